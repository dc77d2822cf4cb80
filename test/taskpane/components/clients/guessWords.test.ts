import { guessReasons, sources, type ClientAddress } from "../../../../src/domain/book/book";
import { guessWords } from "../../../../src/taskpane/components/clients/guessWords";
import { provenanceWords } from "../../../../src/taskpane/components/clients/provenanceWords";
import { aClient, anAddress } from "../../../support/builders";

const acme = aClient("acme");
const sales = anAddress("sales@acme.example", "sales", { standing: "inferred" });

test.each(guessReasons)("a guess because of %s is said in both languages, with its word and without", (because) => {
  for (const word of [undefined, "Einkauf"]) {
    const guess = { confidence: 0.72, because, ...(word === undefined ? {} : { word }) };
    const [en, zh] = (["en", "zh-CN"] as const).map((language) => guessWords(acme, { ...sales, guess }, language));
    expect(en).toMatch(/^sales: .+; 72 % sure$/);
    expect(zh).toMatch(/^销售：.+；把握 72%$/u);
    expect(en).not.toMatch(/undefined|“”/);
    expect(zh).not.toMatch(/undefined|“”/);
  }
});

test.each<readonly [string, ClientAddress, string | undefined]>([
  [
    "a guess of an older book is explained by the address, where that leads to the same role",
    anAddress("einkauf@acme.example", "purchasing", { standing: "inferred" }),
    "purchasing: the word “einkauf” in the address; 95 % sure",
  ],
  [
    "and where it does not, nothing is said",
    anAddress("einkauf@acme.example", "legal", { standing: "inferred" }),
    undefined,
  ],
  ["what is confirmed is no guess", anAddress("einkauf@acme.example", "purchasing"), undefined],
])("%s", (_, entry, words) => {
  expect(guessWords(acme, entry, "en")).toBe(words);
});

test.each(sources)("that a mailbox is known from %s is said in both languages", (from) => {
  const provenance = {
    firstSeen: "2026-11-03T09:00:00.000Z",
    from,
    detail: "crm.csv",
    confirmedAt: "2026-11-04T09:00:00.000Z",
    confirmedBy: "li.na@ourco.example",
  };
  expect(provenanceWords(provenance, "en")).toMatch(
    /^First seen Nov 3, 2026, .+\. Confirmed by li\.na@ourco\.example on Nov 4, 2026\.$/,
  );
  expect(provenanceWords(provenance, "zh-CN")).toMatch(
    /^首次出现于 2026年11月3日，.+。由 li\.na@ourco\.example 于 2026年11月4日 确认。$/u,
  );
});

test("of a mailbox that nothing is known of, nothing is said", () => {
  expect(provenanceWords(undefined, "en")).toBe("");
});
