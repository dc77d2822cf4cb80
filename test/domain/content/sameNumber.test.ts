import { documentNumbersIn } from "../../../src/domain/content/documentNumbersIn";
import { digitsOf, isSameNumber, isSlip } from "../../../src/domain/content/sameNumber";

function number(text: string) {
  return { kind: "order", text, key: text.toUpperCase().replace(/[^0-9A-Z]/g, ""), series: "", isOwn: false } as const;
}

test.each<[string, string, boolean]>([
  ["PI-2026-118", "PI-118-2026-1", false],
  ["PI-26-118", "PI-2026-118", true],
  ["PI-26-118", "PI-1926-118", false],
  ["PI-6-118", "PI-2026-118", false],
  ["PI-20-118", "PI-2020-118", true],
  ["PI-118", "PI-2026-07-118", true],
  ["PI-2026", "PI-2026-118", true],
  ["PI-07", "PI-2026-07-118", false],
  ["AB", "PI-2026-118", false],
  ["AB", "AB", true],
  ["HT0912", "XY-0912", true],
  ["PI-2026118", "PI-2026-118", true],
  ["PI-2026-118", "PI-118-2026", false],
  ["AWB 784-5512", "AWB 784-55123306", true],
  ["SC-202604", "SC-2026041", false],
  ["SC-20260", "SC-20260418", false],
])("%s and %s are one number: %s", (one, other, expected) => {
  expect(isSameNumber(number(one), number(other))).toBe(expected);
  expect(isSameNumber(number(other), number(one))).toBe(expected);
});

test.each<[string, string, boolean]>([
  ["PI118", "PI118", true],
  ["PI118", "PI1189", true],
  ["PI118", "PI118901", false],
  ["PI118", "XI118", true],
  ["PI118", "IP118", true],
  ["PI1234", "PI1324", true],
  ["PI1234", "PI4231", false],
  ["PI1234", "PI1342", false],
  ["PI1212", "PI2121", false],
  ["PI1234", "PI1564", false],
  ["PI1234", "PI1224", true],
  ["PI1224", "PI1124", true],
  ["", "P", true],
  ["", "PI1", false],
])("%s is %s with a slip: %s", (one, other, expected) => {
  expect(isSlip(one, other)).toBe(expected);
  expect(isSlip(other, one)).toBe(expected);
});

test.each([
  ["PI-2026-118", ["2026", "118"]],
  ["7", ["7"]],
  ["none", []],
])("the runs of digits of %s", (text, runs) => {
  expect(digitsOf(text)).toEqual(runs);
});

test("numbers as they are read are compared by what they say", () => {
  const [one, other] = documentNumbersIn("PI-2026-118 PI-26-118");
  expect(one !== undefined && other !== undefined && isSameNumber(one, other)).toBe(true);
});
