import type { Draft } from "../draft/draft";
import { claimsAttachment } from "../ruleKit/attachmentClaims";
import { onlyClientOf } from "../ruleKit/onlyClientOf";
import { defineRule } from "../ruleKit/defineRule";

/** A link to where files are kept: what the text speaks of lies there. */
const FILE_LINK = /:\/\/[^\s/]*(?:share|1drv|drive|docs\.|dropbox|transfer|we\.tl|cloud|disk|pan\.)/i;
/** What a picture inside the text may be called, by the beginnings of the words. */
const PICTURE = /pho|pic|ima|scr|fot|bild|фото|скр|صور|[图圖図照写]/i;
const MOST_SUBJECT = 255;
const REPLY = /^[^:：]{1,12}[:：]/;

export default defineRule({
  id: "missing-attachment",
  docs: {
    summary: {
      en: "A message that speaks of an attachment has one.",
      "zh-CN": "正文提到附件的邮件，应当带有附件。",
    },
    why: {
      en: "The client opens the message, finds nothing, and writes back; a day is lost, and with a formal paper the date of its delivery too. Quoted text, signatures and promises for later are not asked about.",
      "zh-CN":
        "客户打开邮件却找不到附件，只好回信询问，一来一回就耽误一天；正式文件还会因此影响送达日期。引用的原文、签名以及“稍后再发”之类的说法不会触发提示。",
    },
    example: {
      en: { flagged: "“Please find attached our proforma invoice.” and no file.", remedy: "Attach the file." },
      "zh-CN": { flagged: "正文写着“请查收附件”，但没有添加文件。", remedy: "添加文件后再发送。" },
    },
  },
  messages: {
    nothingAttached: {
      en: "The text speaks of an attachment, but no file is attached.",
      "zh-CN": "正文提到了附件，但邮件没有附件。",
    },
  },
  check: ({ draft, recipients }) => {
    if (draft.attachments.some(({ inline }) => !inline) || FILE_LINK.test(draft.newText)) return [];
    if (!claimsAttachment(spokenOf(draft)) || (draft.attachments.length > 0 && PICTURE.test(draft.newText))) return [];
    return [
      { messageId: "nothingAttached", data: {}, severity: "warn", ...onlyClientOf(recipients), about: undefined },
    ];
  },
  fixes: () => [],
});

/** What the sender says himself: the subject too, unless it is that of the message he answers or passes on. */
function spokenOf({ composeType, subject, newText }: Draft): string {
  const isOwn = composeType === "new" && !REPLY.test(subject);
  return isOwn ? `${subject.slice(0, MOST_SUBJECT)}\n${newText}` : newText;
}
