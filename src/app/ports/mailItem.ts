import type { Attachment, Draft, NoTextReason } from "../../domain/draft/draft";
import type { DraftFix } from "../../domain/fix/fix";

/** Takes back what was done. Rejects as {@link MailItem.apply} does, with `changed` where somebody has written on since. */
export type Undo = () => Promise<void>;

/** The message in Outlook's compose window. */
export interface MailItem {
  /** The whole draft, read now. Rejects with an `OfficeError` when a part that the review needs cannot be read. */
  readDraft(): Promise<Draft>;
  /**
   * Carries out a fix on the item, as `applyToDraft` does on a draft. Never rewrites a field that holds a contact list. Rejects with an
   * `OfficeError`, whose {@link ItemFailure} says why; then the item is as it was.
   */
  apply(fix: DraftFix): Promise<Undo>;
  /** Calls back whenever the draft may have changed: events where the client raises them, a look every few seconds elsewhere. */
  watch(onMaybeChanged: () => void): () => void;
}

/**
 * Why something could not be done with the item. `unsupported`: this client, or this message, does not allow it. `changed`: the message
 * is no longer what it was when the work began. `refused`, `threw`, `timeout`: Outlook said no, failed or did not answer.
 */
export type ItemFailure = "refused" | "timeout" | "threw" | "unsupported" | "changed";

/** What is in an attachment, or why the host will never give it. */
export type AttachmentContent =
  | { readonly status: "content"; readonly bytes: Uint8Array }
  | { readonly status: "none"; readonly because: NoTextReason };

/** Where the attachments of the message in the compose window come from. Not for handlers: Send waits for no file. */
export interface AttachmentContents {
  /** Rejects when the content cannot be had this time: no answer, no connection, an attachment that is gone. */
  contentOf(attachment: Pick<Attachment, "id">): Promise<AttachmentContent>;
}
