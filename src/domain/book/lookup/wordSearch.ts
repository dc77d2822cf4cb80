import type { Buckets } from "./buckets";
import { ADDRESS, DOMAIN, EXACT, INNER, mayBeInner, PINYIN, SLIP, WORD } from "./grades";
import { eachHolding } from "./innerIndex";
import { mayBePinyin } from "./pinyin";
import { eachReadAs, eachWithIdeographs } from "./pinyinIndex";
import { IN_ADDRESS, IN_NAME } from "./searchable";
import type { OwnedTexts, SearchSegment } from "./searchSegment";
import { eachSlip, maySlip } from "./slips";
import { lengthOf, rangeOf, type Range } from "./sortedTexts";
import type { TermIndex } from "./termIndex";

/** The ways of matching, the best first, each by the worst grade that it gives. */
export const stages = [ADDRESS, INNER, PINYIN, SLIP] as const;

export type Stage = (typeof stages)[number];

/** Lowers `best` to the grade that each client has for a word at a stage; says whether any grade was lowered. */
export function matchWord(segment: SearchSegment, word: string, stage: Stage, best: Uint8Array): boolean {
  const { own, people, ownInner, addresses } = segment;
  let hasFound = stage === ADDRESS && lowerOwners(addresses, word, EXACT, ADDRESS, best);
  for (const index of [own, people]) {
    const { terms, postings, pinyin } = index;
    const lowerRange = (range: Range): void => {
      if (lower(postings, range, stage, stage, best)) hasFound = true;
    };
    const lowerTerm = (number: number): void => lowerRange({ low: number, high: number + 1 });
    switch (stage) {
      case ADDRESS:
        if (matchPrefix(index, word, index === own, best)) hasFound = true;
        break;
      case INNER:
        if (mayBeInner(word, IN_ADDRESS)) eachWithIdeographs(terms, pinyin, word, lowerTerm);
        else if (index === own && mayBeInner(word, IN_NAME)) eachHolding(terms, ownInner, word, lowerTerm);
        break;
      case PINYIN:
        if (mayBePinyin(word)) eachReadAs(terms, pinyin, word, lowerTerm);
        break;
      case SLIP:
        if (maySlip(word)) eachSlip(terms, word, lowerRange);
    }
  }
  return hasFound;
}

function matchPrefix({ terms, postings }: TermIndex, word: string, isOwn: boolean, best: Uint8Array): boolean {
  const range = rangeOf(terms, word);
  if (!isOwn) return lower(postings, range, ADDRESS, ADDRESS, best);
  const isWhole = range.low < range.high && lengthOf(terms, range.low) === word.length;
  const whole: Range = { low: range.low, high: isWhole ? range.low + 1 : range.low };
  const hasExact = lower(postings, whole, WORD, EXACT, best);
  return lower(postings, range, WORD, DOMAIN, best) || hasExact;
}

/** Lowers the grade of every client that has one of the terms, to another where the term is a domain. */
function lower(
  { from, items }: Buckets,
  { low, high }: Range,
  grade: number,
  asDomain: number,
  best: Uint8Array,
): boolean {
  const end = from[high] ?? 0;
  let hasLowered = false;
  for (let at = from[low] ?? 0; at < end; at++) {
    const posting = items[at] ?? 0;
    const lowered = (posting & 1) === 1 ? asDomain : grade;
    const client = posting >>> 1;
    if (lowered >= (best[client] ?? 0)) continue;
    best[client] = lowered;
    hasLowered = true;
  }
  return hasLowered;
}

/** Lowers the grade of every client that owns a text with the prefix, to another where the prefix is all of it. */
export function lowerOwners(
  { texts, owners }: OwnedTexts,
  prefix: string,
  asWhole: number,
  grade: number,
  best: Uint8Array,
): boolean {
  const { low, high } = rangeOf(texts, prefix);
  let hasLowered = false;
  for (let number = low; number < high; number++) {
    const client = owners[number] ?? 0;
    const lowered = lengthOf(texts, number) === prefix.length ? asWhole : grade;
    if (lowered >= (best[client] ?? 0)) continue;
    best[client] = lowered;
    hasLowered = true;
  }
  return hasLowered;
}
