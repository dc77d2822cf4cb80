import { firstWith, countOf, narrowed, unitAt, type Range, type SortedTexts } from "./sortedTexts";

const SHORTEST = 4;
/** Alphabets end here; what follows is written in ideographs, kana and syllables, in which nobody slips by one letter. */
const BEYOND_ALPHABETS = 0x2e80;
const LETTERS = /^[a-z\u00c0-\u2e7f]+$/;

/** Whether slips are looked for in a word: four letters or more of an alphabet, no digit, since a number that differs is another. */
export function maySlip(word: string): boolean {
  return word.length >= SHORTEST && LETTERS.test(word);
}

/**
 * Whether a text begins with the word but for one slip: a letter too many, one too few, another one, or two swapped. The first place
 * at which both differ is as good as any for the slip, so nothing else has to be tried.
 */
export function beginsWithSlip(text: string, word: string): boolean {
  let at = 0;
  while (at < word.length && text.charAt(at) === word.charAt(at)) at += 1;
  if (at === word.length) return true;
  const isSwapped =
    at + 1 < word.length && text.charAt(at) === word.charAt(at + 1) && text.charAt(at + 1) === word.charAt(at);
  if (goesOn(text, at, word, at + 1) || (isSwapped && goesOn(text, at + 2, word, at + 2))) return true;
  if (at === text.length || text.charCodeAt(at) >= BEYOND_ALPHABETS) return false;
  return goesOn(text, at + 1, word, at + 1) || goesOn(text, at + 1, word, at);
}

/** Whether a text goes on from `at` as the word does from `from`. */
function goesOn(text: string, at: number, word: string, from: number): boolean {
  const length = word.length - from;
  if (at + length > text.length) return false;
  for (let each = 0; each < length; each++)
    if (text.charCodeAt(at + each) !== word.charCodeAt(from + each)) return false;
  return true;
}

/** Visits the stretches of texts that begin with the word but for one slip; a text may be visited more than once. */
export function eachSlip(texts: SortedTexts, word: string, visit: (range: Range) => void): void {
  let alike: Range = { low: 0, high: countOf(texts) };
  const found = (range: Range): void => {
    if (range.low < range.high) visit(range);
  };
  for (let at = 0; at < word.length && alike.low < alike.high; at++) {
    found(narrowed(texts, alike, at, word, at + 1));
    let next: Range = { low: 0, high: 0 };
    for (let low = firstWith(texts, alike.low, alike.high, at, 0); low < alike.high;) {
      const unit = unitAt(texts, low, at);
      if (unit >= BEYOND_ALPHABETS) break;
      const group: Range = { low, high: firstWith(texts, low, alike.high, at, unit + 1) };
      low = group.high;
      if (unit === word.charCodeAt(at)) {
        next = group;
        continue;
      }
      found(narrowed(texts, group, at + 1, word, at + 1));
      found(narrowed(texts, group, at + 1, word, at));
      if (unit === word.charCodeAt(at + 1))
        found(narrowed(texts, narrowed(texts, group, at + 1, word.charAt(at), 0), at + 2, word, at + 2));
    }
    alike = next;
  }
}
