import type { BookPage } from "../../domain/book/book";
import type { Attachment, AttachmentText } from "../../domain/draft/draft";
import type { PaperJudgement } from "../../domain/kinds/papers/paperJudgement";
import type { Policy } from "../../domain/policy/policy";
import type { SendId, UsedFix } from "../../domain/record/sendRecord";
import type { Acknowledgement } from "../../domain/verdict/acknowledgement";
import type { FileNote } from "./attachmentTexts";

/** What was found in one attachment. Its text is not kept: it may be long, and the judgement and what it names are all that Send needs. */
export interface KeptFile extends Pick<Attachment, "id" | "name" | "size" | "contentKey" | "facts"> {
  readonly text: Extract<AttachmentText, { readonly status: "judged" | "none" }>;
  readonly notes: readonly FileNote[];
  readonly papers: readonly PaperJudgement[];
}

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
  /** Attachments that were read, oldest first. */
  readonly files?: readonly KeptFile[];
  /** Fixes that the pane has carried out in this message, oldest first. */
  readonly fixes?: readonly UsedFix[];
  /** What lets the send handler write a row by itself. */
  readonly pass?: RecordPass;
}

/** A way to write rows without signing in: left by the pane, which has a token, for the handler, which may get none. */
export interface RecordPass {
  /** The Graph root, such as `https://graph.microsoft.com/v1.0`. */
  readonly root: string;
  /** Path of the list's items behind the root. */
  readonly items: string;
  readonly token: string;
  /** Until when the token may be used; epoch ms. */
  readonly until: number;
}

/** Where {@link ItemNotes} are kept. Reading never fails for want of content: notes that do not parse are as good as none. */
export interface ItemNotesStore {
  read(): Promise<ItemNotes>;
  /**
   * Changes only the members given. Session data is limited (50,000 characters up to Mailbox 1.15): too large a page is left out, and
   * of the files first the words that show what they are, then the oldest. A pass goes nowhere else: without session data it is refused.
   */
  write(change: Partial<ItemNotes>): Promise<void>;
}

/** The notes as handlers use them: they read all, and write no more than these two. */
export interface HandlerNotesStore {
  read(): Promise<ItemNotes>;
  write(change: Pick<Partial<ItemNotes>, "sendId" | "askedAbout">): Promise<void>;
}

/** The record that travels with the item into Sent Items (custom properties). */
export interface ItemRecordStore {
  /** Writes the encoded record in place of the one before. Rejects with an `OfficeError` when Outlook refuses. */
  write(encoded: string): Promise<void>;
}
