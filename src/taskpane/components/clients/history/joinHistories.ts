import type { BookChange } from "../../../../domain/book/changes/bookChange";

/** The histories of several rows as one, newest first: a change of more than one of them is there once, with all that is known of it. */
export function joinHistories(histories: ReadonlyArray<readonly BookChange[]>, most: number): readonly BookChange[] {
  const byId = new Map<string, BookChange>();
  for (const change of histories.flat()) {
    const known = byId.get(change.id);
    const more = change.rows.filter(({ ref }) => known?.rows.every((row) => row.ref !== ref) ?? true);
    byId.set(change.id, known === undefined ? change : { ...known, rows: [...known.rows, ...more] });
  }
  // Times are ISO 8601 in UTC, so that their order is that of the alphabet.
  return [...byId.values()].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)).slice(0, most);
}
