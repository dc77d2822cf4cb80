import * as fc from "fast-check";
import { Pace } from "../../../../src/adapters/graph/records/pace";

const step = fc.record({
  units: fc.integer({ min: 1, max: 60 }),
  /** What the device's clock does before it; it may be put back. */
  passes: fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: -90_000, max: 90_000 })),
});

test("no minute sees more than a thousand units, each wait ends, and nobody waits for nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 200 }), async (steps) => {
      // Time as it passes, and the device's clock, which others put right or wrong.
      let real = 0;
      let clock = 1e12;
      const waits: number[] = [];
      const pace = new Pace(
        () => clock,
        (milliseconds) => {
          waits.push(milliseconds);
          real += milliseconds;
          clock += milliseconds;
          return Promise.resolve();
        },
      );
      const isSteady = steps.every(({ passes }) => passes >= 0 && passes <= 5_000);
      const spent: Array<{ readonly at: number; readonly units: number }> = [];
      for (const { units, passes } of steps) {
        if (isSteady) real += passes;
        clock += passes;
        await pace.take(units);
        spent.push({ at: real, units });
      }
      expect(waits.every((wait) => wait > 0 && wait <= 60_000)).toBe(true);
      if (!isSteady) return;
      spent.forEach(({ at }) => {
        const within = spent.filter((one) => one.at > at - 60_000 && one.at <= at);
        expect(within.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(1_000);
      });
    }),
  );
});

test("steady work is slowed down only as far as it must be", async () => {
  let now = 0;
  const pace = new Pace(
    () => now,
    (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
  );
  for (let number = 0; number < 100; number++) await pace.take(40);
  expect(now).toBe(3 * 60_000);
});

test("several take their turns, and one whose wait was broken off stops nobody", async () => {
  let broken = 1;
  const pace = new Pace(
    () => 0,
    () => (broken-- > 0 ? Promise.reject(new Error("The pane is closed.")) : Promise.resolve()),
  );
  const taken = await Promise.allSettled([pace.take(900), pace.take(200), pace.take(200), pace.take(40)]);
  expect(taken.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
});
