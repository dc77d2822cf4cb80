import type { DomainName } from "../address/domainName";
import type { Book, Client } from "../book/book";
import { lookalikeIndex, type LookalikeIndex } from "./lookalikeIndex";

interface Made {
  readonly own: string;
  readonly index: LookalikeIndex;
}

const made = new WeakMap<readonly Client[], Made>();

/** The index of every domain that a book knows: its clients', their parties' and our own. Made once for a list of clients. */
export function bookLookalikes({ clients, own }: Pick<Book, "clients" | "own">): LookalikeIndex {
  const ours = own.domains.join(" ");
  const known = made.get(clients);
  if (known?.own === ours) return known.index;
  const domains: DomainName[] = own.domains.slice();
  clients.forEach((client) => {
    domains.push(...client.domains);
    client.parties.forEach((party) => domains.push(...party.domains));
  });
  const index = lookalikeIndex(domains);
  made.set(clients, { own: ours, index });
  return index;
}
