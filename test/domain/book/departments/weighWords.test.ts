import { departmentIn, namesPerson } from "../../../../src/domain/book/departments/weighWords";
import type { LocalPart } from "../../../../src/domain/book/departments/readLocalPart";
import { wordTable } from "../../../support/wordTable";

const table = wordTable([
  "purchasing inside einkauf 采购",
  "purchasing whole buyer po",
  "finance whole invoices",
  "finance alone ar",
  "technical inside support 服务",
  "logistics inside export",
  "sales inside vertrieb 海外 业务",
  "finance inside 财务",
  "sales whole sales",
  "other whole hr",
  "machine whole noreply",
  "beside whole team",
  "general whole info",
  "name whole mark",
]);

/** `mark.law2?` stands for the words mark and law, with digits, and one piece that nobody knows. */
function part(text: string): LocalPart {
  const words = text
    .replace(/[?\d]/g, "")
    .split(".")
    .flatMap((word) => table.get(word) ?? []);
  const unknown = text.split("?").length - 1;
  return { words, unknown, hasInitial: text.startsWith("?"), hasDigits: /\d/.test(text) };
}

test.each([
  ["einkauf", "einkauf", "sure"],
  ["info.einkauf", "einkauf", "sure"],
  ["support.einkauf", "einkauf", "contested"],
  ["export.sales", "sales", "contested"],
  ["einkauf.invoices", "invoices", "contested"],
  ["einkauf.hr", "einkauf", "contested"],
  ["hr.support", "hr", "contested"],
  ["vertrieb.einkauf", "vertrieb", "contested"],
  ["sales.einkauf", "einkauf", "contested"],
  ["invoices.noreply", "noreply", "contested"],
  ["海外.采购", "采购", "contested"],
  ["采购.服务", "采购", "contested"],
  ["mark.einkauf", "einkauf", "a person's"],
  ["mark.sales", undefined, ""],
  ["sales.mark", "sales", "a person's"],
  ["po.mark", undefined, ""],
  ["财务.业务", "财务", "contested"],
  ["?.sales", undefined, ""],
  ["?.einkauf", "einkauf", "a person's"],
  ["po1", "po", "sure"],
  ["po.?", undefined, ""],
  ["buyer.?", "buyer", "sure"],
  ["ar", "ar", "sure"],
  ["ar.team", "ar", "sure"],
  ["ar1", undefined, ""],
  ["ar.?", undefined, ""],
  ["sales.ar", "sales", "sure"],
  ["info.team", undefined, ""],
])("%s is the department of: %s, %s", (text, word, how) => {
  const found = departmentIn(part(text));
  expect(found?.word.word).toBe(word);
  const sureness = found?.isContested === true ? "contested" : found?.isOfPerson === true ? "a person's" : "sure";
  expect(found === undefined ? "" : sureness).toBe(how);
});

test.each([
  ["mark", true],
  ["?.sales", true],
  ["?.sales.team", false],
  ["sales", false],
])("%s has a person's name: %s", (text, isName) => {
  expect(namesPerson(part(text))).toBe(isName);
});
