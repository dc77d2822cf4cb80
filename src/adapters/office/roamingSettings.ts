import type { BookAnswer } from "../../app/ports/bookStore";
import { parseBook, type DetailsReader } from "../../domain/book/parseBook";
import { isObject, membersOf, parseJson, textOf } from "../../domain/text/members";
import { unpackText } from "./packed/unpackText";

/** The book of one person; in team mode what is that person's own beside the team's book. */
export const BOOK_KEY = "book";
/** The clients of the team's book that are used most, for where nothing else can be had. */
export const MIRROR_KEY = "mirror";
/** How the text was written before it was packed: JSON with its version as a member. */
const UNPACKED_VERSION = 1;

/**
 * The book in Outlook's roaming settings, as they were when the add-in was loaded: other clients' changes come later. Clients of the
 * mirror that the book itself lacks come after its own.
 */
export function loadRoaming(details?: DetailsReader): BookAnswer {
  const settings = Office.context.roamingSettings;
  const book = loadFrom(settings.get(BOOK_KEY), details);
  const mirror = loadFrom(settings.get(MIRROR_KEY), details);
  if (mirror.status !== "loaded" || book.status === "set-aside") return book;
  if (book.status !== "loaded") return mirror;
  const lacking = mirror.book.clients.filter(({ id }) => !book.book.clients.some((client) => client.id === id));
  return { ...book, asOf: mirror.asOf, book: { ...book.book, clients: book.book.clients.concat(lacking) } };
}

/** Anything that is not a book of this version or an earlier one stays where it is, untouched. */
export function loadFrom(stored: unknown, details?: DetailsReader): BookAnswer {
  if (stored === undefined || stored === null || stored === "") return { status: "empty" };
  const unpacked = unpackText(textOf(stored));
  if (unpacked.status === "unpacked") return bookFrom(unpacked.savedAt, parseJson(unpacked.text), details);
  if (unpacked.because !== "not-packed") return { status: "set-aside", because: unpacked.because };
  const { v, savedAt, book } = membersOf(parseJson(stored));
  if (typeof v === "number" && v > UNPACKED_VERSION) return { status: "set-aside", because: "newer-version" };
  return bookFrom(v === UNPACKED_VERSION ? savedAt : undefined, book, details);
}

function bookFrom(savedAt: unknown, book: unknown, details: DetailsReader | undefined): BookAnswer {
  if (typeof savedAt !== "string" || !isObject(book) || !Array.isArray(book["clients"]))
    return { status: "set-aside", because: "damaged" };
  const parsed = parseBook(book, (domain) => domain, details);
  return { status: "loaded", book: parsed.book, asOf: savedAt, problems: parsed.problems };
}
