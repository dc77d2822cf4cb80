import * as fc from "fast-check";
import { decodeKey, encodeKey, refOf } from "../../../src/adapters/graph/teamListsKeys";
import type { TeamList } from "../../../src/app/ports/teamLists";

test.each([
  ["bob.lee+x_1@acme-tools.example", "bob.lee+x_1@acme-tools.example"],
  ["o'brien@acme.example", "o~0027brien@acme.example"],
  ["采购@acme.example", "~91c7~8d2d@acme.example"],
  ["ACME", "~0041~0043~004d~0045"],
  ["a b~", "a~0020b~007e"],
])("%s is written as %s", (text, key) => {
  expect(encodeKey(text)).toBe(key);
  expect(decodeKey(key)).toBe(text);
});

test.each<[list: TeamList, typed: string, ref: string | undefined]>([
  ["addresses", "Bob@Acme.Example ", "a:bob@acme.example"],
  ["addresses", "bob@müller.example", undefined],
  ["addresses", "bob@xn--mller-kva.example", "a:bob@xn--mller-kva.example"],
  ["addresses", "no address", undefined],
  ["addresses", "", undefined],
  ["clients", "ACME", "c:acme"],
  ["clients", "acme~0061", undefined],
  ["clients", "Acme Tools", undefined],
  ["clients", " ", undefined],
])("in %s somebody types %j: %s", (list, typed, ref) => {
  expect(refOf(list, typed)).toBe(ref);
});

test("every text comes back from its key, and two texts have keys that differ in more than their case", () => {
  const text = fc.string({ minLength: 1, unit: "binary" });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const key = encodeKey(one);
      expect(key).toMatch(/^[\x21-\x7e]+$/);
      expect(key).toBe(key.toLowerCase());
      expect(decodeKey(key)).toBe(one);
      expect(encodeKey(other) === key).toBe(one === other);
    }),
  );
});

test("whatever is typed, reading a key never throws, and what it reads is written the same way", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[~0-9a-fA-F]{0,20}$/)), (typed) => {
      const decoded = decodeKey(typed);
      if (decoded !== undefined) expect(encodeKey(decoded)).toBe(typed.trimEnd().toLowerCase());
    }),
  );
});
