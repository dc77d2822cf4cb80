import type { Book, ClientId } from "../../domain/book/book";
import { mergeBook } from "../../domain/book/importing/mergeBook";
import { bookOf } from "../editBook";
import type { BookAccess, ChangeAnswer } from "../ports/bookAccess";
import type { BookStore } from "../ports/bookStore";

/** How far the clients of a personal book have come on their way into the team's. */
export type Move =
  /** The personal book has none. */
  | { readonly status: "nothing-to-move" }
  /** They wait on this device, or are in the team's lists; the personal book keeps them until they are. */
  | { readonly status: "on-the-way"; readonly answer: ChangeAnswer | undefined }
  /** All are in the team's lists, and the personal book has let go of them. */
  | { readonly status: "moved"; readonly clients: number };

/**
 * Puts the clients of the personal book into the team's, keeping everything of both: what the team has confirmed stands. Safe to repeat
 * at any time, and meant to be after every run of the sync: the personal book lets go of its clients only when nothing of them is
 * missing in the team's and nothing waits any more.
 */
export async function moveToTeam(store: BookStore, team: BookAccess): Promise<Move> {
  const personal = bookOf(store.load());
  if (personal.clients.length === 0) return { status: "nothing-to-move" };
  const { asOf, team: sync } = await team.state();
  // As long as the lists were never read nobody knows what the team has.
  if (asOf === undefined) return { status: "on-the-way", answer: undefined };
  const whole = await team.whole();
  const merged = mergeBook({ ...whole, own: personal.own }, personal).book;
  const answer = await addMissing(team, whole, merged);
  if (answer !== undefined || (sync?.waiting ?? 0) > 0) return { status: "on-the-way", answer };
  const saved = await store.save({ ...personal, clients: [] });
  return saved.status === "saved"
    ? { status: "moved", clients: personal.clients.length }
    : { status: "on-the-way", answer: undefined };
}

/** `undefined` where nothing is missing. */
async function addMissing(team: BookAccess, whole: Book, merged: Book): Promise<ChangeAnswer | undefined> {
  const had = new Set(whole.clients);
  const changed = merged.clients.filter((client) => !had.has(client));
  if (changed.length === 0) return undefined;
  const ids = new Set<ClientId>(changed.map(({ id }) => id));
  return team.change({
    clients: Array.from(ids),
    edit: (part) => ({ ...part, clients: changed }),
    occasion: "from-personal",
  });
}
