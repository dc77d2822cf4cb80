import type { DomainName } from "../../address/domainName";
import type { AddressKey } from "../../address/mailboxAddress";
import type { Client, ClientId } from "../book";
import type { BookEdit } from "./bookEdit";
import { takeAddresses } from "./takeAddresses";

/** What goes from a client to a new one. */
export interface Split {
  readonly id: ClientId;
  readonly name: string;
  readonly addresses: readonly AddressKey[];
  readonly domains: readonly DomainName[];
}

/**
 * Makes some mailboxes and domains of a client a new client, in the same country and languages and looked after by the same
 * colleague. An id that is taken, or a name that is empty, changes nothing.
 */
export function splitClient(from: ClientId, { id, name, addresses, domains }: Split): BookEdit {
  return (book) => {
    const source = book.clients.find((client) => client.id === from);
    if (source === undefined || name.trim() === "" || book.clients.some((client) => client.id === id)) return book;
    const { rest, taken, mainContact } = takeAddresses(source, addresses);
    const isGoing = (domain: DomainName): boolean => domains.indexOf(domain) >= 0;
    const { country, timeZone, weekend, languages, owner } = source;
    const fresh: Client = {
      id,
      name: name.trim(),
      domains: source.domains.filter(isGoing),
      ...(country === undefined ? {} : { country }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(weekend === undefined ? {} : { weekend }),
      languages,
      ...(mainContact === undefined ? {} : { mainContact }),
      parties: [],
      addresses: taken,
      ...(owner === undefined ? {} : { owner }),
    };
    const left = { ...rest, domains: source.domains.filter((domain) => !isGoing(domain)) };
    return { ...book, clients: book.clients.map((client) => (client.id === from ? left : client)).concat(fresh) };
  };
}
