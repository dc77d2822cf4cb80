import { splitCompound } from "../../../../src/domain/book/departments/splitCompound";
import { wordTable } from "../../../support/wordTable";

const table = wordTable([
  "purchasing inside caigou einkauf 采购",
  "purchasing whole cg ek sourcing",
  "technical whole rd plant js",
  "technical alone gc",
  "sales whole sales",
  "beside whole manager dept de la men a",
  "beside inside bu 部",
  "name whole ester billingham",
  "purchasing whole approvisionnement",
]);

test.each([
  ["salesmanager", "sales manager", true],
  ["caigoubu", "caigou bu", true],
  ["cgdept", "cg dept", true],
  ["采购部", "采购 部", true],
  ["zentraleinkauf", "einkauf", false],
  ["strategicsourcing", "sourcing", false],
  ["sourcingacme", "sourcing", false],
  ["sourcinga", "", false],
  ["mbillingham", "billingham", false],
  ["cgbu", "", false],
  ["esterd", "", false],
  ["esterrd", "", false],
  ["plantek", "", false],
  ["rosales", "", false],
  ["menard", "", false],
  ["salesla", "", false],
  ["gcdept", "", false],
  ["aprovisionnement", "approvisionnement", true],
])("%s is taken apart into: %s (nothing else in it: %s)", (token, words, isWhole) => {
  const compound = splitCompound(token, table);
  expect(compound.words.map(({ word }) => word).join(" ")).toBe(words);
  expect(compound.isWhole).toBe(isWhole);
});
