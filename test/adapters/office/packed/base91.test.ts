import * as fc from "fast-check";
import { decodeBase91, encodeBase91 } from "../../../../src/adapters/office/packed/base91";

test("bytes come back as they were, at most a zero after them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeBase91(encodeBase91(bytes));
      expect(decoded.subarray(0, bytes.length)).toEqual(bytes);
      expect([[], [0]]).toContainEqual(Array.from(decoded.subarray(bytes.length)));
    }),
  );
});

test("a text takes at most a quarter more than its bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 100, maxLength: 300 }), (bytes) => {
      expect(encodeBase91(bytes).length).toBeLessThanOrEqual(bytes.length * 1.25 + 2);
    }),
  );
});
