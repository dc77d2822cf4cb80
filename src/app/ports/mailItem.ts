import type { Attachment, Draft, NoTextReason, Recipient } from "../../domain/draft/draft";
import type { DraftFix } from "../../domain/fix/fix";

/** The message in Outlook's compose window. */
export interface MailItem {
  /** The whole draft, read now. Rejects with an `OfficeError` when a part that the review needs cannot be read. */
  readDraft(): Promise<Draft>;
  /** Carries out a fix on the item, as `applyToDraft` does on a draft. Never rewrites a field that holds a contact list. */
  apply(fix: DraftFix): Promise<void>;
  /** Puts the recipients back as they were: the undo of {@link apply}. */
  restoreRecipients(recipients: readonly Recipient[]): Promise<void>;
  /** Calls back whenever the draft may have changed: events where the client raises them, a look every few seconds elsewhere. */
  watch(onMaybeChanged: () => void): () => void;
}

/** What is in an attachment, or why the host will never give it. */
export type AttachmentContent =
  | { readonly status: "content"; readonly bytes: Uint8Array }
  | { readonly status: "none"; readonly because: NoTextReason };

/** Where the attachments of the message in the compose window come from. Not for handlers: Send waits for no file. */
export interface AttachmentContents {
  /** Rejects when the content cannot be had this time: no answer, no connection, an attachment that is gone. */
  contentOf(attachment: Pick<Attachment, "id">): Promise<AttachmentContent>;
}
