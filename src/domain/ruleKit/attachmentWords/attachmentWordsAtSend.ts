import type { AttachmentWords } from "./attachmentWord";

/**
 * The surest of the words of this folder, in as few bytes as will do: Send is quiet where only the pane knows the words. What makes a
 * claim something else is said for all languages at once, and so more often.
 */
export const attachmentWords: readonly AttachmentWords[] = [
  {
    claims:
      "(?:find|see|sign) (?:the |our )?(?:attache?d?|attachment|enclosed)|(?:attached|enclosed) (?:is|are|please|you|the|our)|(?:i|we)(?: have|'ve)? attach(?:ed)?|(?:is|are) attached|(?:les?|te) adjunto|adjuntamos|anbei|im anhang|beigefugt|ci-joint.?.?|en piece jointe|em anexo|anexei|во вложении|прилага(?:ю|ем)|(?:ال)?مرفق[اه]?|نرفق",
    others:
      "not?|.*n't|without|will (?:be|send|attach)|i will|'ll|if|once|you (?:have )?attached|your|(?:was|were|be) attached|last|yesterday|tomorrow|later|link|send|after|great|parcel|with|to the|[a-z]+s attached" +
      "|si|cuando|quando|manana|luego|ultim.|ayer|su|director|gerente|que|caja|kein.?.?|nicht|nach|wird|werden?|wenn|sobald|morgen|ihr.?.?|sie|gestern|paket|muster|flasch.*|pas|quand|apres|demain|hier|votre|avez|colis|nao|depois|vou|amanha|seu|ontem|anexo [ivx]+|не|нет|после|буд.*|если|завтра|вчера|ваш.*|вы|прошл.*|لا|لم|بدون|سوف|بعد|مع|داخل|[فب]ي? ?ال.*|غدا|اذا|مرفقكم|السابقه?",
  },
  {
    isJoined: true,
    claims: "[见見看收]附件|附件请|附上|添付(?:いたし|致し|します|しました|の通り)",
    others:
      "[没沒不无無未]|收到|[您你请]|上[次封]|之前|昨|稍|明|下|如果|等|箱|包|货|貨|样|樣|同附|附件[\\d一二三]|ません|くださ|いただ|[後后]|のち|前|先|印|本",
  },
];
