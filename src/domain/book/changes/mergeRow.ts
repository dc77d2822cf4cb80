import { isSameJson, type Fields, type Json, type RowRef } from "../rows";
import type { FieldChange, RowChange } from "./bookChange";

/** Two people said something different of the same member. The row keeps what stands there; nothing of the other is lost. */
export interface RowConflict {
  readonly ref: RowRef;
  /** Absent where it is about the whole row: one changed what the other removed. */
  readonly field?: string;
  /** What the change wanted. */
  readonly mine?: Json;
  /** What stands in the row. */
  readonly theirs?: Json;
  readonly change: RowChange;
}

/** What a change makes of a row as it stands now. */
export interface MergedRow {
  /** `undefined`: the row is removed. */
  readonly fields: Fields | undefined;
  /** Whether the row has to be written at all. */
  readonly isChanged: boolean;
  readonly conflicts: readonly RowConflict[];
}

/**
 * Carries a change over to a row that may have moved on since. Member by member: what nobody else touched is set, what already
 * stands is left, what somebody else set differently stays and is told as a conflict. A removal holds only for the row as its
 * author saw it; a change of a row that is gone is told, and brings nothing back.
 */
export function mergeRow(current: Fields | undefined, change: RowChange): MergedRow {
  if (change.what === "removed") return mergeRemoval(current, change);
  if (current === undefined && change.what === "changed") {
    return { fields: undefined, isChanged: false, conflicts: [{ ref: change.ref, change }] };
  }
  return mergeFields(current, change);
}

function mergeFields(current: Fields | undefined, change: RowChange): MergedRow {
  const conflicts: RowConflict[] = [];
  let fields: Fields = current ?? {};
  let isChanged = current === undefined;
  change.fields.forEach(({ field, before, after }) => {
    const theirs = fields[field];
    if (isSameJson(theirs, after)) return;
    if (current !== undefined && !isSameJson(theirs, before)) {
      conflicts.push(conflictOf(change, { field, ...(after === undefined ? {} : { after }) }, theirs));
      return;
    }
    fields = withField(fields, field, after);
    isChanged = true;
  });
  return { fields, isChanged, conflicts };
}

function mergeRemoval(current: Fields | undefined, change: RowChange): MergedRow {
  if (current === undefined) return { fields: undefined, isChanged: false, conflicts: [] };
  const seen = change.fields.reduce<Fields>((all, { field, before }) => withField(all, field, before), {});
  return isSameJson(current, seen)
    ? { fields: undefined, isChanged: true, conflicts: [] }
    : { fields: current, isChanged: false, conflicts: [{ ref: change.ref, change }] };
}

function conflictOf(change: RowChange, { field, after }: FieldChange, theirs: Json | undefined): RowConflict {
  return {
    ref: change.ref,
    field,
    ...(after === undefined ? {} : { mine: after }),
    ...(theirs === undefined ? {} : { theirs }),
    change,
  };
}

function withField(fields: Fields, field: string, value: Json | undefined): Fields {
  if (value !== undefined) return { ...fields, [field]: value };
  return Object.keys(fields).reduce<Fields>(
    (all, name) => (name === field ? all : { ...all, [name]: fields[name] ?? null }),
    {},
  );
}

/**
 * Whether somebody should decide. Where a role is known from goes with the role: of two that say it, the one that stands is as good.
 */
export function isWorthAsking({ field }: RowConflict): boolean {
  return field !== "provenance" && field !== "guess";
}
