import { grades, type Grade } from "./grades";
import { matchClient, type SearchMark } from "./matchClient";
import { parseQuery } from "./query";
import type { Ranked } from "./ranks";
import { foldForSearch } from "./searchFold";
import { packClient, plainName, unpackClient, type ClientText, type SearchableClient } from "./searchable";
import { buildSegment, clientIn, type SearchSegment } from "./searchSegment";
import { searchSegment } from "./segmentSearch";

/** A client that was found. */
export interface FoundClient {
  readonly number: number;
  /** Of the word that matches worst. */
  readonly grade: Grade;
  readonly marks: readonly SearchMark[];
}

/** A search as one types over all clients of a book. */
export interface ClientSearch {
  /** Takes a client in, or in the place of the one with its number. */
  readonly put: (number: number, client: SearchableClient) => void;
  readonly remove: (number: number) => void;
  /** The clients that match every word of what was typed, the best first, at most `limit`. */
  readonly search: (typed: string, limit: number) => readonly FoundClient[];
  /** What has been built, to be stored or posted to another thread and handed to {@link clientSearch} there. */
  readonly segments: () => readonly SearchSegment[];
}

/** A client that was found, with what decides its place. */
interface Candidate extends Ranked {
  readonly number: number;
  readonly texts: readonly ClientText[];
  readonly name: string;
}

/** A segment is built again together with newer clients where these are more than a quarter of it. */
const SHARE_TO_MERGE = 4;

/**
 * A search over stored segments, or over nothing yet. Clients are indexed when they are first searched for; those that change go
 * into small segments of their own, which are merged as they grow, so that a change costs little however large the book is.
 */
export function clientSearch(stored: readonly SearchSegment[] = []): ClientSearch {
  const segments = stored.slice();
  const pending = new Map<number, string>();

  function remove(number: number): void {
    pending.delete(number);
    for (const segment of segments) {
      const client = clientIn(segment, number);
      if (client >= 0) segment.isGone[client] = 1;
    }
  }

  function settle(): void {
    if (pending.size === 0) return;
    let last = segments.pop();
    while (last !== undefined && isToMerge(last, pending.size)) {
      takeLiving(last, pending);
      last = segments.pop();
    }
    if (last !== undefined) segments.push(last);
    segments.push(buildSegment(pending));
    pending.clear();
  }

  return {
    put: (number, client) => {
      remove(number);
      pending.set(number, packClient(client));
    },
    remove,
    search: (typed, limit) => {
      settle();
      const query = parseQuery(typed);
      if (query.tokens.length === 0 || limit < 1) return [];
      const found: Candidate[] = [];
      for (const segment of segments)
        for (const ranked of searchSegment(segment, query, limit)) found.push(candidateOf(segment, ranked));
      return found
        .sort(compare)
        .slice(0, limit)
        .map(({ number, worst, texts, marks }) => ({
          number,
          grade: grades[worst] ?? "slip",
          marks: marks ?? matchClient(query, texts)?.marks ?? [],
        }));
    },
    segments: () => {
      settle();
      return segments;
    },
  };
}

function isToMerge(segment: SearchSegment, newer: number): boolean {
  const { length } = segment.isGone.filter((gone) => gone === 0);
  return length < newer * SHARE_TO_MERGE || length * 2 < segment.numbers.length;
}

function takeLiving({ numbers, isGone, texts }: SearchSegment, clients: Map<number, string>): void {
  numbers.forEach((number, client) => {
    if (isGone[client] === 0) clients.set(number, texts[client] ?? "");
  });
}

function candidateOf({ numbers, texts: packed }: SearchSegment, ranked: Ranked): Candidate {
  const texts = unpackClient(packed[ranked.client] ?? "");
  const name = texts.find(({ field }) => field === "name")?.text ?? "";
  return { ...ranked, number: numbers[ranked.client] ?? 0, texts, name: plainName(foldForSearch(name).text) };
}

function compare(one: Candidate, other: Candidate): number {
  const byName = one.name < other.name ? -1 : Number(one.name > other.name);
  return one.worst - other.worst || one.sum - other.sum || byName || one.number - other.number;
}
