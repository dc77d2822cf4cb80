/**
 * What hurried fingers make of the words, as alternatives of a regular expression: two neighbouring letters changed about, or
 * one left out behind the first and before the last.
 */
export function slipsOf(...words: readonly string[]): string {
  return words.map(slips).join("|");
}

function slips(word: string): string {
  const made: string[] = [];
  for (let at = 0; at + 1 < word.length; at++) {
    const before = word.slice(0, at);
    const first = word.charAt(at);
    const next = word.charAt(at + 1);
    if (first !== next) made.push(before + next + first + word.slice(at + 2));
    if (at + 2 < word.length) made.push(before + first + word.slice(at + 2));
  }
  return made.join("|");
}
