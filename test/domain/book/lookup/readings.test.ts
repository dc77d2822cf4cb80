import * as fc from "fast-check";
import { gzipSync } from "node:zlib";
import { packedReadings } from "../../../../src/domain/book/lookup/packedReadings";
import { FIRST_IDEOGRAPH, IDEOGRAPHS, packReadings, unpackReadings } from "../../../../src/domain/book/lookup/readings";

function readingsIn(packed: string): ReadonlyArray<readonly string[]> {
  const { syllables, from, readings } = unpackReadings(packed);
  return Array.from({ length: from.length - 1 }, (_, number) =>
    Array.from(readings.subarray(from[number], from[number + 1]), (syllable) => syllables[syllable] ?? "?"),
  );
}

test("unpacks what was packed", () => {
  const syllable = fc.stringMatching(/^[a-z]{1,2}$/);
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(syllable, { maxLength: 4 }), { maxLength: 400 }), (all) => {
      expect(readingsIn(packReadings(all))).toEqual(all.map((readings) => (readings.length === 0 ? [""] : readings)));
    }),
  );
});

test("numbers syllables in the order of the alphabet, behind that without a reading", () => {
  const { syllables } = unpackReadings(packedReadings);
  expect(syllables[0]).toBe("");
  expect(syllables).toEqual([...syllables].sort());
});

const all = readingsIn(packedReadings);

test.each([
  ["华", "hua"],
  ["为", "wei"],
  ["重", "zhong chong"],
  ["长", "chang zhang"],
  ["行", "xing hang heng"],
  ["单", "dan shan chan"],
  ["曾", "ceng zeng"],
  ["解", "jie xie"],
  ["仇", "chou qiu"],
  ["查", "cha zha"],
  ["厦", "sha xia"],
  ["吕", "lv"],
  ["干", "gan qian"],
  ["乾", "qian gan"],
])("%s is read %s", (character, readings) => {
  expect(all[character.charCodeAt(0) - FIRST_IDEOGRAPH]?.join(" ")).toBe(readings);
});

test("covers the whole block in at most 25 kB", () => {
  expect(all).toHaveLength(IDEOGRAPHS);
  expect(gzipSync(packedReadings, { level: 9 }).length).toBeLessThan(25_000);
});
