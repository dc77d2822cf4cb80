import type { BookCard } from "../../domain/book/exporting/cardsOfBook";

/** Writes the book in the formats of other programs. */
export interface ContactWriters {
  /** A table for spreadsheets, its header first. */
  readonly csv: (rows: ReadonlyArray<readonly string[]>) => string;
  /** Cards for address books. */
  readonly vcards: (cards: readonly BookCard[]) => string;
}
