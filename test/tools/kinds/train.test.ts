import type { Kind } from "../../../src/domain/kinds/kind";
import type { Reading } from "../../../src/domain/kinds/reading";
import { train } from "../../../tools/kinds/train";

function example(entry: number, kind: Kind, right: Kind): { reading: Reading; kinds: readonly Kind[] } {
  const sign = {
    kind,
    by: { entry, weight: 1 },
    factor: 1,
    spot: { where: "new-text" as const, start: 0, end: 1 },
  };
  return { reading: { signs: [sign], mentions: [], features: [] }, kinds: [right] };
}

test("a phrase that is always right gains, one that misleads loses, and one that is never met keeps its weight", () => {
  const examples = Array.from({ length: 40 }, () => [
    example(0, "payment", "payment"),
    example(1, "payment", "greeting"),
  ]).flat();
  const { entries } = train({ start: [1, 1, 1], examples, featureCount: 1 });
  expect(entries[0]).toBeGreaterThan(1.5);
  expect(entries[1]).toBeLessThan(0.5);
  expect(entries[2]).toBe(1);
});

test("the same examples give the same weights", () => {
  const examples = [example(0, "order", "order"), example(1, "order", "sample")];
  const run = () => [...Array.from(train({ start: [1, 1], examples, featureCount: 2 }).entries)];
  expect(run()).toEqual(run());
});
