import { isOrdinaryWord } from "../../../src/domain/content/isOrdinaryWord";

test.each<[name: string, word: string, text: string, is: boolean]>([
  ["in small letters", "Delta", "In delta the winding sees 400 V. Delta P is 0.9 bar.", true],
  ["in small letters behind a hyphen", "Delta", "Use star-delta.", true],
  ["in small letters at the end", "Delta", "we went for delta", true],
  ["in small letters before a full stop", "Delta", "It is a delta.\nDelta wrote.", true],
  ["as the beginning of a longer word", "Atlas", "Nr. 2 in Atlasbindung, für die Küche Atlas.", true],
  ["as the beginning of a longer word with an umlaut", "Atlas", "die Atlasgrößen", true],
  ["only as a name", "Delta", "Delta wants the same price as Acme.", false],
  ["in the plural", "Delta", "both Deltas", false],
  ["in capitals", "Delta", "DELTA", false],
  ["in an address", "Delta", "info@delta.example and www.delta.example/delta", false],
  ["in an address that begins with it", "Delta", "delta@mail.example", false],
  ["in a file's name", "Delta", "see offer_delta.pdf, delta-2026.pdf and delta.xlsx", false],
  ["within another word", "Delta", "the modelta", false],
  ["two words", "Blue Ridge", "a blue ridge", false],
  ["without letter case", "华信", "华信 华信电子", false],
  ["given in small letters", "delta", "delta", false],
  ["nothing", "Delta", "", false],
])("%s", (_, word, text, is) => {
  expect(isOrdinaryWord(word, text)).toBe(is);
});

test("a long text costs no more than it is long", () => {
  expect(isOrdinaryWord("Aaaa", "aaaaa".repeat(200_000))).toBe(false);
});
