import { confusables } from "./confusables";

const MARKS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const LETTER = /[\ud800-\udbff][\udc00-\udfff]|[^]/g;
const LATIN = /^[a-z]+/;
/** What digits are written for, by the digit. */
const DIGITS = "olzeasbtbg";
/** Letters that stand together and look like one; of `rrn` the last two. */
const CLUSTERS = /rr(?!n)|[rn]n|vv|cl|lc/g;
/** Longer than a label can be, unless its letters stand for two. */
const LONGEST = 64;

let latinFor: Record<string, string | undefined> | undefined;

/** The name in Latin letters without marks, as far as its letters can be taken for them: `а` of Cyrillic is `a`. */
export function latinOf(name: string): string {
  if (!BEYOND_ASCII.test(name)) return name.slice(0, LONGEST);
  const table = (latinFor ??= readConfusables());
  const letters = name.normalize("NFD").replace(MARKS, "").match(LETTER) ?? [];
  return letters
    .map((letter) => table[letter] ?? letter)
    .join("")
    .slice(0, LONGEST);
}

/** The name with letters that together look like one closed up: `rn` is `m`. */
export function closedUp(name: string): string {
  return name.replace(CLUSTERS, (two) => (two === "vv" ? "w" : two === "cl" ? "d" : two === "lc" ? "k" : "m"));
}

/** The name with one sign for those that are hardly told apart: `0` is `o`, `1` and `i` are `l`. */
export function skeletonOf(name: string): string {
  return name.replace(/[0-9i]/g, (letter) => (letter === "i" ? "l" : DIGITS.charAt(+letter)));
}

function readConfusables(): Record<string, string | undefined> {
  const table: Record<string, string | undefined> = {};
  confusables.split(" ").forEach((group) => {
    const latin = (LATIN.exec(group) ?? [""])[0];
    (group.slice(latin.length).match(LETTER) ?? []).forEach((letter) => {
      table[letter] = latin;
    });
  });
  return table;
}
