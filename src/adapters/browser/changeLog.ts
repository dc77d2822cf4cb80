import type { ChangeLog } from "../../app/ports/changeLog";
import type { BookChange } from "../../domain/book/changes/bookChange";
import { answerOf, endOf, openDatabase } from "./database";

const STORE = "changes";
const BY_REF = "refs";
/** Older changes make way. */
const MOST_KEPT = 5_000;

interface KeptChange {
  readonly change: BookChange;
  /** What it is about, for the index. */
  readonly refs: readonly string[];
}

/**
 * The changes that were made on this device, the newest 5,000, in IndexedDB. Where the browser refuses storage they are kept as long as
 * the pane is open.
 */
export function deviceChangeLog(name: string): ChangeLog {
  let opened: Promise<IDBDatabase | undefined> | undefined;
  let unkept: readonly BookChange[] = [];
  const database = (): Promise<IDBDatabase | undefined> =>
    (opened ??= openDatabase(name, 1, (created) => {
      created.createObjectStore(STORE, { autoIncrement: true }).createIndex(BY_REF, "refs", { multiEntry: true });
    }).catch(() => undefined));

  return {
    add: async (change) => {
      try {
        const open = await database();
        if (open === undefined) throw new Error("No storage.");
        await append(open, change);
      } catch {
        unkept = [change, ...unkept].slice(0, MOST_KEPT);
      }
    },
    of: async (ref, most) => {
      const mine = unkept.filter(({ rows }) => ref === undefined || rows.some((row) => row.ref === ref));
      try {
        const open = await database();
        return open === undefined ? mine.slice(0, most) : [...mine, ...(await newest(open, ref, most))].slice(0, most);
      } catch {
        return mine.slice(0, most);
      }
    },
  };
}

async function append(open: IDBDatabase, change: BookChange): Promise<void> {
  const transaction = open.transaction(STORE, "readwrite");
  const store = transaction.objectStore(STORE);
  const kept: KeptChange = { change, refs: change.rows.map(({ ref }) => ref) };
  const key = await answerOf(store.add(kept));
  if (typeof key === "number" && key > MOST_KEPT) store.delete(IDBKeyRange.upperBound(key - MOST_KEPT));
  await endOf(transaction);
}

async function newest(open: IDBDatabase, ref: string | undefined, most: number): Promise<readonly BookChange[]> {
  const store = open.transaction(STORE, "readonly").objectStore(STORE);
  const request = ref === undefined ? store.openCursor(null, "prev") : store.index(BY_REF).openCursor(ref, "prev");
  const found: BookChange[] = [];
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's storage gave no answer."));
    };
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null || found.length >= most) {
        resolve();
        return;
      }
      found.push((cursor.value as KeptChange).change);
      cursor.continue();
    };
  });
  return found;
}
