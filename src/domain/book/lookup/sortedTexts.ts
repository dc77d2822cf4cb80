/** Distinct or repeated texts in the order of their UTF-16 units, as typed arrays. */
export interface SortedTexts {
  /** The units of all texts, one after the other; bytes where no unit is above 255. */
  readonly units: Uint8Array | Uint16Array;
  /** Where each text begins; one more at the end. */
  readonly offsets: Uint32Array;
}

/** A stretch of texts: from `low` up to `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const WIDE = /[\u0100-\uffff]/;

/** Packs texts that are sorted already. `lengthOf` says how much of each is kept. */
export function packTexts(sorted: readonly string[], lengthOf = (text: string): number => text.length): SortedTexts {
  const offsets = new Uint32Array(sorted.length + 1);
  let end = 0;
  sorted.forEach((text, number) => {
    end += lengthOf(text);
    offsets[number + 1] = end;
  });
  const units = sorted.some((text) => WIDE.test(text)) ? new Uint16Array(end) : new Uint8Array(end);
  sorted.forEach((text, number) => {
    const start = offsets[number] ?? 0;
    const length = (offsets[number + 1] ?? 0) - start;
    for (let at = 0; at < length; at++) units[start + at] = text.charCodeAt(at);
  });
  return { units, offsets };
}

export function countOf({ offsets }: SortedTexts): number {
  return offsets.length - 1;
}

export function lengthOf({ offsets }: SortedTexts, number: number): number {
  return (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
}

/** The texts that begin with the prefix. */
export function rangeOf(texts: SortedTexts, prefix: string): Range {
  return narrowed(texts, { low: 0, high: countOf(texts) }, 0, prefix, 0);
}

/** Of texts that are alike in their first `depth` units, those that go on with `word` from `from`. */
export function narrowed(texts: SortedTexts, { low, high }: Range, depth: number, word: string, from: number): Range {
  let first = low;
  let last = high;
  for (let at = from; at < word.length && first < last; at++) {
    const unit = word.charCodeAt(at);
    const place = depth + at - from;
    first = firstWith(texts, first, last, place, unit);
    last = firstWith(texts, first, last, place, unit + 1);
  }
  return { low: first, high: last };
}

/** The first text of a stretch, alike before `place`, whose unit there is not smaller. A text that ends before has none. */
export function firstWith(
  { units, offsets }: SortedTexts,
  from: number,
  to: number,
  place: number,
  unit: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = (offsets[middle] ?? 0) + place;
    if (at < (offsets[middle + 1] ?? 0) && (units[at] ?? 0) >= unit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The unit of a text at a place; -1 where it has ended. */
export function unitAt({ units, offsets }: SortedTexts, number: number, place: number): number {
  const at = (offsets[number] ?? 0) + place;
  return at < (offsets[number + 1] ?? 0) ? (units[at] ?? -1) : -1;
}

/** Whether a text holds the word anywhere. */
export function holds({ units, offsets }: SortedTexts, number: number, word: string): boolean {
  const last = (offsets[number + 1] ?? 0) - word.length;
  for (let start = offsets[number] ?? 0; start <= last; start++) {
    let at = 0;
    while (at < word.length && units[start + at] === word.charCodeAt(at)) at += 1;
    if (at === word.length) return true;
  }
  return false;
}
