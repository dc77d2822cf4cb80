import type { FieldChange, RowChange } from "../../domain/book/changes/bookChange";
import { mergeRow, type RowConflict } from "../../domain/book/changes/mergeRow";
import { isSameJson, subjectOf, type Fields, type RowRef } from "../../domain/book/rows";
import type { TeamRow } from "../ports/teamLists";
import { liveFields } from "./planWrite";
import type { Pending } from "./waiting";

/** A row as it will be: as the list had it last, with what waits carried over. */
export function rowToCome(row: TeamRow | undefined, pending: readonly Pending[]): Fields | undefined {
  return pending.reduce<Fields | undefined>(
    (fields, { row: wanted }) => mergeRow(fields, wanted).fields,
    liveFields(row),
  );
}

/**
 * Puts changes onto the rows as they stand now: what is left of each starts from what stands there, what somebody has changed
 * since is told instead.
 */
export function carriedOver(
  wanted: readonly RowChange[],
  now: ReadonlyMap<RowRef, Fields | undefined>,
): { readonly rows: readonly RowChange[]; readonly conflicts: readonly RowConflict[] } {
  const conflicts: RowConflict[] = [];
  const rows = wanted.reduce<readonly RowChange[]>((all, change) => {
    const current = now.get(change.ref);
    const merged = mergeRow(current, change);
    conflicts.push(...merged.conflicts);
    if (!merged.isChanged) return all;
    const open = new Set(merged.conflicts.map(({ field }) => field));
    const fields = change.fields.filter(({ field }) => !open.has(field));
    return [
      ...all,
      current === undefined || change.what === "removed"
        ? change
        : { ...change, what: "changed", fields: moving(fields, current) },
    ];
  }, []);
  return { rows, conflicts };
}

/** The change that sets after all what a conflict has kept from being set; `undefined` where that stands there by now. */
export function insisting(
  { ref, field, mine, change }: RowConflict,
  row: TeamRow | undefined,
  now: Fields | undefined,
): RowChange | undefined {
  if (field !== undefined) {
    if (now === undefined || isSameJson(now[field], mine)) return undefined;
    return { ref, what: "changed", fields: [fieldChange(field, now[field], mine)] };
  }
  if (change.what === "removed") {
    if (now === undefined) return undefined;
    return { ref, what: "removed", fields: Object.keys(now).map((name) => fieldChange(name, now[name], undefined)) };
  }
  return now === undefined ? broughtBack(change, row?.fields ?? {}) : undefined;
}

/**
 * A row that was removed comes back as it was last known, with what the change wanted; an address only to a client. Of a row that
 * somebody deleted in the list itself nothing is known but its key.
 */
function broughtBack({ ref, fields }: RowChange, last: Fields): RowChange | undefined {
  const { kind, key } = subjectOf(ref);
  const least = kind === "client" ? { id: key, name: key } : { address: key, role: "other", standing: "unverified" };
  const wanted = new Map<string, FieldChange["after"]>(Object.entries({ ...least, ...last }));
  fields.forEach(({ field, after }) => wanted.set(field, after));
  if (kind === "address" && wanted.get("client") === undefined) return undefined;
  return { ref, what: "added", fields: Array.from(wanted, ([field, after]) => fieldChange(field, undefined, after)) };
}

function moving(fields: readonly FieldChange[], current: Fields): readonly FieldChange[] {
  return fields
    .filter(({ field, after }) => !isSameJson(current[field], after))
    .map(({ field, after }) => fieldChange(field, current[field], after));
}

function fieldChange(
  field: string,
  before: FieldChange["before"] | undefined,
  after: FieldChange["after"] | undefined,
): FieldChange {
  return { field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
