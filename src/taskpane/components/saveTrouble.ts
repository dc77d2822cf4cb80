import type { BookAnswer } from "../../app/ports/bookStore";
import type { BookChange } from "../../app/editBook";
import type { Text } from "../text/text";

/** Why a book was not saved, as a sentence that says what to do. */
export function saveTrouble(answer: Exclude<BookChange, { status: "saved" }>, stored: BookAnswer, text: Text): string {
  if (answer.status === "full") return text.full(answer.characters, answer.limit);
  return stored.status === "set-aside" ? text.setAside[stored.because] : text.refusedByHost;
}
