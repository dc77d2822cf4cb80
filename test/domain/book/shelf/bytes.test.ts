import * as fc from "fast-check";
import { ByteReader, ByteWriter, textIn } from "../../../../src/domain/book/shelf/bytes";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("", "采购", "\ud800", "é".repeat(200)),
);
const item = fc.oneof(text, fc.maxSafeNat());

test("numbers and texts come back in their order", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), (items) => {
      const out = new ByteWriter();
      for (const each of items)
        if (typeof each === "string") out.text(each);
        else out.number(each);
      const reader = new ByteReader(out.written());
      expect(items.map((each) => (typeof each === "string" ? reader.text() : reader.number()))).toEqual(items);
      expect(reader.isAtEnd()).toBe(true);
    }),
  );
});

test("a text that is passed over can be read where it stood", () => {
  const out = new ByteWriter();
  for (const each of ["Bob", "采购", ""]) out.text(each);
  const reader = new ByteReader(out.written());
  const places = [0, 1, 2].map(() => [reader.skipText(), reader.at] as const);
  expect(places.map(([start, end]) => textIn(reader.bytes, start, end))).toEqual(["Bob", "采购", ""]);
});

test("damaged bytes never throw, and reading them comes to an end", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const reader = new ByteReader(bytes);
      for (let steps = 0; !reader.isAtEnd(); steps++) {
        expect(steps).toBeLessThanOrEqual(bytes.length);
        reader.text();
      }
      expect(reader.text()).toBe("");
      expect(reader.number()).toBe(0);
    }),
  );
});
