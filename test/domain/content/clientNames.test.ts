import type { Client } from "../../../src/domain/book/book";
import { clientNames } from "../../../src/domain/content/clientNames";
import { aClient } from "../../support/builders";

type Named = readonly [words: string, by: string, only: string | undefined];

function namesOf(client: Client): readonly Named[] {
  return [...clientNames([client]).byPhrase.values()].flat().map(({ words, by, only }) => [words, by, only] as const);
}

test.each<[string, Partial<Client>, readonly Named[]]>([
  [
    "a name and its core",
    { name: "Nordlicht GmbH" },
    [
      ["Nordlicht GmbH", "name", undefined],
      ["Nordlicht", "name", "capital"],
    ],
  ],
  [
    "a common word",
    { name: "Target, Inc." },
    [
      ["Target, Inc.", "name", undefined],
      ["Target", "name", "inside"],
    ],
  ],
  ["two common words", { name: "Global Star" }, [["Global Star", "name", "inside"]]],
  ["a common word and another", { name: "Global Halsted" }, [["Global Halsted", "name", undefined]]],
  ["three letters", { name: "ABB" }, [["ABB", "name", "exact"]]],
  ["four letters", { name: "Bosc" }, [["Bosc", "name", "capital"]]],
  ["one letter, or digits", { name: "X 12" }, []],
  [
    "a Chinese name without its city",
    { name: "深圳市华强电子" },
    [
      ["深圳市华强电子", "name", undefined],
      ["华强电子", "name", undefined],
    ],
  ],
  ["a city and too little behind it", { name: "北京市华强" }, [["北京市华强", "name", undefined]]],
  ["two characters that nobody chose", { name: "华强" }, []],
  ["two characters that somebody chose", { name: "X", shortName: "华强" }, [["华强", "name", undefined]]],
  ["one character that somebody chose", { name: "X", shortName: "强" }, []],
  [
    "keywords",
    { name: "X", keywords: ["LED", "Projekt Falke", "solar"] },
    [
      ["LED", "keyword", "exact"],
      ["Projekt Falke", "keyword", undefined],
      ["solar", "keyword", "inside"],
    ],
  ],
  [
    "a short name like the name, once",
    { name: "Nordlicht", shortName: "nordlicht" },
    [["Nordlicht", "name", "capital"]],
  ],
])("a client is named by %s", (_, part, expected) => {
  expect(namesOf({ ...aClient("one"), ...part })).toEqual(expected);
});

test("a phrase is found by its first words, each length once", () => {
  const names = clientNames(
    ["Falke Optik", "Falke Optik Berlin", "Falke Optik Hamburg", "Falke"].map((name, at) =>
      aClient(`c${String(at)}`, { name }),
    ),
  );
  expect([...names.firsts]).toEqual(["falke"]);
  expect([...names.lengths]).toEqual([
    ["falke optik", [2, 3]],
    ["falke", [1]],
  ]);
});

test.each([
  ["HT-####", [["ht", "ht-####", 0]]],
  [" ht ## ", [["ht", "ht ##", 0]]],
  ["2026/HQ/##", [["hq", "2026/hq/##", 5]]],
  ["ÇÇ-##", [["çç", "çç-##", 0]]],
  ["AB-#", []],
  ["A-##", []],
  ["####", []],
])("a form of numbers %j is looked up by its letters", (pattern, expected) => {
  const client = { ...aClient("one"), numberPatterns: [{ kind: "order", pattern }] as const };
  const forms = [...clientNames([client]).byLetters].flatMap(([letters, all]) =>
    all.map((form) => [letters, form.pattern, form.lettersAt]),
  );
  expect(forms).toEqual(expected);
});
