import { documentNumbers } from "../../../src/domain/kinds/documentNumbers";

test.each([
  ["Our PI-2026-118 and SC2026-041", ["proforma-invoice PI-2026-118", "contract SC2026-041"]],
  ["PO 4711", ["order PO 4711"]],
  ["FD-PI-7721.pdf", ["proforma-invoice PI-7721"]],
  ["INV_20260101", ["commercial-invoice INV_20260101"]],
  ["PO box 12", []],
  ["Pi is 3.14", []],
  ["APIS-2026", []],
])("%s", (text, expected) => {
  expect(documentNumbers(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(expected);
});
