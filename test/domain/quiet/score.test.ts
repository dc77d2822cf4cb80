import * as fc from "fast-check";
import {
  monthOf,
  monthsOf,
  outcomesOf,
  rulesOf,
  totalOf,
  warnedOf,
  withOutcomes,
  type RuleOutcome,
  type Score,
} from "../../../src/domain/quiet/score";
import type { Shown } from "../../../src/domain/quiet/shown";
import type { DecodedRecord } from "../../../src/domain/record/decodedRecord";
import { sentRecord, shownWarning, warned } from "../../support/sentRecords";

const { rule } = warned;

test.each<[name: string, record: DecodedRecord, shown: readonly Shown[], outcomes: readonly RuleOutcome[]]>([
  ["shown and put right", sentRecord(1, { outcome: "checked" }), [shownWarning], [[rule, "heeded"]]],
  ["shown and sent anyway", sentRecord(1, { findings: [warned] }), [shownWarning], [[rule, "overridden"]]],
  ["asked only at Send, and sent anyway", sentRecord(1, { findings: [warned] }), [], [[rule, "overridden"]]],
  [
    "a stop with a reason",
    sentRecord(1, { outcome: "checked", findings: [{ ...warned, severity: "stop", acknowledged: "x" }] }),
    [],
    [[rule, "overridden"]],
  ],
  ["nobody was asked", sentRecord(1, { outcome: "checked", findings: [warned] }), [], []],
  [
    "nobody was asked, but it stood in the pane",
    sentRecord(1, { outcome: "checked", findings: [warned] }),
    [shownWarning],
    [[rule, "overridden"]],
  ],
  ["a hint is no warning", sentRecord(1), [{ ...shownWarning, severity: "hint" }], []],
  ["a hint in what was sent", sentRecord(1, { findings: [{ ...warned, severity: "hint" }] }), [], []],
  [
    "a warning that became a hint was not heeded",
    sentRecord(1, { findings: [{ ...warned, severity: "hint" }] }),
    [shownWarning],
    [],
  ],
  ["never checked", sentRecord(1, { outcome: "unchecked", findings: [warned] }), [shownWarning], []],
  ["the same said twice", sentRecord(1, { findings: [warned, warned] }), [], [[rule, "overridden"]]],
])("%s", (_, record, shown, outcomes) => {
  expect(outcomesOf(record, shown)).toEqual(outcomes);
});

test("outcomes add up by rule and month", () => {
  const score = withOutcomes(withOutcomes([], "2026-10", [["a", "muted"]]), "2026-11", [
    ["b", "heeded"],
    ["a", "heeded"],
    ["a", "overridden"],
    ["a", "heeded"],
  ]);
  expect(monthsOf(score)).toEqual(["2026-11", "2026-10"]);
  expect(rulesOf(score, "2026-11")).toEqual([
    { month: "2026-11", rule: "a", heeded: 2, overridden: 1, muted: 0 },
    { month: "2026-11", rule: "b", heeded: 1, overridden: 0, muted: 0 },
  ]);
  expect(totalOf(rulesOf(score, "2026-11"))).toEqual({ heeded: 3, overridden: 1, muted: 0 });
  expect(warnedOf(totalOf(score))).toBe(5);
});

test("no outcome is lost within a year, and what is older goes", () => {
  const outcome = fc.constantFrom<RuleOutcome>(["a", "heeded"], ["b", "overridden"], ["a", "muted"]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 29 }), outcome), { maxLength: 60 }), (given) => {
      const month = (index: number): string => monthOf(new Date(Date.UTC(2024, index, 15)));
      const inOrder = [...given].sort(([one], [other]) => one - other);
      const score = inOrder.reduce<Score>((all, [index, one]) => withOutcomes(all, month(index), [one]), []);
      const months = monthsOf(score);
      expect(months.length).toBeLessThanOrEqual(13);
      expect(warnedOf(totalOf(score))).toBe(inOrder.filter(([index]) => months.includes(month(index))).length);
    }),
  );
});
