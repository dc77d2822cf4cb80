import type { BookPage, Client } from "../book/book";
import { placeOf, type Place } from "../book/placeOf";
import type { Draft } from "../draft/draft";
import type { ReviewedRecipient } from "./reviewedRecipient";

const nowhere: Place = { status: "stranger" };

/**
 * Every recipient with its place. A private address that the book does not have is linked to a client by its display name,
 * or to the only client among the other recipients and the thread; it is then personal, inferred.
 */
export function placeRecipients(draft: Draft, page: BookPage): readonly ReviewedRecipient[] {
  const placed = draft.recipients.map((recipient) => ({
    recipient,
    place: recipient.status === "mailbox" ? placeOf(page, recipient.address) : nowhere,
  }));
  const only = onlyClientAround(draft, page, placed);
  const byName = clientsByName(page);
  return placed.map(({ recipient, place }) => {
    if (recipient.status !== "mailbox" || place.status !== "stranger" || place.role !== "personal")
      return { recipient, place };
    const client = byName.get(recipient.name.trim().toLowerCase()) ?? only;
    return client === undefined
      ? { recipient, place }
      : { recipient, place: { status: "client", client, role: "personal", standing: "inferred" } };
  });
}

function onlyClientAround(draft: Draft, page: BookPage, placed: readonly ReviewedRecipient[]): Client | undefined {
  const around = placed
    .map(({ place }) => place)
    .concat(draft.threadAddresses.map((address) => placeOf(page, address)));
  const found = around.reduce<readonly Client[]>(
    (clients, place) =>
      place.status === "client" && clients.indexOf(place.client) < 0 ? clients.concat(place.client) : clients,
    [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Display names that belong to exactly one client. Only names of two words or more: a lone first name says too little. */
function clientsByName(page: BookPage): ReadonlyMap<string, Client> {
  const clients = new Map<string, Client>();
  const shared = new Set<string>();
  page.clients.forEach((client) => {
    client.addresses.forEach(({ name }) => {
      const key = name.trim().toLowerCase();
      if (!/\S\s+\S|[\u3400-\u9fff]{2}/.test(key)) return;
      if (clients.has(key) && clients.get(key) !== client) shared.add(key);
      clients.set(key, client);
    });
  });
  shared.forEach((key) => clients.delete(key));
  return clients;
}
