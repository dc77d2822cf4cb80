import { asciiJson, isObject, membersOf, parseJson } from "../../domain/text/members";
import type { BookAnswer, BookStore, SaveAnswer } from "../../app/ports/bookStore";
import type { Book } from "../../domain/book/book";
import { exportBook } from "../../domain/book/exportBook";
import { parseBook } from "../../domain/book/parseBook";
import { fromOffice } from "./fromOffice";
import { isOfficeError } from "./OfficeError";

const KEY = "book";
/** Where a book with rows that could not be used stays as it was, once a new one is saved over it. */
const ASIDE_KEY = "book-before";
const VERSION = 1;
/** Characters of serialised JSON for all roaming settings of an add-in (office-js docs, `RoamingSettings`). */
export const ROAMING_LIMIT = 32 * 1_024;
/** How long Outlook may take to write the settings to the mailbox. */
const SAVE_DEADLINE_MS = 15_000;

/** The personal book in Outlook's roaming settings. They are read when the add-in loads; other clients' changes come later. */
export function roamingBook(now: () => Date): BookStore {
  const settings = (): Office.RoamingSettings => Office.context.roamingSettings;
  const stored = (): unknown => settings().get(KEY) as unknown;
  return {
    load: () => loadFrom(stored()),
    save: (book) => {
      const before = stored();
      const loaded = loadFrom(before);
      if (loaded.status === "set-aside") return Promise.resolve({ status: "refused", because: "set-aside" });
      const text = encodeBook(book, now());
      const keepsBefore = loaded.status === "loaded" && loaded.problems.length > 0;
      const aside: unknown = keepsBefore ? before : settings().get(ASIDE_KEY);
      const characters = sizeOf(text, aside);
      if (characters > ROAMING_LIMIT) return Promise.resolve({ status: "full", characters, limit: ROAMING_LIMIT });
      return saved({ [KEY]: text, ...(keepsBefore ? { [ASIDE_KEY]: aside } : {}) });
    },
    fullness: () => {
      const text = stored();
      return typeof text === "string" ? sizeOf(text, settings().get(ASIDE_KEY)) / ROAMING_LIMIT : 0;
    },
  };
}

/** What was in memory goes back when Outlook refuses, so that pane and server do not part. */
async function saved(values: Readonly<Record<string, unknown>>): Promise<SaveAnswer> {
  const settings = Office.context.roamingSettings;
  const before = Object.keys(values).map((key) => ({ key, value: settings.get(key) as unknown }));
  Object.keys(values).forEach((key) => {
    settings.set(key, values[key]);
  });
  try {
    await fromOffice(
      "roamingSettings.saveAsync",
      (done) => {
        settings.saveAsync(done);
      },
      SAVE_DEADLINE_MS,
    );
    return { status: "saved" };
  } catch (error) {
    before.forEach(({ key, value }) => {
      if (value === undefined || value === null) settings.remove(key);
      else settings.set(key, value);
    });
    if (isOfficeError(error)) return { status: "refused", because: "host" };
    throw error;
  }
}

export function encodeBook(book: Book, now: Date): string {
  return asciiJson({ v: VERSION, savedAt: now.toISOString(), book: exportBook(book) });
}

/** As office.js measures it: every value as JSON text, in JSON once more. */
function sizeOf(text: string, aside: unknown): number {
  const values = {
    [KEY]: JSON.stringify(text),
    ...(typeof aside === "string" ? { [ASIDE_KEY]: JSON.stringify(aside) } : {}),
  };
  return JSON.stringify(values).length;
}

/** Anything that is not a book of this version stays where it is, untouched. */
export function loadFrom(stored: unknown): BookAnswer {
  if (stored === undefined || stored === null || stored === "") return { status: "empty" };
  const wire = membersOf(parseJson(stored));
  const { v, savedAt, book } = wire;
  if (typeof v === "number" && v > VERSION) return { status: "set-aside", because: "newer-version" };
  if (v !== VERSION || typeof savedAt !== "string" || !isObject(book) || !Array.isArray(book["clients"]))
    return { status: "set-aside", because: "damaged" };
  const parsed = parseBook(book, (domain) => domain);
  return { status: "loaded", book: parsed.book, asOf: savedAt, problems: parsed.problems };
}
