import { domainAndAbove, type DomainName } from "../../address/domainName";
import { displayOf, parseMailboxAddress, type MailboxAddress } from "../../address/mailboxAddress";
import { domainsIn, mailAddressesIn } from "../../content/domainsIn";
import { lookalikesIn, type FindLookalike } from "../../lookalikes/lookalikesIn";
import type { BookPage, Client, ClientId } from "../book";
import type { Draft, Recipient } from "../../draft/draft";
import { hashOf } from "../lookup/keyBytes";
import { namingTextOf, pageFor } from "../pageFor";
import { NOT_IN_BOOK } from "./addressTable";
import type { Catalog } from "./catalog";
import type { ClientsByKey } from "./clientsByKey";
import { IN_BOOK } from "./clientTable";
import { namedClientsIn } from "./namedClients";
import { comparableName } from "./rowHead";

/**
 * The clients that may be on the page of a draft, few of them in vain: {@link pageAmong} decides once they are at hand. Of the clients
 * that the draft's words name it has those named by what people call them and by domain: the rest of their rows is not in memory.
 */
export function candidatesFor(catalog: Catalog, draft: Draft, find: FindLookalike): readonly ClientId[] {
  const found = new Set<number>();
  const add = (client: number | undefined): void => {
    if (client !== undefined) found.add(client);
  };
  addressesOf(draft).forEach((address) => {
    add(clientOfKey(catalog, address.key));
    domainAndAbove(address.domain).forEach((domain) => {
      add(firstIn(catalog, catalog.clients.domains, domain));
      add(firstIn(catalog, catalog.clients.partyDomains, domain));
    });
  });
  const names = draft.recipients.map(({ name }) => comparableName(name)).filter((name) => name !== "");
  names.forEach((name) => {
    const address = parseMailboxAddress(name);
    if (address !== undefined) add(clientOfKey(catalog, address.key));
  });
  catalog.addresses.eachWithName(new Set(names.map(hashOf)), (client) => add(client));
  const text = namingTextOf(draft);
  const addresses = mailAddressesIn(text);
  addresses.forEach(({ key }) => {
    add(clientOfKey(catalog, key));
  });
  domainsIn(text, addresses).forEach((domain) => {
    domainAndAbove(domain).forEach((one) => {
      catalog.clients.domains.of(one).forEach(add);
    });
  });
  namedClientsIn(catalog, text).forEach(add);
  draft.attachments.forEach(({ facts }) => {
    facts?.clients.forEach(({ client }) => {
      add(catalog.clients.find(client));
    });
  });
  lookalikesIn(draft, find).forEach(({ resembles }) => {
    add(firstIn(catalog, catalog.clients.domains, resembles));
    add(firstIn(catalog, catalog.clients.partyDomains, resembles));
  });
  return idsOf(catalog, found);
}

/** The clients of a draft's page and what imitates them, of those that may be on it, which are given in the order of the book. */
export function pageAmong(
  candidates: readonly Client[],
  draft: Draft,
  find: FindLookalike,
): Pick<BookPage, "clients" | "lookalikes"> {
  const recipients = draft.recipients.reduce<readonly Recipient[]>((all, recipient) => {
    if (recipient.name.trim() !== "") return all.concat(recipient);
    // Without a name it goes by its address: else everybody without one would be its namesake.
    return recipient.status === "mailbox" ? all.concat({ ...recipient, name: displayOf(recipient.address) }) : all;
  }, []);
  const book = { clients: candidates, own: { domains: [], bankAccounts: [] } };
  const { clients, lookalikes } = pageFor(book, { ...draft, recipients }, "", find);
  return { clients, ...(lookalikes === undefined ? {} : { lookalikes }) };
}

/** The clients that an address belongs to or may belong to, in no order. */
export function candidatesAround(catalog: Catalog, address: MailboxAddress): readonly ClientId[] {
  const found = new Set<number>();
  const byAddress = clientOfKey(catalog, address.key);
  if (byAddress !== undefined) found.add(byAddress);
  domainAndAbove(address.domain).forEach((domain) => {
    catalog.clients.domains.of(domain).forEach((client) => found.add(client));
    catalog.clients.partyDomains.of(domain).forEach((client) => found.add(client));
  });
  return idsOf(catalog, found);
}

function addressesOf({ threadAddresses, recipients }: Draft): readonly MailboxAddress[] {
  return threadAddresses.concat(
    recipients.reduce<readonly MailboxAddress[]>(
      (all, recipient) => (recipient.status === "mailbox" ? all.concat(recipient.address) : all),
      [],
    ),
  );
}

function clientOfKey({ addresses }: Catalog, key: string): number | undefined {
  const slot = addresses.find(key);
  return slot === undefined || slot.standing === NOT_IN_BOOK ? undefined : slot.client;
}

/** The client that counts where several have a domain: the first in the book. */
function firstIn({ clients }: Catalog, byDomain: ClientsByKey, domain: DomainName): number | undefined {
  return byDomain
    .of(domain)
    .reduce<number | undefined>(
      (first, client) => (first === undefined || clients.compare(client, first) < 0 ? client : first),
      undefined,
    );
}

function idsOf({ clients }: Catalog, found: ReadonlySet<number>): readonly ClientId[] {
  return Array.from(found)
    .filter((client) => clients.statusOf(client) === IN_BOOK)
    .map((client) => clients.idOf(client));
}
