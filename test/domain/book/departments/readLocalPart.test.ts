import { readLocalPart } from "../../../../src/domain/book/departments/readLocalPart";
import { wordTable } from "../../../support/wordTable";

const table = wordTable([
  "purchasing inside caigou purchasing",
  "purchasing whole po",
  "finance inside accountspayable 7esabat mo7asaba",
  "finance whole ap",
  "technical whole rd",
  "technical alone weihu",
  "logistics whole yewu",
  "machine whole noreply",
  "beside whole team",
  "name whole mark wu ye hu",
]);

test.each([
  ["purchasing", "purchasing"],
  ["Purchasing_2", "purchasing"],
  ["2purchasing", "purchasing"],
  ["purchasing.team", "purchasing team"],
  ["accounts.payable", "accountspayable"],
  ["no-reply+x", "noreply"],
  ["cai.gou", "caigou"],
  ["a/p", "ap"],
  ["r&d", "rd"],
  ["r-d.team", "rd team"],
  ["r+d", "rd"],
  ["accounts.payables", "accountspayable"],
  ["7esabat", "7esabat"],
  ["el7esabat2", "7esabat"],
  ["mo7asaba", "mo7asaba"],
  ["ye.wu", "ye wu"],
  ["wei.hu", "hu"],
  ["a.p", ""],
  ["acmepo", "po"],
  ["po-acme", "po"],
  ["po2team", "po team"],
])("%s holds the words: %s", (local, words) => {
  const part = readLocalPart(local.toLowerCase(), ["acme"], table);
  expect(part.words.map(({ word }) => word).join(" ")).toBe(words);
});

test.each([
  ["po", 0, false, false],
  ["po1", 0, false, true],
  ["po.europe", 1, false, false],
  ["po.acme", 0, false, false],
  ["b.purchasing", 1, true, false],
  ["purchasing.b", 1, false, false],
])(
  "%s has %d pieces that nobody knows; an initial in front: %s; digits: %s",
  (local, unknown, hasInitial, hasDigits) => {
    expect(readLocalPart(local, ["acme"], table)).toMatchObject({ unknown, hasInitial, hasDigits });
  },
);

test.each([
  ["ing.po", "po"],
  ["purchasingpo", "purchasing po"],
])("at ing.example %s holds the words: %s", (local, words) => {
  const part = readLocalPart(local, ["ing"], table);
  expect(part.words.map(({ word }) => word).join(" ")).toBe(words);
  expect(part.unknown).toBe(0);
});

test("what stands behind the 64th character is not read", () => {
  expect(readLocalPart(`${"x".repeat(60)}.purchasing`, [], table).words).toEqual([]);
});
