import { foldText } from "../../kinds/foldText";
import { maskAt } from "./maskAddresses";
import { purposesIn } from "./vocabulary";

/** A sentence of a masked text, or a line that stands for one. */
export interface Sentence {
  readonly written: string;
  readonly folded: string;
  readonly isQuestion: boolean;
}

/** Shorter lines were ended by their writer, longer ones by a mail program. */
const WRAPPED = 55;
/** Nobody answers in longer ones; this bounds the time. */
const LONGEST_SENTENCE = 1_500;
/** A heading or the first cell of a row is short. */
const LONGEST_HEADING = 60;
const LIST_ITEM = /^\s*(?:[-*•·▪–►➢✓・]|\(?\d{1,2}\s?[.):、]|[①-⑨])/;
const ENDS = /[.!?。！？؟;；:：]["”»)]?\s*$/;
const SENTENCE_ENDS = /[.!?؟;](?=\s|$)|[。！？；]/g;
/** After a number in front or a single letter a full stop ends no sentence: `1. …`, `M. Durand`. */
const NO_END = /^\s*\(?\d{1,2}\.$|(?:^|[\s(])\p{L}\.$/u;
const QUESTION = /[?？؟]\s*["”»)]?\s*$|(?:ますか|せんか|でしょうか|ですか)[。\s]*$|(?:吗|呢)[。\s]*$/;

/** The sentences of a text in their order; a heading is joined with the address below it, a wrapped line with the next. */
export function sentencesOf(masked: string): readonly Sentence[] {
  const pieces: string[] = [];
  for (const line of unwrapped(masked.split("\n"))) pieces.push(...cut(line));
  const sentences = pieces.map(sentenceOf);
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const above = joined[joined.length - 1];
    if (above !== undefined && isHeading(above) && isAddressOnly(sentence))
      joined[joined.length - 1] = sentenceOf(`${above.written} ${sentence.written}`);
    else joined.push(sentence);
  }
  return joined;
}

function unwrapped(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = whole[whole.length - 1];
    if (isOpen && last !== undefined && line.trim() !== "" && !LIST_ITEM.test(line))
      whole[whole.length - 1] = `${last} ${line}`;
    else if (line.trim() !== "") whole.push(line);
    isOpen = line.length > WRAPPED && !ENDS.test(line);
  }
  return whole;
}

function cut(line: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  SENTENCE_ENDS.lastIndex = 0;
  for (let match = SENTENCE_ENDS.exec(line); match !== null; match = SENTENCE_ENDS.exec(line)) {
    const end = match.index + match[0].length;
    if (NO_END.test(line.slice(Math.max(start, end - 8), end))) continue;
    pieces.push(line.slice(start, end));
    start = end;
  }
  return pieces.concat(line.slice(start)).filter((piece) => piece.trim() !== "");
}

function sentenceOf(piece: string): Sentence {
  const written = piece.trim().slice(0, LONGEST_SENTENCE);
  const { text } = foldText(written);
  return { written, folded: text, isQuestion: QUESTION.test(written) };
}

function isHeading({ written, folded }: Sentence): boolean {
  return (
    written.length <= LONGEST_HEADING &&
    !/[.!?。！？؟]$/.test(written) &&
    !hasAddress(folded) &&
    purposesIn(folded).length > 0
  );
}

function isAddressOnly({ folded }: Sentence): boolean {
  return hasAddress(folded) && purposesIn(folded).length === 0;
}

function hasAddress(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (maskAt(text, at) !== undefined) return true;
  return false;
}
