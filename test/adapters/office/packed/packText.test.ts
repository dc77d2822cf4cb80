import * as fc from "fast-check";
import { packText } from "../../../../src/adapters/office/packed/packText";
import { unpackText } from "../../../../src/adapters/office/packed/unpackText";

const savedAt = "2026-11-25T09:00:00.000Z";

test("any text is unpacked as it was, and written in characters that JSON leaves alone", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 400 }), fc.json()), (text) => {
      const packed = packText(text, savedAt);
      expect(unpackText(packed)).toEqual({ status: "unpacked", savedAt, text });
      expect(packed).not.toMatch(/[^!-~]|["\\\\]/);
    }),
  );
});

test("a text that says the same again and again is short", () => {
  expect(packText("purchasing ".repeat(1_000), savedAt).length).toBeLessThan(200);
});

test("anything else is told apart, and never throws", () => {
  fc.assert(fc.property(fc.string(), (text) => unpackText(text).status === "none"));
  expect(unpackText("3|x|y")).toEqual({ status: "none", because: "newer-version" });
  expect(unpackText(`2|${savedAt}|99999999999|x|AA`)).toEqual({ status: "none", because: "damaged" });
});
