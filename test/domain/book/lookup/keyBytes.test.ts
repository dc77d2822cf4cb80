import * as fc from "fast-check";
import { appendBytes, hashOf, hashOfBytes, holdsBytes, holdsKey } from "../../../../src/domain/book/lookup/keyBytes";

const key = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("\ud800", "a\udfff", "用户@acme.example"),
);

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.slice(0, appendBytes(bytes, 0, text));
}

test("bytes are those of UTF-8 where no character lies beyond the first plane", () => {
  const text = "josé.用户@acme.example";
  expect([...bytesOf(text)]).toEqual([...new TextEncoder().encode(text)]);
});

test("a key and its bytes have one hash", () => {
  fc.assert(
    fc.property(key, (text) => {
      const bytes = bytesOf(text);
      expect(hashOfBytes(bytes, 0, bytes.length)).toBe(hashOf(text));
    }),
  );
});

test("bytes hold the key that they were made of and no other", () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      const bytes = bytesOf(`${one}${other}`);
      const middle = bytesOf(one).length;
      expect(holdsKey(bytes, 0, middle, one)).toBe(true);
      expect(holdsKey(bytes, 0, middle, other)).toBe(one === other);
      expect(holdsBytes(bytes, 0, middle, middle, bytes.length)).toBe(one === other);
    }),
  );
});

test("hashes of addresses that differ in one letter spread over all slots", () => {
  const slots = new Set<number>();
  for (let number = 0; number < 10_000; number++)
    slots.add(Math.floor((hashOf(`office${String(number)}@acme.example`) / 2 ** 32) * 10_000));
  expect(slots.size).toBeGreaterThan(6_000);
});
