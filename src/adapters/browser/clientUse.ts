import type { ClientUse } from "../../app/ports/clientUse";
import type { ClientId } from "../../domain/book/book";
import { membersOf, parseJson } from "../../domain/text/members";

const MOST_KEPT = 500;
/** Each use makes the earlier ones of all others count a little less. */
const FADING = 0.995;

/** Counts in local storage: approximate, and nothing is lost with it but the order. */
export function storedClientUse(key: string): ClientUse {
  const read = (): ReadonlyMap<ClientId, number> => {
    try {
      const counts = Object.entries(membersOf(parseJson(localStorage.getItem(key))));
      return new Map(counts.flatMap(([id, count]) => (typeof count === "number" ? [[id as ClientId, count]] : [])));
    } catch {
      return new Map();
    }
  };
  const byCount = (counts: ReadonlyMap<ClientId, number>): ReadonlyArray<readonly [ClientId, number]> =>
    Array.from(counts).sort(([, one], [, other]) => other - one);
  return {
    count: (ids) => {
      if (ids.length === 0) return;
      const faded = new Map(Array.from(read(), ([id, count]) => [id, count * FADING]));
      ids.forEach((id) => faded.set(id, (faded.get(id) ?? 0) + 1));
      try {
        localStorage.setItem(key, JSON.stringify(Object.fromEntries(byCount(faded).slice(0, MOST_KEPT))));
      } catch {
        // Without storage the mirror takes clients as they come.
      }
    },
    most: () => byCount(read()).map(([id]) => id),
  };
}
