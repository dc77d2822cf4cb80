/** @jest-environment jsdom */
import * as fc from "fast-check";
import { storedSweepMemory } from "../../../src/adapters/browser/sweepMemory";
import { address } from "../../support/builders";

const mine = address("li.na@ourco.example").key;
const shared = address("sales@ourco.example").key;
const memory = storedSweepMemory("rightbox-sweep");

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
});

test("each mailbox keeps how far it got", () => {
  const state = {
    until: "2026-11-26T08:00:00.000Z",
    done: ["a", "<b@x>"],
    lookedThroughAt: "2026-11-26T07:00:00.000Z",
  };
  memory.write(mine, state);
  memory.write(shared, { done: ["c"] });
  expect(memory.read(mine)).toEqual(state);
  expect(memory.read(shared)).toEqual({ done: ["c"] });
  memory.write(mine, { done: [] });
  expect(memory.read(mine)).toEqual({ done: [] });
});

test("the newest five thousand messages are kept, or fewer where the storage is full", () => {
  const done = Array.from({ length: 6_000 }, (_, index) => String(index));
  memory.write(mine, { done });
  expect(memory.read(mine).done).toEqual(done.slice(1_000));
  const kept: string[] = [];
  jest.spyOn(Storage.prototype, "setItem").mockImplementation((_, value) => {
    if (value.length > 10_000) throw new DOMException("Full.", "QuotaExceededError");
    kept.push(value);
  });
  memory.write(mine, { done });
  expect(kept.map((text) => JSON.parse(text) as unknown)).toEqual([{ shape: 1, done: done.slice(-500) }]);
});

test("a storage that is refused is as good as an empty one", () => {
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("No.", "SecurityError");
  });
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("No.", "SecurityError");
  });
  expect(() => memory.write(mine, { done: ["a"] })).not.toThrow();
  expect(memory.read(mine)).toEqual({ done: [] });
});

test("whatever stands there, a state comes out of it", () => {
  const part = { shape: fc.constant(1), until: fc.anything(), done: fc.anything(), lookedThroughAt: fc.anything() };
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record(part, { requiredKeys: ["shape"] }).map((one) => JSON.stringify(one)),
  );
  fc.assert(
    fc.property(text, (stored) => {
      localStorage.setItem(`rightbox-sweep:${mine}`, stored);
      const { until, done, lookedThroughAt } = memory.read(mine);
      expect(done.every((id) => typeof id === "string")).toBe(true);
      [until, lookedThroughAt].forEach((time) => {
        if (time !== undefined) expect(Number.isNaN(Date.parse(time))).toBe(false);
      });
    }),
  );
});
