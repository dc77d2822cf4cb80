import type { AskingTexts } from "../askingTexts";

export const es: AskingTexts = {
  greeting: { named: "Buenos días, {name}:", unnamed: "Estimados señores:" },
  signOff: "Un cordial saludo,\n{sender}",
  uses: {
    official: "contratos, pedidos y facturas",
    personal: "mensajes informales",
    purchasing: "pedidos y cotizaciones",
    technical: "planos y consultas técnicas",
    finance: "facturas y pagos",
    logistics: "documentos de embarque",
    quality: "temas de calidad y reclamaciones",
    legal: "asuntos legales",
    sales: "la gestión comercial diaria",
    other: "nuestra correspondencia",
  },
  ask: {
    subject: "¿A qué correo enviamos cada documento?",
    paragraphs: [
      "Es un gusto empezar a trabajar con ustedes. Para que cada documento llegue desde el principio a la persona adecuada, ¿podría indicarnos qué dirección de correo debemos usar para lo siguiente?",
      "1. Contratos y pedidos\n2. Facturas y pagos\n3. Consultas técnicas\n4. Documentos de embarque",
      "Si todo va a una misma dirección, basta con que nos diga cuál. Muchas gracias por su ayuda.",
    ],
  },
  confirm: {
    one: {
      subject: "¿Sigue vigente el correo {mailbox}?",
      paragraphs: [
        "Antes de enviarles los próximos documentos, quería hacerle una breve consulta: ¿{mailbox} sigue siendo la dirección correcta para {use}?",
        "Si ha cambiado algo, le agradeceré que nos indique la nueva dirección. Muchas gracias.",
      ],
    },
    several: {
      subject: "¿Siguen vigentes estos correos?",
      paragraphs: [
        "Antes de enviarles los próximos documentos, quería hacerle una breve consulta: ¿siguen siendo correctas estas direcciones?",
        "{mailboxes}",
        "Si ha cambiado algo, le agradeceré que nos indique la nueva dirección. Muchas gracias.",
      ],
    },
    line: "{mailbox}: {use}",
  },
  "confirm-in-writing": {
    subject: "Confirmación de lo acordado: [asunto]",
    paragraphs: [
      "Gracias por la conversación del [fecha] por [teléfono / WhatsApp / WeChat]. Para que quede constancia por ambas partes, le resumo lo que acordamos:",
      "- Mercancía: [artículo, especificación]\n- Cantidad: [cantidad]\n- Precio y condiciones: [precio, Incoterm]\n- Entrega: [fecha, lugar]\n- Pago: [condiciones]\n- Otros: [otros acuerdos]",
      "Le agradeceré que me lo confirme respondiendo a este correo, o que me avise si algún punto no coincide con lo que usted entendió.",
    ],
  },
};
