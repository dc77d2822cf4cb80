import type { DomainName } from "../../address/domainName";
import type { AddressKey } from "../../address/mailboxAddress";
import { standings, type ClientId } from "../book";
import { addressRef, clientRef, type RowRef } from "../rows";
import { ByteReader, textIn } from "./bytes";
import { IS_ADDRESS, packedStatuses } from "./packHeads";
import { goneHead, type ClientHead, type RowHead, type StoredHead } from "./rowHead";

/** A row in packed heads. The same object is handed out for every row: nothing of it may be kept. */
export interface PackedHead {
  readonly bytes: Uint8Array;
  readonly isAddress: boolean;
  readonly status: StoredHead["status"];
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly itemId: () => string;
  readonly reading: number;
  /** For an address, the place of its client in {@link PackedHead.clientIds}. */
  readonly clientAt: number;
  readonly clientIds: readonly ClientId[];
  /** For a usable address, its place in {@link standings}, and the hash of its comparable name. */
  readonly standing: number;
  readonly nameHash: number;
  readonly key: () => string;
  readonly unpack: () => StoredHead;
}

/** Visits the rows of packed heads in their order. Damaged bytes give fewer rows or other ones, and no more than there are bytes. */
export function eachHead(bytes: Uint8Array, visit: (head: PackedHead) => void): void {
  const reader = new ByteReader(bytes);
  const clientIds: ClientId[] = [];
  for (let left = reader.number(); left > 0 && !reader.isAtEnd(); left--) clientIds.push(reader.text() as ClientId);
  const cursor = new Cursor(reader, clientIds);
  while (!reader.isAtEnd()) {
    cursor.next();
    visit(cursor);
  }
}

class Cursor implements PackedHead {
  readonly bytes: Uint8Array;
  isAddress = false;
  status: StoredHead["status"] = "gone";
  keyStart = 0;
  keyEnd = 0;
  reading = 0;
  clientAt = 0;
  standing = 0;
  nameHash = 0;
  private itemStart = 0;
  private itemEnd = 0;
  private rest = 0;

  constructor(
    private readonly reader: ByteReader,
    readonly clientIds: readonly ClientId[],
  ) {
    this.bytes = reader.bytes;
  }

  next(): void {
    const { reader } = this;
    const tag = reader.number();
    this.isAddress = (tag & IS_ADDRESS) !== 0;
    this.status = packedStatuses[(tag >> 1) & 3] ?? "gone";
    this.standing = tag >> 3;
    this.keyStart = reader.skipText();
    this.keyEnd = reader.at;
    if (this.status === "gone") return;
    this.itemStart = reader.skipText();
    this.itemEnd = reader.at;
    this.reading = reader.number();
    this.clientAt = this.isAddress ? reader.number() : 0;
    if (this.status !== "usable") return;
    this.nameHash = this.isAddress ? reader.number() : 0;
    this.rest = reader.at;
    reader.skipText();
    if (this.isAddress) return;
    reader.skipText();
    for (let lists = 0; lists < 2; lists++)
      for (let left = reader.number(); left > 0 && !reader.isAtEnd(); left--) reader.skipText();
  }

  readonly key = (): string => textIn(this.bytes, this.keyStart, this.keyEnd);

  readonly itemId = (): string => (this.status === "gone" ? "" : textIn(this.bytes, this.itemStart, this.itemEnd));

  readonly unpack = (): StoredHead => {
    const key = this.key();
    const ref: RowRef = this.isAddress ? addressRef(key as AddressKey) : clientRef(key as ClientId);
    const { status, reading } = this;
    if (status === "gone") return goneHead(ref);
    const client = this.isAddress ? (this.clientIds[this.clientAt] ?? ("" as ClientId)) : (key as ClientId);
    const stored = { ref, client, itemId: this.itemId(), reading, status };
    return status === "usable" ? { ...stored, head: this.head(key, client) } : stored;
  };

  private head(key: string, client: ClientId): RowHead {
    const reader = new ByteReader(this.bytes);
    reader.at = this.rest;
    if (this.isAddress) {
      const standing = standings[this.standing] ?? "unverified";
      return { kind: "address", key: key as AddressKey, client, standing, name: reader.text() };
    }
    return clientHead(reader, client);
  }
}

function clientHead(reader: ByteReader, id: ClientId): ClientHead {
  const [name, shortName] = [reader.text(), reader.text()];
  const [domains, partyDomains] = [domainList(reader), domainList(reader)];
  return { kind: "client", id, name, ...(shortName === "" ? {} : { shortName }), domains, partyDomains };
}

function domainList(reader: ByteReader): readonly DomainName[] {
  const domains: DomainName[] = [];
  for (let left = reader.number(); left > 0 && !reader.isAtEnd(); left--) domains.push(reader.text() as DomainName);
  return domains;
}
