import { domainAndAbove } from "../address/domainName";
import { parseMailboxAddress, type MailboxAddress } from "../address/mailboxAddress";
import { clientNames } from "../content/clientNames";
import { mentionsIn } from "../content/mentionsIn";
import type { Draft } from "../draft/draft";
import { bookLookalikes } from "../lookalikes/bookLookalikes";
import { lookalikesIn, type FindLookalike } from "../lookalikes/lookalikesIn";
import type { Book, BookPage, Client } from "./book";

/** Who says anything in a draft says it within so many characters of each of its parts. */
const READ = 60_000;
const READ_OF_QUOTED = 20_000;

/** What clients are found by beside their names: made once for a book. */
interface PageIndex {
  readonly places: ReadonlyMap<Client, number>;
  readonly byId: ReadonlyMap<string, Client>;
  readonly byPartyDomain: ReadonlyMap<string, Client>;
  /** By the display names of their mailboxes, in lower case. */
  readonly byDisplayName: ReadonlyMap<string, readonly Client[]>;
}

const made = new WeakMap<readonly Client[], PageIndex>();

/**
 * The page that one draft needs: the clients of its recipients and thread, those whose parties they are, those who have a mailbox
 * under a recipient's display name, and those whom its texts, its file names and what is known of its files name. What clients are
 * found by is made once for a list of clients.
 */
export function pageFor(
  book: Book,
  draft: Draft,
  asOf: string,
  find: FindLookalike = (domain) => bookLookalikes(book).find(domain),
): BookPage {
  const whole = { ...book, clientCount: book.clients.length, asOf };
  const { places, byId, byPartyDomain, byDisplayName } = pageIndex(book.clients);
  const names = clientNames(book.clients);
  const wanted = new Set<Client>();
  const want = (client: Client | undefined): void => {
    if (client !== undefined) wanted.add(client);
  };
  addressesOf(draft).forEach((address) => {
    const above = domainAndAbove(address.domain);
    if (above.some((domain) => book.own.domains.indexOf(domain) >= 0)) return;
    const [known] = names.byAddress.get(address.key) ?? [];
    want(
      known ??
        firstOf(above, (domain) => names.byDomain.get(domain)?.[0]) ??
        firstOf(above, (domain) => byPartyDomain.get(domain)),
    );
  });
  draft.recipients.forEach(({ name }) => {
    const called = comparable(name);
    if (called === "") return;
    (byDisplayName.get(called) ?? []).forEach(want);
    const address = parseMailboxAddress(called);
    if (address !== undefined) (names.byAddress.get(address.key) ?? []).forEach(want);
  });
  mentionsIn(namingTextOf(draft), names).forEach(({ client }) => {
    want(client);
  });
  draft.attachments.forEach(({ facts }) => {
    facts?.clients.forEach(({ client }) => {
      want(byId.get(client));
    });
  });
  const lookalikes = lookalikesIn(draft, (domain) => {
    const isKnown = domainAndAbove(domain).some(
      (one) => names.byDomain.has(one) || byPartyDomain.has(one) || book.own.domains.indexOf(one) >= 0,
    );
    return isKnown ? undefined : find(domain);
  });
  lookalikes.forEach(({ resembles }) => {
    want(names.byDomain.get(resembles)?.[0] ?? byPartyDomain.get(resembles));
  });
  const clients = Array.from(wanted).sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const page = { ...whole, clients, ...(lookalikes.length === 0 ? {} : { lookalikes }) };
  if (book.corrections === undefined) return page;
  const corrections = book.corrections.filter(
    (correction) => correction.scope === "every-client" || clients.some(({ id }) => id === correction.client),
  );
  return { ...page, corrections };
}

/** All of a draft that may name a client: subject, texts, file names, and the domains that its files name. */
export function namingTextOf(draft: Draft): string {
  const { subject, newText, forwardedText, quotedText, attachments } = draft;
  const parts = [subject, newText.slice(0, READ), forwardedText.slice(0, READ), quotedText.slice(0, READ_OF_QUOTED)];
  attachments.forEach(({ name, facts }) => {
    parts.push(name);
    facts?.domains.forEach((domain) => parts.push(`www.${domain}`));
  });
  return parts.join("\n");
}

function pageIndex(clients: readonly Client[]): PageIndex {
  const known = made.get(clients);
  if (known !== undefined) return known;
  const places = new Map<Client, number>();
  const byId = new Map<string, Client>();
  const byPartyDomain = new Map<string, Client>();
  const byDisplayName = new Map<string, Client[]>();
  clients.forEach((client, place) => {
    places.set(client, place);
    byId.set(client.id, client);
    client.parties.forEach(({ domains }) => {
      domains.forEach((domain) => {
        if (!byPartyDomain.has(domain)) byPartyDomain.set(domain, client);
      });
    });
    client.addresses.forEach(({ name }) => {
      const called = comparable(name);
      const list = byDisplayName.get(called);
      if (list === undefined) byDisplayName.set(called, [client]);
      else list.push(client);
    });
  });
  const index = { places, byId, byPartyDomain, byDisplayName };
  made.set(clients, index);
  return index;
}

function addressesOf({ threadAddresses, recipients }: Draft): readonly MailboxAddress[] {
  return threadAddresses.concat(
    recipients.reduce<Draft["threadAddresses"]>(
      (all, recipient) => (recipient.status === "mailbox" ? all.concat(recipient.address) : all),
      [],
    ),
  );
}

/** What is found for the first of these for which there is anything. */
function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function comparable(name: string): string {
  return name.trim().toLowerCase();
}
