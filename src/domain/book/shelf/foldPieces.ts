import { hashOfBytes } from "../lookup/keyBytes";
import { eachHead, type PackedHead } from "./packedHeads";

/**
 * Visits the rows of a shard as they stand: of each row its newest piece counts, and what is gone is left out. `pieces` are its
 * packed heads from the oldest to the newest; `piece` and `at` say where a row was found.
 */
export function eachRow(
  pieces: readonly Uint8Array[],
  visit: (head: PackedHead, place: { readonly piece: number; readonly at: number }) => void,
): void {
  const newer = new SeenKeys();
  for (let piece = pieces.length - 1; piece >= 0; piece--) {
    const isOldest = piece === 0;
    let at = 0;
    eachHead(pieces[piece] ?? new Uint8Array(0), (head) => {
      const isNew = isOldest ? !newer.has(head) : newer.add(head);
      if (isNew && head.status !== "gone") visit(head, { piece, at });
      at += 1;
    });
  }
}

interface SeenKey {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly isAddress: boolean;
  /** Another one of the same hash. */
  readonly next: SeenKey | undefined;
}

/** The rows met in newer pieces, by their bytes: in a large book there are too many to make texts of. */
class SeenKeys {
  private readonly keys = new Map<number, SeenKey>();

  has(head: PackedHead): boolean {
    return this.keys.size > 0 && isAmong(this.keys.get(hashOfHead(head)), head);
  }

  /** Whether the row had not been met before. */
  add(head: PackedHead): boolean {
    const hash = hashOfHead(head);
    const next = this.keys.get(hash);
    if (isAmong(next, head)) return false;
    const { bytes, keyStart, keyEnd, isAddress } = head;
    this.keys.set(hash, { bytes, start: keyStart, end: keyEnd, isAddress, next });
    return true;
  }
}

function isAmong(first: SeenKey | undefined, { bytes, keyStart, keyEnd, isAddress }: PackedHead): boolean {
  for (let seen = first; seen !== undefined; seen = seen.next)
    if (seen.isAddress === isAddress && isSame(seen, bytes, keyStart, keyEnd)) return true;
  return false;
}

function isSame(seen: SeenKey, bytes: Uint8Array, start: number, end: number): boolean {
  if (seen.end - seen.start !== end - start) return false;
  for (let at = 0; at < end - start; at++) if (seen.bytes[seen.start + at] !== bytes[start + at]) return false;
  return true;
}

function hashOfHead({ bytes, keyStart, keyEnd }: PackedHead): number {
  // A small integer: others are objects, and slow to look up.
  return hashOfBytes(bytes, keyStart, keyEnd) >>> 2;
}
