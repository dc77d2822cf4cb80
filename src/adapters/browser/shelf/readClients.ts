import type { Client } from "../../../domain/book/book";
import { assembleClients } from "../../../domain/book/changes/applyChanges";
import type { BookRow, RowRef } from "../../../domain/book/rows";
import type { BookInMemory } from "../../../domain/book/shelf/bookInMemory";
import { orderOfItem } from "../../../domain/book/shelf/rowOrder";
import { readRows } from "./readRows";
import { shardOf } from "./schema";

interface PlacedRow extends BookRow {
  readonly order: number;
}

/** Clients as they will be, in the order of the book. `ids`: absent for all. */
export async function readClients(
  transaction: IDBTransaction,
  { waiting }: BookInMemory,
  shards: readonly number[],
  ids?: ReadonlySet<string>,
): Promise<readonly Client[]> {
  const rows: PlacedRow[] = [];
  for (const shard of shards) {
    const stored = await readRows(transaction, {
      shard,
      isWanted: (head) =>
        head.status === "usable" &&
        (ids === undefined || ids.has(head.isAddress ? (head.clientIds[head.clientAt] ?? "") : head.key())),
    });
    stored.forEach(({ ref, fields, itemId }) => {
      if (!waiting.has(ref)) rows.push({ ref, fields, order: orderOfItem(itemId) });
    });
  }
  const wanted = new Set(shards);
  waiting.forEach(({ fields, client, order }, ref) => {
    if (fields !== undefined && (ids === undefined ? wanted.has(shardOf(client)) : ids.has(client)))
      rows.push({ ref, fields, order });
  });
  return assembleClients(rows.sort((one, other) => one.order - other.order || compareRefs(one.ref, other.ref)));
}

/** The shards that clients lie in. */
export function shardsOf(ids: Iterable<string>): readonly number[] {
  return Array.from(new Set(Array.from(ids, shardOf)));
}

function compareRefs(one: RowRef, other: RowRef): number {
  return one < other ? -1 : Number(one > other);
}
