import { NONE } from "./grades";
import type { SearchMark } from "./matchClient";

/** A client of a segment that matches all of a query. */
export interface Ranked {
  /** Counted within the segment. */
  readonly client: number;
  /** The grade of the word that matches worst. */
  readonly worst: number;
  /** The grades of all words together: the fewer, the better. */
  readonly sum: number;
  /** Where it matches, if that is known already. */
  readonly marks?: readonly SearchMark[];
}

/** More than any sum of grades. */
const SUMS = 128;
/** A rank is a grade and a sum in one number; this many there are, and this is the rank of what does not match. */
export const RANKS = NONE * SUMS;

export function rankOf(worst: number, sum: number): number {
  return worst * SUMS + sum;
}

/** At the first token that a client does not match it is out. The inmost loop of the search: nothing is allocated here. */
export function rankOfTokens(tokens: readonly Uint8Array[], client: number): number {
  let worst = 0;
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    const grade = tokens[at]?.[client] ?? NONE;
    if (grade === NONE) return RANKS;
    if (grade > worst) worst = grade;
    sum += grade;
  }
  return rankOf(worst, sum);
}

/** The clients of the best ranks; of those of the last rank that has room, the first by name. */
export function bestRanked(ranks: Uint16Array, nameOrder: Uint32Array, limit: number): readonly Ranked[] {
  const counts = new Uint32Array(RANKS + 1);
  for (let client = 0; client < ranks.length; client++) {
    const rank = ranks[client] ?? RANKS;
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  let last = 0;
  for (let room = limit - (counts[0] ?? 0); room > 0 && last < RANKS; room -= counts[last] ?? 0) last += 1;
  const better: number[] = [];
  const ofLast: number[] = [];
  for (let client = 0; client < ranks.length; client++) {
    const rank = ranks[client] ?? RANKS;
    if (rank < last) better.push(client);
    else if (rank === last && rank < RANKS) ofLast.push(client);
  }
  const byName = (one: number, other: number): number => (nameOrder[one] ?? 0) - (nameOrder[other] ?? 0) || one - other;
  const room = limit - better.length;
  return better.concat(firstOf(ofLast, room, byName)).map((client) => {
    const rank = ranks[client] ?? RANKS;
    return { client, worst: Math.floor(rank / SUMS), sum: rank % SUMS };
  });
}

/** The first few of many items in an order, themselves in no order. */
function firstOf(items: number[], count: number, compare: (one: number, other: number) => number): readonly number[] {
  if (items.length <= count) return items;
  const first = items.slice(0, count).sort(compare);
  for (let at = count; at < items.length; at++) {
    const item = items[at] ?? 0;
    let place = count - 1;
    if (compare(item, first[place] ?? 0) >= 0) continue;
    for (; place > 0 && compare(item, first[place - 1] ?? 0) < 0; place--) first[place] = first[place - 1] ?? 0;
    first[place] = item;
  }
  return first;
}
