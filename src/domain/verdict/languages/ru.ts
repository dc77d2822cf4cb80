import type { DialogTexts } from "../dialogTexts";

export const ru: DialogTexts = {
  words: {
    more: "И ещё {count}.",
    moreOne: "И ещё 1.",
    openPane: "Откройте RightBox, чтобы исправить.",
    secondSend: "Откройте RightBox, чтобы исправить, или ещё раз нажмите «Отправить», чтобы отправить как есть.",
    button: "Открыть RightBox",
    unchecked:
      "RightBox не смог проверить это письмо. Проверьте получателей ещё раз, затем отправьте письмо или вернитесь к нему.",
    uncheckedPlain:
      "RightBox не смог проверить это письмо. Проверьте получателей ещё раз; нажмите «Отправить» снова, чтобы отправить как есть.",
    unrecorded:
      "Ваша организация требует, чтобы каждое письмо было зарегистрировано до отправки, но запись сохранить не удалось. Откройте RightBox, чтобы войти в систему, или проверьте подключение и отправьте письмо ещё раз.",
    doesNotFit: "RightBox: {text}",
    doNotFit: "RightBox: не подходит, пунктов: {count}. {text}",
  },
  kinds: {
    contract: "договор",
    legal: "юридический документ",
    "proforma-invoice": "проформа-инвойс",
    "commercial-invoice": "коммерческий инвойс",
    order: "заказ",
    "project-notice": "официальное уведомление",
    payment: "оплата",
    shipping: "отгрузка",
    inquiry: "запрос или предложение",
    sample: "образец",
    technical: "технический вопрос",
    complaint: "рекламация",
    greeting: "поздравление",
    announcement: "объявление",
    general: "общий вопрос",
  },
  roles: {
    official: "официальный",
    personal: "личный",
    purchasing: "отдела закупок",
    technical: "технический",
    finance: "бухгалтерии",
    logistics: "отдела логистики",
    quality: "отдела качества",
    legal: "юридический",
    sales: "отдела продаж",
    other: "прочий",
  },
  findings: {
    "clear-subject": {
      empty: "Письмо официальное ({kind}), а темы нет.",
      vague: "Письмо официальное ({kind}), а из темы это не видно.",
      other: "Письмо официальное ({kind}), а в теме другое: {named}.",
      stale: "Письмо официальное ({kind}), а тема осталась от переписки: {named}.",
    },
    "client-hours": {
      night: "Письмо придёт в {client} в {time} по местному времени; там работают с {begins}:00 до {ends}:00.",
      weekend: "Письмо придёт в {client} в {time} по местному времени, в выходной.",
      holiday: "Письмо придёт в {client} в {time} по местному времени, в праздник: {holiday}.",
    },
    "confirmed-mailbox": {
      unverified: "Ещё никто не подтвердил, что {address} – ящик {client} ({role}).",
      asked: "{client} ещё не ответил, его ли это ящик ({role}): {address}.",
      inferred: "Что {address} – ящик {client} ({role}), лишь предполагается, а письмо должно дойти: {kind}.",
    },
    "department-mailbox": {
      otherPurpose: "В {client} ящик {address} – {role}, а письмо о другом: {kind}.",
    },
    "distribution-list": {
      contactList: "Среди получателей – список контактов; кто в нём, не видно.",
      unknownList: "{list} – список рассылки; кто в нём, не видно.",
      listAtClient: "{list} – список рассылки {client}; кто в нём, не видно.",
      ownList: "{list} – наш список рассылки; в нём могут быть посторонние.",
    },
    "document-numbers": {
      subjectFile: "В теме {one}, а {file} – это {other}.",
      subjectText: "В теме {one}, а в тексте {other}.",
      textFile: "В тексте {one}, а {file} – это {other}.",
      fileContent: "{file} назван {one}, а внутри {other}.",
      otherForm: "{one} не похоже на номера {client} ({pattern}): возможно, не хватает цифры.",
    },
    "duplicate-recipient": {
      twice: "{address} указан несколько раз.",
      otherSpelling: "{address} и {other} – скорее всего, один ящик.",
    },
    "formal-not-to-personal": {
      ofClient: "{address} – личный ящик в {client}, а письмо официальное: {kind}.",
      ofNobody: "{address} – личный ящик не из вашей книги, а письмо официальное: {kind}.",
    },
    "formal-to-official": {
      notAddressed: "Письмо официальное ({kind}), а в поле «Кому» нет подходящего ящика {client}.",
      notCopied: "Письмо официальное ({kind}), а официальный ящик {client} не в копии.",
    },
    "greeting-matches": {
      nobody: "В тексте обращение «{name}», но такого получателя нет.",
      somebodyElse: "В тексте обращение «{name}»: возможно, это {address} из {client}, но его нет среди получателей.",
    },
    "main-contact-copied": {
      notCopied: "{contact} из {client} не в копии этого письма: {kind}.",
    },
    "many-in-bcc": {
      seeEachOther: "Многие люди из разных компаний видят адреса друг друга в «Кому» и «Копия».",
      colleagues: "Одна новость идёт многим в {client}, все – в «Кому» и «Копия».",
      emptyTo: "Все в скрытой копии, в «Кому» никого; многие фильтры сочтут это спамом.",
    },
    "missing-attachment": {
      nothingAttached: "В тексте говорится о вложении, но файла нет.",
    },
    namesake: {
      otherClient: "{address} – из {client}, а письмо, судя по всему, для {other}, где {namesake} носит то же имя.",
      outsider: "{address} – не из {other}, а письмо, судя по всему, туда, и {namesake} носит то же имя.",
      colleague: "{address} – из {client}, а письмо между коллегами, и {namesake} носит то же имя.",
    },
    "new-domain-in-thread": {
      newDomain: "{address} здесь впервые: с {domain} не пишет никто ни в переписке, ни в книге.",
      newAddress: "{address} здесь впервые: его нет ни в переписке, ни в книге.",
      sameName: "{address} здесь впервые: в переписке это имя пишет с {usual}.",
      tookOver: "{address} появился с последним письмом; до этого переписка шла с {former}.",
    },
    "no-bouncing-mailbox": {
      bouncing: "Письма на {address} ({client}) возвращались; это тоже может не дойти.",
    },
    "no-lookalike-domain": {
      ofClient: "{address} – не {domain}, домен {client}: он лишь похож.",
      ofOurs: "{address} – не {domain}, наш домен: он лишь похож.",
    },
    "no-retired-mailbox": {
      retired: "{client} больше не пользуется {address}: письмо могут не прочесть.",
      succeeded: "{client} больше не пользуется {address} и пишет с {successor}.",
    },
    "one-client-per-message": {
      secondClient: "{address} – из {client}, а письмо для {mainClient}.",
    },
    "one-mailbox-per-client": {
      samePerson: "{address} и {kept} – один человек в {client}.",
      sameRole: "{address} и {kept} – оба {role} в {client}, и оба в «Кому».",
      selectAll: "В «Кому» много ящиков {client}; хватило бы {kept}.",
    },
    "other-clients-content": {
      inSubject: "В теме назван {client} («{words}»), а письмо для {recipient}.",
      inText: "В тексте назван {client} («{words}»), а письмо для {recipient}.",
      inFile: "В {file} назван {client} («{words}»), а письмо для {recipient}.",
    },
    "own-bank-account": {
      inText: "Счёт {account} в этом письме – не наш.",
      inFile: "Счёт {account} в {file} – не наш.",
      theirsChanged: "{client} ниже называет новый счёт. До оплаты позвоните по номеру, который знали раньше.",
    },
    "quoted-leak": {
      otherClient: "Ниже – переписка с {client}, а письмо для {recipient}.",
      internal: "Ниже – переписка коллег, а {address} – посторонний.",
      internalWords: "Ниже – внутренний разговор («{words}»), а {address} – посторонний.",
    },
    "unknown-mailbox": {
      stranger: "{address} нет в вашей адресной книге.",
      unreadable: "{address} – не читаемый адрес.",
    },
  },
};
