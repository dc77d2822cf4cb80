import { bucketsOf, eachIn, type Buckets } from "./buckets";
import { ideographIndex, readPinyin, thePinyin } from "./pinyin";
import { isIdeograph } from "./searchFold";
import { countOf, type SortedTexts } from "./sortedTexts";

/** A place: the number of a text, and in the low bits which of its units. Longer texts are found by their first units. */
const UNIT_BITS = 8;
const UNITS = 1 << UNIT_BITS;
/** After each syllable goes the initial of the next character, `a` to `z`, or none. */
const INITIALS = 27;

/** Every ideograph of the texts by its syllable and the initial that follows. */
export function pinyinIndexOf(texts: SortedTexts): Buckets {
  const { units, offsets } = texts;
  const { spellings } = thePinyin();
  const initials = spellings.map(([spelling = ""]) => initialOf(spelling.charCodeAt(0)));
  return bucketsOf(spellings.length * INITIALS, (put) => {
    for (let number = 0; number < countOf(texts); number++) {
      const start = offsets[number] ?? 0;
      const end = offsets[number + 1] ?? 0;
      for (let at = start; at < Math.min(end, start + UNITS); at++) {
        const unit = units[at] ?? 0;
        if (!isIdeograph(unit)) continue;
        eachSyllable(unit, (syllable) => {
          eachSyllable(at + 1 < end ? (units[at + 1] ?? 0) : 0, (next) => {
            put(syllable * INITIALS + (initials[next] ?? 0), number * UNITS + at - start);
          });
        });
      }
    }
  });
}

/** Visits the texts in which the word is pinyin of what stands somewhere; a text may be visited more than once. */
export function eachReadAs(texts: SortedTexts, index: Buckets, word: string, visit: (number: number) => void): void {
  const { units, offsets } = texts;
  const visitPlace = (place: number): void => visit(place >>> UNIT_BITS);
  const verify = (place: number): void => {
    const number = place >>> UNIT_BITS;
    const at = (offsets[number] ?? 0) + (place & (UNITS - 1));
    if (readPinyin(units, at, offsets[number + 1] ?? 0, word) >= 0) visit(number);
  };
  thePinyin().spellings.forEach((spellings, syllable) => {
    const first = syllable * INITIALS;
    if (spellings.some((spelling) => spelling.startsWith(word)))
      for (let next = 0; next < INITIALS; next++) eachIn(index, first + next, visitPlace);
    else initialsAfter(spellings, word).forEach((initial) => eachIn(index, first + initial, verify));
  });
}

/** Visits the texts that hold a word that begins with an ideograph; a text may be visited more than once. */
export function eachWithIdeographs(
  texts: SortedTexts,
  index: Buckets,
  word: string,
  visit: (number: number) => void,
): void {
  const { units, offsets } = texts;
  const { from, items } = index;
  const syllable = firstSyllable(word.charCodeAt(0));
  const end = from[(syllable + 1) * INITIALS] ?? 0;
  for (let each = from[syllable * INITIALS] ?? 0; each < end; each++) {
    const place = items[each] ?? 0;
    const number = place >>> UNIT_BITS;
    const start = (offsets[number] ?? 0) + (place & (UNITS - 1));
    let at = 0;
    while (at < word.length && units[start + at] === word.charCodeAt(at)) at += 1;
    if (at === word.length && start + at <= (offsets[number + 1] ?? 0)) visit(number);
  }
}

/** The initials that the next character must have where the word begins with one of the spellings or an initial of it. */
function initialsAfter(spellings: readonly string[], word: string): ReadonlySet<number> {
  const initials = new Set<number>();
  for (const spelling of spellings) {
    if (spelling.charCodeAt(0) !== word.charCodeAt(0)) continue;
    initials.add(initialOf(word.charCodeAt(1)));
    if (spelling.charAt(1) === "h" && word.charAt(1) === "h") initials.add(initialOf(word.charCodeAt(2)));
    if (word.startsWith(spelling)) initials.add(initialOf(word.charCodeAt(spelling.length)));
  }
  return initials;
}

function initialOf(code: number): number {
  return code >= 0x61 && code <= 0x7a ? code - 0x60 : 0;
}

/** Visits the syllables of a unit; the one without a reading where none is known. */
function eachSyllable(unit: number, visit: (syllable: number) => void): void {
  const { from, readings } = thePinyin();
  const index = ideographIndex(unit);
  const end = from[index + 1] ?? 0;
  let at = from[index] ?? end;
  if (at >= end) return visit(0);
  for (; at < end; at++) visit(readings[at] ?? 0);
}

function firstSyllable(unit: number): number {
  const { from, readings } = thePinyin();
  const index = ideographIndex(unit);
  return (from[index] ?? 0) < (from[index + 1] ?? 0) ? (readings[from[index] ?? 0] ?? 0) : 0;
}
