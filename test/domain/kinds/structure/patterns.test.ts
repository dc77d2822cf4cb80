import { findPattern, patternNames, type PatternName } from "../../../../src/domain/kinds/structure/patterns";

const rows: ReadonlyArray<readonly [PatternName, text: string, found: readonly string[]]> = [
  ["amount", "USD 13,098 or 1.476 € and 万元 no", ["USD 13,098 ", "6 €"]],
  ["amount", "450,000 руб. и 20 тенге", ["0 руб.", "0 тенге"]],
  ["percent", "30 % deposit, 70％ before", ["0 %", "0％"]],
  ["iban", "DE89 3704 0044 0532 0130 00", ["DE89 3704 0044 0532 0130 00"]],
  ["iban", "DE88 3704 0044 0532 0130 00", []],
  ["bic", "SWIFT DEUTDEFF500", ["SWIFT", "DEUTDEFF500"]],
  ["hs-code", "HS code 8481.80 and 9002.11", ["HS code 8481", "9002.11"]],
  ["incoterm", "FOB Ningbo, fob is lower-case, C&F", ["FOB", "C&F"]],
  ["payment-term", "T/T in advance, 60 days net", ["T/T", "60 days net"]],
  ["container", "EITU 034881-9", ["EITU 034881-9"]],
  ["air-waybill", "AWB 131-5520 7743", ["131-5520 7743"]],
  ["measure", "0,31 mm at 20 °C", ["1 mm", "0 °"]],
  ["quantity", "54 rolls, 300件, 12 шт", ["54 rolls", " 300件", " 12 шт"]],
  ["quantity", "第7条，3个月，五百件，20th", ["，五百件"]],
  ["question", "when? 几点？", ["?", "？"]],
  ["exclamation", "great!! 😀 :)", ["!!", "😀", ":)"]],
  ["url", "see https://acme.example", ["https://acm"]],
  ["phone", "+86 22 8219 6603", ["+86 22 8219 6603"]],
  ["clock-time", "at 14:30 or 9 Uhr", ["14:30", "9 Uhr"]],
  ["measurement", "2 x 1 m", ["2 x 1"]],
  ["goods-line", "Mugs\n700 pcs saucer\nend", ["\n700 pcs saucer"]],
];

test.each(rows)("%s in %s", (name, text, found) => {
  expect(findPattern(name, text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test("every pattern has a row", () => {
  expect([...new Set(rows.map(([name]) => name))].sort()).toEqual([...patternNames].sort());
});
