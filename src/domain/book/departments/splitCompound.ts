import { nearWord } from "./nearWord";
import type { KnownWord, WordTable } from "./wordTable";

/** The known words of a compound, and whether it is made of nothing else. */
export interface Compound {
  readonly words: readonly KnownWord[];
  readonly isWhole: boolean;
}

const LONGEST_AT_LEAST = 4;
/** `de` or `la` inside a word is a syllable more often than an article. */
const SHORTEST_FILLER = 3;
/** What a compound may begin or end with though it counts only whole, and how much must be left: less is an ending of the word. */
const SHORTEST_END = 6;
const SHORTEST_REST = 3;

/**
 * Takes apart what is written together: `salesmanager`, `dptocompras`, `caigoubu` into known words and nothing else, with as few of
 * them as will do; what cannot be taken apart like that is searched for words that count anywhere, as in `acmepurchasing`, and where it
 * holds none for a word with one letter wrong.
 */
export function splitCompound(token: string, table: WordTable): Compound {
  const whole = knownWordsOnly(token, table);
  if (whole !== undefined) return { words: whole, isWhole: true };
  const inside = wordsInside(token, table);
  const near = inside.length === 0 ? nearWord(token, table) : undefined;
  return near === undefined ? { words: inside, isWhole: false } : { words: [near], isWhole: true };
}

function knownWordsOnly(token: string, table: WordTable): readonly KnownWord[] | undefined {
  const best: Array<readonly KnownWord[] | undefined> = [[]];
  for (let end = 1; end <= token.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const word = before === undefined ? undefined : pieceOf(token.slice(start, end), table);
      if (before === undefined || word === undefined) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = before.concat(word);
    }
  }
  const words = best[token.length];
  return words !== undefined && isLikely(words) ? words : undefined;
}

/** Not of short words only, and none of two letters where another has a role of its own: `esterd` and `plantek` are names. */
function isLikely(words: readonly KnownWord[]): boolean {
  if (words.some(({ word }) => isWide(word))) return true;
  const isApart = (short: KnownWord): boolean =>
    short.word.length < SHORTEST_FILLER && words.some(({ role }) => role !== short.role && role !== "beside");
  return (
    words.some(({ word }) => word.length >= LONGEST_AT_LEAST) &&
    !words.some((word) => word.role !== "beside" && isApart(word))
  );
}

/** A single letter could mean anything, and so could two that only stand beside departments, unless they are ends like `bu`. */
function pieceOf(text: string, table: WordTable): KnownWord | undefined {
  const word = table.get(text);
  if (word === undefined || word.how === "inside" || isWide(text)) return word;
  if (word.how === "alone" || text.length < 2) return undefined;
  const isFiller = word.role === "beside" || word.role === "name";
  return isFiller && text.length < SHORTEST_FILLER ? undefined : word;
}

/** Characters that are words or syllables: two of them are as sure as four letters. */
export function isWide(text: string): boolean {
  return text > "\u3000";
}

/** A word that counts anywhere, or a long one that the token begins or ends with: `strategicsourcing`, `mbillingham`. */
function isFound({ word, role, how }: KnownWord, token: string, start: number): boolean {
  if (role === "beside") return false;
  if (how !== "whole" || word.length < SHORTEST_END) return how === "inside";
  const isAtEnd = start === 0 || start + word.length === token.length;
  return isAtEnd && (role === "name" || token.length >= word.length + SHORTEST_REST);
}

function wordsInside(token: string, table: WordTable): readonly KnownWord[] {
  const words: KnownWord[] = [];
  for (let start = 0; start < token.length;) {
    const word = longestFrom(token, start, table);
    if (word !== undefined) words.push(word);
    start += word?.word.length ?? 1;
  }
  return words;
}

function longestFrom(token: string, start: number, table: WordTable): KnownWord | undefined {
  for (let end = token.length; end > start; end--) {
    const word = table.get(token.slice(start, end));
    if (word !== undefined && isFound(word, token, start)) return word;
  }
  return undefined;
}
