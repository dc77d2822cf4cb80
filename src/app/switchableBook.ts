import type { BookAccess } from "./ports/bookAccess";

/** A book that can be exchanged for another while the pane is open. */
export interface SwitchableBook extends BookAccess {
  switchTo(next: BookAccess): void;
}

/** Passes everything on to the book that counts now; who watches it is told of the exchange as of any change. */
export function switchableBook(first: BookAccess): SwitchableBook {
  const listeners = new Set<() => void>();
  const notify = (): void => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  let current = first;
  let stop = current.watch(notify);
  return {
    state: () => current.state(),
    pageFor: (draft) => current.pageFor(draft),
    clients: (ids) => current.clients(ids),
    clientsAround: (address) => current.clientsAround(address),
    find: (query) => current.find(query),
    freeId: (name) => current.freeId(name),
    change: (request) => current.change(request),
    undo: (change) => current.undo(change),
    history: (ref, most) => current.history(ref, most),
    whole: () => current.whole(),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sync: (options) => current.sync(options),
    resolve: (conflict, choice) => current.resolve(conflict, choice),
    switchTo: (next) => {
      stop();
      current = next;
      stop = current.watch(notify);
      notify();
    },
  };
}
