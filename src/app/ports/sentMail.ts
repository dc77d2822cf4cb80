import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { RawDraft } from "../../domain/draft/rawDraft";
import type { DecodedRecord } from "../../domain/record/decodedRecord";

/** A message of the mailbox that was sent, or may have been. */
export interface SentMessage {
  /** Outlook's own id of it, good within the mailbox. */
  readonly id: string;
  /** The Message-ID header, with its angle brackets; empty where it has none yet. */
  readonly internetMessageId: string;
  /** By the mail server's clock. */
  readonly sentAt: Date;
  readonly isDraft: boolean;
  /** Whom it comes from, and who sent it: another one where it was sent on behalf of somebody. */
  readonly from?: AddressKey;
  readonly sender?: AddressKey;
  readonly subject: string;
  /** `none`: it carries no record, or not yet (classic Outlook is late). `unreadable`: it carries something that is none. */
  readonly carries:
    { readonly status: "record"; readonly record: DecodedRecord } | { readonly status: "none" | "unreadable" };
}

/** What was sent from a mailbox, as Graph shows it. Every method may reject with a `RecordsError`; none changes anything. */
export interface SentMail {
  /** What lies in Sent Items and was sent at that time or later, newest first. */
  sentSince(mailbox: AddressKey, since: Date): Promise<readonly SentMessage[]>;
  /**
   * What carries a record that was made on that day (UTC, `2026-11-26`), in whatever folder it lies: Sent Items, where a rule moved it, Deleted
   * Items, Drafts. No order.
   */
  recordedOn(mailbox: AddressKey, day: string): Promise<readonly SentMessage[]>;
  /** The message as a whole, to be reviewed after the fact; `undefined` where it is gone. */
  read(mailbox: AddressKey, id: string): Promise<RawDraft | undefined>;
  /** Outlook's id of a message by its Message-ID header; `undefined` where it is not in this mailbox any more. */
  find(mailbox: AddressKey, internetMessageId: string): Promise<string | undefined>;
}

/** The mailbox for one piece of work; `interactive`: whether signing in may open a window. */
export type SentMailFor = (how: { readonly interactive: boolean }) => SentMail;
