import {
  monthOf,
  monthsOf,
  rulesOf,
  totalOf,
  warnedOf,
  withOutcomes,
  type Score,
} from "../../../src/domain/quiet/score";

const row = (month: string, rule = "a", part: Partial<Score[number]> = {}): Score[number] => ({
  month,
  rule,
  heeded: 1,
  overridden: 0,
  muted: 0,
  ...part,
});
const year = Array.from({ length: 13 }, (_, index) => monthOf(new Date(Date.UTC(2025, 9 + index, 15))));

test.each([
  ["2026-11-01T00:00:00.000Z", "2026-11"],
  ["2026-11-30T23:59:59.999Z", "2026-11"],
  ["2026-12-01T01:00:00+02:00", "2026-11"],
])("%s is of %s", (at, month) => {
  expect(monthOf(new Date(at))).toBe(month);
});

test("months come newest first and once, however the rows stand", () => {
  const score = ["2026-09", "2026-11", "2025-12", "2026-10", "2026-11"].map((month) => row(month));
  expect(monthsOf(score)).toEqual(["2026-11", "2026-10", "2026-09", "2025-12"]);
  expect(monthsOf([])).toEqual([]);
});

test("a year and this month are kept; with another month the oldest goes, whole", () => {
  const full: Score = year.flatMap((month) => [row(month), row(month, "b")]);
  expect(monthsOf(withOutcomes(full, "2026-10", [["a", "heeded"]]))).toHaveLength(13);
  const next = withOutcomes(full, "2026-11", [["a", "muted"]]);
  expect(next).toEqual([...full.slice(2), row("2026-11", "a", { heeded: 0, muted: 1 })]);
  expect(withOutcomes(next, "2025-01", [["a", "muted"]])).toEqual(next);
});

test("an outcome counts for its rule and month alone", () => {
  const score = [row("2026-10"), row("2026-11"), row("2026-11", "b")];
  expect(withOutcomes(score, "2026-11", [["b", "overridden"]])).toEqual([
    row("2026-10"),
    row("2026-11"),
    row("2026-11", "b", { overridden: 1 }),
  ]);
  expect(withOutcomes(score, "2026-11", [])).toEqual(score);
});

test("the rules of a month are those of that month, the loudest first", () => {
  const [quiet, loud, other] = [
    row("2026-11", "a", { heeded: 1 }),
    row("2026-11", "b", { overridden: 2, muted: 1 }),
    row("2026-10", "c", { heeded: 9 }),
  ];
  expect(rulesOf([quiet, other, loud], "2026-11")).toEqual([loud, quiet]);
  expect(totalOf([quiet, loud, other])).toEqual({ heeded: 11, overridden: 2, muted: 1 });
  expect([quiet, loud, other].map(warnedOf)).toEqual([1, 4, 9]);
  expect(totalOf([])).toEqual({ heeded: 0, overridden: 0, muted: 0 });
});
