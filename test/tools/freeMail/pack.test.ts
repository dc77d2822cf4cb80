import fc from "fast-check";
import { FINGERPRINT_BITS, fingerprintOf, unpackFingerprints } from "../../../src/domain/address/freeMail/fingerprints";
import { packFamilies, packFingerprints } from "../../../tools/freeMail/pack";

test("what is packed is unpacked", () => {
  fc.assert(
    fc.property(fc.array(fc.domain()), (names) => {
      expect(unpackFingerprints(packFingerprints(names))).toEqual(new Set(names.map(fingerprintOf)));
    }),
  );
});

test("a fingerprint is a number below its limit", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(fingerprintOf(name)).toBeGreaterThanOrEqual(0);
      expect(fingerprintOf(name)).toBeLessThan(2 ** FINGERPRINT_BITS);
    }),
  );
});

test("fingerprints do not crowd: of twenty thousand names fewer than ten share theirs with another", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `name${String(index)}.com`);
  expect(new Set(names.map(fingerprintOf)).size).toBeGreaterThan(19_990);
});

test("whatever is unpacked, no character gives more than one fingerprint", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unpackFingerprints(text).size).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  ["a.com", "a:com"],
  ["a.com b.com", "a,b:com"],
  ["a.com a.de b.com b.de c.com", "a,b:com,de;c:com"],
  ["a.co.uk", "a:co.uk"],
])("%s is packed as %s", (names, packed) => {
  expect(packFamilies(names.split(" "))).toBe(packed);
});
