import type { Standing } from "../book";
import type { Catalog } from "./catalog";
import { IN_BOOK } from "./clientTable";

/** What a line of the list of clients shows beside the name. */
export interface ClientCounts {
  readonly addressCount: number;
  readonly unconfirmed: number;
  readonly open: number;
}

const unconfirmed: readonly Standing[] = ["inferred", "unverified", "asked"];
const open: readonly Standing[] = ["bouncing", "asked"];

export function countsOf({ clients }: Catalog, client: number): ClientCounts {
  return {
    addressCount: clients.countOf(client),
    unconfirmed: clients.countOf(client, unconfirmed),
    open: clients.countOf(client, open),
  };
}

/** Whether a client is in the book and, where a standing is asked for, has a mailbox of it. */
export function isListed({ clients }: Catalog, client: number, standing: Standing | undefined): boolean {
  return clients.statusOf(client) === IN_BOOK && (standing === undefined || clients.countOf(client, [standing]) > 0);
}

/** All clients of the book by name, in the order of UTF-16 units: classic Outlook has no other. */
export function clientsByName({ clients }: Catalog): Uint32Array {
  const all: number[] = [];
  for (let client = 0; client < clients.length; client++) if (clients.statusOf(client) === IN_BOOK) all.push(client);
  return Uint32Array.from(
    all.sort((one, other) => {
      const [name, otherName] = [clients.nameOf(one), clients.nameOf(other)];
      return name < otherName ? -1 : name > otherName ? 1 : clients.compare(one, other);
    }),
  );
}

/** Puts clients with more unconfirmed mailboxes first; those with as many stay in their order. */
export function mostUnconfirmedFirst({ clients }: Catalog, listed: readonly number[]): readonly number[] {
  return listed
    .map((client, at) => ({ client, at, count: clients.countOf(client, unconfirmed) }))
    .sort((one, other) => other.count - one.count || one.at - other.at)
    .map(({ client }) => client);
}

/** How many clients are in the book, and how many mailboxes they have. */
export function countBook({ clients }: Catalog): { readonly clients: number; readonly addresses: number } {
  const sums = { clients: 0, addresses: 0 };
  for (let client = 0; client < clients.length; client++) {
    if (clients.statusOf(client) !== IN_BOOK) continue;
    sums.clients += 1;
    sums.addresses += clients.countOf(client);
  }
  return sums;
}
