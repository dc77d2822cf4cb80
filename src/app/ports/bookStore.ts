import type { Book, Client } from "../../domain/book/book";
import type { BookProblem } from "../../domain/book/parseBook";

/** The book as it could be loaded. A damaged or newer one is set aside and never overwritten. */
export type BookAnswer =
  | { readonly status: "loaded"; readonly book: Book; readonly asOf: string; readonly problems: readonly BookProblem[] }
  | { readonly status: "empty" }
  | { readonly status: "set-aside"; readonly because: "damaged" | "newer-version" };

export type SaveAnswer =
  | { readonly status: "saved" }
  /** Nothing was written. */
  | { readonly status: "full"; readonly characters: number; readonly limit: number }
  | { readonly status: "refused"; readonly because: "set-aside" | "host" };

/** Where the book is kept: Outlook's roaming settings in personal mode. */
export interface BookStore {
  load(): BookAnswer;
  save(book: Book): Promise<SaveAnswer>;
  /** How full the store is, 0 to 1. */
  fullness(): number;
  /** Keeps as many of these clients of a team's book as there is room for, those first that are used most. `asOf`: ISO 8601, UTC. */
  saveMirror(clients: readonly Client[], asOf: string): Promise<SaveAnswer>;
}
