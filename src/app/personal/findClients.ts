import type { Client } from "../../domain/book/book";
import { nameOf } from "../../domain/book/clientQuestions";
import type { ClientQuery, FoundClient, FoundClients } from "../ports/bookAccess";

/** Finds clients among a few thousand: every word that was typed is in a name, a domain or an address. */
export function findClients(clients: readonly Client[], query: ClientQuery): Promise<FoundClients> {
  const words = query.text.trim().toLowerCase().split(/\s+/);
  const found = clients
    .filter(
      (client) => query.standing === undefined || client.addresses.some(({ standing }) => standing === query.standing),
    )
    .filter((client) => words.every((word) => textsOf(client).some((text) => text.toLowerCase().includes(word))))
    .map(lineOf)
    .sort(
      (one, other) => (query.sort === "unconfirmed" ? other.unconfirmed - one.unconfirmed : 0) || compare(one, other),
    );
  return Promise.resolve({ clients: found.slice(query.from, query.from + query.most), total: found.length });
}

function textsOf({ name, shortName = "", domains, addresses }: Client): readonly string[] {
  return [name, shortName, ...domains, ...addresses.flatMap((entry) => [entry.address.key, entry.name])];
}

function lineOf(client: Client): FoundClient {
  const count = (wanted: readonly string[]): number =>
    client.addresses.filter(({ standing }) => wanted.includes(standing)).length;
  return {
    id: client.id,
    name: nameOf(client),
    addressCount: client.addresses.length,
    unconfirmed: count(["inferred", "unverified", "asked"]),
    open: count(["bouncing", "asked"]),
  };
}

function compare(one: FoundClient, other: FoundClient): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
