import { ADDRESS, EXACT, INNER, NAME, NONE, PINYIN } from "./grades";
import { matchClient } from "./matchClient";
import type { QueryToken, SearchQuery } from "./query";
import { bestRanked, rankOf, rankOfTokens, RANKS, type Ranked } from "./ranks";
import { unpackClient } from "./searchable";
import type { SearchSegment } from "./searchSegment";
import { lowerOwners, matchWord, stages, type Stage } from "./wordSearch";

/** Where the longest word of several leaves so few clients, matching them one by one costs less than to find all of a short word. */
const FEW = 24;

/**
 * The best clients of a segment for a query, at least `limit` where there are as many: by the grade of the worst word, then by all
 * grades together, then by name. Any client that a later stage would add is worse than those found, so to stop early loses nothing.
 */
export function searchSegment(segment: SearchSegment, query: SearchQuery, limit: number): readonly Ranked[] {
  const search = new SegmentSearch(segment, query);
  const few = query.tokens.length < 2 ? undefined : search.fewWithLongest();
  if (few !== undefined) return few;
  for (const stage of stages) {
    if (search.widen(stage) && search.rank(stage) >= limit) break;
  }
  return bestRanked(search.ranks, segment.nameOrder, limit);
}

class SegmentSearch {
  /** Of each client, {@link rankOf} all tokens together, or of the query as one where that is better. */
  readonly ranks: Uint16Array;
  private readonly count: number;
  /** The best grade of each client for each different word of the query, as a whole token or as a part of one. */
  private readonly wholes = new Map<string, Uint8Array>();
  private readonly parts = new Map<string, Uint8Array>();
  /** The grade of the query as a whole: the beginning of a name, or pinyin over blanks. */
  private readonly asOne: Uint8Array;
  private longest: string | undefined;

  constructor(
    private readonly segment: SearchSegment,
    private readonly query: SearchQuery,
  ) {
    this.count = segment.numbers.length;
    this.asOne = this.none();
    this.ranks = new Uint16Array(this.count).fill(RANKS);
    for (const { whole, parts } of query.tokens) {
      this.wholes.set(whole, this.none());
      for (const part of parts) this.parts.set(part, this.none());
    }
  }

  /** All clients that match the query, where few match its longest plain word or are read as all of it; `undefined` elsewhere. */
  fewWithLongest(): readonly Ranked[] | undefined {
    const plain = this.query.tokens.filter(({ parts }) => parts.length === 0).map(({ whole }) => whole);
    const longest = plain.sort((one, other) => other.length - one.length)[0];
    if (longest === undefined) return undefined;
    this.longest = longest;
    const best = this.wholes.get(longest) ?? this.asOne;
    for (const stage of stages) matchWord(this.segment, longest, stage, best);
    if (this.query.joined !== "") matchWord(this.segment, this.query.joined, PINYIN, this.asOne);
    const candidates: number[] = [];
    for (let client = 0; client < this.count && candidates.length <= FEW; client++)
      if ((best[client] ?? NONE) < NONE || (this.asOne[client] ?? NONE) < NONE) candidates.push(client);
    return candidates.length > FEW ? undefined : this.matched(candidates);
  }

  /** Looks for what matches at a stage; says whether there may be more now. */
  widen(stage: Stage): boolean {
    const { name, joined } = this.query;
    let hasFound = this.longest !== undefined;
    const match = (word: string, best: Uint8Array): void => {
      if (matchWord(this.segment, word, stage, best)) hasFound = true;
    };
    if (stage === ADDRESS && name !== "" && lowerOwners(this.segment.names, name, EXACT, NAME, this.asOne))
      hasFound = true;
    if (stage === PINYIN && joined !== "") match(joined, this.asOne);
    this.wholes.forEach((best, word) => {
      if (word !== this.longest) match(word, best);
    });
    if (stage <= INNER) this.parts.forEach((best, word) => match(word, best));
    return hasFound;
  }

  /** Puts the tokens together; gives how many clients match in all their words at this stage or before. */
  rank(stage: Stage): number {
    const { isGone } = this.segment;
    const { asOne, count, ranks } = this;
    const tokens = this.query.tokens.map((token) => this.bestOf(token));
    const end = rankOf(stage + 1, 0);
    let matching = 0;
    for (let client = 0; client < count; client++) {
      const rank = Math.min(rankOfTokens(tokens, client), rankOf(asOne[client] ?? NONE, asOne[client] ?? NONE));
      if (rank >= end || isGone[client] === 1) continue;
      ranks[client] = rank;
      matching += 1;
    }
    return matching;
  }

  private matched(clients: readonly number[]): readonly Ranked[] {
    const { texts, isGone } = this.segment;
    const matched: Ranked[] = [];
    for (const client of clients) {
      const match = isGone[client] === 1 ? undefined : matchClient(this.query, unpackClient(texts[client] ?? ""));
      if (match !== undefined) matched.push({ client, ...match });
    }
    return matched;
  }

  private bestOf({ whole, parts }: QueryToken): Uint8Array {
    const best = this.wholes.get(whole) ?? this.asOne;
    if (parts.length === 0) return best;
    const together = new Uint8Array(this.count);
    for (const part of parts) {
      const grades = this.parts.get(part) ?? this.asOne;
      for (let client = 0; client < this.count; client++)
        together[client] = Math.max(together[client] ?? 0, grades[client] ?? NONE);
    }
    for (let client = 0; client < this.count; client++)
      together[client] = Math.min(together[client] ?? 0, best[client] ?? NONE);
    return together;
  }

  private none(): Uint8Array {
    return new Uint8Array(this.count).fill(NONE);
  }
}
