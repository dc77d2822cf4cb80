import * as fc from "fast-check";
import { fromWireText, toWireText } from "../../../src/domain/record/wireText";

test.each([
  ["", ""],
  ["SC-2026-041, final!", "SC-2026-041, final!"],
  ["合", "{&G8}"],
  ["合 同", "{&G80W&GC}"],
  ["合  同", "{&G8}  {&GC}"],
  ["é", "{3f}"],
  ["{", "{1x}"],
  ['a"b', "a{0Y}b"],
])("%j is written as %j", (text, wire) => {
  expect(toWireText(text)).toBe(wire);
  expect(fromWireText(wire)).toBe(text);
});

test("any text comes back, from ASCII without quotes, backslashes and the record's own marks", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units);
      const wire = toWireText(text);
      expect(wire).toMatch(/^[ !#-[\]_a-z{}]*$/);
      expect(fromWireText(wire)).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test.each(["Договор № 41", "عقد البيع", "合同终稿", "😀😀"])(
  "%s takes at most half of what JSON in JSON would",
  (text) => {
    const escaped = text.replace(/[\u0080-\uffff]/g, "\\u0000");
    expect(toWireText(text).length).toBeLessThan((JSON.stringify(escaped).length - 2) / 1.9);
  },
);

test.each(["{", "{a", "{&", "}", "{!!!!}", "{a}}"])("%j is read without complaint", (wire) => {
  expect(() => fromWireText(wire)).not.toThrow();
});
