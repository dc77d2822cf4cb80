import type { ClientId } from "../book";
import { clientIdOf } from "../changes/applyChanges";
import type { BookChange, RowChange } from "../changes/bookChange";
import { mergeRow } from "../changes/mergeRow";
import type { Fields, RowRef } from "../rows";
import { headOf, type StoredHead } from "./rowHead";
import { orderOfItem, orderOfWaiting } from "./rowOrder";

/** What waits for one row, oldest first. */
export interface Waiting {
  readonly rows: readonly RowChange[];
  /** Tells whether the same waits as before. */
  readonly signature: string;
}

/** A row for which something waits: as it will be, and where it stands now. */
export interface WaitingRow {
  readonly signature: string;
  /** `undefined`: it will not be there. */
  readonly fields: Fields | undefined;
  /** The client that the row in the list belongs to; `undefined` where it is not in the list. */
  readonly storedAt: ClientId | undefined;
  /** The client that it will belong to. */
  readonly client: ClientId;
  /** When it was first met among those that wait. */
  readonly sequence: number;
  /** Its place in the book. */
  readonly order: number;
}

/** A row as the list has it, as far as it matters for what is to come. */
export interface ListRow {
  readonly fields: Fields;
  readonly itemId: string;
  readonly isRemoved?: true;
}

export function waitingByRef(changes: readonly BookChange[]): ReadonlyMap<RowRef, Waiting> {
  const all = new Map<RowRef, { readonly rows: RowChange[]; signature: string }>();
  changes.forEach(({ id, rows }) => {
    rows.forEach((row) => {
      const known = all.get(row.ref) ?? { rows: [], signature: "" };
      known.rows.push(row);
      known.signature += `${id} `;
      all.set(row.ref, known);
    });
  });
  return all;
}

/** Carries what waits over to a row as the list has it. */
export function waitingRow(ref: RowRef, waiting: Waiting, row: ListRow | undefined, sequence: number): WaitingRow {
  const now = row === undefined || row.isRemoved === true ? undefined : row.fields;
  const fields = waiting.rows.reduce<Fields | undefined>((all, change) => mergeRow(all, change).fields, now);
  const storedAt = row === undefined ? undefined : (clientIdOf(ref, row.fields) as ClientId);
  return {
    signature: waiting.signature,
    fields,
    storedAt,
    client: fields === undefined ? (storedAt ?? ("" as ClientId)) : (clientIdOf(ref, fields) as ClientId),
    sequence,
    order: row === undefined || row.isRemoved === true ? orderOfWaiting(sequence) : orderOfItem(row.itemId),
  };
}

/** What a row that waits is looked up by. */
export function headToCome(ref: RowRef, { fields, client, storedAt }: WaitingRow): StoredHead {
  const stored = { ref, client, itemId: "", reading: 0 };
  if (fields === undefined) return { ...stored, status: storedAt === undefined ? "gone" : "removed" };
  const head = headOf(ref, fields);
  return head === undefined ? { ...stored, status: "unusable" } : { ...stored, status: "usable", head };
}
