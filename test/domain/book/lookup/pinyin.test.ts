import * as fc from "fast-check";
import { mayBePinyin, readPinyin, thePinyin } from "../../../../src/domain/book/lookup/pinyin";
import { FIRST_IDEOGRAPH } from "../../../../src/domain/book/lookup/readings";

function read(characters: string, word: string): number {
  return readPinyin(unitsOf(characters), 0, characters.length, word);
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** Every way to read the characters, slowly. */
function expected(characters: string, word: string): number {
  const { spellings, from, readings } = thePinyin();
  const ends = (at: number, rest: string): readonly number[] => {
    if (at === characters.length) return [];
    const index = characters.charCodeAt(at) - FIRST_IDEOGRAPH;
    return Array.from(readings.subarray(from[index], from[index + 1]))
      .flatMap((syllable) => spellings[syllable] ?? [])
      .flatMap((spelling) => {
        if (spelling.startsWith(rest)) return [at + 1];
        const parts = [spelling, spelling.slice(0, 1), ...(/^[zcs]h/.test(spelling) ? [spelling.slice(0, 2)] : [])];
        return parts.filter((part) => rest.startsWith(part)).flatMap((part) => ends(at + 1, rest.slice(part.length)));
      });
  };
  return Math.min(Infinity, ...(word === "" ? [] : ends(0, word)));
}

test.each([
  ["华为技术", "hw", 2],
  ["华为技术", "huawei", 2],
  ["华为技术", "huaw", 2],
  ["华为技术", "hwei", 2],
  ["华为技术", "hwjs", 4],
  ["华为技术", "hua", 1],
  ["华为技术", "hu", 1],
  ["中国", "zhg", 2],
  ["中国", "zg", 2],
  ["重庆", "chongqing", 2],
  ["重庆", "zhongqing", 2],
  ["长沙", "cs", 2],
  ["行长", "hangzhang", 2],
  ["吕氏", "lvs", 2],
  ["吕氏", "lus", 2],
  ["吕氏", "lyu", 1],
  ["西安", "xian", 2],
  ["先", "xian", 1],
  ["华为", "huaweij", -1],
  ["华为", "uawei", -1],
  ["华a", "huaa", -1],
])("%s is read as %s as far as %d", (characters, word, end) => {
  expect(read(characters, word)).toBe(end);
});

test("reads what every way of reading gives", () => {
  const characters = fc.string({
    unit: fc.constantFrom(...Array.from("安西中重啊额二吕鹅昂")),
    minLength: 1,
    maxLength: 5,
  });
  const syllable = fc.constantFrom("a", "an", "ang", "xi", "zh", "z", "zhong", "c", "e", "er", "lyu", "l", "n", "ao");
  const word = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((syllables) => syllables.join(""));
  fc.assert(
    fc.property(characters, word, (name, typed) => {
      const end = expected(name, typed);
      expect(read(name, typed)).toBe(end === Infinity ? -1 : end);
    }),
    { numRuns: 2_000 },
  );
});

test("takes any text in bounded work", () => {
  const long = "安".repeat(10_000);
  expect(read(long, "an".repeat(32))).toBe(32);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.stringMatching(/^[a-z]{1,64}$/), (name, typed) => {
      expect(read(name, typed)).toBeLessThanOrEqual(name.length);
    }),
  );
});

test.each([
  ["huawei", true],
  ["hua3", false],
  ["华", false],
  ["", false],
  ["a".repeat(65), false],
])("whether %s may be pinyin: %s", (word, answer) => {
  expect(mayBePinyin(word)).toBe(answer);
});
