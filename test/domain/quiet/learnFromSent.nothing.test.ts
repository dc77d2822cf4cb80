import { nothingCounted } from "../../../src/domain/quiet/counted";
import { heededOf, learnFromSent, type Remembered } from "../../../src/domain/quiet/learnFromSent";
import { nothingQuiet, type Habit } from "../../../src/domain/quiet/quietMemory";
import type { Shown } from "../../../src/domain/quiet/shown";
import type { DecodedRecord } from "../../../src/domain/record/decodedRecord";
import { bob, nothingLeftOut, sentRecord, shownWarning, warned } from "../../support/sentRecords";

const habit: Habit = { rule: warned.rule, about: bob, kind: "order", times: 2, last: "2026-11-01T00:00:00.000Z" };
const before: Remembered = { memory: { ...nothingQuiet, habits: [habit] }, counted: nothingCounted };
const reasoned = { ...warned, acknowledged: "They asked for it" };

test.each<[string, DecodedRecord, readonly Shown[]]>([
  ["nobody checked, though a reason was given", sentRecord(1, { outcome: "unchecked", findings: [reasoned] }), []],
  ["nobody checked, though what was shown is gone", sentRecord(1, { outcome: "unchecked" }), [shownWarning]],
  ["nothing was said of", sentRecord(1), []],
  ["had only something else put right", sentRecord(1), [{ ...shownWarning, rule: "namesake" }]],
  ["was put right as such, and no mailbox of it", sentRecord(1), [messageAsSuch()]],
])("a message that %s teaches nothing and takes no room", (_, record, shown) => {
  expect(learnFromSent(before, record, shown)).toBe(before);
});

test("a message that teaches something is counted", () => {
  for (const [record, shown] of [
    [sentRecord(3, { findings: [warned] }), []],
    [sentRecord(3), [shownWarning]],
  ] as const) {
    const after = learnFromSent(before, record, shown);
    expect(after.counted.ids.map(([, at]) => at)).toEqual([record.reviewedAt.getTime()]);
    expect(learnFromSent(after, record, shown)).toBe(after);
  }
});

test("one warning is heeded and another overridden in the same message", () => {
  const other: Habit = { ...habit, rule: "namesake" };
  const { memory } = learnFromSent(
    { ...before, memory: { ...nothingQuiet, habits: [habit, other] } },
    sentRecord(1, { findings: [warned] }),
    [shownWarning, { ...shownWarning, rule: "namesake" }],
  );
  expect(memory.habits.map(({ rule, times }) => [rule, times])).toEqual([[warned.rule, 3]]);
});

test.each<[string, DecodedRecord, readonly string[]]>([
  ["what is in the record still", sentRecord(1, { findings: [warned] }), ["namesake"]],
  ["nothing", sentRecord(1), [warned.rule, "namesake"]],
  ["more than it has room for", sentRecord(1, { leftOut: { ...nothingLeftOut, findings: 1 } }), []],
  [
    "all findings but not all recipients",
    sentRecord(1, { leftOut: { ...nothingLeftOut, recipients: 1, attachments: 1 } }),
    [warned.rule, "namesake"],
  ],
])("heeded is what was shown and is gone from a record of %s", (_, record, rules) => {
  expect(heededOf(record, [shownWarning, { ...shownWarning, rule: "namesake" }]).map(({ rule }) => rule)).toEqual(
    rules,
  );
});

function messageAsSuch(): Shown {
  const { rule, kind, severity } = shownWarning;
  return { rule, kind, severity };
}
