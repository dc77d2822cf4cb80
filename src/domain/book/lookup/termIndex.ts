import { bucketsOf, type Buckets } from "./buckets";
import { GrowingList } from "./growingList";
import { pinyinIndexOf } from "./pinyinIndex";
import { packTexts, type SortedTexts } from "./sortedTexts";

/** Where terms occur, each term once. */
export interface TermIndex {
  readonly terms: SortedTexts;
  /** By term, the client twice: with 1 more where the term is a domain. */
  readonly postings: Buckets;
  readonly pinyin: Buckets;
}

/** Takes terms in client by client. */
export class TermCollector {
  private readonly numberOf = new Map<string, number>();
  private readonly termOf = new GrowingList();
  private readonly postingOf = new GrowingList();

  add(term: string, client: number, isDomain: boolean): void {
    let number = this.numberOf.get(term);
    if (number === undefined) {
      number = this.numberOf.size;
      this.numberOf.set(term, number);
    }
    this.termOf.push(number);
    this.postingOf.push(client * 2 + Number(isDomain));
  }

  index(): TermIndex {
    const sorted = Array.from(this.numberOf.keys()).sort();
    const place = new Uint32Array(sorted.length);
    sorted.forEach((term, at) => {
      place[this.numberOf.get(term) ?? 0] = at;
    });
    const terms = packTexts(sorted);
    const postings = bucketsOf(sorted.length, (put) => {
      for (let at = 0; at < this.termOf.length; at++) put(place[this.termOf.at(at)] ?? 0, this.postingOf.at(at));
    });
    return { terms, postings, pinyin: pinyinIndexOf(terms) };
  }
}
