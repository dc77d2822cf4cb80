import { asciiJson, membersOf, parseJson } from "../../domain/text/members";
import type { BookAnswer, BookStore, SaveAnswer } from "../../app/ports/bookStore";
import type { Book } from "../../domain/book/book";
import { exportBook } from "../../domain/book/exportBook";
import { parseBook } from "../../domain/book/parseBook";
import { fromOffice } from "./fromOffice";
import { isOfficeError } from "./OfficeError";

const KEY = "book";
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
    save: async (book) => {
      const before = stored();
      if (loadFrom(before).status === "set-aside") return { status: "refused", because: "set-aside" };
      const text = encodeBook(book, now());
      const characters = sizeOf(text);
      if (characters > ROAMING_LIMIT) return { status: "full", characters, limit: ROAMING_LIMIT };
      settings().set(KEY, text);
      return saved(before);
    },
    fullness: () => {
      const text = stored();
      return typeof text === "string" ? sizeOf(text) / ROAMING_LIMIT : 0;
    },
  };
}

/** What was in memory goes back when Outlook refuses, so that pane and server do not part. */
async function saved(before: unknown): Promise<SaveAnswer> {
  const settings = Office.context.roamingSettings;
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
    if (before === undefined || before === null) settings.remove(KEY);
    else settings.set(KEY, before);
    if (isOfficeError(error)) return { status: "refused", because: "host" };
    throw error;
  }
}

export function encodeBook(book: Book, now: Date): string {
  return asciiJson({ v: VERSION, savedAt: now.toISOString(), book: exportBook(book) });
}

/** As office.js measures it: every value as JSON text, in JSON once more. */
function sizeOf(text: string): number {
  return JSON.stringify({ [KEY]: JSON.stringify(text) }).length;
}

/** Anything that is not a book of this version stays where it is, untouched. */
export function loadFrom(stored: unknown): BookAnswer {
  if (stored === undefined || stored === null || stored === "") return { status: "empty" };
  const wire = membersOf(parseJson(stored));
  const { v, savedAt, book } = wire;
  if (typeof v === "number" && v > VERSION) return { status: "set-aside", because: "newer-version" };
  if (v !== VERSION || typeof savedAt !== "string" || typeof book !== "object")
    return { status: "set-aside", because: "damaged" };
  const parsed = parseBook(book, (domain) => domain);
  return { status: "loaded", book: parsed.book, asOf: savedAt, problems: parsed.problems };
}
