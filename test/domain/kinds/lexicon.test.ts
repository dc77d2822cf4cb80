import { languageData } from "../../../src/domain/kinds/lexicon";
import type { LanguageData } from "../../../src/domain/kinds/languageData";

const all: ReadonlyArray<{ readonly name: string; readonly data: LanguageData }> = Object.entries(languageData).map(
  ([name, data]) => ({ name, data }),
);

function phrasesOf({
  documents,
  phrases,
  homonyms,
  conveyance,
  negation,
}: LanguageData): ReadonlyArray<{ readonly group: string; readonly phrase: string }> {
  const split = (group: string, text: string | undefined) =>
    (text ?? "")
      .split("|")
      .filter((phrase) => phrase !== "")
      .map((phrase) => ({ group, phrase }));
  return [
    ...Object.entries(documents).flatMap(([kind, text]) => split(`documents.${kind}`, text)),
    ...Object.entries(phrases).flatMap(([kind, byWeight]) =>
      Object.entries(byWeight).flatMap(([weight, text]) => split(`phrases.${kind}.${weight}`, text)),
    ),
    ...split("homonyms", homonyms),
    ...split("conveyance", conveyance),
    ...split("negation", negation),
  ];
}

describe.each(all)("$name", ({ data }) => {
  const phrases = phrasesOf(data);

  test("stands in lower case, without blanks at its ends", () => {
    expect(phrases.filter(({ phrase }) => phrase !== phrase.toLowerCase() || phrase !== phrase.trim())).toEqual([]);
  });

  test("no phrase decides alone for two kinds", () => {
    const kindsOf = new Map<string, Set<string>>();
    for (const { group, phrase } of phrases) {
      const [part, kind = "", ...weight] = group.split(".");
      const isDecisive = part === "phrases" && Number(weight.join(".")) >= 2;
      if (isDecisive) kindsOf.set(phrase, (kindsOf.get(phrase) ?? new Set()).add(kind));
    }
    expect([...kindsOf].filter(([, kinds]) => kinds.size > 2).map(([phrase]) => phrase)).toEqual([]);
  });
});
