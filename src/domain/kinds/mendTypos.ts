import { MISSPELT_CODE } from "./lexicon";
import { rightlySpelt } from "./packedLexicon";
import type { PhraseTrie } from "./phraseTrie";

/** A text in which slips of the keyboard are mended, and where each of its characters stood before. */
export interface MendedText {
  readonly text: string;
  readonly originOf: (index: number) => number;
}

interface Mend {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Slips are looked for in this much of a text only: typed messages are short, pasted ones are spelled by machines. */
const FARTHEST = 10_000;
/** Latin and Cyrillic words, folded; those of five to fourteen letters are looked at. */
const WORD = /[a-z\u0430-\u044f]{5,}/g;
const LONGEST_WORD = 14;

export interface Spelling {
  /** Decisive words by their first letter. */
  readonly decisive: Readonly<Record<string, readonly string[] | undefined>>;
  /** Whether a word is right as it is. */
  readonly isRight: (word: string) => boolean;
}

/** The words of a lexicon in which slips are recognised; all others that it knows are right as they are. */
export function spellingOf({ each, find }: Pick<PhraseTrie, "each" | "find">): Spelling {
  const decisive: Record<string, string[] | undefined> = {};
  const right: Record<string, true | undefined> = {};
  each((phrase, codes) => {
    if (codes.indexOf(MISSPELT_CODE) >= 0) (decisive[phrase.charAt(0)] ??= []).push(phrase);
  });
  rightlySpelt.split(" ").forEach((word) => {
    right[word] = true;
  });
  const isKnown = (word: string): boolean => {
    let isWhole = false;
    find(word, (_, start, end) => {
      isWhole = isWhole || (start === 0 && end === word.length);
    });
    return isWhole;
  };
  return { decisive, isRight: (word) => right[word] === true || isKnown(word) };
}

/** Replaces words that are a letter or two away from a decisive word of the lexicon. The text is folded. */
export function mendTypos(text: string, spelling: Spelling): MendedText {
  const mends = mendsOf(text, spelling);
  if (mends.length === 0) return { text, originOf: (index) => index };
  let mended = "";
  let done = 0;
  const origins: Array<readonly [from: number, to: number, mend: Mend]> = [];
  mends.forEach((mend) => {
    mended += text.slice(done, mend.start);
    origins.push([mended.length, mended.length + mend.by.length, mend]);
    mended += mend.by;
    done = mend.end;
  });
  return { text: mended + text.slice(done), originOf: (index) => originIn(origins, index) };
}

/** Within a mended word: as far into the word as it was written, and its end at the end. */
function originIn(origins: ReadonlyArray<readonly [number, number, Mend]>, index: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.[0] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const last = origins[low - 1];
  if (last === undefined) return index;
  const [from, to, mend] = last;
  if (index >= to) return index - to + mend.end;
  return index === to - 1 ? mend.end - 1 : Math.min(mend.start + index - from, mend.end - 1);
}

function mendsOf(text: string, { decisive, isRight }: Spelling): readonly Mend[] {
  const seen: Record<string, string | null | undefined> = {};
  const mends: Mend[] = [];
  const within = text.length > FARTHEST ? text.slice(0, FARTHEST) : text;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(within); found !== null; found = WORD.exec(within)) {
    const word = found[0];
    if (word.length > LONGEST_WORD) continue;
    let by = seen[word];
    if (by === undefined) {
      const near = (decisive[word.charAt(0)] ?? []).find((candidate) => isNear(word, candidate));
      by = near === undefined || isRight(word) ? null : near;
      seen[word] = by;
    }
    if (by !== null) mends.push({ start: found.index, end: found.index + word.length, by });
  }
  return mends;
}

/** One slip (a letter more, less, other, or two swapped) in words of six to nine letters, two in longer ones; same first letter. */
export function isNear(word: string, candidate: string): boolean {
  const allowed = candidate.length >= 10 ? 2 : 1;
  if (Math.abs(word.length - candidate.length) > allowed) return false;
  return distanceWithin(word, candidate, allowed) <= allowed;
}

/** Optimal string alignment distance. */
function distanceWithin(one: string, other: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= other.length; column++) previous.push(column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
