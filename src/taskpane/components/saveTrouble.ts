import type { BookState, ChangeAnswer } from "../../app/ports/bookAccess";
import type { Text } from "../text/text";

/** Why a book was not saved, as a sentence that says what to do. */
export function saveTrouble(
  answer: Exclude<ChangeAnswer, { status: "saved" }>,
  { setAside }: Pick<BookState, "setAside">,
  text: Text,
): string {
  if (answer.status === "full") return text.full(answer.characters, answer.limit);
  if (answer.because === "storage") return text.refusedByStorage;
  return setAside === undefined ? text.refusedByHost : text.setAside[setAside];
}
