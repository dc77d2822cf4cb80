import type { Buckets } from "./buckets";
import { innerIndexOf } from "./innerIndex";
import { foldForSearch } from "./searchFold";
import { eachTerm, IN_ADDRESS, IN_DOMAIN, plainName, unpackClient, WHOLE_ADDRESS } from "./searchable";
import { packTexts, type SortedTexts } from "./sortedTexts";
import { TermCollector, type TermIndex } from "./termIndex";

/**
 * An index of some clients: typed arrays and the clients' own texts, so that it can be stored or posted to another thread. Once it is
 * built nothing changes but who is gone. Within it clients are counted from 0.
 */
export interface SearchSegment {
  /** The number that each client has outside, ascending. */
  readonly numbers: Uint32Array;
  /** 1 for each client that was removed, or has changed and stands in a newer segment. */
  readonly isGone: Uint8Array;
  /** Each client's texts, see `packClient`. */
  readonly texts: readonly string[];
  /** Names and short names, plain. */
  readonly names: OwnedTexts;
  /** The place of each client's name among all names: the order of clients that match equally well. */
  readonly nameOrder: Uint32Array;
  /** Whole addresses, folded. */
  readonly addresses: OwnedTexts;
  /** Words of names, and domains. */
  readonly own: TermIndex;
  readonly ownInner: Buckets;
  /** What belongs to addresses but whole ones. */
  readonly people: TermIndex;
}

/** Sorted texts, each with the client it belongs to. */
export interface OwnedTexts {
  readonly texts: SortedTexts;
  readonly owners: Uint32Array;
}

/** Behind a text that is sorted with its client: no character sorts before it, and four of 7 bits are the client. */
const BEFORE_OWNER = "\u0000";
const OWNER_LENGTH = 5;

/** Builds the index of packed clients by their numbers. */
export function buildSegment(clients: ReadonlyMap<number, string>): SearchSegment {
  const numbers = Uint32Array.from(clients.keys()).sort();
  const texts = Array.from(numbers, (number) => clients.get(number) ?? "");
  const collected = new Collector();
  texts.forEach((packed, client) => collected.add(packed, client));
  const own = collected.own.index();
  return {
    numbers,
    isGone: new Uint8Array(numbers.length),
    texts,
    names: ownedTexts(collected.names),
    nameOrder: orderOf(collected.plainNames),
    addresses: ownedTexts(collected.addresses),
    own,
    ownInner: innerIndexOf(own.terms),
    people: collected.people.index(),
  };
}

class Collector {
  readonly names: string[] = [];
  readonly addresses: string[] = [];
  readonly plainNames: string[] = [];
  readonly own = new TermCollector();
  readonly people = new TermCollector();

  add(packed: string, client: number): void {
    const owner = BEFORE_OWNER + ownerText(client);
    this.plainNames.push("");
    for (const { field, text } of unpackClient(packed)) {
      const folded = foldForSearch(text).text;
      if (field === "name" || field === "shortName") {
        const plain = plainName(folded);
        this.names.push(plain + owner);
        if (field === "name") this.plainNames[client] = plain;
      }
      eachTerm(field, folded, ({ start, end }, place) => {
        if (place === WHOLE_ADDRESS) this.addresses.push(folded + owner);
        else (place === IN_ADDRESS ? this.people : this.own).add(folded.slice(start, end), client, place === IN_DOMAIN);
      });
    }
  }
}

function ownedTexts(texts: string[]): OwnedTexts {
  texts.sort();
  return {
    texts: packTexts(texts, ({ length }) => length - OWNER_LENGTH),
    owners: Uint32Array.from(texts, (text) => ownerIn(text)),
  };
}

function ownerText(client: number): string {
  return String.fromCharCode((client >> 21) & 127, (client >> 14) & 127, (client >> 7) & 127, client & 127);
}

function ownerIn(text: string): number {
  let owner = 0;
  for (let at = text.length - OWNER_LENGTH + 1; at < text.length; at++) owner = owner * 128 + text.charCodeAt(at);
  return owner;
}

/** Names that are the same share a place, so that the clients' numbers decide. */
function orderOf(plainNames: readonly string[]): Uint32Array {
  const places = new Map<string, number>(Array.from(plainNames, (name) => [name, 0] as const));
  Array.from(places.keys())
    .sort()
    .forEach((name, place) => places.set(name, place));
  return Uint32Array.from(plainNames, (name) => places.get(name) ?? 0);
}

/** Where a client with this number stands in a segment; -1 where it does not. */
export function clientIn({ numbers }: SearchSegment, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === number ? low : -1;
}
