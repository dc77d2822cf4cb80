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
    unrecorded:
      "Su organización exige que cada mensaje quede registrado antes de enviarse, y el registro no se pudo guardar. Abra RightBox para iniciar sesión o compruebe la conexión, y envíelo de nuevo.",
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
  findings: {
    "clear-subject": {
      empty: "El mensaje es formal ({kind}) y no tiene asunto.",
      vague: "El mensaje es formal ({kind}) y su asunto no lo dice.",
      other: "El mensaje es formal ({kind}), pero su asunto nombra otra cosa: {named}.",
      stale: "El mensaje es formal ({kind}), pero conserva el asunto del hilo: {named}.",
    },
    "client-hours": {
      night: "Llega a {client} a las {time}, hora local; allí se trabaja de {begins}:00 a {ends}:00.",
      weekend: "Llega a {client} a las {time}, hora local, en su fin de semana.",
      holiday: "Llega a {client} a las {time}, hora local, en un festivo: {holiday}.",
    },
    "confirmed-mailbox": {
      unverified: "Nadie ha confirmado aún que {address} sea el buzón {role} de {client}.",
      asked: "Se preguntó a {client} si {address} es su buzón {role} y aún no ha respondido.",
      inferred:
        "Solo se supone que {address} es el buzón {role} de {client}, y esto debe llegar con seguridad: {kind}.",
    },
    "department-mailbox": {
      otherPurpose: "En {client}, {address} es el buzón {role}, y este mensaje es otra cosa: {kind}.",
    },
    "distribution-list": {
      contactList: "Entre los destinatarios hay una lista de contactos; no se ve quién está en ella.",
      unknownList: "{list} es una lista; no se ve quién está en ella.",
      listAtClient: "{list} es una lista de {client}; no se ve quién está en ella.",
      ownList: "{list} es una lista nuestra; puede haber gente de fuera.",
    },
    "document-numbers": {
      subjectFile: "El asunto dice {one}, pero {file} es {other}.",
      subjectText: "El asunto dice {one}, pero el texto dice {other}.",
      textFile: "El texto dice {one}, pero {file} es {other}.",
      fileContent: "{file} se llama {one}, pero dentro está {other}.",
      otherForm: "{one} no se parece a los números de {client} ({pattern}): puede faltar una cifra.",
    },
    "duplicate-recipient": {
      twice: "{address} figura más de una vez entre los destinatarios.",
      otherSpelling: "{address} y {other} son casi seguro el mismo buzón.",
    },
    "formal-not-to-personal": {
      ofClient: "{address} es un buzón personal de {client}, y este mensaje es formal: {kind}.",
      ofNobody: "{address} es un buzón personal que no está en su libreta, y este mensaje es formal: {kind}.",
    },
    "formal-to-official": {
      notAddressed: "El mensaje es formal ({kind}), y ningún buzón de {client} en Para es el indicado.",
      notCopied: "El mensaje es formal ({kind}), y el buzón oficial de {client} no recibe copia.",
    },
    "greeting-matches": {
      nobody: "El texto saluda a «{name}», pero ningún destinatario se llama así.",
      somebodyElse: "El texto saluda a «{name}»: quizá {address} de {client}, que no es destinatario.",
    },
    "main-contact-copied": {
      notCopied: "{contact} de {client} no recibe copia de este mensaje: {kind}.",
    },
    "many-in-bcc": {
      seeEachOther: "Muchas personas de varias empresas ven las direcciones de las demás en Para y CC.",
      colleagues: "La misma noticia va a muchas personas de {client}, todas en Para y CC.",
      emptyTo: "Todos están en CCO y nadie en Para; muchos filtros lo toman por correo basura.",
    },
    "missing-attachment": {
      nothingAttached: "El texto habla de un adjunto, pero no hay ninguno.",
    },
    namesake: {
      otherClient:
        "{address} es de {client}, pero este mensaje apunta a {other}, donde {namesake} tiene el mismo nombre.",
      outsider: "{address} no es de {other}, a quien apunta este mensaje y donde {namesake} tiene el mismo nombre.",
      colleague: "{address} es de {client}, pero este mensaje es entre colegas, y {namesake} tiene el mismo nombre.",
    },
    "new-domain-in-thread": {
      newDomain: "{address} es nuevo aquí: nadie de esta conversación ni de su libreta escribe desde {domain}.",
      newAddress: "{address} es nuevo aquí: no está en la conversación ni en su libreta.",
      sameName: "{address} es nuevo aquí: en esta conversación, ese nombre escribe desde {usual}.",
      tookOver: "{address} entró con el último mensaje; antes, esta conversación era con {former}.",
    },
    "no-bouncing-mailbox": {
      bouncing: "El correo a {address} de {client} fue devuelto; este quizá tampoco llegue.",
    },
    "no-lookalike-domain": {
      ofClient: "{address} no es de {domain}, el dominio de {client}: solo se le parece.",
      ofOurs: "{address} no es de {domain}, nuestro dominio: solo se le parece.",
    },
    "no-retired-mailbox": {
      retired: "{client} ya no usa {address}: quizá nadie lea lo que llega.",
      succeeded: "{client} ya no usa {address}; ahora escribe desde {successor}.",
    },
    "one-client-per-message": {
      secondClient: "{address} es de {client}, pero este mensaje va a {mainClient}.",
    },
    "one-mailbox-per-client": {
      samePerson: "{address} y {kept} son de la misma persona de {client}.",
      sameRole: "{address} y {kept} son ambos buzón {role} de {client}, y ambos están en Para.",
      selectAll: "Hay muchos buzones de {client} en Para; bastaría {kept}.",
    },
    "other-clients-content": {
      inSubject: "El asunto nombra a {client} («{words}»), pero el mensaje va a {recipient}.",
      inText: "El texto nombra a {client} («{words}»), pero el mensaje va a {recipient}.",
      inFile: "{file} nombra a {client} («{words}»), pero el mensaje va a {recipient}.",
    },
    "own-bank-account": {
      inText: "La cuenta bancaria {account} del mensaje no es nuestra.",
      inFile: "La cuenta bancaria {account} de {file} no es nuestra.",
      theirsChanged:
        "{client} indica abajo una cuenta bancaria nueva. Antes de pagar, llame a un número que ya conociera.",
    },
    "quoted-leak": {
      otherClient: "El hilo de abajo contiene correo de {client}, pero el mensaje va a {recipient}.",
      internal: "El hilo de abajo es correo entre colegas, y {address} es de fuera.",
      internalWords: "El hilo de abajo contiene asuntos internos («{words}»), y {address} es de fuera.",
    },
    "unknown-mailbox": {
      stranger: "{address} no está en su libreta de direcciones.",
      unreadable: "{address} no es una dirección legible.",
    },
  },
};
