import type { ShelfCommit } from "../../../app/ports/teamShelf";
import { packHeads } from "../../../domain/book/shelf/packHeads";
import { inTransaction } from "./database";
import { readMeta, updated, writeJournal, type OpenBook } from "./openBook";
import { emptyMeta, stateParts, stores, type Meta, type StateParts } from "./schema";
import { writeRows } from "./writeRows";

/** What came of a commit: the book after it; absent where that is still to be caught up with. */
export type Committed = { readonly book?: OpenBook } | "stale";

/** Writes a change in one transaction. `stale`: it was not decided on what is stored now. */
export async function commitChange(book: OpenBook, change: ShelfCommit): Promise<Committed> {
  if (change.expected !== book.meta.version) return "stale";
  const parts = partsOf(change);
  // What waits is nowhere else yet; everything else can be read again.
  const mode = change.waiting === undefined ? "readwrite" : "strict";
  const written = await inTransaction(book.database, stores, mode, async (transaction) => {
    const before = await readMeta(transaction);
    if (before.version !== change.expected) return "stale";
    const { meta: after, changed } = await writeRows(transaction, before, change, (ref) => book.memory.storedAt(ref));
    const meta: Meta = { ...before, ...after, version: before.version + 1 };
    writeState(transaction, meta, parts);
    writeJournal(transaction, meta.version, packHeads(changed));
    return { meta, changed };
  });
  if (written === "stale") return written;
  try {
    const { meta, changed } = written;
    return { book: await updated(book, { meta, parts: { ...book.parts, ...parts }, heads: changed }) };
  } catch {
    // What is written is written, whatever becomes of memory.
    return {};
  }
}

/** Forgets everything that came from the lists; what waits stays. Whoever else has the book open reads it anew. */
export async function forgetLists({ database }: OpenBook): Promise<Committed> {
  await inTransaction(database, stores, "readwrite", async (transaction) => {
    const { version } = await readMeta(transaction);
    for (const store of ["heads", "bodies", "logs", "journal"]) transaction.objectStore(store).clear();
    const state = transaction.objectStore("state");
    for (const part of stateParts) if (part !== "waiting") state.delete(part);
    writeState(transaction, { ...emptyMeta(), version: version + 1 }, {});
  });
  return {};
}

function partsOf(change: ShelfCommit): Partial<StateParts> {
  const given = stateParts.map((part) => [part, change[part]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

function writeState(transaction: IDBTransaction, meta: Meta, parts: Partial<StateParts>): void {
  const state = transaction.objectStore("state");
  for (const part of stateParts) if (parts[part] !== undefined) state.put(parts[part], part);
  transaction.objectStore("meta").put(meta, "meta");
}
