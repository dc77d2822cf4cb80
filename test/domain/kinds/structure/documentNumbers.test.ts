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

test("a text full of numbers gives 40 at most", () => {
  expect(documentNumbers("PO 4711 ".repeat(5_000))).toHaveLength(40);
});
