import type { ShelfState } from "../../../app/ports/teamShelf";
import type { TeamList } from "../../../app/ports/teamLists";
import { hashOf } from "../../../domain/book/lookup/keyBytes";

/*
 * The rows lie in shards by the client that they belong to, so that a client is read from one. A shard is an oldest piece and a few
 * newer ones over it; of each piece the heads of its rows, their bodies and their logs are records of their own, since the heads of
 * the whole book are read when it is opened, bodies with a client, and logs for its history only.
 */
export const VERSION = 1;
export const stores = ["meta", "state", "heads", "bodies", "logs", "journal"] as const;

export type StoreName = (typeof stores)[number];

export const SHARDS = 128;
/** Keys of one shard's pieces lie together. */
const PIECES = 0x10000;
/** So many commits another pane may be behind before it reads everything anew. */
export const JOURNAL = 64;

/** The parts of the state, each a record of its own: most commits touch few. */
export const stateParts = ["lists", "waiting", "conflicts", "refused", "odd", "syncedAt"] as const;

export type StateParts = Omit<ShelfState, "version">;

/** How large a shard is. */
export interface ShardSize {
  /** Characters of the oldest piece, and of the newer ones together. */
  readonly oldest: number;
  readonly newer: number;
  readonly pieces: number;
}

export interface Meta {
  readonly version: number;
  /** How many whole readings of each list have begun. */
  readonly readings: Readonly<Record<TeamList, number>>;
  readonly sizes: readonly ShardSize[];
}

export function emptyMeta(): Meta {
  return {
    version: 0,
    readings: { clients: 0, addresses: 0 },
    sizes: Array.from({ length: SHARDS }, () => ({ oldest: 0, newer: 0, pieces: 0 })),
  };
}

export function emptyState(): StateParts {
  return {
    lists: { clients: { status: "never" }, addresses: { status: "never" } },
    waiting: [],
    conflicts: [],
    refused: [],
    odd: [],
  };
}

export function shardOf(client: string): number {
  return hashOf(client) % SHARDS;
}

export function pieceKey(shard: number, piece: number): number {
  return shard * PIECES + piece;
}

/** The pieces of neighbouring shards, from `from` up to `to`. */
export function piecesOf(from: number, to = from + 1): IDBKeyRange {
  return IDBKeyRange.bound(pieceKey(from, 0), pieceKey(to, 0), false, true);
}

export function shardOfKey(key: number): number {
  return Math.floor(key / PIECES);
}
