import type { ClientId } from "../../domain/book/book";
import type { SendRecord } from "../../domain/record/sendRecord";

/** A record as it stands in the list. */
export interface HistoryEntry {
  readonly record: SendRecord;
  /** When Outlook says that the message went out. */
  readonly sentAt: Date;
}

/** Why the records cannot be reached, in the words of what to do about it. */
export type RecordsTrouble =
  | "not-configured"
  | "no-sign-in"
  | "consent-needed"
  | "other-account"
  | "offline"
  | "throttled"
  | "forbidden"
  | "lists-missing"
  | "conflict"
  | "failed";

export type RecordsAnswer<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "trouble"; readonly because: RecordsTrouble; readonly detail: string };

/** A record that could not be read (`damaged`) or that SharePoint would not take (`refused`): named, never dropped. */
export interface RecordProblem {
  readonly subject: string;
  readonly because: "damaged" | "refused";
  readonly detail: string;
}

/** What one sweep of Sent Items did. */
export interface SweepReport {
  readonly posted: number;
  readonly alreadyThere: number;
  readonly problems: readonly RecordProblem[];
}

/** What the list holds of one client, newest first. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly problems: readonly RecordProblem[];
}

/** The send records in SharePoint. No method opens a window unless `interactive`. */
export interface SendRecords {
  /** Finds sent messages that carry a record and posts what is missing. Safe to repeat: the send id is a unique key. */
  sweep(options: { readonly interactive: boolean }): Promise<RecordsAnswer<SweepReport>>;
  /** The records of one client. */
  history(client: ClientId, options: { readonly interactive: boolean }): Promise<RecordsAnswer<History>>;
  /** Creates whatever is missing of the three lists, and says what it created. For an owner of the site. */
  createLists(): Promise<
    RecordsAnswer<{ readonly created: readonly string[]; readonly differences: readonly string[] }>
  >;
}
