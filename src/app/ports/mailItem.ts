import type { Draft, Recipient } from "../../domain/draft/draft";
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
