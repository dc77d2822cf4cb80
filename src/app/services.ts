import type { Clock } from "../domain/clock";
import type { RegistrableDomain } from "../domain/book/parseBook";
import type { JudgePaper } from "./judgeFile";
import type { AttachmentTexts } from "./ports/attachmentTexts";
import type { BookAccess } from "./ports/bookAccess";
import type { Host, ReadItem } from "./ports/host";
import type { ItemNotesStore } from "./ports/itemNotes";
import type { AttachmentContents, MailItem } from "./ports/mailItem";
import type { SendRecords } from "./ports/sendRecords";

/** Everything outside that the pane works with. */
export interface Services {
  readonly host: Host;
  readonly item: MailItem;
  readonly contents: AttachmentContents;
  readonly texts: AttachmentTexts;
  /** Loads what judges papers, which comes when there is the first. */
  readonly loadJudge: () => Promise<JudgePaper>;
  readonly notes: ItemNotesStore;
  readonly book: BookAccess;
  readonly records: SendRecords;
  readonly registrable: RegistrableDomain;
  readonly clock: Clock;
  /** The message being read. */
  readonly readItem: () => ReadItem | undefined;
  /** A book to try things out with, where this installation offers one. */
  readonly sampleBook?: () => Promise<unknown>;
}
