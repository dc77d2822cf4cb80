import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { Kind } from "../../domain/kinds/kind";
import { messagesOf } from "../../domain/record/figures/messages";
import type { RecordRow, RecordState } from "../../domain/record/recordRow";
import type { RecordedText } from "../../domain/record/sendRecord";
import type { StoredRow } from "../ports/recordRows";

/** What of a history is wanted; a member that is absent leaves everything in. */
export interface HistoryFilter {
  readonly kind?: Kind;
  /** Who sent it. */
  readonly sender?: AddressKey;
  readonly state?: RecordState;
  /** Words that all have to stand somewhere: subject, address, client, number, file name. */
  readonly text: string;
  /** The first moment wanted, and the first that is not wanted any more. */
  readonly from?: Date;
  readonly until?: Date;
}

/** One row of each message. */
export function messagesIn(rows: readonly StoredRow[]): readonly StoredRow[] {
  const kept = new Set(messagesOf(rows.map(({ row }) => row)));
  return rows.filter(({ row }) => kept.has(row));
}

export function matching(rows: readonly StoredRow[], filter: HistoryFilter): readonly StoredRow[] {
  const words = folded(filter.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const { from, until } = filter;
  return rows.filter(
    ({ row }) =>
      (filter.kind === undefined || row.record.kinds.some(({ kind }) => kind === filter.kind)) &&
      (filter.sender === undefined || senderOf(row) === filter.sender) &&
      (filter.state === undefined || row.state === filter.state) &&
      (from === undefined || row.at >= from) &&
      (until === undefined || row.at < until) &&
      hasWords(row, words),
  );
}

/** Who wrote it: another than the sender where it was sent as somebody, or on behalf of one. */
export function senderOf({ record, mailbox }: RecordRow): AddressKey {
  return record.writer ?? record.sender ?? mailbox;
}

/** The senders among them, in the order of the alphabet. */
export function sendersIn(rows: readonly StoredRow[]): readonly AddressKey[] {
  return [...new Set(rows.map(({ row }) => senderOf(row)))].sort();
}

function hasWords(row: RecordRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { record } = row;
  const places = [
    plain(record.subject),
    ...record.numbers,
    ...record.attachments.map(({ name }) => plain(name)),
    ...record.recipients.flatMap(({ address, client, party }) => [address, client?.name ?? "", party ?? ""]),
    senderOf(row),
  ].map(folded);
  return words.every((word) => places.some((place) => place.includes(word)));
}

function plain(text: RecordedText): string {
  return text.is === "full" ? text.text : "";
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
