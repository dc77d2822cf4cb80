import type { AskingTexts } from "../askingTexts";

/** Worded so that it reads well in Brazil and in Portugal. */
export const pt: AskingTexts = {
  greeting: { named: "Bom dia, {name},", unnamed: "Prezados senhores," },
  signOff: "Atenciosamente,\n{sender}",
  uses: {
    official: "contratos, pedidos e faturas",
    personal: "mensagens informais",
    purchasing: "pedidos e cotações",
    technical: "desenhos e questões técnicas",
    finance: "faturas e pagamentos",
    logistics: "documentos de embarque",
    quality: "questões de qualidade e reclamações",
    legal: "assuntos jurídicos",
    sales: "assuntos comerciais do dia a dia",
    other: "a nossa correspondência",
  },
  ask: {
    subject: "Qual e-mail usar para cada documento?",
    paragraphs: [
      "É um prazer começar a trabalhar com a sua empresa. Para que os nossos documentos cheguem desde o início à pessoa certa, poderia nos informar qual endereço de e-mail devemos usar para:",
      "1. contratos e pedidos\n2. faturas e pagamentos\n3. questões técnicas\n4. documentos de embarque",
      "Se um único endereço servir para tudo, basta nos dizer qual. Muito obrigado pela ajuda.",
    ],
  },
  confirm: {
    one: {
      subject: "O e-mail {mailbox} continua correto?",
      paragraphs: [
        "Antes de enviar os próximos documentos, uma pergunta rápida: {mailbox} continua sendo o endereço correto para {use}?",
        "Se algo mudou, por favor nos informe o novo endereço. Muito obrigado.",
      ],
    },
    several: {
      subject: "Estes e-mails continuam corretos?",
      paragraphs: [
        "Antes de enviar os próximos documentos, uma pergunta rápida: estes endereços continuam corretos?",
        "{mailboxes}",
        "Se algo mudou, por favor nos informe o novo endereço. Muito obrigado.",
      ],
    },
    line: "{mailbox}: {use}",
  },
  "confirm-in-writing": {
    subject: "Confirmação do que combinamos: [assunto]",
    paragraphs: [
      "Agradeço a conversa de [data] por [telefone / WhatsApp / WeChat]. Para que tudo fique claro para ambas as partes, segue o resumo do que combinamos:",
      "- Mercadoria: [item, especificação]\n- Quantidade: [quantidade]\n- Preço e condições: [preço, Incoterm]\n- Entrega: [data, local]\n- Pagamento: [condições]\n- Outros: [outros pontos]",
      "Peço que confirme respondendo a este e-mail, ou que me avise se entendeu algum ponto de outra forma.",
    ],
  },
};
