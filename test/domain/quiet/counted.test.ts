import * as fc from "fast-check";
import { isCounted, nothingCounted, withCounted } from "../../../src/domain/quiet/counted";
import { exportCounted, parseCounted } from "../../../src/domain/quiet/countedJson";
import { sentRecord } from "../../support/sentRecords";

test("what was counted stays counted, however many come after it, and is read back from JSON", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(500), { maxLength: 200 }), (numbers) => {
      const counted = numbers.map((number) => sentRecord(number)).reduce(withCounted, nothingCounted);
      expect(numbers.every((number) => isCounted(counted, sentRecord(number)))).toBe(true);
      expect(parseCounted(JSON.parse(JSON.stringify(exportCounted(counted))))).toEqual(counted);
      expect(isCounted(counted, sentRecord(501))).toBe(false);
    }),
  );
});

test("among the sixty newest, one that comes late still counts", () => {
  const counted = [4, 9].map((number) => sentRecord(number)).reduce(withCounted, nothingCounted);
  expect(isCounted(counted, sentRecord(2))).toBe(false);
});

test.each([[undefined], ["x"], [[]], [["1", []]], [[-1, []]], [[NaN, []]]])("%j counts nothing", (input) => {
  expect(parseCounted(input)).toEqual(nothingCounted);
});

test("an id that is none is left out, and nothing throws", () => {
  expect(parseCounted([7, [["a", 1], ["b"], [1, 1], "c"]])).toEqual({ until: 7, ids: [["a", 1]] });
  fc.assert(fc.property(fc.jsonValue(), (value) => parseCounted(value).until >= 0));
});
