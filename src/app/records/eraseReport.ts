import type { Erasure } from "../../domain/record/erasure";
import type { RecordsTrouble } from "../ports/recordRows";

/** What an erasure concerns, before anything is done. */
export interface ErasureCount {
  /** Rows that go, and rows that are about others too and stay without what is to go. */
  readonly goes: number;
  readonly changes: number;
  /** By list, those with any. */
  readonly lists: ReadonlyArray<{ readonly name: string; readonly rows: number }>;
  /** When the first and the last of these messages went out; absent where there are none. */
  readonly span?: { readonly first: Date; readonly last: Date };
  /** Rows that were looked at. */
  readonly lookedAt: number;
  /** Rows that cannot be read, so that nobody can say whom they are about. They are named by list and number. */
  readonly unreadable: ReadonlyArray<{ readonly list: string; readonly item: string }>;
  /** Rows of messages that were sent from the address; they stay, since the mailbox is the company's own. */
  readonly sentFrom: number;
  /** Rows that go whose message is so new that a sweep which begins anew finds it in Sent Items and records it again. */
  readonly mayReturn: number;
}

/** What an erasure did. It names neither the person nor the client, and nothing that stood in the rows. */
export interface ErasureReport extends ErasureCount {
  readonly what: { readonly of: Erasure["of"]; readonly before?: Date };
  /** What the administrator calls the request, such as its number. */
  readonly reference: string;
  readonly by: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Rows that were removed or changed; where somebody else was faster, they count too. */
  readonly removed: number;
  readonly changed: number;
  /** Rows that SharePoint would not change or remove. */
  readonly refused: ReadonlyArray<{ readonly list: string; readonly item: string; readonly detail: string }>;
  /** Why it ended early; absent where everything was gone through. It may be repeated and goes on. */
  readonly stopped?: { readonly because: RecordsTrouble; readonly detail: string };
}

/** The report as a file to keep. */
export function reportJson(report: ErasureReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
