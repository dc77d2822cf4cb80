import * as fc from "fast-check";
import { readPinyin } from "../../../../src/domain/book/lookup/pinyin";
import { eachReadAs, eachWithIdeographs, pinyinIndexOf } from "../../../../src/domain/book/lookup/pinyinIndex";
import { isIdeograph } from "../../../../src/domain/book/lookup/searchFold";
import { packTexts } from "../../../../src/domain/book/lookup/sortedTexts";

const text = fc.string({ unit: fc.constantFrom(...Array.from("华为重庆长单吕安中かー㐀a-")), maxLength: 8 });
const texts = fc.uniqueArray(text, { maxLength: 20 }).map((unsorted) => unsorted.sort());
const syllable = fc.constantFrom(..."hua wei w h zh zhong chong c qing q chang shan lv lyu lu an a s d g".split(" "));
const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(""));

function isReadAs(whole: string, typed: string): boolean {
  const units = Uint16Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at));
  return Array.from(units).some((_, start) => readPinyin(units, start, units.length, typed) >= 0);
}

test("finds what reads as a word from any of its characters", () => {
  fc.assert(
    fc.property(texts, word, (sorted, typed) => {
      const packed = packTexts(sorted);
      const found = new Set<string>();
      eachReadAs(packed, pinyinIndexOf(packed), typed, (number) => found.add(sorted[number] ?? "?"));
      expect([...found].sort()).toEqual(sorted.filter((each) => isReadAs(each, typed)));
    }),
    { numRuns: 1_000 },
  );
});

test("finds what holds a word that begins with an ideograph, with a reading or without", () => {
  fc.assert(
    fc.property(texts, text, (sorted, typed) => {
      fc.pre(isIdeograph(typed.charCodeAt(0)));
      const packed = packTexts(sorted);
      const found = new Set<string>();
      eachWithIdeographs(packed, pinyinIndexOf(packed), typed, (number) => found.add(sorted[number] ?? "?"));
      expect([...found].sort()).toEqual(sorted.filter((each) => each.includes(typed)));
    }),
    { numRuns: 1_000 },
  );
});
