import type { BookPage } from "../../domain/book/book";
import type { Policy } from "../../domain/policy/policy";
import type { SendId } from "../../domain/record/sendRecord";
import type { Acknowledgement } from "../../domain/verdict/acknowledgement";

/** What was gathered before Send and left with the item (session data): all that the send handler may count on. */
export interface ItemNotes {
  readonly page?: BookPage;
  readonly policy?: Policy;
  readonly acknowledgements: readonly Acknowledgement[];
  /** Fingerprint of the draft that Send last asked about, for clients whose dialog has no Send Anyway. */
  readonly askedAbout?: string;
  /**
   * The send id of this compose session. It is kept here and not read from the item's record: a forward in classic Outlook
   * starts with the record of its parent (office-js docs, item metadata).
   */
  readonly sendId?: SendId;
}

/** Where {@link ItemNotes} are kept. Reading never fails for want of content: notes that do not parse are as good as none. */
export interface ItemNotesStore {
  read(): Promise<ItemNotes>;
  /** Changes only the members given. Session data is limited (50,000 characters up to Mailbox 1.15): too large a page is left out. */
  write(change: Partial<ItemNotes>): Promise<void>;
}

/** The record that travels with the item into Sent Items (custom properties). */
export interface ItemRecordStore {
  /** Writes the encoded record in place of the one before. Rejects with an `OfficeError` when Outlook refuses. */
  write(encoded: string): Promise<void>;
}
