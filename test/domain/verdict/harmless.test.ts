import * as fc from "fast-check";
import { harmless, isolated } from "../../../src/domain/verdict/harmless";

test.each([
  ["an address stays as it is", "li_na.wang+po@acme.example", "li_na.wang+po@acme.example"],
  ["a link is none any more", "[pay](https://evil.example)", "(pay)(https:\u2215\u2215evil.example)"],
  ["a link that nothing protects", "HTTP://evil.example", "HTTP:\u2215\u2215evil.example"],
  ["tags, tables and what takes signs literally", "<b> | \\n", "\u2039b\u203a \u00a6 \u2216n"],
  ["bold, code, strike and headings", "*now* `x` ~y~ # z", "\u2217now\u2217 \u2032x\u2032 \u223cy\u223c \uff03 z"],
  ["an underscore at a word's edge", "_now_ a_b", "\u02cdnow\u02cd a_b"],
  ["lines become one", "one\r\ntwo\u2028three", "one two three"],
  ["what nobody sees is gone", "a\u202eb\u200bc\u2066d", "a b c d"],
  ["right-to-left words cannot turn the others", "شركة Acme", "\u2068شركة Acme\u2069"],
])("%s", (_, text, expected) => {
  expect(harmless(text, 80)).toBe(expected);
});

test("a long text keeps both ends, and one that just fits stays", () => {
  expect(harmless("abcdefghi", 9)).toBe("abcdefghi");
  expect(harmless("abcdefghijklmnopqrstuvwxyz", 9)).toBe("abcd\u2026wxyz");
});

test("never longer than asked plus its isolate, no half characters, no marks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 3, max: 100 }), (text, longest) => {
      const shown = harmless(text, longest);
      expect(shown.length).toBeLessThanOrEqual(longest + 2);
      expect(shown).not.toMatch(/[*`[\]<>~\\|#\u0000-\u001f\u202a-\u202e]|https?:\/\//i);
      expect(shown).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/);
    }),
  );
});

test("a piece is isolated once", () => {
  expect(isolated("Acme")).toBe("\u2068Acme\u2069");
  expect(isolated(isolated("Acme"))).toBe("\u2068Acme\u2069");
});
