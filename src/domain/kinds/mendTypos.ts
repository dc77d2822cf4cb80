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

/** Slips looked for in this much of a text only: typed messages are short, pasted ones are spelled by machines. */
const FARTHEST = 20_000;

/** Replaces words that are a letter or two away from one of the decisive words. */
export function mendTypos(text: string, decisive: readonly string[], right: ReadonlySet<string>): MendedText {
  const mends = mendsOf(text, decisive, right);
  if (mends.length === 0) return { text, originOf: (index) => index };
  let mended = "";
  let done = 0;
  const shifts: Array<readonly [from: number, shift: number]> = [[0, 0]];
  mends.forEach(({ start, end, by }) => {
    mended += text.slice(done, start) + by;
    done = end;
    shifts.push([mended.length, end - mended.length]);
  });
  return { text: mended + text.slice(done), originOf: (index) => originIn(shifts, mends, index) };
}

function originIn(shifts: ReadonlyArray<readonly [number, number]>, mends: readonly Mend[], index: number): number {
  for (let number = shifts.length - 1; number >= 0; number--) {
    const [from, shift] = shifts[number] ?? [0, 0];
    if (index < from) continue;
    const next = mends[number];
    return Math.min(
      index + shift,
      next === undefined
        ? Infinity
        : Math.max(next.start, 0) +
            (index + shift >= next.end ? next.end - next.start : Math.max(0, index + shift - next.start)),
    );
  }
  return index;
}

function mendsOf(text: string, decisive: readonly string[], right: ReadonlySet<string>): readonly Mend[] {
  const known = new Set(decisive);
  const seen = new Map<string, string | undefined>();
  const mends: Mend[] = [];
  const words = /[a-z]{5,14}/g;
  const within = text.slice(0, FARTHEST);
  for (let found = words.exec(within); found !== null; found = words.exec(within)) {
    const word = found[0];
    if (known.has(word) || right.has(word)) continue;
    if (!seen.has(word))
      seen.set(
        word,
        decisive.find((candidate) => isNear(word, candidate)),
      );
    const by = seen.get(word);
    if (by !== undefined) mends.push({ start: found.index, end: found.index + word.length, by });
  }
  return mends;
}

/** One slip (a letter more, less, other, or two swapped) in words of six to nine letters, two in longer ones; same first letter. */
function isNear(word: string, candidate: string): boolean {
  const allowed = candidate.length >= 10 ? 2 : 1;
  if (word.charAt(0) !== candidate.charAt(0) || Math.abs(word.length - candidate.length) > allowed) return false;
  return distanceWithin(word, candidate, allowed) <= allowed;
}

/** Optimal string alignment distance. */
function distanceWithin(one: string, other: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one.charAt(row - 1) === other.charAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        one.charAt(row - 1) === other.charAt(column - 2) &&
        one.charAt(row - 2) === other.charAt(column - 1);
      if (isSwap) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min.apply(undefined, current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
