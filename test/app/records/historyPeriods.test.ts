import * as fc from "fast-check";
import {
  listsFor,
  monthAfter,
  monthOf,
  newestMonth,
  oldestMonth,
  partsOf,
  periodsBefore,
  startOf,
} from "../../../src/app/records/historyPeriods";
import type { RecordList } from "../../../src/domain/record/recordList";

const old: RecordList = { id: "old", name: "RightBox Send Records" };
const q4: RecordList = { id: "q4", name: "RightBox Send Records 2026-Q4", from: new Date("2026-10-01T00:00:00Z") };
const q1: RecordList = { id: "q1", name: "RightBox Send Records 2027-Q1", from: new Date("2027-01-01T00:00:00Z") };

test.each([
  ["2026-11", "2026-11-01T00:00:00.000Z"],
  ["2026-11-26", "2026-11-26T00:00:00.000Z"],
  ["2026-11-26T08", "2026-11-26T08:00:00.000Z"],
  ["2026-11-26T08:2", "2026-11-26T08:20:00.000Z"],
])("%s begins at %s", (period, start) => {
  expect(startOf(period).toISOString()).toBe(start);
});

test.each([
  ["2026-11", 1, "2026-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2026-11", -60, "2021-11"],
])("%s and %i months are %s", (month, months, expected) => {
  expect(monthAfter(month, months)).toBe(expected);
});

test.each([
  ["2026-02", 28, "2026-02-28", "2026-02-01"],
  ["2028-02", 29, "2028-02-29", "2028-02-01"],
  ["2026-11-26", 24, "2026-11-26T23", "2026-11-26T00"],
  ["2026-11-26T08", 6, "2026-11-26T08:5", "2026-11-26T08:0"],
])("%s has %i parts, from %s back to %s", (period, count, newest, oldest) => {
  const parts = partsOf(period);
  expect(parts).toHaveLength(count);
  expect([parts[0], parts.at(-1)]).toEqual([newest, oldest]);
});

test("ten minutes have no parts", () => {
  expect(partsOf("2026-11-26T08:2")).toEqual([]);
});

test("a colleague's clock that is ahead has its month too", () => {
  expect(newestMonth(new Date("2026-11-29T23:00:00Z"))).toBe("2026-12");
  expect(newestMonth(new Date("2026-11-28T23:00:00Z"))).toBe("2026-11");
});

test.each<[name: string, lists: readonly RecordList[], oldest: string]>([
  ["five years where the oldest list does not say when it began", [q4, old], "2021-11"],
  ["a week before the oldest list", [q1, q4], "2026-09"],
  ["this month where there is no list", [], "2026-11"],
])("looks back %s", (_, lists, oldest) => {
  expect(oldestMonth(lists, new Date("2026-11-24T09:00:00Z"))).toBe(oldest);
});

test.each<[before: string, first: readonly string[], rest: string | undefined]>([
  ["2026-12", ["2026-11", "2026-10", "2026-09"], undefined],
  ["2026-11-03", ["2026-11-02", "2026-11-01", "2026-10"], "2026-09"],
  ["2026-11-02T02", ["2026-11-02T01", "2026-11-02T00", "2026-11-01"], "2026-10"],
  ["2026-11-01T00:1", ["2026-11-01T00:0", "2026-10", "2026-09"], undefined],
])("before %s come the rest of its own day and month, then months", (before, first, rest) => {
  const periods = periodsBefore(before, "2026-09");
  expect(periods.slice(0, 3)).toEqual(first);
  expect(periods[3]).toBe(rest);
});

test("whatever the period, what lies before it is whole and asked for once", () => {
  const period = fc
    .date({ min: new Date("2024-01-01T00:00:00Z"), max: new Date("2026-12-31T00:00:00Z"), noInvalidDate: true })
    .chain((at) => fc.constantFrom(7, 10, 13, 15).map((characters) => at.toISOString().slice(0, characters)));
  fc.assert(
    fc.property(period, fc.integer({ min: 1, max: 1_000_000 }), (before, minutes) => {
      const at = new Date(startOf(before).getTime() - minutes * 60_000);
      const oldest = monthAfter(monthOf(startOf(before)), -24);
      const covering = periodsBefore(before, oldest).filter((one) => at.toISOString().startsWith(one));
      expect(covering).toHaveLength(1);
      expect(periodsBefore(before, oldest).some((one) => startOf(before).toISOString().startsWith(one))).toBe(false);
    }),
  );
});

test.each<[name: string, period: string, lists: readonly string[]]>([
  ["its own list", "2026-11", ["old", "q4"]],
  ["the list before, for what was delivered late", "2027-01", ["q4", "q1"]],
  ["the list after, for records of a clock that was ahead", "2026-12-28", ["old", "q4", "q1"]],
  ["no list that was not in charge yet", "2026-12-20", ["old", "q4"]],
  ["no list long after its time", "2027-05", ["q1"]],
])("a period is looked for in %s", (_, period, expected) => {
  expect(listsFor([q1, q4, old], period).map(({ id }) => id)).toEqual([...expected].reverse());
});
