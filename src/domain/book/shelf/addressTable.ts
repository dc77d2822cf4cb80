import type { AddressKey } from "../../address/mailboxAddress";
import { changeAddress, lookUp, type AddressIndex } from "../lookup/addressIndex";
import { AddressPacker } from "../lookup/packedAddresses";
import { Column } from "./column";

/** The standing of an address that is on no page: it was removed, or cannot be used. */
export const NOT_IN_BOOK = 255;

const EXPECTED_KEY_BYTES = 26;

/** What is kept of each address. */
export interface AddressSlot {
  readonly client: number;
  /** Its place in `standings`, or {@link NOT_IN_BOOK}. */
  readonly standing: number;
  /** The hash of its comparable name. */
  readonly nameHash: number;
}

/** All addresses that have a row, without their texts. */
export class AddressTable {
  private readonly clients = new Column(Uint32Array);
  private readonly standings = new Column(Uint8Array);
  private readonly nameHashes = new Column(Uint32Array);
  private length = 0;
  private index: AddressIndex;
  /** Present while the first addresses are taken in. */
  private packer: AddressPacker | undefined;

  constructor(expected: number) {
    this.packer = new AddressPacker(expected, expected * EXPECTED_KEY_BYTES);
    this.index = { packed: new AddressPacker(0, 0).pack(), changes: new Map() };
  }

  /** Takes in one of the first addresses by the bytes of its key; each comes once. */
  load(key: Uint8Array, slot: AddressSlot): void {
    this.packer?.addBytes(key, this.length);
    this.write(this.length++, slot);
  }

  /** All of the first addresses are there: from here on they are found. */
  loaded(): void {
    if (this.packer !== undefined) this.index = { packed: this.packer.pack(), changes: new Map() };
    this.packer = undefined;
  }

  find(key: string): AddressSlot | undefined {
    const at = lookUp(this.index, key as AddressKey);
    return at === undefined ? undefined : this.read(at);
  }

  /** Puts an address in the place of what was there; `undefined` takes it out. */
  put(key: string, slot: AddressSlot | undefined): void {
    const known = lookUp(this.index, key as AddressKey);
    if (slot === undefined) {
      if (known === undefined) return;
      this.standings.set(known, NOT_IN_BOOK);
      changeAddress(this.index, key as AddressKey, undefined);
      return;
    }
    const at = known ?? this.length++;
    this.write(at, slot);
    if (known === undefined) changeAddress(this.index, key as AddressKey, at);
  }

  /** Visits the clients that have an address under a name with one of these hashes, and perhaps others. */
  eachWithName(hashes: ReadonlySet<number>, visit: (client: number) => void): void {
    if (hashes.size === 0) return;
    const low = new Uint8Array(0x10000);
    hashes.forEach((hash) => {
      low[hash & 0xffff] = 1;
    });
    for (let at = 0; at < this.length; at++) {
      const hash = this.nameHashes.at(at);
      if (low[hash & 0xffff] === 1 && hashes.has(hash) && this.standings.at(at) !== NOT_IN_BOOK)
        visit(this.clients.at(at));
    }
  }

  private read(at: number): AddressSlot {
    return { client: this.clients.at(at), standing: this.standings.at(at), nameHash: this.nameHashes.at(at) };
  }

  private write(at: number, { client, standing, nameHash }: AddressSlot): void {
    this.clients.set(at, client);
    this.standings.set(at, standing);
    this.nameHashes.set(at, nameHash);
  }
}
