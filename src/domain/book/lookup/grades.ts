import { mayBePinyin, readPinyin } from "./pinyin";
import { isIdeograph, type Span } from "./searchFold";
import { IN_ADDRESS, IN_DOMAIN, WHOLE_ADDRESS } from "./searchable";
import { beginsWithSlip, maySlip } from "./slips";

/** How well something matches, the best first. */
export const grades = ["exact", "name", "word", "domain", "address", "inner", "pinyin", "slip"] as const;

export type Grade = (typeof grades)[number];

export const EXACT = 0;
export const NAME = 1;
export const WORD = 2;
export const DOMAIN = 3;
export const ADDRESS = 4;
export const INNER = 5;
export const PINYIN = 6;
export const SLIP = 7;
export const NONE = 8;

const BEYOND_ALPHABETS = /[\u2e80-\uffff]/;

/** The grade of a term that begins with the word. */
export function prefixGrade(place: number, isWhole: boolean): number {
  if (isWhole && (place === IN_DOMAIN || place === WHOLE_ADDRESS)) return EXACT;
  if (place === IN_DOMAIN) return DOMAIN;
  return place === IN_ADDRESS || place === WHOLE_ADDRESS ? ADDRESS : WORD;
}

/**
 * Whether a word is looked for inside terms: one letter is in nearly all of them, one ideograph is a word. In what belongs to addresses,
 * of which there are many more, only ideographs are.
 */
export function mayBeInner(word: string, place: number): boolean {
  return isIdeograph(word.charCodeAt(0)) || (word.length > 1 && place !== IN_ADDRESS);
}

/** A word that is looked for, and by what it may be found. */
export interface SoughtWord {
  readonly word: string;
  readonly isPinyin: boolean;
  readonly maySlip: boolean;
  /** Its beginning and its end with one letter between: a slip, or a swap of neighbours, leaves one of them as it is. */
  readonly halves: readonly [string, string];
}

/** A word to be found in every way, or with `isPart` at the beginning of terms and inside them only. */
export function soughtWord(word: string, isPart: boolean): SoughtWord {
  const middle = (word.length - 1) >> 1;
  return {
    word,
    isPinyin: !isPart && mayBePinyin(word),
    maySlip: !isPart && maySlip(word),
    halves: [word.slice(0, middle), word.slice(middle + 1)],
  };
}

/** Whether some term of a folded text may match a word: what can be told without taking the text apart. */
export function mayMatch(text: string, { word, isPinyin, maySlip: isLong, halves }: SoughtWord): boolean {
  if (text.indexOf(word) >= 0 || (isPinyin && BEYOND_ALPHABETS.test(text))) return true;
  return isLong && halves.some((half) => text.indexOf(half) >= 0);
}

/** The best grade of a word in a folded term, {@link NONE} where there is none: what the index must find, term by term. */
export function gradeOf(term: string, place: number, { word, isPinyin, maySlip: isLong }: SoughtWord): number {
  if (term.startsWith(word)) return prefixGrade(place, term.length === word.length);
  if (place === WHOLE_ADDRESS) return NONE;
  if (mayBeInner(word, place) && term.indexOf(word) >= 0) return INNER;
  if (isPinyin && pinyinSpan(term, word) !== undefined) return PINYIN;
  return isLong && beginsWithSlip(term, word) ? SLIP : NONE;
}

/** What a reader marks in a term for a grade: what was typed, the characters that are read so, or all of a word with a slip. */
export function spanOf(term: string, word: string, grade: number): Span {
  const whole = { start: 0, end: term.length };
  if (grade === PINYIN) return pinyinSpan(term, word) ?? whole;
  if (grade === SLIP) return whole;
  const start = Math.max(0, term.indexOf(word));
  return { start, end: start + word.length };
}

/** The first characters of a term that a word is pinyin of. */
export function pinyinSpan(term: string, word: string): Span | undefined {
  if (!BEYOND_ALPHABETS.test(term)) return undefined;
  for (let start = 0; start < term.length; start++) {
    if (!isIdeograph(term.charCodeAt(start))) continue;
    const units = Uint16Array.from({ length: term.length - start }, (_, at) => term.charCodeAt(start + at));
    const length = readPinyin(units, 0, units.length, word);
    if (length >= 0) return { start, end: start + length };
  }
  return undefined;
}
