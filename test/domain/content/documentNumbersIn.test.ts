import * as fc from "fast-check";
import { documentNumbersIn, numberKey } from "../../../src/domain/content/documentNumbersIn";
import { isSameNumber, isSlip } from "../../../src/domain/content/sameNumber";

const keys = (text: string): readonly string[] => documentNumbersIn(text).map(({ key }) => key);

test.each<[text: string, keys: readonly string[]]>([
  ["PI-2026-118", ["PI2026118"]],
  ["PI2026-118, PI 2026/118 and pi-2026-118 are one", ["PI2026118"]],
  ["our pi 2026-118 for your po 4711", ["PI2026118", "PO4711"]],
  ["SC-2026-041-", ["SC2026041"]],
  ["so 2026 was a good year", []],
  ["tapi 2026", []],
])("numbers in %j", (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test("a client's own numbers are a series by their letters, and others one by their kind", () => {
  const found = documentNumbersIn("HT-0912 INV-2026-77 CI-2026-78 PO-4711 SO-12", [
    { kind: "order", pattern: "HT-####" },
  ]);
  expect(found.map(({ series }) => series)).toEqual([
    "order HT",
    "commercial-invoice ",
    "commercial-invoice ",
    "order PO",
    "order SO",
  ]);
});

const number = (text: string) => {
  const [found] = documentNumbersIn(text);
  if (found === undefined) throw new Error(`No number: ${text}`);
  return found;
};

test.each<[one: string, other: string, isSame: boolean]>([
  ["PI-2026-118", "PI2026118", true],
  ["PI-2026-118", "PI-118", true],
  ["PI-2026-118", "PI-26-118", true],
  ["PI-2026-118", "PI-2026-118-R1", true],
  ["PI-2026-118", "PI-2026-118-2", true],
  ["PI-2026-118", "PI-2026-119", false],
  ["PI-2026-118", "PI-2025-118", false],
  ["PI-2026-118", "PI-2026-11", false],
])("%s and %s are one number: %s", (one, other, isSame) => {
  expect(isSameNumber(number(one), number(other))).toBe(isSame);
  expect(isSameNumber(number(other), number(one))).toBe(isSame);
});

test.each<[one: string, other: string, isSlip: boolean]>([
  ["PI2026118", "PI2026181", true],
  ["PI2026118", "PI2026119", true],
  ["PI2026118", "PI202618", true],
  ["PI2026118", "PI2026093", false],
])("%s is %s with a slip: %s", (one, other, expected) => {
  expect(isSlip(one, other)).toBe(expected);
});

test("reading never throws, and a number's key is that of its text", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("PI-2026-118", "po ", "Invoice No. 7", "/", "-"),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      documentNumbersIn(parts.join("")).forEach(({ text, key }) => {
        expect(numberKey(text)).toBe(key);
      });
    }),
  );
});
