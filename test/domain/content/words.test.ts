import * as fc from "fast-check";
import { isSingle, phraseOf, wordsOf } from "../../../src/domain/content/words";

test.each<[text: string, words: readonly string[], starts: readonly number[]]>([
  ["Größe and Müller", ["grose", "muller"], [0, 10]],
  ["Smith & Sons et al", ["smith", "sons", "al"], [0, 8, 16]],
  ["y und 12ab andy", ["12ab", "andy"], [6, 11]],
  ["Ромашка и ромашками", ["ромашк", "ромашк"], [0, 10]],
  ["дом ООО", ["дом", "ооо"], [0, 4]],
  ["华强 アクメ ひら 한글", ["华", "强", "アクメ", "ひ", "ら", "한", "글"], [0, 1, 3, 7, 8, 10, 11]],
  ["a\u00adb c", ["ab", "c"], [0, 4]],
  ["", [], []],
  [" -&- ", [], []],
])("%j has the words %j", (text, words, starts) => {
  const found = wordsOf(text);
  expect(found.list).toEqual(words);
  expect(found.starts).toEqual(starts);
  expect(found.joined).toBe([" ", ...words.map((word) => `${word} `)].join(""));
  expect(phraseOf(text)).toBe(words.join(" "));
});

test("each word stands in the joined text at its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const { list, places, starts, joined } = wordsOf(text);
      expect(list.map((word, at) => joined.slice(places[at], (places[at] ?? 0) + word.length))).toEqual(list);
      expect([...starts].sort((one, other) => one - other)).toEqual(starts);
      expect([places.length, starts.length]).toEqual([list.length, list.length]);
    }),
  );
});

test.each([
  ["华", true],
  ["ア", true],
  ["アク", false],
  ["a", false],
  ["7", false],
  ["", false],
])("%j is a character of a writing without blanks: %s", (word, expected) => {
  expect(isSingle(word)).toBe(expected);
});
