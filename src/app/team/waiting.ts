import type { BookChange, RowChange } from "../../domain/book/changes/bookChange";
import { isWorthAsking, type RowConflict } from "../../domain/book/changes/mergeRow";
import { isSameJson, type Json, type RowRef } from "../../domain/book/rows";
import type { TeamRow } from "../ports/teamLists";
import type { ShelfState } from "../ports/teamShelf";

/** What waits of one change for one row. */
export interface Pending {
  readonly change: BookChange;
  readonly row: RowChange;
}

/** What became of a pending change: it is in the log of its row, or in conflict with it, or both. */
export interface Outcome {
  readonly ref: RowRef;
  readonly id: string;
  readonly conflicts: readonly RowConflict[];
  /** The lists will not take it. */
  readonly refused?: string;
}

/** The rows that something waits for, in the order in which it was said. */
export function waitingRefs(waiting: readonly BookChange[]): readonly RowRef[] {
  return Array.from(new Set(waiting.flatMap(({ rows }) => rows.map(({ ref }) => ref))));
}

/** What waits for each row, oldest first. */
export function pendingByRef(waiting: readonly BookChange[]): ReadonlyMap<RowRef, readonly Pending[]> {
  const pending = new Map<RowRef, Pending[]>();
  waiting.forEach((change) => {
    change.rows.forEach((row) => {
      const others = pending.get(row.ref);
      if (others === undefined) pending.set(row.ref, [{ change, row }]);
      else others.push({ change, row });
    });
  });
  return pending;
}

/** What the log of a row shows to be written. What of a change is not in its entry could not be carried over. */
export function outcomesIn(row: TeamRow | undefined, pending: readonly Pending[]): readonly Outcome[] {
  if (row === undefined) return [];
  return pending.reduce<readonly Outcome[]>((all, { change, row: wanted }) => {
    const entry = row.log.find(({ id }) => id === change.id);
    if (entry === undefined) return all;
    const held = new Set(entry.fields.map(({ field }) => field));
    const conflicts = wanted.fields
      .filter(({ field }) => !held.has(field))
      .map(({ field, after }): RowConflict => {
        const theirs = row.fields[field];
        const said = { ...(after === undefined ? {} : { mine: after }), ...(theirs === undefined ? {} : { theirs }) };
        return { ref: wanted.ref, field, ...said, change: wanted };
      });
    return [...all, { ref: wanted.ref, id: change.id, conflicts }];
  }, []);
}

/** Takes out of what waits what has come to an end, and keeps what came of it. Somebody else may have done so before. */
export function settled(
  state: ShelfState,
  outcomes: readonly Outcome[],
): Pick<ShelfState, "waiting" | "conflicts" | "refused"> {
  const ended = new Map(outcomes.map((outcome) => [keyOf(outcome.id, outcome.ref), outcome]));
  const conflicts: RowConflict[] = [];
  const refused: Array<ShelfState["refused"][number]> = [];
  const waiting = state.waiting.reduce<BookChange[]>((all, change) => {
    const left = change.rows.filter((row) => {
      const outcome = ended.get(keyOf(change.id, row.ref));
      if (outcome === undefined) return true;
      conflicts.push(...outcome.conflicts.filter(isWorthAsking));
      if (outcome.refused !== undefined) refused.push({ change: { ...change, rows: [row] }, detail: outcome.refused });
      return false;
    });
    if (left.length > 0) all.push(left.length === change.rows.length ? change : { ...change, rows: left });
    return all;
  }, []);
  return {
    waiting,
    conflicts: conflicts.reduce(withConflict, state.conflicts),
    refused: refused.length === 0 ? state.refused : state.refused.concat(refused),
  };
}

/** What was refused waits again, before everything else. */
export function withRefused({ waiting, refused }: ShelfState): Pick<ShelfState, "waiting" | "refused"> {
  const rows = new Map<string, RowChange[]>();
  refused.forEach(({ change }) => rows.set(change.id, [...(rows.get(change.id) ?? []), ...change.rows]));
  const again = refused.reduce<readonly BookChange[]>(
    (all, { change }) =>
      all.some(({ id }) => id === change.id) ? all : [...all, { ...change, rows: rows.get(change.id) ?? [] }],
    [],
  );
  const ids = new Set(again.map(({ id }) => id));
  const others = waiting.map((change) =>
    ids.has(change.id) ? { ...change, rows: [...(rows.get(change.id) ?? []), ...change.rows] } : change,
  );
  const waitingIds = new Set(waiting.map(({ id }) => id));
  return { waiting: [...again.filter(({ id }) => !waitingIds.has(id)), ...others], refused: [] };
}

/** The same thing said by the same change is told once. */
function withConflict(all: readonly RowConflict[], conflict: RowConflict): readonly RowConflict[] {
  return all.some((other) => isSameConflict(other, conflict)) ? all : [...all, conflict];
}

export function isSameConflict(one: RowConflict, other: RowConflict): boolean {
  return (
    one.ref === other.ref &&
    one.field === other.field &&
    isSameJson(one.change as unknown as Json, other.change as unknown as Json)
  );
}

function keyOf(id: string, ref: RowRef): string {
  return `${id} ${ref}`;
}
