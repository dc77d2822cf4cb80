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
  findings: {},
};
