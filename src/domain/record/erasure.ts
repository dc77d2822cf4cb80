import type { DecodedRecord } from "./decodedRecord";
import { speaksOf, withoutRecipients, type Forgotten } from "./withoutRecipients";
import type { RecordRow } from "./recordRow";

/** What is to go from the send records. `before`: whatever went out before that moment. */
export type Erasure = Forgotten | { readonly of: "before"; readonly before: Date };

/** What becomes of a row. */
export type RowFate =
  | { readonly fate: "keeps" | "goes" }
  /** It is about others too: the row as it is to be written in its place. */
  | { readonly fate: "changes"; readonly row: RecordRow };

const DAY_MS = 86_400_000;
const KEEPS: RowFate = { fate: "keeps" };
const GOES: RowFate = { fate: "goes" };

/**
 * What an erasure means for one row. A client's rows go; of rows for others that name its mailboxes, and of rows that one person shares
 * with others, only that is taken out. Nobody left: the row goes. The mailbox that a message was sent from is the company's own, so it stays;
 * {@link isSentFrom} tells of such rows.
 */
export function fateOf(row: RecordRow, erasure: Erasure): RowFate {
  if (erasure.of === "before") return row.at.getTime() < erasure.before.getTime() ? GOES : KEEPS;
  if (erasure.of === "client" && row.client?.id === erasure.client) return GOES;
  if (!speaksOf(row.record, erasure)) return KEEPS;
  const record = withoutRecipients(row.record, erasure);
  return record.recipients.length + othersIn(row.record) > 0 ? { fate: "changes", row: { ...row, record } } : GOES;
}

/** How many the message went to beside those who are named. Who was taken out before is among them, so such a row stays. */
function othersIn({ unnamed, leftOut }: DecodedRecord): number {
  return unnamed + leftOut.recipients;
}

/** Whether the row's message was sent from or written by somebody whose address is to go, which erasing leaves as it is. */
export function isSentFrom({ mailbox, record }: RecordRow, erasure: Erasure): boolean {
  return (
    erasure.of === "address" && [mailbox, record.sender, record.writer].some((address) => address === erasure.address)
  );
}

/** The same day and hour so many months before; the last day of that month where it has fewer. */
export function monthsBefore(at: Date, months: number): Date {
  const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months + 1, 0));
  const day = Math.min(at.getUTCDate(), lastDay.getUTCDate());
  return new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), day) + (at.getTime() % DAY_MS));
}
