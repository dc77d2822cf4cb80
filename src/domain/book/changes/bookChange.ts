import type { Client } from "../book";
import type { BookAside } from "./bookAside";
import { isSameJson, rowsOfClient, type Fields, type Json, type RowRef } from "../rows";

/** One member of a row, before and after; absent where the row had or has none. */
export interface FieldChange {
  readonly field: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** What happened to one row. A row that was added has no field before, a removed one none after. */
export interface RowChange {
  readonly ref: RowRef;
  readonly what: "added" | "changed" | "removed";
  readonly fields: readonly FieldChange[];
}

/** What made a change: shown in the history. */
export const occasions = [
  "typed",
  "confirmed",
  "accepted-guess",
  "import",
  "sent-items",
  "contacts",
  "message",
  "answer",
  "notice",
  "merge",
  "split",
  "move",
  "undo",
  "sample",
  "from-personal",
] as const;

export type Occasion = (typeof occasions)[number];

/** One change of the book: who, when, from what, and every member that it touched. */
export interface BookChange {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Address of who made it. */
  readonly by: string;
  readonly occasion: Occasion;
  /** Such as the name of the imported file. */
  readonly detail?: string;
  readonly rows: readonly RowChange[];
  /** What is ours and what was taught, where that changed. */
  readonly aside?: { readonly before: BookAside; readonly after: BookAside };
}

/** What differs between two states of some clients. Clients that are the same object are not looked into. */
export function changesBetween(before: readonly Client[], after: readonly Client[]): readonly RowChange[] {
  const [had, has] = [new Set(before), new Set(after)];
  const rowsBefore = rowMap(before.filter((client) => !has.has(client)));
  const rowsAfter = rowMap(after.filter((client) => !had.has(client)));
  const changes: RowChange[] = [];
  rowsAfter.forEach((fields, ref) => {
    const change = rowChange(ref, rowsBefore.get(ref), fields);
    if (change !== undefined) changes.push(change);
  });
  rowsBefore.forEach((fields, ref) => {
    const change = rowsAfter.has(ref) ? undefined : rowChange(ref, fields, undefined);
    if (change !== undefined) changes.push(change);
  });
  return changes;
}

/** The change from one state of a row to another; `undefined` when they say the same. */
export function rowChange(ref: RowRef, before: Fields | undefined, after: Fields | undefined): RowChange | undefined {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const fields = Array.from(names).reduce<readonly FieldChange[]>((all, field) => {
    const [was, is] = [before?.[field], after?.[field]];
    if (isSameJson(was, is)) return all;
    return [
      ...all,
      { field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    ];
  }, []);
  if (fields.length === 0 && before !== undefined && after !== undefined) return undefined;
  return { ref, what: before === undefined ? "added" : after === undefined ? "removed" : "changed", fields };
}

/** The change that takes this one back. */
export function inverseOf({ ref, what, fields }: RowChange): RowChange {
  return {
    ref,
    what: what === "added" ? "removed" : what === "removed" ? "added" : "changed",
    fields: fields.map(({ field, before, after }) => ({
      field,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    })),
  };
}

function rowMap(clients: readonly Client[]): ReadonlyMap<RowRef, Fields> {
  const rows = new Map<RowRef, Fields>();
  clients.forEach((client) => {
    rowsOfClient(client).forEach(({ ref, fields }) => rows.set(ref, fields));
  });
  return rows;
}
