import type { QuoteMarkers } from "./markers";

/**
 * Headers and introductions of mail programs set to other languages: a Chinese or English sender's thread holds what his
 * client's Outlook wrote. Closings and disclaimers come with each language's own file.
 */
export const others: QuoteMarkers = {
  headers: {
    from: ["von", "de", "da", "od", "от", "差出人", "من", "van", "fra", "från", "kimden", "보낸 사람"],
    other: [
      "gesendet", "an", "betreff", "datum",
      "envoyé", "à", "objet", "date",
      "enviado", "enviado el", "para", "asunto", "fecha", "assunto", "data",
      "inviato", "oggetto", "a",
      "wysłano", "do", "temat",
      "отправлено", "кому", "тема", "дата",
      "送信日時", "宛先", "件名",
      "إلى", "الموضوع", "تم الإرسال", "التاريخ",
      "verzonden", "aan", "onderwerp", "sendt", "til", "emne", "skickat", "till", "ämne", "gönderildi", "kime", "konu", "보낸 날짜", "받는 사람", "제목",
    ],
  },
  attribution: [
    /^.{1,200}\b(?:schrieb|a écrit|écrit|escribió|escreveu|ha scritto|napisał\(?a?\)?|napisal\(?a?\)?|пишет|написал\(?а?\)?|schreef|skrev|yazdı)\b.{0,80}\s*:$/i,
    /^.{1,200}(?:a écrit|escribió|napisał\(a\)|napisal\(a\)|пишет|написал|написала|написал\(а\)|さんは書きました|のメール|كتب|작성)\s*[:：]$/i,
  ],
  original: [
    "ursprüngliche nachricht", "originalnachricht", "message d'origine", "message original", "mensaje original", "mensagem original",
    "messaggio originale", "wiadomość oryginalna", "исходное сообщение", "元のメッセージ", "الرسالة الأصلية", "oprindelig meddelelse", "원본 메시지",
  ],
  forwarded: [
    "weitergeleitete nachricht", "message transféré", "mensaje reenviado", "mensagem encaminhada", "messaggio inoltrato",
    "пересылаемое сообщение", "転送メッセージ", "رسالة محولة", "videresendt meddelelse",
  ],
  forwardPrefixes: ["wg", "tr", "rv", "enc", "i", "пересл", "転送", "vs"],
  replyPrefixes: ["aw", "antw", "sv", "odp", "rif", "rép", "res", "отв"],
  closings: [],
  disclaimers: [],
};
