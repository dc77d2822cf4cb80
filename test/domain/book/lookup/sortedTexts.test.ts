import * as fc from "fast-check";
import { holds, lengthOf, packTexts, rangeOf, unitAt } from "../../../../src/domain/book/lookup/sortedTexts";

const letters = fc.constantFrom("a", "b", "é", "华", "\u0000", "\uffff");
const text = fc.string({ unit: letters, maxLength: 6 });
const texts = fc.array(text, { maxLength: 30 }).map((unsorted) => unsorted.sort());

test("the range of a prefix holds every text that begins with it and no other", () => {
  fc.assert(
    fc.property(texts, text, (sorted, prefix) => {
      const { low, high } = rangeOf(packTexts(sorted), prefix);
      expect(sorted.slice(low, high)).toEqual(sorted.filter((each) => each.startsWith(prefix)));
    }),
  );
});

test("keeps every unit, and says which texts hold a word", () => {
  fc.assert(
    fc.property(texts, text, (sorted, word) => {
      const packed = packTexts(sorted);
      sorted.forEach((each, number) => {
        expect(lengthOf(packed, number)).toBe(each.length);
        expect(Array.from({ length: each.length + 1 }, (_, at) => unitAt(packed, number, at))).toEqual([
          ...Array.from({ length: each.length }, (_, at) => each.charCodeAt(at)),
          -1,
        ]);
        expect(holds(packed, number, word)).toBe(each.includes(word));
      });
    }),
  );
});

test("takes a byte a unit where that is enough", () => {
  expect(packTexts(["café"]).units).toBeInstanceOf(Uint8Array);
  expect(packTexts(["café", "华"]).units).toBeInstanceOf(Uint16Array);
});
