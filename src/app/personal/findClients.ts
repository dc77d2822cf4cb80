import { unicodeOf } from "../../domain/address/domainName";
import { displayOf } from "../../domain/address/mailboxAddress";
import type { Client } from "../../domain/book/book";
import { nameOf } from "../../domain/book/clientQuestions";
import { clientSearch, type ClientSearch } from "../../domain/book/lookup/clientSearch";
import type { SearchMark } from "../../domain/book/lookup/matchClient";
import type { ClientQuery, FoundClient, FoundClients } from "../ports/bookAccess";

/** One search for each state of the book: it is made when somebody first types. */
const searches = new WeakMap<readonly Client[], ClientSearch>();

/** Finds clients of a personal book as one types: by name, domain and address, with slips of the keyboard and in pinyin. */
export function findClients(
  clients: readonly Client[],
  { text, standing, sort, from, most }: ClientQuery,
): Promise<FoundClients> {
  const matching = text.trim() === "" ? clients.map((client) => lineOf(client)) : typed(clients, text);
  const found =
    standing === undefined
      ? matching
      : matching.filter(({ client }) => client.addresses.some((one) => one.standing === standing));
  const isByMatch = sort === "best" && text.trim() !== "";
  const sorted = isByMatch
    ? found
    : [...found].sort(
        ({ line: one }, { line: other }) =>
          (sort === "unconfirmed" ? other.unconfirmed - one.unconfirmed : 0) || compare(one.name, other.name),
      );
  return Promise.resolve({ clients: sorted.slice(from, from + most).map(({ line }) => line), total: found.length });
}

interface Listed {
  readonly client: Client;
  readonly line: FoundClient;
}

function typed(clients: readonly Client[], text: string): readonly Listed[] {
  return searchOf(clients)
    .search(text, clients.length)
    .flatMap(({ number, marks }) => {
      const client = clients[number];
      return client === undefined ? [] : [lineOf(client, besideName(client, marks))];
    });
}

function searchOf(clients: readonly Client[]): ClientSearch {
  const known = searches.get(clients);
  if (known !== undefined) return known;
  const search = clientSearch();
  clients.forEach((client, number) => {
    search.put(number, client);
  });
  searches.set(clients, search);
  return search;
}

/** What matched that the line does not show anyway. */
function besideName(client: Client, marks: readonly SearchMark[]): string | undefined {
  if (marks.some(({ field }) => field === "name" || field === "shortName")) return undefined;
  const [mark] = marks;
  const entry = mark === undefined ? undefined : client.addresses[mark.index];
  const domain = mark?.field === "domain" ? client.domains[mark.index] : undefined;
  if (domain !== undefined) return unicodeOf(domain);
  if (entry === undefined) return undefined;
  return mark?.field === "addressName" ? entry.name : displayOf(entry.address);
}

function lineOf(client: Client, matched?: string): Listed {
  const count = (wanted: readonly string[]): number =>
    client.addresses.filter(({ standing }) => wanted.includes(standing)).length;
  const line = {
    id: client.id,
    name: nameOf(client),
    ...(matched === undefined ? {} : { matched }),
    addressCount: client.addresses.length,
    unconfirmed: count(["inferred", "unverified", "asked"]),
    open: count(["bouncing", "asked"]),
  };
  return { client, line };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
