import * as fc from "fast-check";
import { matcherOf } from "../../../src/domain/kinds/matcher";

test("finds what a search for each phrase finds, overlaps included", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "合", "同"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom("a", "b", "合", "同"), maxLength: 60 }),
      (phrases, text) => {
        const expected = phrases.flatMap((phrase, index) =>
          [...Array(text.length).keys()]
            .filter((start) => text.startsWith(phrase, start))
            .map((start) => `${String(index)}@${String(start)}`),
        );
        const found = matcherOf(phrases)(text).map(({ phrase, start }) => `${String(phrase)}@${String(start)}`);
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
  );
});
