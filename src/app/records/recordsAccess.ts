import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { ClientId } from "../../domain/book/book";
import type { Period, RecordsTrouble, StoredRow, DamagedRow } from "../ports/recordRows";

export type RecordsAnswer<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "trouble"; readonly because: RecordsTrouble; readonly detail: string };

/** A record that could not be read (`damaged`) or that SharePoint would not take (`refused`): named, never dropped. */
export interface RecordProblem {
  readonly subject: string;
  readonly because: "damaged" | "refused";
  readonly detail: string;
}

/** What one sweep did. */
export interface SweepReport {
  /** Rows. */
  readonly posted: number;
  readonly alreadyThere: number;
  /** Intents that became `sent`, `not-sent` or `not-confirmed`. */
  readonly settled: number;
  /** Messages that carry no record and were reviewed after the fact. */
  readonly unchecked: number;
  readonly problems: readonly RecordProblem[];
}

/** A sweep under way. */
export interface SweepProgress {
  readonly done: number;
  readonly of: number;
}

/** What a history shows. */
export type HistoryAbout =
  | { readonly of: "client"; readonly client: ClientId }
  /** What went to one mailbox: of a client where it has one, else whatever this person sent it. */
  | { readonly of: "address"; readonly address: AddressKey; readonly client?: ClientId }
  /** What one colleague sent. */
  | { readonly of: "mailbox"; readonly mailbox: AddressKey }
  | { readonly of: "everybody" };

/** Some of a history, newest first. */
export interface HistoryPage {
  readonly rows: readonly StoredRow[];
  readonly damaged: readonly DamagedRow[];
  /** Everything from this period on was looked through; earlier ones were not. */
  readonly since: Period;
  /** To be handed in for what is older; absent where there is nothing older. */
  readonly next?: HistoryCursor;
}

/** Where a history goes on. Only {@link RecordsAccess} reads it. */
export interface HistoryCursor {
  readonly before: Period;
}

/** The send records as the pane works with them. No method opens a window unless `interactive`. */
export interface RecordsAccess {
  /** Finds sent messages and writes what is missing. Two at a time are one. Safe to repeat. */
  sweep(how: { readonly interactive: boolean }): Promise<RecordsAnswer<SweepReport>>;
  /** The sweep under way; `undefined` where there is none. */
  progress(): SweepProgress | undefined;
  /** How many rows the sweeps of this run have changed: more than before means that what was read meanwhile may lack some. */
  changes(): number;
  /** Calls when {@link progress} changes; answers what ends that. */
  watch(listener: () => void): () => void;
  history(
    about: HistoryAbout,
    how: { readonly interactive: boolean },
    cursor?: HistoryCursor,
  ): Promise<RecordsAnswer<HistoryPage>>;
  /** Opens a recorded message in Outlook. `gone`: it is not in this mailbox (any more). */
  open(row: StoredRow): Promise<RecordsAnswer<"opened" | "gone">>;
}
