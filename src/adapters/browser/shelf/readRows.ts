import type { LogEntry, TeamRow } from "../../../app/ports/teamLists";
import { eachRow } from "../../../domain/book/shelf/foldPieces";
import type { PackedHead } from "../../../domain/book/shelf/packedHeads";
import { parseJson, isObject, listOf } from "../../../domain/text/members";
import { resultOf } from "./database";
import { piecesOf, shardOfKey, SHARDS } from "./schema";

/** Heads are read in steps of so many shards, so that not all of a large book is in memory twice. */
const STEP = 8;

/** The body of a row as it is kept: everything but its log. */
export type RowBody = Pick<TeamRow, "fields" | "itemId" | "eTag" | "isRemoved">;

/** What a shard holds: by piece and, within one, by row. */
export interface Pieces {
  readonly heads: readonly Uint8Array[];
  readonly bodies: ReadonlyArray<readonly string[]>;
  /** None where they were not asked for. */
  readonly logs: ReadonlyArray<readonly string[]>;
}

export interface ShardReading {
  readonly shard: number;
  readonly isWanted: (head: PackedHead) => boolean;
  readonly withLogs?: boolean;
}

/** Hands out the packed heads of shards, one shard after the other: its pieces from the oldest to the newest. */
export async function eachShard(
  transaction: IDBTransaction,
  visit: (pieces: readonly Uint8Array[], shard: number) => void,
  from = 0,
  to = SHARDS,
): Promise<void> {
  let next = readHeads(transaction, from, to);
  for (let first = from; first < to; first += STEP) {
    const { keys, pieces } = await next;
    // While these are looked at the browser fetches more.
    next = readHeads(transaction, first + STEP, to);
    for (let at = 0, end = 0; at < keys.length; at = end) {
      const shard = shardOfKey(keys[at] ?? 0);
      while (end < keys.length && shardOfKey(keys[end] ?? 0) === shard) end += 1;
      visit(pieces.slice(at, end), shard);
    }
  }
}

interface KeyedPieces {
  readonly keys: readonly number[];
  readonly pieces: readonly Uint8Array[];
}

async function readHeads(transaction: IDBTransaction, from: number, to: number): Promise<KeyedPieces> {
  if (from >= to) return { keys: [], pieces: [] };
  const heads = transaction.objectStore("heads");
  const range = piecesOf(from, Math.min(from + STEP, to));
  const [keys, pieces] = await Promise.all([resultOf(heads.getAllKeys(range)), resultOf(heads.getAll(range))]);
  return { keys: keys as readonly number[], pieces: pieces as readonly Uint8Array[] };
}

/** The pieces of a shard, from the oldest to the newest. */
export async function readPieces(transaction: IDBTransaction, shard: number, withLogs: boolean): Promise<Pieces> {
  const range = piecesOf(shard);
  const read = <Value>(store: keyof Pieces): Promise<readonly Value[]> =>
    resultOf(transaction.objectStore(store).getAll(range)) as Promise<readonly Value[]>;
  const [heads, bodies, logs] = await Promise.all([
    read<Uint8Array>("heads"),
    read<readonly string[]>("bodies"),
    withLogs ? read<readonly string[]>("logs") : [],
  ]);
  return { heads, bodies, logs };
}

/** The rows of a shard that are wanted, in no order. */
export async function readRows(
  transaction: IDBTransaction,
  { shard, isWanted, withLogs = false }: ShardReading,
): Promise<readonly TeamRow[]> {
  const { heads, bodies, logs } = await readPieces(transaction, shard, withLogs);
  const rows: TeamRow[] = [];
  eachRow(heads, (head, { piece, at }) => {
    if (!isWanted(head)) return;
    const body = parseJson(bodies[piece]?.[at]);
    const log = listOf(parseJson(logs[piece]?.[at])) as readonly LogEntry[];
    if (isObject(body)) rows.push({ ...(body as unknown as RowBody), ref: head.unpack().ref, log });
  });
  return rows;
}

export function bodyText({ fields, itemId, eTag, isRemoved }: TeamRow): string {
  const body: RowBody = { fields, itemId, eTag, ...(isRemoved === undefined ? {} : { isRemoved }) };
  return JSON.stringify(body);
}

/** Most rows remember nothing: an empty text is the empty log. */
export function logText({ log }: TeamRow): string {
  return log.length === 0 ? "" : JSON.stringify(log);
}
