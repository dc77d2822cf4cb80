import { eachRow } from "../../../domain/book/shelf/foldPieces";
import { packHeads } from "../../../domain/book/shelf/packHeads";
import type { StoredHead } from "../../../domain/book/shelf/rowHead";
import { readPieces } from "./readRows";
import { pieceKey, piecesOf, type ShardSize } from "./schema";

/** A row to be written into a shard; one that is gone from it has no texts. */
export interface ShardEntry {
  readonly head: StoredHead;
  readonly body: string;
  readonly log: string;
}

/** A shard is written anew when its newer pieces come to this share of the oldest: each row is then written about four times in all. */
const LARGEST_SHARE = 1 / 3;
const LEAST_NEWER = 65_536;
const MOST_PIECES = 32;
/** Shards grow alike; written anew all at once they would hold up a commit. So many characters lie between one shard and the next. */
const SPREAD = 1_024;
/** What a head takes, about. */
const HEAD = 64;

/** Writes rows over those of a shard, each at most once, and gives its new size. */
export async function writeShard(
  transaction: IDBTransaction,
  shard: number,
  size: ShardSize,
  entries: readonly ShardEntry[],
): Promise<ShardSize> {
  const newer = size.newer + weightOf(entries);
  const most = Math.max(LEAST_NEWER + shard * SPREAD, size.oldest * LARGEST_SHARE);
  if (size.pieces > 0 && newer <= most && size.pieces < MOST_PIECES) {
    putPiece(transaction, pieceKey(shard, size.pieces), entries);
    return { ...size, newer, pieces: size.pieces + 1 };
  }
  const before = size.pieces === 0 ? [] : await entriesBut(transaction, shard, entries);
  const all = before.concat(entries.filter(({ head }) => head.status !== "gone"));
  for (const store of ["heads", "bodies", "logs"]) transaction.objectStore(store).delete(piecesOf(shard));
  if (all.length === 0) return { oldest: 0, newer: 0, pieces: 0 };
  putPiece(transaction, pieceKey(shard, 0), all);
  return { oldest: weightOf(all), newer: 0, pieces: 1 };
}

function putPiece(transaction: IDBTransaction, key: number, entries: readonly ShardEntry[]): void {
  const put = (store: string, value: unknown): void => {
    transaction.objectStore(store).put(value, key);
  };
  put("heads", packHeads(entries.map(({ head }) => head)));
  put(
    "bodies",
    entries.map(({ body }) => body),
  );
  put(
    "logs",
    entries.map(({ log }) => log),
  );
}

/** The rows of a shard as they stand, but for those that are written anew. */
async function entriesBut(
  transaction: IDBTransaction,
  shard: number,
  replaced: readonly ShardEntry[],
): Promise<readonly ShardEntry[]> {
  const { heads, bodies, logs } = await readPieces(transaction, shard, true);
  const refs = new Set(replaced.map(({ head }) => head.ref));
  const kept: ShardEntry[] = [];
  eachRow(heads, (packed, { piece, at }) => {
    const head = packed.unpack();
    if (!refs.has(head.ref)) kept.push({ head, body: bodies[piece]?.[at] ?? "", log: logs[piece]?.[at] ?? "" });
  });
  return kept;
}

function weightOf(entries: readonly ShardEntry[]): number {
  return entries.reduce((sum, { body, log }) => sum + body.length + log.length + HEAD, 0);
}
