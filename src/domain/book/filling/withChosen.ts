import type { AddressKey } from "../../address/mailboxAddress";
import type { Book, Client, ClientAddress } from "../book";
import { isSameJson, type Json } from "../rows";
import type { ChosenClient, ChosenMailbox } from "./choices";
import type { ProposedClient } from "./proposal";

/**
 * Puts what the user has chosen into the book. What is there stays where it has changed since the proposal was made, and an address
 * that any client has by now is not added a second time. A role said by hand is confirmed; with `confirms` all are.
 */
export function withChosen(
  chosen: readonly ChosenClient[],
  confirms: boolean,
  isElsewhere: (key: AddressKey) => boolean = () => false,
): (book: Book) => Book {
  return (book) => {
    const clients = new Map<string, Client>();
    book.clients.forEach((client) => clients.set(client.id, client));
    const known = new Set<AddressKey>();
    book.clients.forEach(({ addresses }) => {
      addresses.forEach(({ address }) => known.add(address.key));
    });
    const isFree = (key: AddressKey): boolean => !known.has(key) && !isElsewhere(key);
    chosen.forEach((one) => {
      const taken = one.mailboxes.filter(({ isTaken }) => isTaken);
      if (taken.length === 0 && one.mailboxes.length > 0) return;
      const before = clients.get(one.id);
      const fresh = taken.filter(({ entry, before: had }) => had === undefined && isFree(entry.address.key));
      if (before === undefined && fresh.length === 0 && taken.length > 0) return;
      const client = withFields(before, one);
      const changes = new Map<AddressKey, ChosenMailbox>();
      taken.forEach((mailbox) => {
        if (mailbox.before !== undefined) changes.set(mailbox.entry.address.key, mailbox);
      });
      const addresses = client.addresses.map((entry) => changedEntry(entry, changes.get(entry.address.key), confirms));
      fresh.forEach(({ entry }) => known.add(entry.address.key));
      clients.set(one.id, {
        ...client,
        addresses: addresses.concat(fresh.map((mailbox) => entryOf(mailbox, confirms))),
      });
    });
    return { ...book, clients: Array.from(clients.values()) };
  };
}

function withFields(before: Client | undefined, { id, name, parts }: ChosenClient): Client {
  const start: Client = before ?? { id, name, domains: [], languages: [], parties: [], addresses: [] };
  return parts.reduce((client, part) => withPart(client, part, part.client.id === id), start);
}

/** What the part would change; of one that is joined only what the client does not say itself. */
function withPart(client: Client, { client: after, before }: ProposedClient, isItself: boolean): Client {
  const changed = Object.keys(after).reduce<Record<string, unknown>>((all, key) => {
    if (key === "id" || key === "name" || key === "addresses" || key === "domains") return all;
    const [is, was, had] = [member(after, key), before && member(before, key), member(client, key)];
    const isChange = isItself && before !== undefined ? !isSameJson(is, was) : isSameJson(had, undefined);
    if (isChange) all[key] = is;
    return all;
  }, {});
  const domains = after.domains.filter((domain) => client.domains.indexOf(domain) < 0);
  return { ...client, ...changed, domains: client.domains.concat(domains) };
}

function member(client: Client, key: string): Json | undefined {
  return (client as unknown as Readonly<Record<string, Json | undefined>>)[key];
}

/** The entry as it would be, where it still is as it was when the proposal was made. */
function changedEntry(entry: ClientAddress, mailbox: ChosenMailbox | undefined, confirms: boolean): ClientAddress {
  if (mailbox === undefined || !isSameJson(mailbox.before as unknown as Json, entry as unknown as Json)) return entry;
  return entryOf(mailbox, confirms);
}

function entryOf({ entry, isSaid }: ChosenMailbox, confirms: boolean): ClientAddress {
  const { guess, ...known } = entry;
  const isOpen = entry.standing === "inferred" || entry.standing === "unverified";
  if (isSaid || (confirms && isOpen)) return { ...known, standing: "confirmed" };
  return guess === undefined ? known : { ...known, guess };
}
