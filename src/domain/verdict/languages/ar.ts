import type { DialogTexts } from "../dialogTexts";

export const ar: DialogTexts = {
  words: {
    more: "و{count} ملاحظات أخرى.",
    moreOne: "وملاحظة أخرى.",
    openPane: "افتح RightBox للتصحيح.",
    secondSend: "افتح RightBox للتصحيح، أو اضغط إرسال مرة أخرى لإرسالها كما هي.",
    button: "فتح RightBox",
    unchecked: "تعذر على RightBox فحص هذه الرسالة. راجع المستلمين مرة أخرى ثم أرسلها أو ارجع إليها.",
    uncheckedPlain: "تعذر على RightBox فحص هذه الرسالة. راجع المستلمين مرة أخرى؛ واضغط إرسال مجددًا لإرسالها كما هي.",
    unrecorded:
      "تشترط مؤسستك تسجيل كل رسالة قبل إرسالها، وقد تعذرت كتابة السجل. افتح RightBox لتسجيل الدخول، أو تحقق من الاتصال، ثم أرسلها مرة أخرى.",
    doesNotFit: "RightBox: {text}",
    doNotFit: "RightBox: لا يناسب {count} أمور. {text}",
  },
  kinds: {
    contract: "عقد",
    legal: "مستند قانوني",
    "proforma-invoice": "فاتورة أولية",
    "commercial-invoice": "فاتورة تجارية",
    order: "طلب شراء",
    "project-notice": "إشعار رسمي",
    payment: "دفع",
    shipping: "شحن",
    inquiry: "استفسار أو عرض سعر",
    sample: "عينة",
    technical: "مسألة فنية",
    complaint: "شكوى",
    greeting: "تحية",
    announcement: "إعلان",
    general: "موضوع عام",
  },
  roles: {
    official: "الرسمي",
    personal: "الشخصي",
    purchasing: "المشتريات",
    technical: "الفني",
    finance: "المالية",
    logistics: "اللوجستيات",
    quality: "الجودة",
    legal: "القانوني",
    sales: "المبيعات",
    other: "الآخر",
  },
  findings: {
    "clear-subject": {
      empty: "الرسالة رسمية ({kind}) وبلا موضوع.",
      vague: "الرسالة رسمية ({kind}) وموضوعها لا يذكر ذلك.",
      other: "الرسالة رسمية ({kind})، لكن موضوعها يذكر شيئًا آخر: {named}.",
      stale: "الرسالة رسمية ({kind})، لكن موضوعها ما زال موضوع المحادثة: {named}.",
    },
    "client-hours": {
      night: "تصل إلى {client} عند {time} بتوقيتهم؛ والدوام هناك من {begins}:00 إلى {ends}:00.",
      weekend: "تصل إلى {client} عند {time} بتوقيتهم، في عطلة نهاية أسبوعهم.",
      holiday: "تصل إلى {client} عند {time} بتوقيتهم، في يوم عطلة: {holiday}.",
    },
    "confirmed-mailbox": {
      unverified: "لم يؤكد أحد بعد أن {address} هو بريد {role} لدى {client}.",
      asked: "لم يرد {client} بعد على سؤالنا هل {address} هو بريد {role} لديه.",
      inferred: "{address} مفترض فقط أنه بريد {role} لدى {client}، وهذه الرسالة يجب أن تصل: {kind}.",
    },
    "department-mailbox": {
      otherPurpose: "لدى {client}، {address} بريد {role}، وهذه الرسالة شيء آخر: {kind}.",
    },
    "distribution-list": {
      contactList: "بين المستلمين قائمة جهات اتصال لا يظهر من فيها.",
      unknownList: "{list} قائمة لا يظهر من فيها.",
      listAtClient: "{list} قائمة لدى {client} لا يظهر من فيها.",
      ownList: "{list} قائمة لنا وقد يكون فيها من هم خارج الشركة.",
    },
    "document-numbers": {
      subjectFile: "الموضوع يذكر {one}، لكن {file} هو {other}.",
      subjectText: "الموضوع يذكر {one}، لكن النص يذكر {other}.",
      textFile: "النص يذكر {one}، لكن {file} هو {other}.",
      fileContent: "{file} اسمه {one} لكن بداخله {other}.",
      otherForm: "{one} لا يشبه أرقام {client} ({pattern}): ربما ينقص رقم.",
    },
    "duplicate-recipient": {
      twice: "{address} مكرر بين المستلمين.",
      otherSpelling: "{address} و{other} هما على الأرجح البريد نفسه.",
    },
    "formal-not-to-personal": {
      ofClient: "{address} بريد شخصي لدى {client}، وهذه الرسالة رسمية: {kind}.",
      ofNobody: "{address} بريد شخصي ليس في دفترك، وهذه الرسالة رسمية: {kind}.",
    },
    "formal-to-official": {
      notAddressed: "الرسالة رسمية ({kind})، ولا يوجد في «إلى» بريد مناسب لدى {client}.",
      notCopied: "الرسالة رسمية ({kind})، والبريد الرسمي لدى {client} ليس في النسخة.",
    },
    "greeting-matches": {
      nobody: "النص يحيي «{name}»، ولا يوجد مستلم بهذا الاسم.",
      somebodyElse: "النص يحيي «{name}»: ربما {address} لدى {client}، وليس من المستلمين.",
    },
    "main-contact-copied": {
      notCopied: "{contact} لدى {client} ليس في نسخة هذه الرسالة: {kind}.",
    },
    "many-in-bcc": {
      seeEachOther: "كثيرون من شركات مختلفة يرون عناوين بعضهم في «إلى» و«نسخة».",
      colleagues: "الخبر نفسه إلى كثيرين لدى {client}، كلهم في «إلى» و«نسخة».",
      emptyTo: "الجميع في النسخة المخفية ولا أحد في «إلى»؛ كثير من المرشحات تعدها مزعجة.",
    },
    "missing-attachment": {
      nothingAttached: "النص يذكر مرفقًا، ولا يوجد ملف مرفق.",
    },
    namesake: {
      otherClient: "{address} لدى {client}، لكن الرسالة تشير إلى {other} حيث {namesake} بالاسم نفسه.",
      outsider: "{address} ليس لدى {other} الذي تشير إليه الرسالة وحيث {namesake} بالاسم نفسه.",
      colleague: "{address} لدى {client}، لكن الرسالة بين الزملاء، و{namesake} بالاسم نفسه.",
    },
    "new-domain-in-thread": {
      newDomain: "{address} جديد هنا: لا أحد في المحادثة ولا في دفترك يكتب من {domain}.",
      newAddress: "{address} جديد هنا: ليس في المحادثة ولا في دفترك.",
      sameName: "{address} جديد هنا: في هذه المحادثة يكتب صاحب الاسم من {usual}.",
      tookOver: "{address} دخل مع آخر رسالة؛ وقبلها كانت المحادثة مع {former}.",
    },
    "no-bouncing-mailbox": {
      bouncing: "البريد إلى {address} لدى {client} ارتد؛ وقد لا تصل هذه أيضًا.",
    },
    "no-lookalike-domain": {
      ofClient: "{address} ليس في {domain}، نطاق {client}: إنه يشبهه فقط.",
      ofOurs: "{address} ليس في {domain}، نطاقنا: إنه يشبهه فقط.",
    },
    "no-retired-mailbox": {
      retired: "{client} لم يعد يستخدم {address}: قد لا يقرأ أحد ما يصله.",
      succeeded: "{client} لم يعد يستخدم {address} ويكتب الآن من {successor}.",
    },
    "one-client-per-message": {
      secondClient: "{address} لدى {client}، لكن هذه الرسالة إلى {mainClient}.",
    },
    "one-mailbox-per-client": {
      samePerson: "{address} و{kept} للشخص نفسه لدى {client}.",
      sameRole: "{address} و{kept} كلاهما بريد {role} لدى {client} وكلاهما في «إلى».",
      selectAll: "في «إلى» صناديق كثيرة لدى {client}؛ ويكفي {kept}.",
    },
    "other-clients-content": {
      inSubject: "الموضوع يذكر {client} («{words}»)، والرسالة إلى {recipient}.",
      inText: "النص يذكر {client} («{words}»)، والرسالة إلى {recipient}.",
      inFile: "{file} يذكر {client} («{words}»)، والرسالة إلى {recipient}.",
    },
    "own-bank-account": {
      inText: "الحساب البنكي {account} في هذه الرسالة ليس من حساباتنا.",
      inFile: "الحساب البنكي {account} في {file} ليس من حساباتنا.",
      theirsChanged: "{client} يذكر أدناه حسابًا بنكيًا جديدًا. قبل الدفع اتصل برقم تعرفه من قبل.",
    },
    "quoted-leak": {
      otherClient: "المحادثة أدناه تضم بريد {client}، والرسالة إلى {recipient}.",
      internal: "المحادثة أدناه بين الزملاء، و{address} من خارج الشركة.",
      internalWords: "المحادثة أدناه تضم كلامًا داخليًا («{words}»)، و{address} من خارج الشركة.",
    },
    "unknown-mailbox": {
      stranger: "{address} ليس في دفتر عناوينك.",
      unreadable: "{address} ليس عنوانًا مقروءًا.",
    },
  },
};
