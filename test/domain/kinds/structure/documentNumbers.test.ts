import { documentNumbers, type NumberPattern } from "../../../../src/domain/kinds/structure/documentNumbers";

function found(text: string, own: readonly NumberPattern[] = []): readonly string[] {
  return documentNumbers(text, own).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

test.each([
  ["Our PI-2026-118 and SC2026-041", ["proforma-invoice PI-2026-118", "contract SC2026-041"]],
  ["PO 4711", ["order PO 4711"]],
  ["FD-PI-7721.pdf", ["proforma-invoice PI-7721"]],
  ["INV_20260101", ["commercial-invoice INV_20260101"]],
  ["B/L No. COSU77120", ["shipping B/L No. COSU77120"]],
  ["RFQ 2026-08", ["inquiry RFQ 2026-08"]],
  ["PO box 12", []],
  ["AB SO-26-1129.pdf", ["order SO-26-1129"]],
  ["Pi is 3.14", []],
  ["APIS-2026", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["commercial-invoice", ["INVOICE", "Invoice", "Rechnung", "RE", "INV", "Inv", "CI", "FA"]],
  ["proforma-invoice", ["PFI", "PF", "PI", "Pi"]],
  ["order", ["PO", "Po", "OC", "SO", "AB"]],
  ["contract", ["SC", "Sc"]],
  ["shipping", ["B/L", "BL", "AWB"]],
  ["inquiry", ["RFQ", "QT"]],
])("%s by its letters %j", (kind, letters) => {
  const numbers = letters.map((each) => `${each}-2026-118`);
  expect(found(numbers.join(", "))).toEqual(numbers.map((number) => `${kind} ${number}`));
});

test.each<[text: string, pattern: string, expected: readonly string[]]>([
  ["PI HT-0912 gabion.pdf", "HT-####", ["proforma-invoice HT-0912"]],
  ["see ht-0912 and HT-09123", "HT-####", ["proforma-invoice ht-0912"]],
  ["(KX/26)-7", "(KX/##)", ["proforma-invoice (KX/26)"]],
  ["number 4711", "####", []],
  ["A-7 and A-8", "A-#", []],
])("in %s the client's own %s", (text, pattern, expected) => {
  expect(found(text, [{ kind: "proforma-invoice", pattern }])).toEqual(expected);
});

test("tells which numbers are the client's own, and gives all from left to right", () => {
  const text = "PI-2026-118, HT-0912 and PO 4711";
  const own: NumberPattern = { kind: "order", pattern: " HT-#### " };
  expect(documentNumbers(text, [own])).toEqual([
    { kind: "proforma-invoice", start: 0, end: 11 },
    { kind: "order", start: 13, end: 20, isOwn: true },
    { kind: "order", start: 25, end: 32 },
  ]);
});

test("a number of the client's own form is no other number besides", () => {
  expect(found("PI-2026-118", [{ kind: "order", pattern: "PI-####-###" }])).toEqual(["order PI-2026-118"]);
  expect(found("XPI-2026-118 PO 4711", [{ kind: "order", pattern: "XPI-####-### " }])).toEqual([
    "order XPI-2026-118",
    "order PO 4711",
  ]);
});

test.each([
  [19_989, 1],
  [19_996, 0],
])("a number that begins at %i is found %i times", (before, count) => {
  expect(documentNumbers(`${" ".repeat(before)}PI-2026-118`)).toHaveLength(count);
});

test("a text full of numbers gives 40 at most", () => {
  expect(documentNumbers("PO 4711 ".repeat(5_000))).toHaveLength(40);
});
