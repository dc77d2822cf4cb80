import fc from "fast-check";
import { mutantsIn, sampleOf } from "../../../tools/mutation/sample";

const weighed = fc.array(fc.record({ file: fc.uuid(), mutants: fc.nat(50) }), { maxLength: 30 });

test("draws as many whole files as hold the share, and none more", () => {
  fc.assert(
    fc.property(weighed, fc.integer({ min: 1, max: 100 }), fc.nat(), (files, share, seed) => {
      const drawn = sampleOf(files, share, seed);
      const wanted = (mutantsIn(files) * share) / 100;
      expect(mutantsIn(drawn)).toBeGreaterThanOrEqual(wanted);
      if (drawn.length > 0) expect(mutantsIn(drawn.slice(0, -1))).toBeLessThan(wanted);
      expect(files).toEqual(expect.arrayContaining([...drawn]));
      expect(new Set(drawn).size).toBe(drawn.length);
    }),
  );
});

test("one seed draws the same files again, another one others", () => {
  const files = Array.from({ length: 50 }, (_, index) => ({ file: `${String(index)}.ts`, mutants: 10 }));
  expect(sampleOf(files, 20, 7)).toEqual(sampleOf(files, 20, 7));
  expect(sampleOf(files, 20, 7)).not.toEqual(sampleOf(files, 20, 8));
});
