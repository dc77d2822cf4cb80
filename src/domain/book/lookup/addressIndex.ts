import type { AddressKey } from "../../address/mailboxAddress";
import { AddressPacker, entryOf, type PackedAddresses } from "./packedAddresses";

/** Finds the number of a client by an address. What has changed since it was packed stands in `changes`, `undefined` for what is gone. */
export interface AddressIndex {
  packed: PackedAddresses;
  readonly changes: Map<AddressKey, number | undefined>;
}

export interface AddressEntry {
  readonly key: AddressKey;
  /** A whole number below 2^32: the client's. */
  readonly value: number;
}

/** Changes are packed with the rest when they are more than this share of it, so that a change costs the same in a book of any size. */
const LARGEST_SHARE = 1 / 16;
const FEWEST_CHANGES = 1_024;

/**
 * Packs addresses, of which `count` or about as many are expected. Of two entries with one key the later counts.
 *
 * @throws RangeError beyond 16,777,214 entries or 4 GB of keys.
 */
export function buildAddressIndex(entries: Iterable<AddressEntry>, count: number): AddressIndex {
  const packer = new AddressPacker(count, count * 26);
  for (const { key, value } of entries) packer.add(key, value);
  return { packed: packer.pack(), changes: new Map<AddressKey, number | undefined>() };
}

/** The value of a key; `undefined` where there is none. */
export function lookUp({ packed, changes }: AddressIndex, key: AddressKey): number | undefined {
  if (changes.size > 0) {
    const changed = changes.get(key);
    if (changed !== undefined || changes.has(key)) return changed;
  }
  const entry = entryOf(packed, key);
  return entry < 0 ? undefined : packed.values[entry];
}

/** Gives a key its value, whether or not it had one; `undefined` takes the key out. */
export function changeAddress(index: AddressIndex, key: AddressKey, value: number | undefined): void {
  const { packed, changes } = index;
  changes.set(key, value);
  if (changes.size < Math.max(FEWEST_CHANGES, packed.values.length * LARGEST_SHARE)) return;
  index.packed = packChanges(packed, changes);
  changes.clear();
}

function packChanges(packed: PackedAddresses, changes: AddressIndex["changes"]): PackedAddresses {
  const replaced = new Uint8Array(packed.values.length);
  changes.forEach((_, key) => {
    const entry = entryOf(packed, key);
    if (entry >= 0) replaced[entry] = 1;
  });
  const packer = new AddressPacker(packed.values.length + changes.size, packed.bytes.length + changes.size * 26);
  packed.values.forEach((value, entry) => {
    if (replaced[entry] === 0)
      packer.addBytes(packed.bytes.subarray(packed.offsets[entry], packed.offsets[entry + 1]), value);
  });
  changes.forEach((value, key) => {
    if (value !== undefined) packer.add(key, value);
  });
  return packer.pack();
}
