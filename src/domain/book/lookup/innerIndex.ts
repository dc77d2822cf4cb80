import { bucketsOf, type Buckets } from "./buckets";
import { countOf, holds, type SortedTexts } from "./sortedTexts";

const BUCKETS = 0x4000;

/** The texts that hold each pair of neighbouring units, by a hash of the pair. */
export function innerIndexOf(texts: SortedTexts): Buckets {
  const { units, offsets } = texts;
  return bucketsOf(BUCKETS, (put) => {
    for (let number = 0; number < countOf(texts); number++) {
      const last = (offsets[number + 1] ?? 0) - 1;
      for (let at = offsets[number] ?? 0; at < last; at++) put(bucketOf(units[at] ?? 0, units[at + 1] ?? 0), number);
    }
  });
}

/** Visits the texts that hold a word of two units or more anywhere: those with the rarest of its pairs are looked through. */
export function eachHolding(
  texts: SortedTexts,
  { from, items }: Buckets,
  word: string,
  visit: (number: number) => void,
): void {
  let [start, end] = [0, Infinity];
  for (let at = 0; at + 1 < word.length; at++) {
    const bucket = bucketOf(word.charCodeAt(at), word.charCodeAt(at + 1));
    const [first, last] = [from[bucket] ?? 0, from[bucket + 1] ?? 0];
    if (last - first < end - start) [start, end] = [first, last];
  }
  if (end === Infinity) return;
  for (let at = start; at < end; at++) {
    const number = items[at] ?? 0;
    if (holds(texts, number, word)) visit(number);
  }
}

function bucketOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) + Math.imul(second, 0x2f35) + (first >> 3)) & (BUCKETS - 1);
}
