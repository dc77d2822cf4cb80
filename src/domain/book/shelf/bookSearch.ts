import { clientSearch, type ClientSearch } from "../lookup/clientSearch";
import { matchClient } from "../lookup/matchClient";
import { parseQuery } from "../lookup/query";
import { rankOf, RANKS } from "../lookup/ranks";
import { unpackClient, type SearchableClient } from "../lookup/searchable";
import { clientIn, type SearchSegment } from "../lookup/searchSegment";
import { searchSegment } from "../lookup/segmentSearch";

/** Where clients stand among all by name, and which stands there. */
export interface NameOrder {
  readonly byName: Uint32Array;
  /** The place of each client; only for those that have one. */
  readonly placeOf: Uint32Array;
}

/** What a list of clients that were typed for is made of. */
export interface TypedQuery {
  readonly text: string;
  readonly names: NameOrder;
  readonly isWanted: (client: number) => boolean;
  /** Whether the best matches come first; else all come by name. */
  readonly isByMatch: boolean;
}

/** The clients that were found, in their order: few of them are looked at. */
export interface FoundInBook {
  readonly total: number;
  readonly clients: (from: number, to: number) => readonly number[];
}

/** A search that finds all clients in their order, not only the first few: a list says how many there are. */
export class BookSearch {
  private readonly search: ClientSearch;

  constructor(segments: readonly SearchSegment[]) {
    this.search = clientSearch(segments);
  }

  /** Takes a client in, or in the place of what it was; `undefined` takes it out. */
  put(client: number, texts: SearchableClient | undefined): void {
    if (texts === undefined) this.search.remove(client);
    else this.search.put(client, texts);
  }

  find({ text, names, isWanted, isByMatch }: TypedQuery): FoundInBook {
    const query = parseQuery(text);
    const ranks = new Uint16Array(names.byName.length);
    if (query.tokens.length > 0)
      for (const segment of this.search.segments())
        for (const { client: at, worst, sum } of searchSegment(segment, query, Infinity)) {
          const client = segment.numbers[at] ?? 0;
          if (isWanted(client)) ranks[names.placeOf[client] ?? 0] = 1 + (isByMatch ? rankOf(worst, sum) : 0);
        }
    const places = placesByRank(ranks);
    return {
      total: places.length,
      clients: (from, to) => Array.from(places.subarray(from, to), (place) => names.byName[place] ?? 0),
    };
  }

  /** What of a client matches beside its name; `undefined` where the name does, or nothing. */
  matchedBeside(text: string, client: number): string | undefined {
    for (const segment of this.search.segments()) {
      const at = clientIn(segment, client);
      if (at < 0 || segment.isGone[at] !== 0) continue;
      const texts = unpackClient(segment.texts[at] ?? "");
      const marks = matchClient(parseQuery(text), texts)?.marks ?? [];
      const beside = marks.find(({ field }) => field !== "name" && field !== "shortName");
      return texts.find(({ field, index }) => field === beside?.field && index === beside.index)?.text;
    }
    return undefined;
  }
}

/** The order of these clients, which are sorted by name. */
export function nameOrder(byName: Uint32Array, clients: number): NameOrder {
  const placeOf = new Uint32Array(clients);
  byName.forEach((client, place) => {
    placeOf[client] = place;
  });
  return { byName, placeOf };
}

/** The places that have a rank, those of the lowest first. Nothing is compared: a short word is in most clients of a book. */
function placesByRank(ranks: Uint16Array): Uint32Array {
  const next = new Uint32Array(RANKS + 2);
  for (let place = 0; place < ranks.length; place++) {
    const rank = ranks[place] ?? 0;
    if (rank > 0) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  }
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const places = new Uint32Array(next[RANKS + 1] ?? 0);
  for (let place = 0; place < ranks.length; place++) {
    const rank = ranks[place] ?? 0;
    if (rank === 0) continue;
    const at = next[rank] ?? 0;
    places[at] = place;
    next[rank] = at + 1;
  }
  return places;
}
