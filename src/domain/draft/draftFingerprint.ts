import { shortHash } from "../text/shortHash";
import type { Attachment, Draft } from "./draft";
import { recipientText } from "./recipientText";

/** A short text that changes when recipients, subject, new or forwarded text, or attachments and what is in them change. */
export function draftFingerprint(draft: Draft): string {
  return shortHash([
    ...recipientParts(draft),
    draft.subject,
    draft.newText,
    draft.forwardedText,
    ...attachmentParts(draft),
  ]);
}

/** A short text that changes when recipients or attachments and what is in them change, and stays while somebody mends the words. */
export function envelopeFingerprint(draft: Draft): string {
  return shortHash([...recipientParts(draft), ...attachmentParts(draft)]);
}

function recipientParts({ recipients }: Draft): readonly string[] {
  return recipients.map((recipient) => `${recipient.field}:${recipientText(recipient)}`);
}

/** Outlook may give an item another size at Send than before (office-js docs, `getAttachmentsAsync`). */
function attachmentParts({ attachments }: Draft): readonly string[] {
  return attachments
    .filter(({ inline }) => !inline)
    .map(({ name, form, size, contentKey }: Attachment) =>
      [name, form === "item" || size === undefined ? "" : String(size), contentKey ?? ""].join("\n"),
    );
}
