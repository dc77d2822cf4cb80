/** One request of IndexedDB as a promise. */
export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's storage gave no answer."));
    };
  });
}

/** Until everything of a transaction is kept, or nothing of it. */
export function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error("The browser's storage took nothing."));
    };
  });
}

/** Opens a database; `upgrade` makes its stores. Rejects where storage is refused, as in private windows. */
export async function openDatabase(
  name: string,
  version: number,
  upgrade: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    upgrade(request.result);
  };
  const database = await answerOf(request);
  // Another pane that brings a newer version must not wait for this one.
  database.onversionchange = () => {
    database.close();
  };
  return database;
}
