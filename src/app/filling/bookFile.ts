import type { DomainName } from "../../domain/address/domainName";
import type { Book } from "../../domain/book/book";
import { bookDetails } from "../../domain/book/bookDetails";
import { mergeBook } from "../../domain/book/importing/mergeBook";
import { parseBook, type BookProblem, type RegistrableDomain } from "../../domain/book/parseBook";
import { isObject } from "../../domain/text/members";
import { withCorrection } from "../editBook";
import type { BesideClients } from "./acceptChosen";
import { proposalFor, type Proposal } from "./proposals";

/** A book from a file, held against the book that is there. */
export interface BookFile {
  readonly proposal: Proposal;
  /** What else is new in it. */
  readonly beside: BesideClients;
  readonly lessons: number;
  /** Domains of ours that the book does not have. */
  readonly newDomains: readonly DomainName[];
  /** What of the file could not be used, and lessons that there is no room for. */
  readonly problems: readonly BookProblem[];
}

/** Reads a book that RightBox exported; `undefined` when it is none. */
export function proposeBook(book: Book, json: unknown, registrable: RegistrableDomain): BookFile | undefined {
  if (!isObject(json) || !Array.isArray(json["clients"])) return undefined;
  const { book: other, problems } = parseBook(json, registrable, bookDetails);
  const { corrections = [] } = other;
  const learned = corrections.reduce<Book>((all, lesson) => withCorrection(lesson)(all), book).corrections ?? [];
  const left = corrections.filter((lesson) => !learned.includes(lesson));
  const lessons = corrections.filter((lesson) => learned.includes(lesson));
  const known = book.corrections ?? [];
  return {
    proposal: proposalFor(book, mergeBook(book, other).book),
    beside: { own: other.own, corrections: lessons },
    lessons: lessons.filter((lesson) => !known.some((one) => JSON.stringify(one) === JSON.stringify(lesson))).length,
    newDomains: other.own.domains.filter((domain) => !book.own.domains.includes(domain)),
    problems: [...problems, ...left.map((value) => ({ path: "corrections", because: "too-many" as const, value }))],
  };
}
