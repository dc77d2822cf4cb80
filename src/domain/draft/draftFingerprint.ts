import { recipientText } from "./recipientText";
import type { Attachment, Draft } from "./draft";

/**
 * A short text that changes when recipients, subject, new or forwarded text, or attachments and what is in them change: what an
 * acknowledgement holds for. FNV-1a, 32 bit; it tells one user's drafts apart and is no protection against anybody.
 */
export function draftFingerprint(draft: Draft): string {
  const parts = [
    ...draft.recipients.map((recipient) => `${recipient.field}:${recipientText(recipient)}`),
    draft.subject,
    draft.newText,
    draft.forwardedText,
    ...draft.attachments.filter(({ inline }) => !inline).map(attachmentPart),
  ];
  let hash = 0x811c9dc5;
  parts.forEach((part) => {
    for (let index = 0; index < part.length; index++) hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  });
  return (hash >>> 0).toString(16);
}

/** Outlook may give an item another size at Send than before (office-js docs, `getAttachmentsAsync`). */
function attachmentPart({ name, form, size, contentKey }: Attachment): string {
  return [name, form === "item" || size === undefined ? "" : String(size), contentKey ?? ""].join("\n");
}
