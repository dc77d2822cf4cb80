import type { BookAnswer, BookStore } from "../../app/ports/bookStore";
import { bookDetails } from "../../domain/book/bookDetails";
import type { Book, Client } from "../../domain/book/book";
import { exportBook } from "../../domain/book/exportBook";
import { packText } from "./packed/packText";
import { BOOK_KEY, loadFrom, MIRROR_KEY } from "./roamingSettings";
import { ASIDE_KEY, ROAMING_LIMIT, saveRoaming, sizeWith, type RoamingValues } from "./roamingValues";

/** The personal book in Outlook's roaming settings, about 900 mailboxes with all that is known of each, and beside it the mirror of a team's book. */
export function roamingBook(now: () => Date): BookStore {
  const stored = (): unknown => Office.context.roamingSettings.get(BOOK_KEY) as unknown;
  let last: { readonly text: unknown; readonly answer: BookAnswer } | undefined;
  return {
    load: () => {
      const text = stored();
      // The same text is the same book: it is asked for at every key that somebody presses.
      if (last === undefined || last.text !== text) last = { text, answer: loadFrom(text, bookDetails) };
      return last.answer;
    },
    save: (book) => {
      const before = stored();
      const loaded = loadFrom(before);
      if (loaded.status === "set-aside") return Promise.resolve({ status: "refused", because: "set-aside" });
      const keepsBefore = loaded.status === "loaded" && loaded.problems.length > 0;
      const values: RoamingValues = {
        [BOOK_KEY]: packBook(book, now().toISOString()),
        ...(keepsBefore ? { [ASIDE_KEY]: before } : {}),
      };
      // The mirror can be made again from the team's book: it makes way.
      const fitting = [values, { ...values, [MIRROR_KEY]: undefined }].find((one) => sizeWith(one) <= ROAMING_LIMIT);
      if (fitting === undefined)
        return Promise.resolve({ status: "full", characters: sizeWith(values), limit: ROAMING_LIMIT });
      return saveRoaming(fitting);
    },
    fullness: () => (typeof stored() === "string" ? sizeWith({ [MIRROR_KEY]: undefined }) / ROAMING_LIMIT : 0),
    saveMirror: (clients, asOf) => {
      if (clients.length === 0) return saveRoaming({ [MIRROR_KEY]: undefined });
      return saveRoaming({ [MIRROR_KEY]: largestMirror(clients, asOf) });
    },
  };
}

export function packBook(book: Book, savedAt: string): string {
  return packText(JSON.stringify(exportBook(book)), savedAt);
}

/** As many clients from the first on as there is room for; nothing where there is room for none. */
function largestMirror(clients: readonly Client[], asOf: string): string | undefined {
  const mirrorOf = (count: number): string =>
    packBook({ clients: clients.slice(0, count), own: { domains: [], bankAccounts: [] } }, asOf);
  const fits = (count: number): boolean => sizeWith({ [MIRROR_KEY]: mirrorOf(count) }) <= ROAMING_LIMIT;
  let [most, tooMany] = [0, clients.length + 1];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  return most === 0 ? undefined : mirrorOf(most);
}
