import type { KnownWord, WordTable } from "./wordTable";

/** A shorter word is one letter away from too many names, as `billing` from `Balling`. */
const SHORTEST_WORD = 9;
/** Two letters in each other's place make no name: `qualtiy`. */
const SHORTEST_SWAPPED = 7;
/** No word of the tables is longer, and the cost grows with the length. */
const LONGEST = 24;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const PLAIN = /^[a-z]+$/;

/**
 * The word that a token means though one letter is wrong, missing, doubled or out of its place: `procurment`, `buhgaltery`. The first
 * letter has to be right. It counts as less than the word itself, for a name beside it wins. Where it could be words of different roles, none.
 */
export function nearWord(token: string, table: WordTable): KnownWord | undefined {
  if (token.length < SHORTEST_SWAPPED || token.length > LONGEST || !PLAIN.test(token)) return undefined;
  let near: KnownWord | undefined;
  for (const candidate of oneLetterAway(token)) {
    const word = table.get(candidate);
    if (word === undefined || word.how === "alone" || word.role === "beside" || word.role === "name") continue;
    if (near !== undefined && near.role !== word.role) return undefined;
    near ??= { ...word, how: "whole" };
  }
  return near;
}

function oneLetterAway(token: string): readonly string[] {
  const found: string[] = [];
  for (let at = 1; at <= token.length; at++) {
    const before = token.slice(0, at);
    const after = token.slice(at + 1);
    if (at + 1 < token.length) found.push(before + token.charAt(at + 1) + token.charAt(at) + token.slice(at + 2));
    if (at < token.length && token.length > SHORTEST_WORD) found.push(before + after);
    for (const letter of LETTERS) {
      if (token.length + 1 >= SHORTEST_WORD) found.push(before + letter + token.slice(at));
      if (at < token.length && token.length >= SHORTEST_WORD) found.push(before + letter + after);
    }
  }
  return found;
}
