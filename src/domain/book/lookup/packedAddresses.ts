import { appendBytes, hashOf, hashOfBytes, holdsBytes, holdsKey } from "./keyBytes";

/** Addresses as typed arrays: stored or posted to another thread as they are, and used there without being built again. */
export interface PackedAddresses {
  /** The bytes of all keys, one after the other. */
  readonly bytes: Uint8Array;
  /** Where the bytes of each key begin; one more at the end. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
  /** Open addressing: in the low 24 bits the number of an entry and 1 more, 0 for none; above them 8 bits of its hash. */
  readonly slots: Uint32Array;
}

const NUMBER = 0xffffff;
const MOST_BYTES = 0xffffffff;
/**
 * Slots per entry. Measured with a million addresses: from 1.5 to 2 a lookup gains a tenth, beyond 2 nothing that is worth 4 MB.
 */
const ROOM = 2;

/** The number of the entry with a key; -1 where there is none. */
export function entryOf({ bytes, offsets, slots }: PackedAddresses, key: string): number {
  const hash = hashOf(key);
  const tag = hash >>> 24;
  for (let at = firstSlot(hash, slots.length); ; at = at + 1 === slots.length ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return -1;
    if (slot >>> 24 !== tag) continue;
    const entry = (slot & NUMBER) - 1;
    if (holdsKey(bytes, offsets[entry] ?? 0, offsets[entry + 1] ?? 0, key)) return entry;
  }
}

/** Takes keys in, one after the other, and packs them. */
export class AddressPacker {
  private bytes: Uint8Array;
  private offsets: Uint32Array;
  private values: Uint32Array;
  private count = 0;
  private end = 0;

  constructor(entries: number, bytes: number) {
    this.bytes = new Uint8Array(bytes);
    this.offsets = new Uint32Array(entries + 1);
    this.values = new Uint32Array(entries);
  }

  add(key: string, value: number): void {
    this.makeRoom(key.length * 3);
    this.close(appendBytes(this.bytes, this.end, key), value);
  }

  addBytes(key: Uint8Array, value: number): void {
    this.makeRoom(key.length);
    this.bytes.set(key, this.end);
    this.close(this.end + key.length, value);
  }

  pack(): PackedAddresses {
    const slots = new Uint32Array(Math.floor(this.count * ROOM) + 1);
    let kept = 0;
    for (let entry = 0; entry < this.count; entry++) if (this.place(entry, slots)) kept += 1;
    if (kept < this.count) return this.withoutReplaced(slots);
    return {
      bytes: this.bytes.slice(0, this.end),
      offsets: this.offsets.slice(0, this.count + 1),
      values: this.values.slice(0, this.count),
      slots,
    };
  }

  /** Puts an entry into a free slot; where its key has one, that entry gives way. */
  private place(entry: number, slots: Uint32Array): boolean {
    const start = this.offsets[entry] ?? 0;
    const end = this.offsets[entry + 1] ?? 0;
    const hash = hashOfBytes(this.bytes, start, end);
    const tag = hash & ~NUMBER;
    for (let at = firstSlot(hash, slots.length); ; at = at + 1 === slots.length ? 0 : at + 1) {
      const slot = slots[at] ?? 0;
      const other = (slot & NUMBER) - 1;
      const isSame =
        slot !== 0 &&
        (slot & ~NUMBER) === tag &&
        holdsBytes(this.bytes, this.offsets[other] ?? 0, this.offsets[other + 1] ?? 0, start, end);
      if (slot !== 0 && !isSame) continue;
      slots[at] = tag | (entry + 1);
      return !isSame;
    }
  }

  private withoutReplaced(slots: Uint32Array): PackedAddresses {
    const packer = new AddressPacker(this.count, this.end);
    const kept = slots.filter((slot) => slot !== 0).map((slot) => (slot & NUMBER) - 1);
    kept.sort().forEach((entry) => {
      packer.addBytes(this.bytes.subarray(this.offsets[entry], this.offsets[entry + 1]), this.values[entry] ?? 0);
    });
    return packer.pack();
  }

  private close(end: number, value: number): void {
    this.values[this.count++] = value;
    this.offsets[this.count] = end;
    this.end = end;
  }

  private makeRoom(bytes: number): void {
    if (this.count + 1 >= NUMBER || this.end + bytes > MOST_BYTES)
      throw new RangeError("Too many addresses for one index.");
    if (this.end + bytes > this.bytes.length) this.bytes = grown(this.bytes, this.bytes.length * 1.5 + bytes);
    if (this.count + 1 > this.values.length) {
      this.values = grown(this.values, this.count * 1.5 + 16);
      this.offsets = grown(this.offsets, this.count * 1.5 + 17);
    }
  }
}

function grown<Items extends Uint8Array | Uint32Array>(items: Items, length: number): Items {
  const larger = new (items.constructor as new (length: number) => Items)(Math.ceil(length));
  larger.set(items);
  return larger;
}

/** The slots are taken in equal shares of the hashes, so that their number need not be a power of two. */
function firstSlot(hash: number, slots: number): number {
  return Math.floor((hash / 0x100000000) * slots);
}
