import { fold } from "../../../tools/kinds/folding";
import { readLanguages, type Phrase } from "../../../tools/kinds/language";
import { senseKey } from "../../../tools/kinds/pack";
import { LONGEST_PHRASE } from "../../../src/domain/kinds/phraseTrie";
import { cues } from "../../../src/domain/kinds/lexicon";
import { kinds } from "../../../src/domain/kinds/kind";

const files = readLanguages();

function keyOf({ text, sense }: Phrase): string {
  return `${fold(text)} ${sense.what === "right" ? "right" : senseKey(sense)}`;
}

test("there are the nine languages", () => {
  expect(files.map(({ language }) => language)).toEqual(["ar", "de", "en", "es", "fr", "ja", "pt", "ru", "zh"]);
});

describe.each(files.map((file) => [file.language, file] as const))("%s", (_, { phrases, problems }) => {
  test("is understood, line by line", () => {
    expect(problems).toEqual([]);
  });

  test("gives a reason for every phrase", () => {
    expect(phrases.filter(({ reason }) => reason.trim().length < 3)).toEqual([]);
  });

  test("has no phrase twice, whatever its case, width and accents", () => {
    const seen = new Map<string, number>();
    const twice = phrases.filter((phrase) => {
      const before = seen.get(keyOf(phrase));
      seen.set(keyOf(phrase), phrase.line);
      return before !== undefined;
    });
    expect(twice.map(({ line, text }) => `${String(line)}: ${text}`)).toEqual([]);
  });

  test("has phrases that can be found: no blanks at their ends, stars at the ends only, not too long, something left of them", () => {
    const odd = phrases.filter(
      ({ text }) =>
        text !== text.trim() ||
        /.\*./.test(text) ||
        /[A-Z]/.test(fold(text)) ||
        fold(text).replace(/\*/g, "") === "" ||
        fold(text).length >= LONGEST_PHRASE,
    );
    expect(odd.map(({ line, text }) => `${String(line)}: ${text}`)).toEqual([]);
  });

  test("no phrase decides alone for two kinds", () => {
    const decisive = phrases.filter(({ sense, given }) => sense.what === "says" && given >= 2.4);
    const kindsOf = new Map<string, Set<string>>();
    for (const { text, sense } of decisive)
      kindsOf.set(fold(text), (kindsOf.get(fold(text)) ?? new Set()).add("kind" in sense ? sense.kind : ""));
    expect([...kindsOf].filter(([, of]) => of.size > 1).map(([text]) => text)).toEqual([]);
  });

  test("has words for every kind and every cue", () => {
    const says = new Set(phrases.map(({ sense }) => (sense.what === "says" ? sense.kind : "")));
    const names = new Set(phrases.map(({ sense }) => (sense.what === "document" ? sense.kind : "")));
    const found = new Set(phrases.map(({ sense }) => (sense.what === "cue" ? sense.cue : "")));
    expect(kinds.filter((kind) => !says.has(kind) && !names.has(kind))).toEqual([]);
    expect(cues.filter((cue) => !found.has(cue))).toEqual([]);
  });

  test("misspelt words are long enough to be known with a slip", () => {
    expect(phrases.filter(({ sense, text }) => sense.what === "misspelt" && fold(text).length < 6)).toEqual([]);
  });
});
