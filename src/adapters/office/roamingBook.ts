import type { BookStore, SaveAnswer } from "../../app/ports/bookStore";
import { bookDetails } from "../../domain/book/bookDetails";
import type { Book, Client } from "../../domain/book/book";
import { exportBook } from "../../domain/book/exportBook";
import { fromOffice } from "./fromOffice";
import { isOfficeError } from "./OfficeError";
import { packText } from "./packed/packText";
import { BOOK_KEY, loadFrom, MIRROR_KEY } from "./roamingSettings";

/** Where a book with rows that could not be used stays as it was, once a new one is saved over it. */
const ASIDE_KEY = "book-before";
const KEYS = [BOOK_KEY, MIRROR_KEY, ASIDE_KEY] as const;
/** Characters of serialised JSON for all roaming settings of an add-in (office-js docs, `RoamingSettings`). */
export const ROAMING_LIMIT = 32 * 1_024;
/** How long Outlook may take to write the settings to the mailbox. */
const SAVE_DEADLINE_MS = 15_000;

type Values = Readonly<Partial<Record<(typeof KEYS)[number], unknown>>>;

/** The personal book in Outlook's roaming settings, about 900 mailboxes with all that is known of each, and beside it the mirror of a team's book. */
export function roamingBook(now: () => Date): BookStore {
  const stored = (): unknown => settings().get(BOOK_KEY) as unknown;
  return {
    load: () => loadFrom(stored(), bookDetails),
    save: (book) => {
      const before = stored();
      const loaded = loadFrom(before);
      if (loaded.status === "set-aside") return Promise.resolve({ status: "refused", because: "set-aside" });
      const keepsBefore = loaded.status === "loaded" && loaded.problems.length > 0;
      const values: Values = {
        [BOOK_KEY]: packBook(book, now().toISOString()),
        ...(keepsBefore ? { [ASIDE_KEY]: before } : {}),
      };
      // The mirror can be made again from the team's book: it makes way.
      const fitting = [values, { ...values, [MIRROR_KEY]: undefined }].find((one) => sizeWith(one) <= ROAMING_LIMIT);
      if (fitting === undefined)
        return Promise.resolve({ status: "full", characters: sizeWith(values), limit: ROAMING_LIMIT });
      return saved(fitting);
    },
    fullness: () => (typeof stored() === "string" ? sizeWith({ [MIRROR_KEY]: undefined }) / ROAMING_LIMIT : 0),
    saveMirror: (clients, asOf) => {
      if (clients.length === 0) return saved({ [MIRROR_KEY]: undefined });
      return saved({ [MIRROR_KEY]: largestMirror(clients, asOf) });
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

/** Everything in the settings as office.js measures it, with some values anew: every value as JSON text, in JSON once more. */
function sizeWith(values: Values): number {
  const texts = KEYS.reduce<Readonly<Record<string, string>>>((all, key) => {
    const value: unknown = key in values ? values[key] : settings().get(key);
    return value === undefined || value === null ? all : { ...all, [key]: JSON.stringify(value) };
  }, {});
  return JSON.stringify(texts).length;
}

/** What was in memory goes back when Outlook refuses, so that pane and server do not part. */
async function saved(values: Values): Promise<SaveAnswer> {
  const before = Object.keys(values).map((key) => ({ key, value: settings().get(key) as unknown }));
  Object.entries(values).forEach(([key, value]) => {
    put(key, value);
  });
  try {
    await fromOffice(
      "roamingSettings.saveAsync",
      (done) => {
        settings().saveAsync(done);
      },
      SAVE_DEADLINE_MS,
    );
    return { status: "saved" };
  } catch (error) {
    before.forEach(({ key, value }) => {
      put(key, value);
    });
    if (isOfficeError(error)) return { status: "refused", because: "host" };
    throw error;
  }
}

function put(key: string, value: unknown): void {
  if (value === undefined || value === null) settings().remove(key);
  else settings().set(key, value);
}

function settings(): Office.RoamingSettings {
  return Office.context.roamingSettings;
}
