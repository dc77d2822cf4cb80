import { codesIn, documentNumbersIn, numberKey } from "../../../src/domain/content/documentNumbersIn";

test.each<[string, string, readonly string[]]>([
  ["letters and digits, each once however written", "LM-2026-118 26-P-0420 LM/2026/118", ["LM-2026-118", "26-P-0420"]],
  ["six characters and four digits or more", "AB-1234 123-4567 A-1234 AB-123 ABC-DEF", ["AB-1234", "123-4567"]],
  ["two runs of digits", "1234/5678", ["1234/5678"]],
  ["no dates", "24-11-2026 24/11/26 2026-11-24 2026/1/2 1/2/2026", []],
  ["what only begins like a date", "2026-1-2-A", ["2026-1-2-A"]],
  ["no telephone numbers", "0755-8888 0755/88889999 021-1234", []],
  ["in capitals or not", "lm-2026-118, LM-2026-118", ["lm-2026-118"]],
])("codes are %s", (_, text, codes) => {
  expect(codesIn(text)).toEqual(
    codes.map((code) => ({ kind: "general", text: code, key: numberKey(code), series: "", isOwn: false })),
  );
});

test("thirty codes are enough, and the end of a long text is not looked at", () => {
  const codes = Array.from({ length: 31 }, (_, index) => `AB-${String(1_000 + index)}`);
  expect(codesIn(codes.join(" ")).map(({ text }) => text)).toEqual(codes.slice(0, 30));
  const blanks = " ".repeat(20_000);
  expect(codesIn(`${blanks}AB-1234`)).toEqual([]);
  expect(documentNumbersIn(`${blanks}PI-2026-118`)).toEqual([]);
});

test.each([
  ["PI-2026-118", "PI2026118"],
  ["pi 2026/118", "PI2026118"],
  ["合同-7号", "合同7号"],
  ["Ç_7.ß", "Ç7SS"],
])("%j is compared as %j", (text, key) => {
  expect(numberKey(text)).toBe(key);
});

test("a number stands as it was written, with its kind and whether its form is a client's own", () => {
  expect(documentNumbersIn("Our pi 2026/118- and HT-0912", [{ kind: "order", pattern: "HT-####" }])).toEqual([
    { kind: "proforma-invoice", text: "pi 2026/118", key: "PI2026118", series: "proforma-invoice ", isOwn: false },
    { kind: "order", text: "HT-0912", key: "HT0912", series: "order HT", isOwn: true },
  ]);
});
