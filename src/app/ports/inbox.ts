import type { MailboxAddress } from "../../domain/address/mailboxAddress";
import type { ReceivedMessage } from "../../domain/notices/notice";
import type { MailboxAnswer } from "./mailboxContacts";

/** The message that is open for reading. */
export interface OpenMessage extends ReceivedMessage {
  /** Its recipients. */
  readonly recipients: readonly MailboxAddress[];
}

/** What the list of the inbox shows of a message. */
export interface InboxLine {
  readonly id: string;
  /** The bare address of the sender. */
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  /** The beginning of its text. */
  readonly preview: string;
  readonly receivedAt: Date;
  /** Exchange says that it is a report on delivery. */
  readonly isReport: boolean;
}

/** The user's inbox. No method opens a window unless `interactive`. */
export interface Inbox {
  /** What came in since then, newest first. `isCut`: there is more than is ever looked at. */
  linesSince(
    since: Date,
    options: { readonly interactive: boolean },
  ): Promise<MailboxAnswer<{ readonly lines: readonly InboxLine[]; readonly isCut: boolean }>>;
  /** The whole of one message, as text; `undefined` where it is gone meanwhile. */
  read(line: InboxLine): Promise<MailboxAnswer<ReceivedMessage | undefined>>;
}

/** A time kept for one mailbox: how far the inbox has been looked through. Losing it only means looking further back. */
export interface LookedUntil {
  read(): Date | undefined;
  write(at: Date): void;
}

/** The proposals that the user has put aside on this device, by their ids. */
export interface Dismissals {
  has(id: string): boolean;
  add(id: string): void;
  remove(id: string): void;
}
