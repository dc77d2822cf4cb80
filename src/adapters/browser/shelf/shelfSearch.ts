import type { ClientId } from "../../../domain/book/book";
import { IN_BOOK } from "../../../domain/book/shelf/clientTable";
import type { BookInMemory } from "../../../domain/book/shelf/bookInMemory";
import { BookSearch } from "../../../domain/book/shelf/bookSearch";
import { eachRow } from "../../../domain/book/shelf/foldPieces";
import type { AddressHead, ClientHead } from "../../../domain/book/shelf/rowHead";
import { searchTextsOf } from "../../../domain/book/shelf/searchTexts";
import { packClient, type SearchableClient } from "../../../domain/book/lookup/searchable";
import { buildSegment, type SearchSegment } from "../../../domain/book/lookup/searchSegment";
import { inTransaction } from "./database";
import { readClients, shardsOf } from "./readClients";
import { eachShard } from "./readRows";
import { SHARDS } from "./schema";

/** Shards whose clients are indexed in one go: whoever asks something else meanwhile waits no longer than that. */
const STEP = 8;

/** Indexes all clients of the book, as the lists have them. */
export async function buildSearch(database: IDBDatabase, book: BookInMemory): Promise<BookSearch> {
  const segments: SearchSegment[] = [];
  for (let from = 0; from < SHARDS; from += STEP) {
    const packed = new Map<number, string>();
    await inTransaction(database, ["heads"], "readonly", (transaction) =>
      eachTexts(transaction, [from, from + STEP], (id, texts) => {
        packed.set(book.catalog.clients.numberOf(id), packClient(texts));
      }),
    );
    if (packed.size > 0) segments.push(buildSegment(packed));
  }
  return new BookSearch(segments);
}

/** Indexes some clients anew, as they will be. */
export async function refreshSearch(
  database: IDBDatabase,
  book: BookInMemory,
  search: BookSearch,
  numbers: readonly number[],
): Promise<void> {
  const { clients } = book.catalog;
  const inBook = numbers.filter((number) => clients.statusOf(number) === IN_BOOK);
  const waiting = new Set<string>();
  book.waiting.forEach(({ client, storedAt = client }) => waiting.add(client).add(storedAt));
  const ids = new Set(inBook.map((number) => clients.idOf(number)));
  const touched = new Set(Array.from(ids).filter((id) => waiting.has(id)));
  const texts = new Map<ClientId, SearchableClient>();
  await inTransaction(database, ["heads", "bodies"], "readonly", async (transaction) => {
    for (const shard of shardsOf(ids))
      await eachTexts(transaction, [shard, shard + 1], (id, found) => {
        if (ids.has(id)) texts.set(id, found);
      });
    for (const client of await readClients(transaction, book, shardsOf(touched), touched)) texts.set(client.id, client);
  });
  numbers.forEach((number) => search.put(number, texts.get(clients.idOf(number))));
}

/** Hands out what the clients of some shards are found by. */
async function eachTexts(
  transaction: IDBTransaction,
  [from, to]: readonly [number, number],
  visit: (id: ClientId, texts: SearchableClient) => void,
): Promise<void> {
  await eachShard(
    transaction,
    (pieces) => {
      const clients: ClientHead[] = [];
      const addresses = new Map<ClientId, AddressHead[]>();
      eachRow(pieces, (packed) => {
        const { head } = packed.unpack();
        if (head?.kind === "client") clients.push(head);
        if (head?.kind !== "address") return;
        const others = addresses.get(head.client);
        if (others === undefined) addresses.set(head.client, [head]);
        else others.push(head);
      });
      clients.forEach((client) => visit(client.id, searchTextsOf(client, addresses.get(client.id) ?? [])));
    },
    from,
    to,
  );
}
