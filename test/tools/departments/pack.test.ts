import fc from "fast-check";
import { hows, unpackWords, wordRoles, type KnownWord } from "../../../src/domain/book/departments/wordTable";
import { packWords } from "../../../tools/departments/pack";

const words = fc.uniqueArray(
  fc.record({
    word: fc.string({ unit: fc.constantFrom("a", "b", "7", "部"), minLength: 1, maxLength: 40 }),
    role: fc.constantFrom(...wordRoles),
    how: fc.constantFrom(...hows),
  }),
  { selector: ({ word }) => word },
);

test("what is packed is found again, with its role and how, and nothing else", () => {
  fc.assert(
    fc.property(words, (packed) => {
      const byWord = (all: Iterable<KnownWord>) => [...all].sort((one, other) => (one.word < other.word ? -1 : 1));
      expect(byWord(unpackWords(packWords(packed)).values())).toEqual(byWord(packed));
    }),
  );
});

test("whatever text is unpacked, it makes a table", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(unpackWords(text)).toBeInstanceOf(Map)));
  expect([...unpackWords("purchasing inside AeinkaufHs\nnothing inside Aek").keys()]).toEqual(["einkauf", "einkaufs"]);
});

test("words share no more than they have in common", () => {
  expect(
    packWords([
      { word: "einkaufer", role: "purchasing", how: "inside" },
      { word: "einkauf", role: "purchasing", how: "inside" },
      { word: "ek", role: "purchasing", how: "whole" },
    ]),
  ).toBe("purchasing inside AeinkaufHer\npurchasing whole Aek");
});
