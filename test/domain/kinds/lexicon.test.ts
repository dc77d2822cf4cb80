import { kinds } from "../../../src/domain/kinds/kind";
import { codeOf, cues, hasCue, hitsIn, MISSPELT_CODE, type Sense } from "../../../src/domain/kinds/lexicon";
import type { PhraseTrie } from "../../../src/domain/kinds/phraseTrie";

/** Finds these phrases wherever they stand, in order of their starts. */
function trieOf(phrases: ReadonlyArray<readonly [text: string, ...senses: readonly Sense[]]>): PhraseTrie {
  const entries = phrases.map(([, ...senses], phrase) =>
    senses.map((sense, at) => ({ id: phrase * 10 + at, code: codeOf(sense) })),
  );
  const trie: Pick<PhraseTrie, "find" | "entriesOf"> = {
    entriesOf: (phrase) => entries[phrase] ?? [],
    find: (text, visit) => {
      const found = phrases.flatMap(([words], phrase) =>
        Array.from({ length: text.length }, (_, start) => start)
          .filter((start) => text.startsWith(words, start))
          .map((start) => ({ phrase, start, end: start + words.length })),
      );
      found.sort((one, other) => one.start - other.start || other.end - one.end);
      found.forEach(({ phrase, start, end }) => {
        visit(phrase, start, end);
      });
    },
  };
  return trie as PhraseTrie;
}

const document = (kind: (typeof kinds)[number], weight = 0.8): Sense => ({ what: "document", kind, weight });
const says = (kind: (typeof kinds)[number], weight = 0.8): Sense => ({ what: "says", kind, weight });
const hides: Sense = { what: "hides" };
const not: Sense = { what: "cue", cue: "not" };

function read(text: string, ...phrases: ReadonlyArray<readonly [text: string, ...senses: readonly Sense[]]>) {
  const { documents, signs, cues: found } = hitsIn(text, trieOf(phrases));
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return {
    documents: documents.map(words),
    signs: signs.map(words),
    cues: found.starts.map((start, at) => `${cues[found.which[at] ?? -1] ?? ""} ${text.slice(start, found.ends[at])}`),
  };
}

describe("a sense comes back from its code", () => {
  const weights = [0.4, 0.8, 1.2, 1.6, 2, 2.4, 2.8, 3.2, 3.6];
  const levelled = (["says", "against", "paper"] as const).flatMap((what) =>
    kinds.flatMap((kind) => weights.map((weight): Sense => ({ what, kind, weight }))),
  );
  const documents = kinds.flatMap((kind) =>
    [-1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2, 1.6].map((weight) => document(kind, weight)),
  );

  test("with its kind and its weight", () => {
    for (const sense of [...levelled, ...documents]) {
      const { documents: named, signs } = hitsIn("word", trieOf([["word", sense]]));
      const back = [...named, ...signs][0]?.sense;
      expect(back).toEqual(closeTo(sense));
    }
  });

  test("heavier and lighter than any step counts as the last one", () => {
    const weightOf = (sense: Sense): number | undefined => {
      const { documents: named, signs } = hitsIn("word", trieOf([["word", sense]]));
      return [...named, ...signs][0]?.sense.weight;
    };
    expect(weightOf(says("order", 9))).toBeCloseTo(3.6);
    expect(weightOf(says("order", 0))).toBeCloseTo(0.4);
    expect(weightOf(document("order", 9))).toBeCloseTo(1.6);
    expect(weightOf(document("order", -9))).toBeCloseTo(-1.2);
  });

  test("every cue", () => {
    for (const cue of cues) expect(read("word", ["word", { what: "cue", cue }]).cues).toEqual([`${cue} word`]);
  });

  test("what hides, and what may be misspelt, says nothing of a kind", () => {
    expect(read("word", ["word", hides])).toEqual({ documents: [], signs: [], cues: [] });
    expect(read("word", ["word", { what: "misspelt" }])).toEqual({ documents: [], signs: [], cues: [] });
    expect(codeOf({ what: "misspelt" })).toBe(MISSPELT_CODE);
  });
});

describe("what hides what", () => {
  const invoice: readonly [string, Sense] = ["invoice", document("commercial-invoice")];

  test("a longer name hides a shorter one within", () => {
    const proforma: readonly [string, Sense] = ["proforma invoice", document("proforma-invoice")];
    expect(read("a proforma invoice and an invoice", proforma, invoice).documents).toEqual([
      "proforma invoice",
      "invoice",
    ]);
  });

  test("one place may have two names", () => {
    expect(
      read("invoice", ["invoice", document("commercial-invoice"), document("proforma-invoice")]).documents,
    ).toEqual(["invoice", "invoice"]);
  });

  test("what hides leaves nothing within, and what is beside", () => {
    const address: readonly [string, Sense] = ["invoice address not", hides];
    const found = read(
      "the invoice address not here, no invoice",
      address,
      invoice,
      ["not", not],
      ["address", says("shipping")],
    );
    expect(found).toEqual({ documents: ["invoice"], signs: [], cues: [] });
  });

  test("what hides may do for itself what else it does", () => {
    expect(read("as per contract", ["as per contract", hides, { what: "cue", cue: "refer" }]).cues).toEqual([
      "refer as per contract",
    ]);
  });

  test("of two that overlap each hides what is within it", () => {
    const found = read(
      "abcdef",
      ["abcd", hides],
      ["bcdef", hides],
      ["ef", document("order")],
      ["cd", document("order")],
    );
    expect(found.documents).toEqual([]);
  });

  test("a sign within a longer sign is none, but a document within one is", () => {
    const found = read(
      "orderconfirmation",
      ["orderconfirmation", says("order")],
      ["order", document("order")],
      ["confirmation", says("order")],
    );
    expect(found).toEqual({ documents: ["order"], signs: ["orderconfirmation"], cues: [] });
  });

  test("an entry speaks once", () => {
    expect(read("pay, and pay", ["pay", says("payment")]).signs).toEqual(["pay"]);
  });

  test("cues are hidden by nothing else", () => {
    const found = read("not an order", ["not an order", document("order")], ["not", not]);
    expect(found).toEqual({ documents: ["not an order"], signs: [], cues: ["not not"] });
  });
});

test.each([
  ["invoice no. 30412", []],
  ["invoice no 30412", []],
  ["invoice no.30412", []],
  ["no invoice", ["not no"]],
  ["no. It is late", ["not no"]],
])("the no of a number is no No: %s", (text, found) => {
  expect(read(text, ["no", not]).cues).toEqual(found);
});

test("asks for any of several cues", () => {
  const { cues: found } = hitsIn("not", trieOf([["not", not]]));
  expect([hasCue(found, "not"), hasCue(found, "later", "not"), hasCue(found, "later"), hasCue(found)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

function closeTo(sense: Sense): unknown {
  return "weight" in sense ? { ...sense, weight: expect.closeTo(sense.weight, 5) as number } : sense;
}
