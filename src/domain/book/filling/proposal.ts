import { isFreeMail } from "../../address/freeMail";
import type { Book, Client, ClientAddress } from "../book";
import { isSameJson, type Json } from "../rows";

/** A mailbox as it would be; `before` where the book has it and something about it would change. */
export interface ProposedMailbox {
  readonly entry: ClientAddress;
  readonly before?: ClientAddress;
}

/** A client as it would be once all is accepted, and what of that is new. */
export interface ProposedClient {
  readonly client: Client;
  /** Absent: it is new. */
  readonly before?: Client;
  /** New mailboxes, and those that would change. */
  readonly mailboxes: readonly ProposedMailbox[];
}

/** What differs between a book and the same book with more in it, client by client. Nothing is ever taken away. */
export function proposalOf(before: Book, after: Book): readonly ProposedClient[] {
  if (before === after) return [];
  const had = new Map<string, Client>();
  before.clients.forEach((client) => had.set(client.id, client));
  return after.clients.reduce<ProposedClient[]>((all, client) => {
    const known = had.get(client.id);
    if (client === known) return all;
    const mailboxes = proposedMailboxes(known, client);
    const isSame = known !== undefined && mailboxes.length === 0 && isSameClient(known, client);
    if (!isSame) all.push({ client, mailboxes, ...(known === undefined ? {} : { before: known }) });
    return all;
  }, []);
}

/** A new client of nothing but one private mailbox: perhaps a friend, perhaps somebody who trades in person. */
export function isPrivatePerson({ client, before }: ProposedClient): boolean {
  const [entry, ...others] = client.addresses;
  return (
    before === undefined &&
    others.length === 0 &&
    client.domains.length === 0 &&
    entry !== undefined &&
    isFreeMail(entry.address.domain) &&
    entry.guess?.because === "free-mail" &&
    (client.name === entry.name || client.name === entry.address.local)
  );
}

function proposedMailboxes(before: Client | undefined, { addresses }: Client): readonly ProposedMailbox[] {
  const had = new Map<string, ClientAddress>();
  before?.addresses.forEach((entry) => had.set(entry.address.key, entry));
  return addresses.reduce<ProposedMailbox[]>((all, entry) => {
    const known = had.get(entry.address.key);
    if (known === undefined) all.push({ entry });
    else if (!isSame(known, entry)) all.push({ entry, before: known });
    return all;
  }, []);
}

function isSameClient(one: Client, other: Client): boolean {
  return isSame({ ...one, addresses: [] }, { ...other, addresses: [] });
}

function isSame(one: object, other: object): boolean {
  return isSameJson(one as Json, other as Json);
}
