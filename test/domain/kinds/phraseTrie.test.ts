import * as fc from "fast-check";
import { trieOf } from "../../../src/domain/kinds/phraseTrie";
import { pack } from "../../../tools/kinds/pack";
import type { LanguageFile, PhraseSense } from "../../../tools/kinds/language";

const cue: PhraseSense = { what: "cue", cue: "attach" };

function packed(texts: readonly string[]): string {
  const file: LanguageFile = {
    language: "xx",
    phrases: texts.map((text, index) => ({ text, sense: cue, given: 0, reason: "A test.", line: index + 1 })),
    problems: [],
    lines: [],
  };
  return pack([file], (text) => text).lexicon.text;
}

function found(phrases: readonly string[], text: string): readonly string[] {
  const all: string[] = [];
  trieOf(packed(phrases)).find(text, (_, start, end) => all.push(`${String(start)}-${String(end)}`));
  return all.sort();
}

/** What the trie must find, letter by letter and slowly. */
function expected(phrases: readonly string[], text: string): readonly string[] {
  const isLetter = (at: number): boolean => at >= 0 && at < text.length && /[a-z0-9]/.test(text.charAt(at));
  const all = new Set<string>();
  for (const phrase of new Set(phrases)) {
    const opensLeft = phrase.startsWith("*");
    const opensRight = phrase.endsWith("*") && phrase.length > 1;
    const core = phrase.slice(opensLeft ? 1 : 0, opensRight ? -1 : undefined);
    for (let start = 0; start + core.length <= text.length; start++) {
      let end = start + core.length;
      if (!text.startsWith(core, start)) continue;
      if (!opensLeft && isLetter(start - 1) && isLetter(start)) continue;
      if (!opensRight && isLetter(end - 1) && isLetter(end)) continue;
      if (opensRight) while (isLetter(end)) end += 1;
      all.add(`${phrase}|${String(start)}-${String(end)}`);
    }
  }
  return [...all].map((each) => each.slice(each.indexOf("|") + 1)).sort();
}

test("finds whole phrases, and open ones in longer words", () => {
  const core = fc.string({ unit: fc.constantFrom("a", "b", "合", "同"), minLength: 1, maxLength: 4 });
  const phrase = fc
    .tuple(fc.boolean(), core, fc.boolean())
    .map(([left, text, right]) => `${left ? "*" : ""}${text}${right ? "*" : ""}`);
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom("a", "b", "合", "同", ".", "-"), maxLength: 50 }),
      (phrases, text) => {
        expect(found(phrases, text)).toEqual(expected(phrases, text));
      },
    ),
  );
});

test.each([
  ["please sign", "please  sign", ["0-12"]],
  ["please sign", "please\nsign", ["0-11"]],
  ["please sign", "please signal", []],
  ["sales contract", "salescontract", []],
])("%s in %j", (phrase, text, spans) => {
  expect(found([phrase], text)).toEqual(spans);
});

test("keeps apart what several phrases do", () => {
  const trie = trieOf(packed(["合同", "合同号"]));
  const codes: string[] = [];
  trie.find("合同号", (phrase) => codes.push(...trie.entriesOf(phrase).map(({ code, id }) => `${code}${String(id)}`)));
  expect(codes).toEqual(["P1", "P0"]);
  expect(trie.entryCount).toBe(2);
});
