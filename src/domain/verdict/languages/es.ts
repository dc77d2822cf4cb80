import type { DialogTexts } from "../dialogTexts";

export const es: DialogTexts = {
  words: {
    more: "Y {count} más.",
    moreOne: "Y 1 más.",
    openPane: "Abra RightBox para corregirlo.",
    secondSend: "Abra RightBox para corregirlo o pulse Enviar otra vez para enviarlo tal como está.",
    button: "Abrir RightBox",
    unchecked:
      "RightBox no pudo comprobar este mensaje. Revise los destinatarios una vez más y envíelo o vuelva atrás.",
    uncheckedPlain:
      "RightBox no pudo comprobar este mensaje. Revise los destinatarios una vez más; pulse Enviar otra vez para enviarlo tal como está.",
    doesNotFit: "RightBox: {text}",
    doNotFit: "RightBox: {count} cosas no encajan. {text}",
  },
  kinds: {
    contract: "contrato",
    legal: "documento legal",
    "proforma-invoice": "factura proforma",
    "commercial-invoice": "factura comercial",
    order: "pedido",
    "project-notice": "aviso formal",
    payment: "pago",
    shipping: "envío",
    inquiry: "consulta u oferta",
    sample: "muestra",
    technical: "asunto técnico",
    complaint: "reclamación",
    greeting: "saludo",
    announcement: "anuncio",
    general: "asunto general",
  },
  roles: {
    official: "oficial",
    personal: "personal",
    purchasing: "de compras",
    technical: "técnico",
    finance: "de finanzas",
    logistics: "de logística",
    quality: "de calidad",
    legal: "jurídico",
    sales: "de ventas",
    other: "de otro uso",
  },
  findings: {},
};
