import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { sha256Hex } from "../../../src/domain/text/sha256";

const byNode = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** FIPS 180-4 examples, and lengths around the end of a block. */
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("the hash of %j is the published one", (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});

test.each([54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000])("%i characters are hashed as Node does", (length) => {
  expect(sha256Hex("a".repeat(length))).toBe(byNode("a".repeat(length)));
});

test.each([
  "é",
  "合同",
  "😀",
  "\ud83d",
  "\ude00",
  "\ud83d\ud83d\ude00",
  "\ude00\ud83d",
  "\ud83da",
  "\u07ff\u0800\uffff\u{10000}",
])("%j is hashed as Node does", (text) => {
  expect(sha256Hex(text)).toBe(byNode(text));
});

test("any text is hashed as Node does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.array(fc.nat({ max: 0xffff })), (text, units) => {
      const all = text + String.fromCharCode(...units);
      expect(sha256Hex(all)).toBe(byNode(all));
    }),
    { numRuns: 1_000 },
  );
});
