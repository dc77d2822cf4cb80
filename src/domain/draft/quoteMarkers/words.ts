import { foldText } from "../../kinds/foldText";

/** A letter or digit, as folded text has them, of a script whose words are set apart by spaces. */
const LETTER = "a-z0-9а-я\u0620-\u06ff";

/** One group of all alternatives, folded as the lines are with which it is compared. No escape in it may be a capital letter. */
export function anyOf(words: string): string {
  return `(?:${foldText(words).text})`;
}

/** The same for whole words. */
export function wordOf(words: string): string {
  return `(?:^|[^${LETTER}])${anyOf(words)}(?![${LETTER}])`;
}
