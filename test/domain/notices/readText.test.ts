import * as fc from "fast-check";
import { readText } from "../../../src/domain/notices/readText";

test.each([
  ["write to bob@acme.example.", ["bob@acme.example"]],
  ["请联系bob@acme.example谢谢", ["bob@acme.example"]],
  ["<bob@acme.example><mailto:bob@acme.example>", ["bob@acme.example", "bob@acme.example"]],
  ["info@müller.example und иван@почта.example", ["info@xn--mller-kva.example", "иван@xn--80a1acny.example"]],
  ["a @ b, @bob, bob@, x@y", []],
])("%s holds %j", (text, keys) => {
  expect(readText(text).addresses.map(({ address }) => address.key)).toEqual(keys);
});

test.each([
  ["Please ask Mr. Lee of Acme Ltd. in Hull. He knows.", 2],
  ["Am 1. Oktober ist Schluss. Danke.", 2],
  ["я ушёл из г. Пермь. Пишите.", 2],
  ["bob@acme.example. Next.", 2],
])("%s has %i sentences", (text, count) => {
  expect(readText(text).sentences).toHaveLength(count);
});

test("a company's name is masked, and so are addresses", () => {
  expect(readText("Acme Tools: bob@acme.example", /acme ?tools/g).folded).toBe("§§§§§§§§§§: @@@@@@@@@@@@@@@@");
});

test("folded text is as long as the text; sentences follow each other without a gap", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(fc.constantFrom("a@b.example", "\u0640", "İ", ". ", "。", "\n", "x", "é"), { maxLength: 40 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anyText, (original) => {
      const { text, folded, addresses, sentences, clauseAt } = readText(original);
      expect(folded).toHaveLength(text.length);
      for (const { at, end } of addresses) expect(folded.slice(at, end)).toMatch(/^@+$/);
      expect(sentences.reduce((end, sentence) => (sentence.at === end ? sentence.end : -1), 0)).toBe(text.length);
      sentences.forEach(({ at }) => expect(clauseAt(at).at).toBeLessThanOrEqual(at));
    }),
  );
});
