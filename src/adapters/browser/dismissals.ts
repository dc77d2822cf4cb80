import type { Dismissals } from "../../app/ports/inbox";
import { isText, listOf, parseJson } from "../../domain/text/members";

/** The oldest make way. */
const MOST_KEPT = 1_000;

/** Proposals that were put aside, in local storage under one key for each mailbox. Where storage is refused: as long as the pane lives. */
export function storedDismissals(key: string): Dismissals {
  let unkept: readonly string[] | undefined;
  const read = (): readonly string[] => {
    if (unkept !== undefined) return unkept;
    try {
      return listOf(parseJson(localStorage.getItem(key))).filter(isText);
    } catch {
      return [];
    }
  };
  const write = (ids: readonly string[]): void => {
    try {
      localStorage.setItem(key, JSON.stringify(ids.slice(-MOST_KEPT)));
      unkept = undefined;
    } catch {
      unkept = ids.slice(-MOST_KEPT);
    }
  };
  return {
    has: (id) => read().includes(id),
    add: (id) => {
      write([...read().filter((one) => one !== id), id]);
    },
    remove: (id) => {
      write(read().filter((one) => one !== id));
    },
  };
}
