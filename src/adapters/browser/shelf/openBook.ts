import type { RowRef } from "../../../domain/book/rows";
import { BookInMemory, type BookUpdate, type KeptRow } from "../../../domain/book/shelf/bookInMemory";
import { Catalog } from "../../../domain/book/shelf/catalog";
import { eachHead } from "../../../domain/book/shelf/packedHeads";
import type { StoredHead } from "../../../domain/book/shelf/rowHead";
import { inTransaction, resultOf } from "./database";
import { eachShard, readRows } from "./readRows";
import { emptyMeta, emptyState, JOURNAL, shardOf, stateParts, type Meta, type StateParts } from "./schema";

/** The book on this device, opened: what is stored, and what of it is in memory. */
export interface OpenBook {
  readonly database: IDBDatabase;
  readonly meta: Meta;
  readonly parts: StateParts;
  readonly memory: BookInMemory;
  /** Clients, by number, that have changed since somebody last took note. */
  readonly changed: Set<number>;
}

/** About what a row takes in a shard; more addresses than are expected cost a little time, and fewer a little memory. */
const ROW = 300;

/** Reads the whole book; sets it up where there is none. */
export async function loadBook(database: IDBDatabase): Promise<OpenBook> {
  await setUp(database);
  const changed = new Set<number>();
  const [meta, parts, memory] = await inTransaction(
    database,
    ["meta", "state", "heads"],
    "readonly",
    async (transaction) => {
      const now = await readMeta(transaction);
      const stored = now.sizes.reduce((sum, { oldest, newer }) => sum + oldest + newer, 0);
      const catalog = new Catalog(Math.ceil(stored / ROW));
      await eachShard(transaction, (pieces) => {
        catalog.load(pieces);
      });
      catalog.loaded();
      const book = new BookInMemory(catalog, (client) => changed.add(client));
      return [now, await readParts(transaction), book] as const;
    },
  );
  return updated({ database, meta, parts, memory, changed }, { meta, parts, heads: [] });
}

/** The book as it is now, whoever changed it; `undefined`: too much has changed, it has to be read anew. */
export async function caughtUp(book: OpenBook): Promise<OpenBook | undefined> {
  const { database, meta: before } = book;
  const news = await inTransaction(database, ["meta", "state", "journal"], "readonly", async (transaction) => {
    const meta = await readMeta(transaction);
    if (meta.version === before.version) return { meta, parts: book.parts, heads: [] };
    const range = IDBKeyRange.bound(before.version + 1, meta.version);
    const heads = (await resultOf(transaction.objectStore("journal").getAll(range))) as readonly Uint8Array[];
    // It was away for too long, or the rows were forgotten.
    if (heads.length < meta.version - before.version) return undefined;
    return { meta, parts: await readParts(transaction), heads: heads.flatMap(unpacked) };
  });
  if (news === undefined) return undefined;
  return news.meta.version === before.version ? book : updated(book, news);
}

/** The book after a commit. `heads`: rows as the lists have them now, the latest of a row last. */
export async function updated(
  book: OpenBook,
  { meta, parts, heads }: Pick<OpenBook, "meta" | "parts"> & { readonly heads: readonly StoredHead[] },
): Promise<OpenBook> {
  const { database, memory, changed } = book;
  const update: BookUpdate = { waiting: parts.waiting, changed: new Map(heads.map((head) => [head.ref, head])) };
  memory.update(update, await rowsFor(database, memory, update));
  return { database, meta, parts, memory, changed };
}

/** What the journal keeps of a commit: so many commits another pane may be behind. */
export function writeJournal(transaction: IDBTransaction, version: number, heads: Uint8Array): void {
  const journal = transaction.objectStore("journal");
  journal.put(heads, version);
  journal.delete(version - JOURNAL);
}

export async function readMeta(transaction: IDBTransaction): Promise<Meta> {
  return (await resultOf(transaction.objectStore("meta").get("meta"))) as Meta;
}

async function readParts(transaction: IDBTransaction): Promise<StateParts> {
  const state = transaction.objectStore("state");
  const parts = await Promise.all(stateParts.map((part) => resultOf(state.get(part)) as Promise<unknown>));
  const stored = stateParts.map((part, at) => [part, parts[at]] as const).filter(([, value]) => value !== undefined);
  return { ...emptyState(), ...(Object.fromEntries(stored) as Partial<StateParts>) };
}

/** A database that is new, or was emptied by somebody, gets its first record. */
async function setUp(database: IDBDatabase): Promise<void> {
  const isThere = await inTransaction(database, ["meta"], "readonly", (transaction) =>
    resultOf(transaction.objectStore("meta").count()),
  );
  if (isThere > 0) return;
  await inTransaction(database, ["meta"], "readwrite", async (transaction) => {
    const meta = transaction.objectStore("meta");
    if ((await resultOf(meta.count())) === 0) meta.put(emptyMeta(), "meta");
  });
}

async function rowsFor(
  database: IDBDatabase,
  memory: BookInMemory,
  update: BookUpdate,
): Promise<ReadonlyMap<RowRef, KeptRow>> {
  const shards = new Map<number, Set<RowRef>>();
  memory.neededFor(update).forEach((ref) => {
    const head = update.changed.get(ref);
    const client = head === undefined ? memory.storedAt(ref) : head.client;
    if (client === undefined || head?.status === "gone") return;
    const shard = shardOf(client);
    shards.set(shard, (shards.get(shard) ?? new Set()).add(ref));
  });
  const rows = new Map<RowRef, KeptRow>();
  if (shards.size === 0) return rows;
  await inTransaction(database, ["heads", "bodies"], "readonly", async (transaction) => {
    for (const [shard, refs] of shards)
      for (const row of await readRows(transaction, { shard, isWanted: (head) => refs.has(head.unpack().ref) }))
        rows.set(row.ref, row);
  });
  return rows;
}

function unpacked(bytes: Uint8Array): readonly StoredHead[] {
  const heads: StoredHead[] = [];
  eachHead(bytes, (head) => heads.push(head.unpack()));
  return heads;
}
