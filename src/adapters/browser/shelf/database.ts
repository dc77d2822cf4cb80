import { ShelfError } from "../../../app/ports/teamShelf";
import { membersOf, textOf } from "../../../domain/text/members";
import { stores, VERSION, type StoreName } from "./schema";

/** An open database. `onLost` is called when it closes without our doing: another pane needs a newer form of it, or it was deleted. */
export function openDatabase(factory: IDBFactory, name: string, onLost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, VERSION);
    request.onupgradeneeded = () => {
      stores.forEach((store) => request.result.createObjectStore(store));
    };
    request.onblocked = () => {
      reject(new ShelfError("Another window holds an older form of the book open."));
    };
    request.onerror = () => {
      reject(asShelfError(request.error));
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => {
        database.close();
        onLost();
      };
      database.onclose = onLost;
      resolve(database);
    };
  });
}

/**
 * Runs some work in one transaction: all of what it writes is kept, or nothing. Where the work throws, nothing is. `strict`: once
 * this resolves a crash of the machine takes nothing back.
 */
export async function inTransaction<Result>(
  database: IDBDatabase,
  names: readonly StoreName[],
  mode: "readonly" | "readwrite" | "strict",
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = begin(database, names, mode);
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(asShelfError(transaction.error));
    };
  });
  try {
    const result = await work(transaction);
    await ended;
    return result;
  } catch (error) {
    ended.catch(() => undefined);
    abort(transaction);
    // A request that fails ends its transaction, and that knows the reason.
    if (transaction.error !== null) throw asShelfError(transaction.error);
    throw error instanceof DOMException ? asShelfError(error) : error;
  }
}

function begin(
  database: IDBDatabase,
  names: readonly StoreName[],
  mode: "readonly" | "readwrite" | "strict",
): IDBTransaction {
  try {
    return mode === "strict"
      ? database.transaction(names, "readwrite", { durability: "strict" })
      : database.transaction(names, mode);
  } catch (error) {
    // It was closed meanwhile.
    throw asShelfError(error);
  }
}

/** The result of a request, in the transaction that it belongs to: nothing else may be waited for in one. */
export function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(asShelfError(request.error));
    };
  });
}

/** What the browser says as what the port promises: storage refused, full, or in a newer form than we know. */
export function asShelfError(error: unknown): ShelfError {
  if (error instanceof ShelfError) return error;
  const { name, message } = membersOf(error);
  const told = [name, message].map(textOf).filter((part) => part !== "");
  return new ShelfError(told.join(": ") || "The browser keeps nothing.");
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
