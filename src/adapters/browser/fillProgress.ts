import type { FillProgress, KeptFilling } from "../../app/ports/fillProgress";
import { answerOf, openDatabase } from "./database";

const STORE = "filling";
/** That of the shape of what is kept: what an older RightBox kept is not read. */
const SHAPE = 1;

interface Stored {
  readonly shape: number;
  readonly kept: KeptFilling;
}

/**
 * Progress in IndexedDB, one record for each mailbox. Browsers may refuse it, as in private windows and partitioned frames: then a
 * pause lasts as long as the pane is open.
 */
export function storedFillProgress(mailbox: string): FillProgress {
  let opened: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opened ??= openDatabase("rightbox-filling", 1, (created) => {
      created.createObjectStore(STORE);
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const within = async <Value>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value | undefined> => {
    try {
      return await answerOf(work((await database()).transaction(STORE, mode).objectStore(STORE)));
    } catch {
      return undefined;
    }
  };
  return {
    read: async () => {
      const stored = (await within<unknown>("readonly", (store) => store.get(mailbox))) as Stored | undefined;
      return stored?.shape === SHAPE ? stored.kept : undefined;
    },
    write: async (kept) => {
      await within("readwrite", (store) => store.put({ shape: SHAPE, kept } satisfies Stored, mailbox));
    },
    clear: async () => {
      await within("readwrite", (store) => store.delete(mailbox));
    },
  };
}
