import type { QuoteMarkers } from "./markers";

export const en: QuoteMarkers = {
  headers: { from: ["from"], other: ["sent", "date", "to", "cc", "subject", "reply-to", "importance", "attachments"] },
  attribution: [
    /^on\b.{3,280}\bwrote\s*:$/i,
    /^.{1,120}\bwrote(?:\s+(?:on|at|in)\b.{1,60}|\s*\(.{1,60}\))?\s*:$/i,
    /^.{1,120}\b(?:said|writes)\s*:$/i,
  ],
  original: [
    "original message",
    "original e-mail",
    "original mail",
    "original appointment",
    "reply message",
    "replied message",
  ],
  forwarded: ["forwarded message", "forwarded mail", "forwarded e-mail", "begin forwarded message", "forwarded by"],
  forwardPrefixes: ["fw", "fwd"],
  replyPrefixes: ["re", "aw"],
  closings: [
    /^(?:(?:with\s+)?(?:best|kind|warm|kindest|warmest)\s+(?:regards|wishes)|regards|sincerely|yours\s+(?:sincerely|faithfully|truly)|best|cheers|brgds|b\.?\s?rgds|rgds|br)[\s,.!]*$/i,
    /^sent from my\b/i,
  ],
  disclaimers: [
    /\b(?:confidential(?:ity)?\s+(?:notice|note)|disclaimer|legal\s+(?:note|notice|disclaimer))\b/i,
    /\b(?:this|the)\s+(?:e-?mail|mail|message|communication|transmission|report)\b.{0,200}\b(?:confidential|privileged|intended\s+(?:only|solely)|not\s+(?:form|constitute|conclude|an?\s+offer)|no\s+(?:offer|contract)|does\s+not\s+form|legal\s+advice|without\s+(?:liability|warranty))/i,
    /\b(?:e-?mails?|messages?)\s+(?:from|sent\s+by)\b.{0,80}\b(?:never|not|no)\b.{0,60}\b(?:contracts?|binding|conclude|legal)/i,
    /\bif\s+you\s+(?:are\s+not\s+the|have\s+received\s+this)\b.{0,80}\b(?:intended|in\s+error|by\s+mistake)/i,
    /\b(?:opinions?|views?)\b.{0,80}\b(?:no\s+offer|not\s+(?:necessarily|an\s+offer))/i,
    /\b(?:orders?|invoices?|contracts?|claims?)\b.{0,80}\bonly\s+(?:count|valid|binding|become)\b/i,
  ],
};
