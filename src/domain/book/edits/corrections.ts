import type { Correction } from "../../corrections/correction";
import type { Book } from "../book";

/** The book with these corrections; it has no such member as long as there are none. */
export function withCorrections({ clients, own }: Book, corrections: readonly Correction[]): Book {
  return { clients, own, ...(corrections.length === 0 ? {} : { corrections }) };
}
