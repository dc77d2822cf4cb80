import { mergeRow } from "../../domain/book/changes/mergeRow";
import type { Fields } from "../../domain/book/rows";
import type { LogEntry, RowContent, TeamRow } from "../ports/teamLists";
import { entryOf, fitsOneWrite, withEntries } from "./rowLog";
import type { Outcome, Pending } from "./waiting";

/** What to write of a row, and what becomes of the changes that are in it. Those without an outcome come with the next write. */
export interface WritePlan {
  /** Absent where nothing has to be written: every change is in conflict with what stands there. */
  readonly content?: RowContent;
  readonly outcomes: readonly Outcome[];
}

/** The members of a row that is there; `undefined` where there is none or it stands for something removed. */
export function liveFields(row: TeamRow | undefined): Fields | undefined {
  return row === undefined || row.isRemoved === true ? undefined : row.fields;
}

/**
 * Carries the pending changes of one row over to it as it stands, one after the other, into one write. Each that holds gets its own
 * entry in the log, also where somebody else has said the same before.
 */
export function planWrite(row: TeamRow | undefined, pending: readonly Pending[]): WritePlan {
  let fields = liveFields(row);
  let last: Fields = row?.fields ?? {};
  const entries: LogEntry[] = [];
  const outcomes: Outcome[] = [];
  for (const { change, row: wanted } of pending) {
    const { fields: merged, conflicts } = mergeRow(fields, wanted);
    const open = new Set(conflicts.map(({ field }) => field));
    const held = open.has(undefined) ? [] : wanted.fields.filter(({ field }) => !open.has(field));
    const isGoneAlready =
      wanted.what === "removed" && row === undefined && fields === undefined && entries.length === 0;
    if (!isGoneAlready && (held.length > 0 || conflicts.length === 0)) {
      const entry = entryOf(change, wanted, held);
      if (entries.length > 0 && !fitsOneWrite([...entries, entry])) break;
      entries.push(entry);
      fields = merged;
      last = merged ?? last;
    }
    outcomes.push({ ref: wanted.ref, id: change.id, conflicts });
  }
  if (entries.length === 0) return { outcomes };
  const content = { fields: fields ?? last, log: withEntries(row?.log ?? [], entries) };
  return { content: fields === undefined ? { ...content, isRemoved: true } : content, outcomes };
}
