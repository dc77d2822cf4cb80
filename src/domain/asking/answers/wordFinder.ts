import { foldText } from "../../kinds/foldText";

/** Where something stands in a folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A letter or figure, as folded text has them, of the scripts whose words are looked for whole. */
const LETTER = "a-z0-9а-я";
const SPECIAL = /[.+?^${}()[\]\\/]/g;
const IS_LETTER = new RegExp(`[${LETTER}]`);
/** What `…` stands for: short, and in one sentence, so that the time is bounded. */
const GAP = "[^.!?。\\n]{0,40}?";

/** Finds the alternatives of {@link AnswerWords} in folded text; where two begin at one place, the longer one. */
export function wordFinder(lists: readonly string[]): (folded: string) => readonly Span[] {
  const alternatives = lists
    .join("|")
    .split("|")
    .map((word) => foldText(word.trim()).text)
    .filter((word) => word !== "")
    .sort((one, other) => other.length - one.length);
  const begins = (word: string): boolean => IS_LETTER.test(word.charAt(0));
  const whole = alternatives.filter(begins).map(patternOf).join("|");
  const anywhere = alternatives
    .filter((word) => !begins(word))
    .map(patternOf)
    .join("|");
  const pattern = new RegExp(`(?:^|[^${LETTER}])(?:${whole})${anywhere === "" ? "" : `|(?:${anywhere})`}`, "g");
  return (folded) => spansOf(pattern, folded);
}

function patternOf(word: string): string {
  const end = /\*$/.test(word) || !IS_LETTER.test(word.slice(-1)) ? "" : `(?![${LETTER}])`;
  const source = word.replace(SPECIAL, "\\$&").replace(/\*/g, `[${LETTER}]{0,20}`).replace(/…/g, GAP);
  return source + end;
}

function spansOf(pattern: RegExp, folded: string): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const [words] = match;
    const end = match.index + words.length;
    const isLed = words.length > 1 && !IS_LETTER.test(words.charAt(0)) && IS_LETTER.test(words.charAt(1));
    spans.push({ start: match.index + (isLed ? 1 : 0), end });
    pattern.lastIndex = Math.max(end, match.index + 1);
  }
  return spans;
}
