import type { ClientId } from "../../../src/domain/book/book";
import { nothingQuiet, type Habit, type Mute, type QuietMemory } from "../../../src/domain/quiet/quietMemory";
import {
  withHabit,
  withHabitBack,
  withMute,
  withoutHabit,
  withoutMute,
  withoutSettled,
  withSettled,
} from "../../../src/domain/quiet/remember";
import { isSameSettled, memoryFor, settledOf } from "../../../src/domain/quiet/settled";
import { bob } from "../../support/sentRecords";

const AT = "2026-11-24T09:00:00.000Z";
const LATER = "2026-11-25T09:00:00.000Z";
const mute: Mute = { rule: "unknown-mailbox", about: bob, kind: "order", since: AT, until: LATER };
const settled = { ...settledOf("c1", "key", "order"), at: AT };
const habit: Habit = { rule: "unknown-mailbox", about: bob, kind: "order", times: 2, last: AT };

const others = {
  mutes: [
    { ...mute, rule: "namesake" },
    { ...mute, kind: "legal" as const },
    { ...mute, about: "acme" as ClientId },
  ],
  settled: [
    { ...settledOf("c2", "key", "order"), at: AT },
    { ...settledOf("c1", "other", "order"), at: AT },
    { ...settledOf("c1", "key", "legal"), at: AT },
  ],
  habits: [
    { ...habit, rule: "namesake" },
    { ...habit, kind: "legal" as const },
    { ...habit, about: "acme" as ClientId },
  ],
};
const full: QuietMemory = {
  mutes: [mute, ...others.mutes],
  settled: [settled, ...others.settled],
  habits: [habit, ...others.habits],
  asOf: AT,
};

test.each<[string, QuietMemory, Partial<QuietMemory>]>([
  ["a mute", withMute(full, { ...mute, until: AT }), { mutes: [...others.mutes, { ...mute, until: AT }] }],
  ["no mute", withoutMute(full, mute), { mutes: others.mutes }],
  [
    "what was settled",
    withSettled(full, { ...settled, at: LATER }),
    { settled: [...others.settled, { ...settled, at: LATER }] },
  ],
  ["not what was settled", withoutSettled(full, settled), { settled: others.settled }],
  ["a habit", withHabit(full, habit, LATER), { habits: [...others.habits, { ...habit, times: 3, last: LATER }] }],
  [
    "a habit of a message found late",
    withHabit(full, habit, "2026-11-01T09:00:00.000Z"),
    { habits: [...others.habits, { ...habit, times: 3 }] },
  ],
  [
    "a habit put back",
    withHabitBack(full, { ...habit, times: 9 }),
    { habits: [...others.habits, { ...habit, times: 9 }] },
  ],
  ["no habit", withoutHabit(full, habit), { habits: others.habits }],
])("with %s all else stays as it is", (_, after, changed) => {
  expect(after).toEqual({ ...full, ...changed });
});

test("a first habit is of what it is about and nothing more", () => {
  expect(withHabit(nothingQuiet, mute, AT).habits).toStrictEqual([{ ...habit, times: 1 }]);
});

test("what was acknowledged in the draft is open there, and what else was settled stays", () => {
  const given = { finding: "key", kind: "order" } as const;
  expect(memoryFor(full, { conversation: "c1" }, [{ ...given, finding: "x" }, given])).toEqual({
    ...full,
    settled: others.settled,
  });
  expect(memoryFor(full, { conversation: "c1" }, [])).toBe(full);
  expect(memoryFor(full, {}, [given])).toBe(full);
});

test.each(others.settled.map((one) => [one] as const))("%j is not the same", (one) => {
  expect(isSameSettled(settled, one)).toBe(false);
  const later = { ...one, at: LATER };
  expect(isSameSettled(one, later)).toBe(true);
});
