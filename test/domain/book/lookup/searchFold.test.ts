import * as fc from "fast-check";
import { foldForSearch, isIdeograph, spanBefore, wordsIn } from "../../../../src/domain/book/lookup/searchFold";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom("a", "É", "ß", "ﬁ", "’", "\u0301", "華", "か", "ｶ", "한", " ", "\ud83d"),
    maxLength: 30,
  }),
);

test.each([
  ["ＡＣＭＥ　Ｌｔｄ", "acme ltd"],
  ["Müller & Söhne", "muller & sohne"],
  ["Mu\u0308ller", "muller"],
  ["STRASSE Straße", "strasse strasse"],
  ["Łódź Ærø İstanbul ısı", "lodz aero istanbul isi"],
  ["Điện Việt", "dien viet"],
  ["Ёлка Йод", "елка иод"],
  ["ΑΘΉΝΑΣ Αθήνας", "αθηνασ αθηνασ"],
  ["شركة الأُمَل ٢٠", "شركه الامل 20"],
  ["華為技術 龍頭", "华为技术 龙头"],
  ["ｱｸﾒ ガス", "アクメ ガス"],
  ["O’Neil O'Neil", "oneil oneil"],
  ["soft\u00adhyphen", "softhyphen"],
  ["ﬁrma", "firma"],
])("%s becomes %s", (original, folded) => {
  expect(foldForSearch(original).text).toBe(folded);
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(text, (original) => {
      const once = foldForSearch(original).text;
      expect(foldForSearch(once).text).toBe(once);
    }),
  );
});

test("says where each character stood", () => {
  fc.assert(
    fc.property(text, (original) => {
      const folded = foldForSearch(original);
      const { origins = Array.from({ length: original.length + 1 }, (_, at) => at) } = folded;
      expect(origins).toHaveLength(folded.text.length + 1);
      for (let at = 0; at < folded.text.length; at++) {
        const { start, end } = spanBefore(folded, { start: at, end: at + 1 });
        expect(foldForSearch(original.slice(start, end)).text).toContain(folded.text.charAt(at));
      }
    }),
  );
});

test.each([
  ["acme trading (ningbo) co.,ltd", "acme|trading|ningbo|co|ltd"],
  ["tcl集团 3m", "tcl|集团|3m"],
  ["  ", ""],
  ["торговый дом", "торговый|дом"],
  ["株式会社アクメ", "株式会社アクメ"],
  ["한국 무역", "한국|무역"],
  ["भारत कंपनी", "भारत|कंपनी"],
])("the words of %s are %s", (folded, words) => {
  expect(
    wordsIn(folded)
      .map(({ start, end }) => folded.slice(start, end))
      .join("|"),
  ).toBe(words);
});

test.each([
  ["华", true],
  ["か", true],
  ["ー", true],
  ["한", false],
  ["a", false],
  ["、", false],
])("whether %s is an ideograph or kana: %s", (character, expected) => {
  expect(isIdeograph(character.charCodeAt(0))).toBe(expected);
});
