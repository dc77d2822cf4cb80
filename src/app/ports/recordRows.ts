import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { ClientId } from "../../domain/book/book";
import type { RecordList } from "../../domain/record/recordList";
import type { RecordRow, RecordState, RowKey, RowPlace } from "../../domain/record/recordRow";
import type { MailboxTrouble } from "./mailboxContacts";

/** Why the records cannot be reached, in the words of what to do about it. */
export type RecordsTrouble = MailboxTrouble | "lists-missing";

/** Rejection of every method that works with the records. */
export class RecordsError extends Error {
  override readonly name = "RecordsError";

  constructor(
    readonly because: RecordsTrouble,
    detail: string,
    /** How long a throttled service wants to be left alone, where it said so. */
    readonly retryAfterMs?: number,
  ) {
    super(detail);
  }
}

export function isRecordsError(error: unknown): error is RecordsError {
  return error instanceof Error && error.name === "RecordsError";
}

/** Where a row stands. */
export interface RowAddress {
  readonly list: string;
  /** The list's own number for it. */
  readonly item: string;
}

/** A row as far as it takes to know whether a message has it already. */
export interface KnownRow extends RowAddress {
  readonly key: RowKey;
  readonly state: RecordState;
  readonly at: Date;
  readonly internetMessageId?: string;
}

/** A row read back. */
export interface StoredRow extends RowAddress {
  readonly row: RecordRow;
}

/** A row that does not say what a row says: named, never dropped. */
export interface DamagedRow extends RowAddress {
  readonly subject: string;
}

/** What rows are asked for. */
export type RowsAbout =
  | { readonly of: "client"; readonly client: ClientId }
  | { readonly of: "mailbox"; readonly mailbox: AddressKey }
  | { readonly of: "everybody" };

/** A year, month, day or hour in UTC: `2026`, `2026-11`, `2026-11-26`, `2026-11-26T08`. */
export type Period = string;

/** Rows of one period, newest first; `too-many`: SharePoint would refuse the question (5,000 rows and more), shorter periods have to be asked for. */
export type PeriodRows =
  | { readonly status: "read"; readonly rows: readonly StoredRow[]; readonly damaged: readonly DamagedRow[] }
  | { readonly status: "too-many" };

export type PostAnswer =
  /** `already-there`: somebody had written it before, we ourselves or another device. `item` is absent where nobody may see it. */
  | { readonly status: "posted" | "already-there"; readonly item?: string }
  /** The list will not take it, whatever is tried. */
  | { readonly status: "refused"; readonly detail: string };

export type ChangeAnswer =
  { readonly status: "changed" | "gone" } | { readonly status: "refused"; readonly detail: string };

/**
 * The rows of the send records in SharePoint. Every method may reject with a {@link RecordsError}; a write whose answer got lost looks before
 * it says anything, so each may be repeated.
 */
export interface RecordRows {
  /** The lists there are, newest first; the first look in each run reads them, later ones for some hours answer from memory. */
  lists(): Promise<readonly RecordList[]>;
  /** What is known of a mailbox's messages in these months (`2026-11`), in any list that they may stand in. */
  known(mailbox: AddressKey, months: readonly Period[]): Promise<readonly KnownRow[]>;
  /** Writes rows, each once, many at a time; answers come in the order of the rows. `onProgress`: how many are done. */
  post(
    list: RecordList,
    rows: readonly RecordRow[],
    onProgress?: (done: number) => void,
  ): Promise<readonly PostAnswer[]>;
  /** Says something else of messages whose rows are there. */
  change(
    changes: ReadonlyArray<{ readonly row: RowAddress; readonly place: RowPlace; readonly whole?: RecordRow }>,
  ): Promise<readonly ChangeAnswer[]>;
  /** Takes rows out for good. */
  remove(rows: readonly RowAddress[], onProgress?: (done: number) => void): Promise<readonly ChangeAnswer[]>;
  /** Rows about something in each of these periods (20 at most), in their order. */
  read(list: RecordList, about: RowsAbout, periods: readonly Period[]): Promise<readonly PeriodRows[]>;
}

/** The rows for one piece of work; `interactive`: whether signing in may open a window. */
export type RecordRowsFor = (how: { readonly interactive: boolean }) => RecordRows;
