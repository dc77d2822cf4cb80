import { skeletonOf } from "./skeleton";

/** What is hardly seen, and hardly ever tells two companies apart: `0` for `o`, letters swapped or doubled, a hyphen. */
export const UNSEEN = 1;
/** A letter too many, from a key next to the right one. */
const KEY_TOO_MANY = 2;
/** Another slip of a finger or of memory: a letter left out, one for its neighbour, a vowel for another, a letter added at the end. */
export const LIKELY = 3;
/** Another letter altogether, and what differs in the first letter, which is read most surely. */
const UNLIKELY = 4;

/** English, German and French, by rows, each half a key to the right of the one above. */
const KEYBOARDS = [
  "1234567890 qwertyuiop asdfghjkl zxcvbnm",
  "1234567890 qwertzuiop asdfghjkl yxcvbnm",
  "1234567890 azertyuiop qsdfghjklm wxcvbn",
];
let neighbours: Record<string, string | undefined> | undefined;
/** A stroke before one of these is not seen. */
const ASCENDERS = "bdhk";
const VOWELS = "aeiouy";
/** Pairs that differ by a stroke. */
const ALIKE =
  "bd be bh bp ce cg co ce db dh dp ec ff fi fl ft gq gy hb hk hn ij il jl kx lt mn nh nm nr nu op oq ou qg rv tl uv vu vy vw wm xk yv";

/** The least cost of the slips that turn the known name into the other one; `limit + 1` where it is above the limit. */
export function slipCost(name: string, known: string, limit: number): number {
  let start = 0;
  let end = name.length;
  let knownEnd = known.length;
  while (start < end && start < knownEnd && name.charCodeAt(start) === known.charCodeAt(start)) start++;
  while (end > start && knownEnd > start && name.charCodeAt(end - 1) === known.charCodeAt(knownEnd - 1)) {
    end--;
    knownEnd--;
  }
  let beforeLast: number[] = [];
  let last: number[] = [];
  let row: number[] = [0];
  for (let at = start; at < end; at++) row.push((row[at - start] ?? 0) + insertion(name, at, known, start));
  for (let from = start; from < knownEnd; from++) {
    beforeLast = last;
    last = row;
    const omission = known.charAt(from) === "-" ? UNSEEN : from === 0 ? UNLIKELY : LIKELY;
    row = [(last[0] ?? 0) + omission];
    let least = row[0] ?? 0;
    for (let at = start; at < end; at++) {
      const column = at - start;
      let cost = Math.min(
        (last[column] ?? 0) + replacement(name.charAt(at), known.charAt(from), from),
        (last[column + 1] ?? 0) + omission,
        (row[column] ?? 0) + insertion(name, at, known, from + 1),
      );
      if (
        column > 0 &&
        from > start &&
        name.charAt(at) === known.charAt(from - 1) &&
        name.charAt(at - 1) === known.charAt(from)
      )
        cost = Math.min(cost, (beforeLast[column - 1] ?? 0) + UNSEEN);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
  }
  return row[end - start] ?? 0;
}

export function lookAlike(one: string, other: string): boolean {
  return ALIKE.indexOf(one + other) >= 0 || ALIKE.indexOf(other + one) >= 0;
}

/** Of the letter of `name` at `at`, before the letter of `known` at `next`. */
function insertion(name: string, at: number, known: string, next: number): number {
  const letter = name.charAt(at);
  const before = known.charAt(next - 1);
  const after = known.charAt(next);
  if (letter === "-" || letter === before) return UNSEEN;
  if (letter === "l" && ASCENDERS.indexOf(after) >= 0 && after !== "") return KEY_TOO_MANY;
  if (next === 0) return letter === after ? LIKELY : UNLIKELY;
  if (after === "" || letter === "s") return LIKELY;
  return isNear(letter, before) || isNear(letter, after) ? KEY_TOO_MANY : UNLIKELY;
}

/** Of a letter of the known name, which stands at `at`. */
function replacement(letter: string, known: string, at: number): number {
  if (letter === known) return 0;
  if (skeletonOf(letter) === skeletonOf(known)) return UNSEEN;
  const bits = letter.charCodeAt(0) ^ known.charCodeAt(0);
  return lookAlike(letter, known) ||
    (at > 0 &&
      ((bits & (bits - 1)) === 0 ||
        isNear(letter, known) ||
        (VOWELS.indexOf(letter) >= 0 && VOWELS.indexOf(known) >= 0)))
    ? LIKELY
    : UNLIKELY;
}

function isNear(one: string, other: string): boolean {
  return one === other || ((neighbours ??= layKeys())[one] ?? "").indexOf(other) >= 0;
}

/** The keys round each key, on each of the keyboards. */
function layKeys(): Record<string, string | undefined> {
  const near: Record<string, string | undefined> = {};
  KEYBOARDS.forEach((keyboard) => {
    const rows = keyboard.split(" ");
    rows.forEach((keys, row) => {
      for (let at = 0; at < keys.length; at++) {
        const around = [keys.charAt(at - 1), keys.charAt(at + 1)];
        around.push((rows[row - 1] ?? "").slice(at, at + 2), (rows[row + 1] ?? "").slice(Math.max(0, at - 1), at + 1));
        near[keys.charAt(at)] = (near[keys.charAt(at)] ?? "") + around.join("");
      }
    });
  });
  return near;
}
