import type { AskingTexts } from "../askingTexts";

export const en: AskingTexts = {
  greeting: { named: "Dear {name},", unnamed: "Dear Sir or Madam," },
  signOff: "Best regards,\n{sender}",
  uses: {
    official: "contracts, orders and invoices",
    personal: "informal messages",
    purchasing: "orders and quotations",
    technical: "drawings and technical questions",
    finance: "invoices and payments",
    logistics: "shipping documents",
    quality: "quality matters and complaints",
    legal: "legal matters",
    sales: "day-to-day business",
    other: "our correspondence",
  },
  ask: {
    subject: "Which mailbox for which documents?",
    paragraphs: [
      "We look forward to working with you. So that our papers reach the right desk from the start, could you let us know which e-mail address we should use for:",
      "1. contracts and orders\n2. invoices and payments\n3. technical questions\n4. shipping documents",
      "If one address is right for all of them, just tell us which one. Thank you for your help.",
    ],
  },
  confirm: {
    one: {
      subject: "Is {mailbox} still the right address?",
      paragraphs: [
        "Before we send the next documents, a short question: is {mailbox} still the right address for {use}?",
        "If something has changed, please tell us which address to use instead. Thank you.",
      ],
    },
    several: {
      subject: "Are these addresses still right?",
      paragraphs: [
        "Before we send the next documents, a short question: are these addresses still right?",
        "{mailboxes}",
        "If something has changed, please tell us which address to use instead. Thank you.",
      ],
    },
    line: "{mailbox}: {use}",
  },
  "confirm-in-writing": {
    subject: "Confirmation of what we agreed: [subject]",
    paragraphs: [
      "Thank you for the conversation on [date] by [phone / WhatsApp / WeChat]. To keep everything clear on both sides, here is what we agreed:",
      "- Goods: [item, specification]\n- Quantity: [quantity]\n- Price and terms: [price, Incoterm]\n- Delivery: [date, place]\n- Payment: [terms]\n- Also: [anything else]",
      "Please reply with a short confirmation, or let us know if you understood a point differently.",
    ],
  },
};
