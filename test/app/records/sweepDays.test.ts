import {
  isLookThroughDue,
  lookThroughDays,
  monthsAround,
  nextCheckpoint,
  sweepSince,
} from "../../../src/app/records/sweepDays";

const now = new Date("2026-11-26T12:00:00Z");

test.each([
  ["never", {}, "2026-11-12T12:00:00.000Z"],
  ["some days ago", { until: "2026-11-25T08:00:00Z" }, "2026-11-22T08:00:00.000Z"],
  ["at a time that is none", { until: "soon" }, "2026-11-12T12:00:00.000Z"],
])("a sweep looks back by the mail server's clock: %s", (_, state, expected) => {
  expect(sweepSince({ done: [], ...state }, now).toISOString()).toBe(expected);
});

test.each([
  ["never", undefined, true],
  ["just now", "2026-11-26T11:00:00Z", false],
  ["six hours ago", "2026-11-26T06:00:00Z", true],
  ["tomorrow, by a clock that was put back", "2026-11-27T12:00:00Z", true],
])("the whole mailbox is looked through where it last was: %s", (_, lookedThroughAt, expected) => {
  expect(isLookThroughDue({ done: [], ...(lookedThroughAt === undefined ? {} : { lookedThroughAt }) }, now)).toBe(
    expected,
  );
});

test("the days to look through reach back over what is late, and both ways over a wrong clock", () => {
  const days = lookThroughDays({ done: [], lookedThroughAt: "2026-11-26T06:00:00Z" }, now, now);
  expect(days).toEqual(Array.from({ length: 8 }, (_, index) => `2026-11-${String(28 - index)}`));
});

test("the first look goes as far as the sweep, and no look is endless", () => {
  expect(lookThroughDays({ done: [] }, sweepSince({ done: [] }, now), now)).toHaveLength(19);
  expect(lookThroughDays({ done: [] }, new Date(0), now)).toHaveLength(40);
});

test.each([
  ["a month back for intents, and what a wrong clock reaches", now, [], ["2026-10", "2026-11"]],
  [
    "over the end of a month",
    new Date("2026-11-26T12:00:00Z"),
    ["2026-11-30T01:00:00Z"],
    ["2026-10", "2026-11", "2026-12"],
  ],
  [
    "back to the last sweep",
    new Date("2026-08-02T12:00:00Z"),
    [],
    ["2026-07", "2026-08", "2026-09", "2026-10", "2026-11"],
  ],
  ["a record that is much older", now, ["2025-03-15T00:00:00Z"], ["2025-03", "2026-10", "2026-11"]],
])("rows are asked for by months: %s", (_, since, times, expected) => {
  expect(
    monthsAround(
      since,
      times.map((at) => new Date(at)),
      now,
    ),
  ).toEqual(expected);
});

test("records with any date ask for no more than two years", () => {
  const times = Array.from({ length: 400 }, (_, index) => new Date(Date.UTC(1990, index, 15)));
  expect(monthsAround(now, times, now)).toHaveLength(24);
});

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number));

test.each([
  ["nothing seen", [], [], [], "2026-11-01T00:00:00.000Z"],
  ["the newest", [day(20), day(25)], [], [], day(25).toISOString()],
  ["the oldest that is not done", [day(20), day(25)], [day(24), day(22)], [], day(22).toISOString()],
  ["the oldest that was refused", [day(20), day(25)], [], [day(21)], day(21).toISOString()],
  ["what is refused for a fortnight holds nothing back any more", [day(25)], [], [day(2)], day(11).toISOString()],
  ["what is not done does, however long", [day(25)], [day(2)], [], day(2).toISOString()],
])("the checkpoint moves to: %s", (_, seen, open, refused, expected) => {
  expect(nextCheckpoint({ until: "2026-11-01T00:00:00.000Z", done: [] }, seen, open, refused)).toBe(expected);
});
