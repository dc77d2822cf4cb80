import type { Clock } from "../domain/clock";
import type { RegistrableDomain } from "../domain/book/parseBook";
import type { JudgePaper } from "./judgeFile";
import type { PolicyAccess } from "./policy/policyAccess";
import type { QuietAccess } from "./quiet/quietAccess";
import type { AttachmentTexts } from "./ports/attachmentTexts";
import type { BookAccess } from "./ports/bookAccess";
import type { TeamSwitch } from "./team/teamSwitch";
import type { ComposeWindow } from "./ports/composeWindow";
import type { ContactFiles, ContactTexts } from "./ports/contactFiles";
import type { ContactWriters } from "./ports/contactWriters";
import type { FillProgress } from "./ports/fillProgress";
import type { Host, ReadItem } from "./ports/host";
import type { Dismissals, Inbox, LookedUntil, OpenMessage } from "./ports/inbox";
import type { ItemNotesStore } from "./ports/itemNotes";
import type { MailboxContacts } from "./ports/mailboxContacts";
import type { AttachmentContents, MailItem } from "./ports/mailItem";
import type { OutlookContacts } from "./ports/outlookContacts";
import type { ListsAdmin } from "./ports/listsAdmin";
import type { RecordRowsFor } from "./ports/recordRows";
import type { PassAccess } from "./records/leavePass";
import type { RecordsAccess } from "./records/recordsAccess";

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
  readonly policy: PolicyAccess;
  readonly quiet: QuietAccess;
  /** The way to the team's book and back; absent where this installation has no place for one. */
  readonly teamSwitch?: TeamSwitch;
  readonly records: RecordsAccess;
  /** What the send handler may write records with by itself. */
  readonly pass: PassAccess;
  /** Loads what checks and creates the lists of the site. */
  readonly lists: () => Promise<ListsAdmin>;
  /** When the lists were last found as they should be, on this device. */
  readonly listsChecked: LookedUntil;
  /** The rows of the send records, for erasing; work with them is refused where this installation keeps none. */
  readonly recordRows: RecordRowsFor;
  /** Loads what reads contacts. */
  readonly contactFiles: () => Promise<ContactFiles & ContactTexts>;
  /** Loads what writes the book for other programs. */
  readonly contactWriters: () => Promise<ContactWriters>;
  /** Loads what looks through the mailbox to fill the book, and keeps how far that got. */
  readonly mailboxContacts: () => Promise<{ readonly mailbox: MailboxContacts; readonly progress: FillProgress }>;
  readonly registrable: RegistrableDomain;
  readonly clock: Clock;
  /** The message being read. */
  readonly readItem: () => ReadItem | undefined;
  /** The same as a whole. Rejects when Outlook does not give its text. */
  readonly openMessage: () => Promise<OpenMessage | undefined>;
  readonly composeWindow: ComposeWindow;
  /** Loads what looks through the inbox, and keeps how far that got. */
  readonly inbox: () => Promise<{ readonly inbox: Inbox; readonly lookedUntil: LookedUntil }>;
  readonly dismissals: Dismissals;
  /** Loads what writes labels into contacts. */
  readonly outlookContacts: () => Promise<OutlookContacts>;
  /** A book to try things out with, where this installation offers one. */
  readonly sampleBook?: () => Promise<unknown>;
}
