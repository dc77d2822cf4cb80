import type { Book, Client } from "../../domain/book/book";
import { applyChanges } from "../../domain/book/changes/applyChanges";
import { asideOf, asideUndone, isSameAside } from "../../domain/book/changes/bookAside";
import { changesBetween, inverseOf, type BookChange, type Occasion } from "../../domain/book/changes/bookChange";
import { isWorthAsking, type RowConflict } from "../../domain/book/changes/mergeRow";
import { sourceOf, stamped } from "../../domain/book/changes/stamp";
import { clientsAround } from "../../domain/book/clientsAround";
import { freeId } from "../../domain/book/freeId";
import type { Clock } from "../../domain/clock";
import { clientOf } from "../../domain/corrections/correction";
import { bookOf } from "../editBook";
import { pageFrom } from "../itemReview";
import type { BookAccess, BookState, ChangeAnswer, ClientQuery, FoundClients } from "../ports/bookAccess";
import type { BookStore } from "../ports/bookStore";
import type { ChangeLog } from "../ports/changeLog";

export interface PersonalBookOptions {
  readonly store: BookStore;
  readonly log: ChangeLog;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Address of whose mailbox this is. */
  readonly user: string;
  readonly find: (clients: readonly Client[], query: ClientQuery) => Promise<FoundClients>;
}

interface Made {
  readonly book: Book;
  readonly occasion: Occasion;
  readonly detail?: string;
  readonly conflicts: readonly RowConflict[];
}

const MOST_HISTORY = 100;

/**
 * The book of one person, kept as a whole where {@link BookStore} keeps it. Changes are made one after the other. Where two panes
 * of one mailbox change it at the same time the later one stands, since neither can see the other before it is loaded again.
 */
export function createPersonalBook({ store, log, clock, newId, user, find }: PersonalBookOptions): BookAccess {
  const listeners = new Set<() => void>();
  let lastSave: Promise<unknown> = Promise.resolve();
  const book = (): Book => bookOf(store.load());

  const save = async (make: (before: Book) => Made): Promise<ChangeAnswer> => {
    const before = book();
    const { book: after, occasion, detail, conflicts } = make(before);
    const said = { occasion, ...(detail === undefined ? {} : { detail }) };
    const at = clock.now().toISOString();
    const author = { at, by: user, from: sourceOf(occasion), ...(detail === undefined ? {} : { detail }) };
    // What is taken back is as it was, who confirmed it included.
    const clients = occasion === "undo" ? after.clients : stamped(before.clients, after.clients, author);
    const answer = await store.save({ ...after, clients });
    if (answer.status !== "saved") return answer;
    const aside = { before: asideOf(before), after: asideOf(after) };
    const change: BookChange = {
      id: newId(),
      at,
      by: user,
      ...said,
      rows: changesBetween(before.clients, clients),
      ...(isSameAside(aside.before, aside.after) ? {} : { aside }),
    };
    await log.add(change);
    listeners.forEach((listener) => {
      listener();
    });
    return { status: "saved", change, conflicts };
  };
  const inTurn = (make: (before: Book) => Made): Promise<ChangeAnswer> => {
    const answer = lastSave.then(() => save(make));
    lastSave = answer.catch(() => undefined);
    return answer;
  };

  return {
    state: () => Promise.resolve(stateOf(store)),
    pageFor: (draft) => Promise.resolve(pageFrom(store.load(), draft)),
    clients: (ids) => {
      const wanted = new Set(ids);
      return Promise.resolve(book().clients.filter(({ id }) => wanted.has(id)));
    },
    clientsAround: (address) => Promise.resolve(clientsAround(book().clients, address)),
    find: (query) => find(book().clients, query),
    freeId: (name) => {
      const { clients, corrections = [] } = book();
      // What was taught for a client that is gone must not fall to a new one.
      const taken = new Set<string | undefined>([...clients.map(({ id }) => id), ...corrections.map(clientOf)]);
      return Promise.resolve(freeId(name, (id) => taken.has(id)));
    },
    change: ({ clients, edit, occasion, detail }) =>
      inTurn((before) => ({
        book: withPart(before, new Set<string>(clients), edit),
        occasion,
        ...(detail === undefined ? {} : { detail }),
        conflicts: [],
      })),
    undo: (change) =>
      inTurn((before) => {
        const { clients, conflicts } = applyChanges(before.clients, change.rows.map(inverseOf));
        const aside = change.aside === undefined ? asideOf(before) : asideUndone(asideOf(before), change.aside);
        return {
          book: withAside({ ...before, clients }, aside),
          occasion: "undo",
          conflicts: conflicts.filter(isWorthAsking),
        };
      }),
    history: (ref, most = MOST_HISTORY) => log.of(ref, most),
    whole: () => Promise.resolve(book()),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sync: () => Promise.resolve(),
    resolve: () => Promise.resolve(undefined),
  };
}

function stateOf(store: BookStore): BookState {
  const answer = store.load();
  const { clients, own, corrections = [] } = bookOf(answer);
  return {
    mode: "personal",
    clientCount: clients.length,
    addressCount: clients.reduce((sum, { addresses }) => sum + addresses.length, 0),
    own,
    corrections,
    ...(answer.status === "loaded" ? { asOf: answer.asOf } : {}),
    ...(answer.status === "set-aside" ? { setAside: answer.because } : {}),
    problems: answer.status === "loaded" ? answer.problems : [],
    fullness: store.fullness(),
  };
}

/** The book after an edit of a part of it: clients keep their places, new ones come last. */
function withPart(before: Book, ids: ReadonlySet<string>, edit: (part: Book) => Book): Book {
  const part = edit({ ...before, clients: before.clients.filter(({ id }) => ids.has(id)) });
  const left = new Map<string, Client>(part.clients.map((client) => [client.id, client]));
  const kept = before.clients.reduce<Client[]>((all, client) => {
    const next = ids.has(client.id) ? left.get(client.id) : client;
    left.delete(client.id);
    if (next !== undefined) all.push(next);
    return all;
  }, []);
  return { ...part, clients: [...kept, ...left.values()] };
}

function withAside({ clients }: Book, { own, corrections }: ReturnType<typeof asideOf>): Book {
  return { clients, own, ...(corrections.length === 0 ? {} : { corrections }) };
}
