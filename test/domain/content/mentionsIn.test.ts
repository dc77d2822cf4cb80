import * as fc from "fast-check";
import type { Client } from "../../../src/domain/book/book";
import { clientNames } from "../../../src/domain/content/clientNames";
import { mentionsIn } from "../../../src/domain/content/mentionsIn";
import { anyBook } from "../../support/anyBook";
import { aClient, anAddress } from "../../support/builders";

const clients: readonly Client[] = [
  aClient("nordlicht", { name: "Nordlicht GmbH" }),
  aClient("target", { name: "Target, Inc." }),
  { ...aClient("huaqiang", { name: "深圳市华强电子有限公司" }), shortName: "华强" },
  aClient("changcheng", { name: "长城有限公司" }),
  aClient("abb", { name: "ABB Ltd" }),
  aClient("romashka", { name: "ООО «Ромашка»" }),
  aClient("smith", { name: "Smith & Sons Ltd" }),
  aClient("akume", { name: "株式会社アクメ" }),
  aClient("nour", { name: "شركة النور التجارية" }),
  {
    ...aClient("hotte", {
      name: "Établissements Hôtte SA",
      addresses: [anAddress("jd.77@gmail.com", "personal", { name: "Jean Dupuis" })],
    }),
    keywords: ["Projekt Falke", "LED"],
    numberPatterns: [
      { kind: "order", pattern: "HT-####" },
      { kind: "order", pattern: "26/HQ/###" },
      { kind: "proforma-invoice", pattern: "PI-####" },
    ],
  },
];

function named(text: string): readonly string[] {
  return mentionsIn(text, clientNames(clients)).map(({ client, by, words }) => `${client.id} by ${by}: ${words}`);
}

test.each<[name: string, text: string, found: readonly string[]]>([
  ["a name in any case", "price for NORDLICHT", ["nordlicht by name: Nordlicht"]],
  ["only whole words", "Nordlichter, Smithsons", []],
  [
    "a name with its legal form, too",
    "Nordlicht GmbH",
    ["nordlicht by name: Nordlicht", "nordlicht by name: Nordlicht GmbH"],
  ],
  ["within a file's name", "PI_nordlicht-2.pdf", ["nordlicht by name: Nordlicht"]],
  ["accents or none", "etablissements HOTTE", ["hotte by name: Établissements Hôtte"]],
  ["an ampersand or a word for it", "Smith and Sons", ["smith by name: Smith & Sons"]],
  ["a common word as it is written, within a sentence", "we sold it to Target", ["target by name: Target"]],
  ["not where a sentence begins", "Sold. Target reached.", []],
  ["not in lower case", "the target", []],
  ["no single word in small letters", "ein nordlicht am Himmel", []],
  ["but in names of files", "offer nordlicht.pdf", ["nordlicht by name: Nordlicht"]],
  ["a short name as it is written", "from ABB", ["abb by name: ABB"]],
  ["a short name otherwise is another word", "siehe Abb. 3", []],
  ["Chinese without city and legal form", "给华强电子的", ["huaqiang by name: 华强电子", "huaqiang by name: 华强"]],
  ["two characters that nobody chose say nothing", "长城很长", []],
  ["two characters with the legal form", "长城有限公司", ["changcheng by name: 长城有限公司"]],
  ["Russian in another case", "для «Ромашки»", ["romashka by name: Ромашка"]],
  ["katakana as a whole", "アクメ様、アクメリック様", ["akume by name: アクメ"]],
  ["Arabic", "عرض النور التجارية", ["nour by name: النور التجارية"]],
  ["people by two names", "ask Jean Dupuis", ["hotte by person: Jean Dupuis"]],
  ["not by one", "ask Jean", []],
  ["a keyword", "zum projekt falke", ["hotte by keyword: Projekt Falke"]],
  ["a short keyword as it is written", "LED, not led", ["hotte by keyword: LED"]],
  ["own numbers", "ht-0912 and 26/HQ/007", ["hotte by number: ht-0912", "hotte by number: 26/HQ/007"]],
  ["no longer numbers, nor those of everybody's form", "HT-09123 XHT-0912 HT-091 PI-2026", []],
  ["domains", "x@mail.hotte.example", ["hotte by domain: hotte.example"]],
  ["addresses", "jd.77@gmail.com", ["hotte by domain: jd.77@gmail.com"]],
])("%s", (_, text, found) => {
  expect(named(text)).toEqual(found);
});

test("a name that more than eight clients share names none of them", () => {
  const many = (count: number): readonly Client[] =>
    Array.from({ length: count }, (__, at) => aClient(`c${String(at)}`, { name: "Halsted" }));
  expect(mentionsIn("Halsted", clientNames(many(8)))).toHaveLength(8);
  expect(mentionsIn("Halsted", clientNames(many(9)))).toEqual([]);
});

test("the index of a list is made once", () => {
  expect(clientNames(clients)).toBe(clientNames(clients));
});

test("whatever the text and the book are, nothing throws and at most 50 are named", () => {
  fc.assert(
    fc.property(anyBook, fc.string({ unit: "binary", maxLength: 300 }), (book, text) => {
      const names = clientNames(book.clients);
      const all = [text, ...book.clients.map(({ name }) => name)].join("\n");
      expect(mentionsIn(all, names).length).toBeLessThanOrEqual(50);
    }),
  );
});

test("a client is named by its own name, whatever that is, if by more than two characters and its case", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{4,8}$/);
  fc.assert(
    fc.property(word, fc.constantFrom("GmbH", "Ltd", "S.A.", "Co., Ltd.", "LLC"), (name, form) => {
      const one = aClient("one", { name: `${name} ${form}`, domains: [] });
      const found = mentionsIn(`we saw ${name} there`, clientNames([one]));
      expect(found.map(({ client }) => client.id)).toEqual(["one"]);
    }),
  );
});
