import type { Book, Client } from "../../domain/book/book";
import { asideOf, asideUndone, isSameAside, type BookAside } from "../../domain/book/changes/bookAside";
import { changesBetween, inverseOf, type BookChange, type RowChange } from "../../domain/book/changes/bookChange";
import type { RowConflict } from "../../domain/book/changes/mergeRow";
import { sourceOf, stamped } from "../../domain/book/changes/stamp";
import type { Fields, RowRef } from "../../domain/book/rows";
import type { Clock } from "../../domain/clock";
import type { BookAccess, ChangeAnswer, ChangeRequest } from "../ports/bookAccess";
import type { SaveAnswer } from "../ports/bookStore";
import type { ChangeLog } from "../ports/changeLog";
import type { ShelfState, TeamShelf } from "../ports/teamShelf";
import { carriedOver, insisting, rowToCome } from "./carryOver";
import type { ShelfKeeper } from "./shelfKeeper";
import { isSameConflict, pendingByRef } from "./waiting";

/** What is ours and what was taught: it stays with the person, whoever keeps the clients. */
export interface PersonalAside {
  read(): BookAside;
  save(aside: BookAside): Promise<SaveAnswer>;
}

export interface TeamChangesOptions {
  readonly shelf: TeamShelf;
  readonly keeper: ShelfKeeper;
  readonly aside: PersonalAside;
  /** What is done on this device. */
  readonly log: ChangeLog;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Address of whose mailbox this is. */
  readonly user: string;
  readonly onAside: () => void;
}

type Made = Omit<BookChange, "rows">;
type Carried = ReturnType<typeof carriedOver>;

/** Changes of the team's book: each is one commit on this device and waits there for the next run. */
export function teamChanges(options: TeamChangesOptions): Pick<BookAccess, "change" | "undo" | "resolve"> {
  const { shelf, keeper, aside, log, clock, newId, user, onAside } = options;
  const madeNow = (said: Pick<BookChange, "occasion" | "detail">): Made => ({
    id: newId(),
    at: clock.now().toISOString(),
    by: user,
    ...said,
  });
  /** Puts a change among those that wait, and ends a conflict in the same moment. */
  const append = async (
    made: Made,
    rowsFor: (state: ShelfState) => Promise<Carried>,
    ended?: RowConflict,
  ): Promise<ChangeAnswer> => {
    let carried: Carried = { rows: [], conflicts: [] };
    await keeper.amend(async (state) => {
      carried = await rowsFor(state);
      if (carried.rows.length === 0 && ended === undefined) return undefined;
      return {
        ...(carried.rows.length === 0 ? {} : { waiting: [...state.waiting, waitingOf(made, carried.rows)] }),
        ...(ended === undefined ? {} : { conflicts: without(state.conflicts, ended) }),
      };
    });
    const change = { ...made, rows: carried.rows };
    if (change.rows.length > 0 || change.aside !== undefined) await log.add(change);
    if (change.aside !== undefined) onAside();
    return { status: "saved", change, conflicts: carried.conflicts };
  };
  /** What is personal is saved first: there may be no room for it, and then nothing else may happen. */
  const saveAside = async (
    next: BookAside,
  ): Promise<Exclude<ChangeAnswer, { readonly status: "saved" }> | undefined> => {
    if (isSameAside(aside.read(), next)) return undefined;
    const answer = await aside.save(next);
    return answer.status === "saved" ? undefined : answer;
  };
  const withAside = (made: Made, before: BookAside, after: BookAside): Made =>
    isSameAside(before, after) ? made : { ...made, aside: { before, after } };

  return {
    change: async ({ clients: ids, edit, occasion, detail }: ChangeRequest) => {
      const said = detail === undefined ? {} : { detail };
      const made = madeNow({ occasion, ...said });
      const before = partOf(await shelf.clients(ids), aside.read());
      const after = edit(before);
      const refused = await saveAside(asideOf(after));
      if (refused !== undefined) return refused;
      const author = { at: made.at, by: user, from: sourceOf(occasion), ...said };
      const wanted = changesBetween(before.clients, stamped(before.clients, after.clients, author));
      return append(withAside(made, asideOf(before), asideOf(after)), (state) => onto(shelf, state, wanted));
    },
    undo: async (undone) => {
      const before = aside.read();
      const after = undone.aside === undefined ? before : asideUndone(before, undone.aside);
      const refused = await saveAside(after);
      if (refused !== undefined) return refused;
      return append(withAside(madeNow({ occasion: "undo" }), before, after), (state) =>
        onto(shelf, state, undone.rows.map(inverseOf)),
      );
    },
    resolve: async (conflict, choice) => {
      if (choice === "theirs") {
        await keeper.amend((state) => ({ conflicts: without(state.conflicts, conflict) }));
        return undefined;
      }
      return append(
        madeNow({ occasion: "typed" }),
        async (state) => {
          const now = await toCome(shelf, state, [conflict.ref]);
          const insisted = insisting(conflict, await shelf.row(conflict.ref), now.get(conflict.ref));
          return { rows: insisted === undefined ? [] : [insisted], conflicts: [] };
        },
        conflict,
      );
    },
  };
}

/** Clients as a part of the book, with what is personal. */
export function partOf(clients: readonly Client[], { own, corrections }: BookAside): Book {
  return { clients, own, ...(corrections.length === 0 ? {} : { corrections }) };
}

/** What waits for the lists: what is personal never goes there. */
function waitingOf({ id, at, by, occasion, detail }: Made, rows: readonly RowChange[]): BookChange {
  return { id, at, by, occasion, ...(detail === undefined ? {} : { detail }), rows };
}

function without(conflicts: readonly RowConflict[], ended: RowConflict): readonly RowConflict[] {
  return conflicts.filter((other) => !isSameConflict(other, ended));
}

async function onto(shelf: TeamShelf, state: ShelfState, wanted: readonly RowChange[]): Promise<Carried> {
  const refs = wanted.map(({ ref }) => ref);
  return carriedOver(wanted, await toCome(shelf, state, refs));
}

/** Rows as they will be once everything that waits is written. */
async function toCome(
  shelf: TeamShelf,
  { waiting }: ShelfState,
  refs: readonly RowRef[],
): Promise<ReadonlyMap<RowRef, Fields | undefined>> {
  const pending = pendingByRef(waiting);
  const rows = await Promise.all(refs.map((ref) => shelf.row(ref)));
  return new Map(refs.map((ref, index) => [ref, rowToCome(rows[index], pending.get(ref) ?? [])]));
}
