import type { TeamRow } from "../../../app/ports/teamLists";
import type { ShelfCommit, ShelfState, TeamShelf } from "../../../app/ports/teamShelf";
import type { Client } from "../../../domain/book/book";
import { clientsAround } from "../../../domain/book/clientsAround";
import type { RowRef } from "../../../domain/book/rows";
import { catalogLookalikes } from "../../../domain/book/shelf/catalogLookalikes";
import { candidatesAround, candidatesFor, pageAmong } from "../../../domain/book/shelf/candidates";
import { UNKNOWN } from "../../../domain/book/shelf/clientTable";
import { countBook } from "../../../domain/book/shelf/listClients";
import { BookList } from "./bookList";
import { commitChange, forgetLists, type Committed } from "./commitChange";
import { asShelfError, inTransaction, openDatabase } from "./database";
import { oneAtATime } from "./oneAtATime";
import { caughtUp, loadBook, type OpenBook } from "./openBook";
import { readClients, shardsOf } from "./readClients";
import { readRows } from "./readRows";
import { shardOf, SHARDS } from "./schema";

export interface ShelfOptions {
  /** The browser's own; asked for each time, since to touch it may be refused. */
  readonly factory: () => IDBFactory;
  /** Name of the database. */
  readonly name: string;
  /** Called after each commit, so that other panes can be told. */
  readonly onCommit?: () => void;
}

/** The shelf over IndexedDB, for one pane. Any number of them may have the same database open: each looks before it answers. */
export function createShelf({ factory, name, onCommit }: ShelfOptions): TeamShelf {
  const inTurn = oneAtATime();
  let opened: Promise<IDBDatabase> | undefined;
  let open: { readonly book: OpenBook; readonly list: BookList } | undefined;

  function database(): Promise<IDBDatabase> {
    const lost = (): void => {
      if (opened === opening) [opened, open] = [undefined, undefined];
    };
    const opening = opened ?? openNow(factory, name, lost);
    opened = opening;
    opening.catch(lost);
    return opening;
  }

  /** The book as it is now. */
  async function current(): Promise<NonNullable<typeof open>> {
    const connection = await database();
    const book = open === undefined ? undefined : await caughtUp(open.book);
    const now = book ?? (await loadBook(connection));
    return keep(now);
  }

  function keep(book: OpenBook): NonNullable<typeof open> {
    open = { book, list: open?.book.memory === book.memory ? open.list : new BookList() };
    return open;
  }

  const reading = <Result>(work: (book: OpenBook, list: BookList) => Promise<Result> | Result): Promise<Result> =>
    inTurn(current).then(({ book, list }) => work(book, list));

  const writing = (work: (book: OpenBook) => Promise<Committed>): Promise<"committed" | "stale"> =>
    inTurn(async () => {
      const after = await work((await current()).book);
      if (after === "stale") return after;
      if (after.book !== undefined) keep(after.book);
      onCommit?.();
      return "committed";
    });
  const clientsOf = (book: OpenBook, ids: readonly string[]): Promise<readonly Client[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : inTransaction(book.database, ["heads", "bodies"], "readonly", (transaction) =>
          readClients(transaction, book.memory, shardsOf(ids), new Set(ids)),
        );

  return {
    state: () => reading(({ meta, parts }): ShelfState => ({ ...parts, version: meta.version })),
    commit: (change: ShelfCommit) => writing((book) => commitChange(book, change)),
    row: (ref) => reading((book) => rowOf(book, ref)),
    counts: () => reading(({ memory }) => countBook(memory.catalog)),
    clients: (ids) => reading((book) => clientsOf(book, ids)),
    clientsAround: (address) =>
      reading(async (book) =>
        clientsAround(await clientsOf(book, candidatesAround(book.memory.catalog, address)), address),
      ),
    pageFor: (draft, own) =>
      reading(async (book) => {
        const { catalog } = book.memory;
        const find = catalogLookalikes(catalog, own);
        return pageAmong(await clientsOf(book, candidatesFor(catalog, draft, find)), draft, find);
      }),
    find: (query) => reading((book, list) => list.find(book, query)),
    has: (id) =>
      reading(({ memory: { catalog } }) => {
        const client = catalog.clients.find(id);
        return client !== undefined && catalog.clients.statusOf(client) !== UNKNOWN;
      }),
    whole: () => reading(wholeBook),
    clear: async () => {
      await writing(forgetLists);
    },
  };
}

async function openNow(factory: () => IDBFactory, name: string, onLost: () => void): Promise<IDBDatabase> {
  try {
    return await openDatabase(factory(), name, onLost);
  } catch (error) {
    throw asShelfError(error);
  }
}

async function rowOf({ database, memory }: OpenBook, ref: RowRef): Promise<TeamRow | undefined> {
  const client = memory.storedAt(ref);
  if (client === undefined) return undefined;
  const isWanted = (head: { readonly unpack: () => { readonly ref: RowRef } }): boolean => head.unpack().ref === ref;
  const rows = await inTransaction(database, ["heads", "bodies", "logs"], "readonly", (transaction) =>
    readRows(transaction, { shard: shardOf(client), isWanted, withLogs: true }),
  );
  return rows[0];
}

/** Shard by shard: all rows of a large book at once would not fit. */
async function wholeBook({ database, memory }: OpenBook): Promise<readonly Client[]> {
  const all: Client[] = [];
  for (let shard = 0; shard < SHARDS; shard++) {
    const clients = await inTransaction(database, ["heads", "bodies"], "readonly", (transaction) =>
      readClients(transaction, memory, [shard]),
    );
    for (const client of clients) all.push(client);
  }
  const { clients: table } = memory.catalog;
  return all.sort((one, other) => table.compare(table.numberOf(one.id), table.numberOf(other.id)));
}
