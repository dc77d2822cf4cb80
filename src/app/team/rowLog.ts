import type { BookChange, FieldChange, RowChange } from "../../domain/book/changes/bookChange";
import type { LogEntry } from "../ports/teamLists";

/** What a row remembers of its past. The column holds more; every reading of the row pays for it. */
const MOST_ENTRIES = 20;
const LONGEST_LOG = 20_000;
/** Changes that go into one write, so that all of them are still in the log when the answer to it got lost. */
export const MOST_AT_ONCE = 10;
const BRACKETS = 2;

/** A change of one row as its log keeps it: what of it was carried over. Values too long for any log are left out, their names stay. */
export function entryOf(
  { id, at, by, occasion, detail }: BookChange,
  { what }: RowChange,
  fields: readonly FieldChange[],
): LogEntry {
  const entry = { id, at, by, occasion, ...(detail === undefined ? {} : { detail }), what, fields };
  if (sizeOf([entry]) <= LONGEST_LOG) return entry;
  return { ...entry, fields: fields.map(({ field }) => ({ field })) };
}

/** Whether these entries are kept whole, whatever was in the log before. */
export function fitsOneWrite(entries: readonly LogEntry[]): boolean {
  return entries.length <= MOST_AT_ONCE && sizeOf(entries) <= LONGEST_LOG;
}

/** The log with some entries more: the last twenty, and 20,000 characters at most. The oldest go. */
export function withEntries(log: readonly LogEntry[], added: readonly LogEntry[]): readonly LogEntry[] {
  let kept = log.concat(added).slice(-MOST_ENTRIES);
  while (kept.length > added.length && sizeOf(kept) > LONGEST_LOG) kept = kept.slice(1);
  return kept;
}

function sizeOf(entries: readonly LogEntry[]): number {
  return entries.reduce((sum, entry) => sum + JSON.stringify(entry).length + 1, BRACKETS);
}

/** An entry read back as a change of the book. */
export function changeOf({ what, fields, ...entry }: LogEntry, ref: RowChange["ref"]): BookChange {
  return { ...entry, rows: [{ ref, what, fields }] };
}
