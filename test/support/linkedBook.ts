import * as fc from "fast-check";
import type { AddressKey } from "../../src/domain/address/mailboxAddress";
import type { Book, Client } from "../../src/domain/book/book";
import { withChange } from "../../src/domain/book/edits/bookEdit";
import { anyBook } from "./anyBook";

/** Books whose mailboxes name each other as successors, backups and main contacts, as they do once somebody works with them. */
export const linkedBook: fc.Arbitrary<Book> = fc
  .tuple(anyBook, fc.array(fc.nat(12), { minLength: 40, maxLength: 80 }))
  .map(([book, numbers]) => {
    let at = 0;
    return { ...book, clients: book.clients.map((client) => linked(client, () => numbers[at++] ?? 0)) };
  });

function linked(client: Client, next: () => number): Client {
  const keys = client.addresses.map(({ address }) => address.key);
  // Beyond the last one nobody is named.
  const another = (own?: AddressKey): AddressKey | undefined => keys.filter((key) => key !== own)[next()];
  return withChange(client, {
    mainContact: another(),
    addresses: client.addresses.map((entry) =>
      withChange(entry, { successor: another(entry.address.key), backup: another(entry.address.key) }),
    ),
  });
}

/** The addresses of a book in the order of the alphabet: what no edit may lose or double. */
export function keysOf({ clients }: Book): readonly string[] {
  return clients.flatMap(({ addresses }) => addresses.map(({ address }) => address.key)).sort();
}

/** What a client's mailboxes say of addresses that are not this client's own; empty where everything is well. */
export function strayMentions({ clients }: Book): readonly string[] {
  return clients.flatMap(({ id, mainContact, addresses }) => {
    const own = new Set<string>(addresses.map(({ address }) => address.key));
    const said = addresses.flatMap(({ address, successor, backup }) => [
      ...[successor, backup].filter((key) => key === address.key),
      ...[successor, backup].filter((key) => key !== undefined && !own.has(key)),
    ]);
    return [...said, ...(mainContact === undefined || own.has(mainContact) ? [] : [mainContact])].map(
      (key) => `${id}: ${String(key)}`,
    );
  });
}
