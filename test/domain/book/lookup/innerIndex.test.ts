import * as fc from "fast-check";
import { eachHolding, innerIndexOf } from "../../../../src/domain/book/lookup/innerIndex";
import { packTexts } from "../../../../src/domain/book/lookup/sortedTexts";

test("finds the texts that hold a word, each once", () => {
  const letters = fc.constantFrom("a", "b", "ł", "华", "为");
  const text = fc.string({ unit: letters, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.uniqueArray(text, { maxLength: 30 }),
      fc.string({ unit: letters, minLength: 2, maxLength: 4 }),
      (unsorted, word) => {
        const sorted = [...unsorted].sort();
        const packed = packTexts(sorted);
        const found: string[] = [];
        eachHolding(packed, innerIndexOf(packed), word, (number) => found.push(sorted[number] ?? "?"));
        expect(found).toEqual(sorted.filter((each) => each.includes(word)));
      },
    ),
  );
});
