import { standings, type ClientId } from "../book";
import { hashOf } from "../lookup/keyBytes";
import { subjectOf, type RowRef } from "../rows";
import { AddressTable, NOT_IN_BOOK, type AddressSlot } from "./addressTable";
import { ClientTable, IN_BOOK, UNKNOWN, UNUSABLE } from "./clientTable";
import { eachRow } from "./foldPieces";
import type { PackedHead } from "./packedHeads";
import { comparableName, type StoredHead } from "./rowHead";
import { orderOfItem } from "./rowOrder";

/** What is known of every row of the book at once: enough to say whose an address is and what a list of clients shows. */
export class Catalog {
  readonly clients = new ClientTable();
  readonly addresses: AddressTable;

  /** `expected`: about how many addresses are loaded first. */
  constructor(expected: number) {
    this.addresses = new AddressTable(expected);
  }

  /** Takes a shard in, whose rows are in no other. */
  load(pieces: readonly Uint8Array[]): void {
    const numbers = new Map<PackedHead["clientIds"], readonly number[]>();
    eachRow(pieces, (head) => {
      if (!head.isAddress) return void this.put(head.unpack(), orderOfItem(head.itemId()));
      let known = numbers.get(head.clientIds);
      if (known === undefined) {
        known = head.clientIds.map((id) => this.clients.numberOf(id));
        numbers.set(head.clientIds, known);
      }
      const client = known[head.clientAt] ?? 0;
      const standing = head.status === "usable" ? head.standing : NOT_IN_BOOK;
      this.addresses.load(head.bytes.subarray(head.keyStart, head.keyEnd), {
        client,
        standing,
        nameHash: head.nameHash,
      });
      if (standing !== NOT_IN_BOOK) this.clients.count(client, standing, 1);
    });
  }

  loaded(): void {
    this.addresses.loaded();
  }

  /** Puts a row in the place of what was there, and gives the clients that are no longer as they were. */
  put(row: StoredHead, order: number): readonly number[] {
    const { kind, key } = subjectOf(row.ref);
    return kind === "client" ? this.putClient(key as ClientId, row, order) : this.putAddress(key, row);
  }

  /** The id of the client that a row belongs to; `undefined` where the row is not known. */
  clientOf(ref: RowRef): ClientId | undefined {
    const { kind, key } = subjectOf(ref);
    if (kind === "client") return this.clients.find(key) === undefined ? undefined : (key as ClientId);
    const slot = this.addresses.find(key);
    return slot === undefined ? undefined : this.clients.idOf(slot.client);
  }

  private putClient(id: ClientId, { status, head }: StoredHead, order: number): readonly number[] {
    const client = this.clients.numberOf(id);
    const standing = status === "usable" ? IN_BOOK : status === "unusable" ? UNUSABLE : UNKNOWN;
    this.clients.put(client, standing, order, head?.kind === "client" ? head : undefined);
    return [client];
  }

  private putAddress(key: string, { client: id, status, head }: StoredHead): readonly number[] {
    const before = this.addresses.find(key);
    const after: AddressSlot | undefined =
      status === "gone"
        ? undefined
        : {
            client: this.clients.numberOf(id),
            standing: head?.kind === "address" ? standings.indexOf(head.standing) : NOT_IN_BOOK,
            nameHash: head === undefined ? 0 : hashOf(comparableName(head.name)),
          };
    this.addresses.put(key, after);
    const touched: number[] = [];
    [before, after].forEach((slot, at) => {
      if (slot === undefined) return;
      touched.push(slot.client);
      if (slot.standing !== NOT_IN_BOOK) this.clients.count(slot.client, slot.standing, at === 0 ? -1 : 1);
    });
    return touched;
  }
}
