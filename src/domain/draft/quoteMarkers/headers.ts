import { foldText } from "../../kinds/foldText";

/** What a header of a quoted message names. `sent` are those that nobody writes in a text of his own; `copy` goes on over lines. */
export type HeaderKind = "from" | "to" | "sent" | "date" | "subject" | "copy";

/** Where languages differ (`de`, `a`) the earlier kind holds. */
const names: Readonly<Record<HeaderKind, string>> = {
  from: "from|von|de|от|от кого|发件人|寄件者|寄件人|发信人|从|從|差出人|送信者|من|المرسل|送信元|da|od|van|fra|fran|kimden",
  to: "to|an|para|a|pour|кому|收件人|收件者|至|宛先|إلى|المرسل إليه|المستلم|do|aan|til|till|kime",
  sent: "sent|gesendet|enviado|enviada|envoye|отправлено|发送时间|发送日期|发件时间|寄件日期|传送时间|已发送|送信日時|تم الإرسال|تاريخ الإرسال|مرسل|inviato|wyslano|verzonden|sendt|skickat|gonderme",
  date: "date|datum|fecha|data|дата|когда|日期|时间|日付|日時|التاريخ",
  subject:
    "subject|re|betreff|asunto|objet|sujet|assunto|тема|主题|主旨|标题|件名|الموضوع|oggetto|temat|emne|amne|onderwerp|konu",
  copy: "cc|copia|kopie|копия|抄送|副本|نسخة",
};

const kinds = new Map<string, HeaderKind>();
(Object.keys(names) as HeaderKind[]).forEach((kind) => {
  namesIn(names[kind].replace(/ /g, "")).forEach((name) => {
    if (!kinds.has(name)) kinds.set(name, kind);
  });
});

/** Prefixes of a subject, without the colon. */
export const forwardPrefixes = namesIn(
  "fw|fwd|wg|rv|tr|enc|转发|转寄|转|пересл|إعادة توجيه|إعادة إرسال|تحويل|転送|i|pd|doorst",
);
export const replyPrefixes = namesIn("re|aw|antw|res|resp|rep|回复|回覆|答复|回|отв|на|رد|返信|sv|odp|r|rif|ynt");

/** What a folded header name stands for; `主 题`, `gesendet am`, `enviado el` too. */
export function headerKind(name: string): HeaderKind | undefined {
  const kind = kinds.get(name.replace(/ /g, ""));
  return kind === undefined && kinds.get(name.replace(/ .*/, "")) === "sent" ? "sent" : kind;
}

function namesIn(words: string): ReadonlySet<string> {
  return new Set(foldText(words).text.split("|"));
}

/** Words that make the value of `From:` a place. */
export const placeWords =
  "port|warehouse|factory|plant|terminal|hafen|lager|puerto|порт|склад|港|仓|工厂|ميناء" +
  "|shanghai|ningbo|shenzhen|qingdao|hamburg|rotterdam|上海|宁波|深圳|青岛|шанхай|دبي";
