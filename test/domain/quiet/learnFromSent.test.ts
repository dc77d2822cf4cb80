import * as fc from "fast-check";
import { nothingCounted } from "../../../src/domain/quiet/counted";
import { learnFromSent, type Remembered } from "../../../src/domain/quiet/learnFromSent";
import { nothingQuiet, type Habit } from "../../../src/domain/quiet/quietMemory";
import type { Shown } from "../../../src/domain/quiet/shown";
import type { DecodedRecord } from "../../../src/domain/record/decodedRecord";
import type { RecordedFinding } from "../../../src/domain/record/sendRecord";
import { bob, nothingLeftOut, sentRecord, shownWarning, warned } from "../../support/sentRecords";

const nothing: Remembered = { memory: nothingQuiet, counted: nothingCounted };
const habit: Habit = {
  rule: warned.rule,
  about: bob,
  kind: "order",
  times: 2,
  last: sentRecord(0).reviewedAt.toISOString(),
};
const withHabits = (...habits: readonly Habit[]): Remembered => ({ ...nothing, memory: { ...nothingQuiet, habits } });

test.each<[name: string, record: DecodedRecord, shown: readonly Shown[], times: readonly number[]]>([
  ["sent anyway", sentRecord(1, { findings: [warned] }), [], [3]],
  [
    "acknowledged with a reason",
    sentRecord(1, { outcome: "checked", findings: [{ ...warned, acknowledged: "They asked for it" }] }),
    [],
    [3],
  ],
  ["sent where policy only takes notes", sentRecord(1, { outcome: "checked", findings: [warned] }), [], [2]],
  ["never checked", sentRecord(1, { outcome: "unchecked", findings: [warned] }), [], [2]],
  ["a hint", sentRecord(1, { findings: [{ ...warned, severity: "hint" }] }), [], [2]],
  ["a stop with a reason", sentRecord(1, { findings: [{ ...warned, severity: "stop", acknowledged: "x" }] }), [], [2]],
  ["said twice of one mailbox", sentRecord(1, { findings: [warned, warned] }), [], [3]],
  ["another kind", sentRecord(1, { findings: [{ ...warned, kind: "contract" }] }), [], [2, 1]],
  ["another rule", sentRecord(1, { findings: [{ ...warned, rule: "unknown-mailbox" }] }), [], [2, 1]],
  ["of a client as a whole", sentRecord(1, { findings: [withClient("acme")] }), [], [2, 1]],
  ["of the message as such", sentRecord(1, { findings: [{ rule: "clear-subject", severity: "warn" }] }), [], [2]],
  ["heeded", sentRecord(1), [shownWarning], []],
  ["heeded when it was only a hint", sentRecord(1), [{ ...shownWarning, severity: "hint" }], []],
  ["heeded for another kind", sentRecord(1), [{ ...shownWarning, kind: "contract" }], [2]],
  ["shown and sent anyway", sentRecord(1, { findings: [warned] }), [shownWarning], [3]],
  [
    "shown, and the record too short to tell",
    sentRecord(1, { leftOut: { ...nothingLeftOut, findings: 1 } }),
    [shownWarning],
    [2],
  ],
])("%s", (_, record, shown, times) => {
  const { memory } = learnFromSent(withHabits(habit), record, shown);
  expect(memory.habits.map((one) => one.times)).toEqual(times);
});

function withClient(client: string): RecordedFinding {
  return { rule: "one-mailbox-per-client", severity: "warn", client };
}

test("what is learned is of the rule, the mailbox and the kind, with the day", () => {
  const record = sentRecord(5, { findings: [{ ...warned, kind: "contract" }] });
  expect(learnFromSent(nothing, record).memory.habits).toEqual([
    { rule: warned.rule, about: bob, kind: "contract", times: 1, last: record.reviewedAt.toISOString() },
  ]);
});

test("a message found late does not make a habit older", () => {
  const later = learnFromSent(nothing, sentRecord(9, { findings: [warned] }));
  const { memory } = learnFromSent(later, sentRecord(3, { findings: [warned] }));
  expect(memory.habits).toMatchObject([{ times: 2, last: sentRecord(9).reviewedAt.toISOString() }]);
});

test("each message counts once, in whatever order and however often it is found", () => {
  const numbers = fc.array(fc.nat(300), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(numbers, numbers, (first, again) => {
      const learn = (before: Remembered, number: number): Remembered =>
        learnFromSent(before, sentRecord(number, { findings: [warned] }));
      const once = [...first].sort((one, other) => one - other).reduce(learn, nothing);
      const known = again.filter((number) => first.includes(number));
      expect(once.memory.habits[0]?.times).toBe(new Set(first).size);
      expect(known.reduce(learn, once)).toBe(once);
      expect(once.counted.ids.length).toBeLessThanOrEqual(60);
    }),
    { numRuns: 50 },
  );
});
