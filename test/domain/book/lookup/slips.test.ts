import * as fc from "fast-check";
import { beginsWithSlip, eachSlip, maySlip } from "../../../../src/domain/book/lookup/slips";
import { packTexts } from "../../../../src/domain/book/lookup/sortedTexts";

const letters = fc.constantFrom("a", "b", "c", "华");
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 7 });

/** Every text that one slip makes of a word; `?` stands for any letter. */
function slipped(typed: string): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at <= typed.length; at++) {
    const [before, after] = [typed.slice(0, at), typed.slice(at)];
    all.push(`${before}?${after}`, before + after.slice(1));
    if (after !== "") all.push(`${before}?${after.slice(1)}`);
    if (after.length > 1) all.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return all;
}

function expected(text: string, typed: string): boolean {
  return [typed, ...slipped(typed)].some(
    (meant) =>
      meant.length <= text.length &&
      Array.from(meant).every((letter, at) =>
        letter === "?" ? text.charAt(at) < "\u2e80" : letter === text.charAt(at),
      ),
  );
}

test("finds each slip, and nothing that two slips make", () => {
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 9 }), word, (text, typed) => {
      expect(beginsWithSlip(text, typed)).toBe(expected(text, typed));
    }),
    { numRuns: 2_000 },
  );
});

test("finds the same among sorted texts", () => {
  const texts = fc.uniqueArray(fc.string({ unit: letters, maxLength: 9 }), { maxLength: 40 });
  fc.assert(
    fc.property(texts, word, (unsorted, typed) => {
      const sorted = [...unsorted].sort();
      const found = new Set<string>();
      eachSlip(packTexts(sorted), typed, ({ low, high }) => {
        for (const text of sorted.slice(low, high)) found.add(text);
      });
      const meant = sorted.filter((text) => beginsWithSlip(text, typed) && !text.startsWith(typed));
      expect(sorted.filter((text) => found.has(text) && !text.startsWith(typed))).toEqual(meant);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["acme", true],
  ["торг", true],
  ["acm", false],
  ["3com", false],
  ["华为技术", false],
  ["a.me", false],
])("whether slips are looked for in %s: %s", (typed, answer) => {
  expect(maySlip(typed)).toBe(answer);
});
