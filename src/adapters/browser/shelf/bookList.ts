import type { ClientQuery, FoundClients } from "../../../app/ports/bookAccess";
import { nameOrder, type BookSearch, type FoundInBook, type NameOrder } from "../../../domain/book/shelf/bookSearch";
import type { Catalog } from "../../../domain/book/shelf/catalog";
import { clientsByName, countsOf, isListed, mostUnconfirmedFirst } from "../../../domain/book/shelf/listClients";
import { oneAtATime } from "./oneAtATime";
import type { OpenBook } from "./openBook";
import { buildSearch, refreshSearch } from "./shelfSearch";

/** Answers what the list of clients asks of one book in memory. What is behind the search is made when the list is first looked at. */
export class BookList {
  private readonly inTurn = oneAtATime();
  private names: NameOrder | undefined;
  private search: Promise<BookSearch> | undefined;
  /** Clients that the search does not know as they are now. */
  private readonly outdated = new Set<number>();

  find(book: OpenBook, query: ClientQuery): Promise<FoundClients> {
    const { catalog } = book.memory;
    const isWanted = (client: number): boolean => isListed(catalog, client, query.standing);
    return this.inTurn(async () => {
      this.takeNote(book);
      const search = this.searchOf(book);
      if (query.text.trim() === "") {
        // Somebody who looks at the list is about to type. A failure is met again by whoever does.
        search.catch(() => undefined);
        const all = this.namesOf(book).byName.filter(isWanted);
        return page(catalog, query, { total: all.length, clients: (from, to) => Array.from(all.subarray(from, to)) });
      }
      const built = await search;
      await this.bringUpToDate(book, built);
      const names = this.namesOf(book);
      const found = built.find({ text: query.text, names, isWanted, isByMatch: query.sort === "best" });
      return page(catalog, query, found, (client) => built.matchedBeside(query.text, client));
    });
  }

  private namesOf({ memory: { catalog } }: OpenBook): NameOrder {
    this.names ??= nameOrder(clientsByName(catalog), catalog.clients.length);
    return this.names;
  }

  private searchOf({ database, memory }: OpenBook): Promise<BookSearch> {
    if (this.search !== undefined) return this.search;
    // It is made of what the lists have. Clients for which something waits have changed since the book was loaded, and are outdated.
    const search = buildSearch(database, memory);
    search.catch(() => {
      this.search = undefined;
    });
    this.search = search;
    return search;
  }

  private async bringUpToDate(book: OpenBook, search: BookSearch): Promise<void> {
    this.takeNote(book);
    const outdated = Array.from(this.outdated);
    if (outdated.length === 0) return;
    await refreshSearch(book.database, book.memory, search, outdated);
    for (const client of outdated) this.outdated.delete(client);
  }

  private takeNote({ changed }: OpenBook): void {
    if (changed.size === 0) return;
    this.names = undefined;
    for (const client of changed) this.outdated.add(client);
    changed.clear();
  }
}

function page(
  catalog: Catalog,
  { sort, from, most }: ClientQuery,
  { total, clients: found }: FoundInBook,
  matchedBeside: (client: number) => string | undefined = () => undefined,
): FoundClients {
  const shown =
    sort === "unconfirmed"
      ? mostUnconfirmedFirst(catalog, found(0, total)).slice(from, from + most)
      : found(from, from + most);
  const { clients: table } = catalog;
  const clients = shown.map((client) => {
    const matched = matchedBeside(client);
    const line = { id: table.idOf(client), name: table.nameOf(client), ...countsOf(catalog, client) };
    return matched === undefined ? line : { ...line, matched };
  });
  return { clients, total };
}
