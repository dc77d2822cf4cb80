import { byWeight, weighed, type ListFault, type ListPart } from "../../../src/domain/record/listDifference";
import { differenceWords, weightWords } from "../../../src/domain/record/listDifferenceWords";
import { languages } from "../../../src/domain/language";

const list = "RightBox Send Records 2027-Q1";
const column = "RightBoxState";
const faults: readonly ListFault[] = [
  { what: "list-missing", list },
  { what: "list-renamed", list, now: "Records (old)" },
  { what: "quarter-missing", list, begins: new Date("2027-01-01T00:00:00Z") },
  { what: "column-missing", list, column },
  { what: "column-missing", list, column, twin: "RightBoxState0" },
  { what: "column-type", list, column, wanted: "text", found: "choice" },
  { what: "column-renamed", list, column, now: "Status" },
  { what: "index-missing", list, column: "RightBoxClient" },
  { what: "not-unique", list, column: "RightBoxSendKey" },
  { what: "content-approval", list },
];

test.each([
  [{ what: "column-missing", list, column }, "in-charge", "stops"],
  [{ what: "column-type", list, column, wanted: "text", found: "choice" }, "in-charge", "stops"],
  [{ what: "list-missing", list }, "in-charge", "stops"],
  [{ what: "index-missing", list, column: "RightBoxMailboxTime" }, "in-charge", "stops"],
  [{ what: "index-missing", list, column: "RightBoxSendKey" }, "in-charge", "stops"],
  [{ what: "index-missing", list, column: "RightBoxClientTime" }, "in-charge", "soon"],
  [{ what: "not-unique", list, column: "RightBoxSendKey" }, "in-charge", "soon"],
  [{ what: "content-approval", list }, "in-charge", "soon"],
  [{ what: "column-renamed", list, column, now: "Status" }, "in-charge", "note"],
  [{ what: "column-missing", list, column }, "to-come", "soon"],
  [{ what: "quarter-missing", list, begins: new Date(0) }, "to-come", "soon"],
  [{ what: "column-missing", list, column }, "past", "note"],
  [{ what: "list-missing", list: "RightBox Clients" }, "other", "note"],
] as ReadonlyArray<readonly [ListFault, ListPart, string]>)(
  "%j in a list that is %s weighs %s",
  (fault, part, weight) => {
    expect(weighed(fault, part).weight).toBe(weight);
  },
);

test("the most urgent comes first, else they stay in their order", () => {
  const all = faults.map((fault) => weighed(fault, "in-charge"));
  expect(byWeight(all).map(({ what }) => what)).toEqual([
    "list-missing",
    "list-renamed",
    "column-missing",
    "column-missing",
    "column-type",
    "quarter-missing",
    "index-missing",
    "not-unique",
    "content-approval",
    "column-renamed",
  ]);
});

test.each(languages.flatMap((language) => faults.map((fault) => [language, fault] as const)))(
  "in %s %j says in whole sentences what is, what it means and what to do",
  (language, fault) => {
    const words = differenceWords(weighed(fault, "in-charge"), language);
    for (const sentence of Object.values(words)) expect(sentence).toMatch(/[.。]$/);
    expect(words.is).toContain(list);
    if ("column" in fault) expect(words.is).toContain(fault.column);
    expect(weightWords("stops", language)).not.toBe("");
  },
);
