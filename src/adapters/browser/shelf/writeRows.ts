import type { TeamList, TeamRow } from "../../../app/ports/teamLists";
import type { ShelfCommit } from "../../../app/ports/teamShelf";
import type { ClientId } from "../../../domain/book/book";
import { subjectOf, type RowRef } from "../../../domain/book/rows";
import { eachRow } from "../../../domain/book/shelf/foldPieces";
import type { PackedHead } from "../../../domain/book/shelf/packedHeads";
import { goneHead, storedHead, type StoredHead } from "../../../domain/book/shelf/rowHead";
import { bodyText, eachShard, logText } from "./readRows";
import { shardOf, type Meta } from "./schema";
import { writeShard, type ShardEntry } from "./writeShard";

/** What a commit makes of the rows. */
export interface WrittenRows {
  readonly meta: Pick<Meta, "readings" | "sizes">;
  /** Rows as the lists have them now, with those that are gone. */
  readonly changed: readonly StoredHead[];
}

/** Writes the rows of a commit into their shards. `storedAt`: the client under which a row is kept. */
export async function writeRows(
  transaction: IDBTransaction,
  { readings: before, sizes: sizesBefore }: Meta,
  change: ShelfCommit,
  storedAt: (ref: RowRef) => ClientId | undefined,
): Promise<WrittenRows> {
  const { startOver } = change;
  const readings = startOver === undefined ? before : { ...before, [startOver]: before[startOver] + 1 };
  const rows = new Map<RowRef, TeamRow>((change.rows ?? []).map((row) => [row.ref, row]));
  const shards = new Map<number, ShardEntry[]>();
  const changed: StoredHead[] = [];
  const write = (shard: number, entry: ShardEntry): void => {
    const others = shards.get(shard);
    if (others === undefined) shards.set(shard, [entry]);
    else others.push(entry);
  };
  const leave = (ref: RowRef, client: ClientId): void =>
    write(shardOf(client), { head: goneHead(ref), body: "", log: "" });

  rows.forEach((row, ref) => {
    const head = storedHead(row, readings[listOf(ref)]);
    const last = storedAt(ref);
    if (last !== undefined && shardOf(last) !== shardOf(head.client)) leave(ref, last);
    write(shardOf(head.client), { head, body: bodyText(row), log: logText(row) });
    changed.push(head);
  });
  for (const { ref, client } of await goneRows(transaction, change, readings)) {
    if (rows.has(ref)) continue;
    leave(ref, client);
    changed.push(goneHead(ref));
  }
  const sizes = sizesBefore.slice();
  for (const [shard, entries] of shards) {
    const size = sizes[shard] ?? { oldest: 0, newer: 0, pieces: 0 };
    sizes[shard] = await writeShard(transaction, shard, size, entries);
  }
  return { meta: { readings, sizes }, changed };
}

/** The rows whose items are gone, and those that a whole reading has not met. Both are rare, so that all heads are looked through. */
async function goneRows(
  transaction: IDBTransaction,
  { gone, finish }: ShelfCommit,
  readings: Meta["readings"],
): Promise<readonly StoredHead[]> {
  if (gone === undefined && finish === undefined) return [];
  const itemIds = new Set(gone?.itemIds);
  const isGone = (head: PackedHead, list: TeamList): boolean =>
    (gone?.list === list && itemIds.has(head.itemId())) || (finish === list && head.reading !== readings[list]);
  const found: StoredHead[] = [];
  await eachShard(transaction, (pieces) => {
    eachRow(pieces, (head) => {
      if (isGone(head, head.isAddress ? "addresses" : "clients")) found.push(head.unpack());
    });
  });
  return found;
}

function listOf(ref: RowRef): TeamList {
  return subjectOf(ref).kind === "client" ? "clients" : "addresses";
}
