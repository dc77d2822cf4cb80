import { foldText } from "../kinds/foldText";

/** Marks of direction and of nothing at all, Arabic vowel signs, and the marks that come from HTML: they are not seen. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652\ue000-\ue003]/g;
const SPACES = /&nbsp;|[\u00a0\u1680\u2000-\u200a\u202f\u3000]/g;
const SEEN_AND_PLAIN = /^[\x20-%'-\x7e]*$/;
/** A line that says something says it within this many characters. */
const LONGEST_BLANK = 99;

/** A line as it is compared: without what is not seen, with plain spaces, without those around it. */
export function plainLine(line: string): string {
  return (SEEN_AND_PLAIN.test(line) ? line : line.replace(SPACES, " ").replace(UNSEEN, "")).trim();
}

/** The same as it is looked for in the lists of words: folded, and as long as the plain line. */
export function foldedLine(line: string): string {
  const plain = plainLine(line);
  return SEEN_AND_PLAIN.test(plain) ? plain.toLowerCase() : foldText(plain).text;
}

/** The line at an index; empty where there is none. */
export function lineAt(lines: readonly string[], index: number): string {
  return lines[index] ?? "";
}

/** Whether a line says nothing. */
export function isBlank(line: string): boolean {
  return line.trim() === "" || plainLine(line.slice(0, LONGEST_BLANK)) === "";
}

/** The index of the nearest line that says something, from `from` on, at most `reach` lines; -1 where there is none. */
export function nextLine(lines: readonly string[], from: number, reach: number, step = 1): number {
  for (let at = from, left = reach; left > 0; at += step, left--) if (!isBlank(lineAt(lines, at))) return at;
  return -1;
}

/** The same from the line before `index` back. */
export function lineBefore(lines: readonly string[], index: number, reach: number): number {
  return nextLine(lines, index - 1, Math.min(reach, index), -1);
}
