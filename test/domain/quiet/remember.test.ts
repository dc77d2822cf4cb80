import * as fc from "fast-check";
import type { ClientId } from "../../../src/domain/book/book";
import { kinds } from "../../../src/domain/kinds/kind";
import { nothingQuiet, type Mute, type QuietMemory } from "../../../src/domain/quiet/quietMemory";
import {
  withHabit,
  withHabitBack,
  withMute,
  withoutHabit,
  withoutMute,
  withoutSettled,
  withSettled,
  worthKeeping,
} from "../../../src/domain/quiet/remember";
import { settledOf } from "../../../src/domain/quiet/settled";
import { bob } from "../../support/sentRecords";

const now = new Date("2026-11-25T09:00:00Z");
const at = (days: number): string => new Date(now.getTime() + days * 24 * 3_600_000).toISOString();
const mute: Mute = { rule: "unknown-mailbox", about: bob, kind: "order", since: at(-1), until: at(7) };
const settled = { ...settledOf("c1", "key", "order"), at: at(-1) };

test("a mute of the same takes the place of the one before", () => {
  const longer = { ...mute, until: at(30) };
  expect(withMute(withMute(nothingQuiet, mute), longer).mutes).toEqual([longer]);
  expect(withMute(withMute(nothingQuiet, mute), { ...longer, kind: "contract" }).mutes).toHaveLength(2);
});

test("what is taken back is gone, and what is put back is as it was", () => {
  expect(withoutMute(withMute(nothingQuiet, mute), mute)).toEqual(nothingQuiet);
  expect(withoutSettled(withSettled(nothingQuiet, settled), settled)).toEqual(nothingQuiet);
  const learned = withHabit(nothingQuiet, mute, at(-2));
  const [habit] = learned.habits;
  expect(withoutHabit(learned, mute)).toEqual(nothingQuiet);
  expect(withHabitBack(withoutHabit(learned, mute), habit ?? { ...mute, times: 0, last: "" })).toEqual(learned);
});

test.each<[name: string, memory: Partial<QuietMemory>, left: Partial<QuietMemory>]>([
  ["a mute that runs", { mutes: [mute] }, { mutes: [mute] }],
  ["a mute that ends now", { mutes: [{ ...mute, until: now.toISOString() }] }, {}],
  ["a mute without a real end", { mutes: [{ ...mute, until: "never" }] }, {}],
  [
    "an acknowledgement of 59 days ago",
    { settled: [{ ...settled, at: at(-59) }] },
    { settled: [{ ...settled, at: at(-59) }] },
  ],
  ["an acknowledgement of 60 days ago", { settled: [{ ...settled, at: at(-60) }] }, {}],
  ["an acknowledgement of no day", { settled: [{ ...settled, at: "" }] }, {}],
])("%s", (_, memory, left) => {
  expect(worthKeeping({ ...nothingQuiet, ...memory }, now)).toEqual({ ...nothingQuiet, ...left });
});

test("the memory is bounded, and the newest stay", () => {
  const kind = fc.constantFrom(...kinds);
  const size = { maxLength: 700, size: "max" } as const;
  fc.assert(
    fc.property(fc.array(kind, size), fc.array(kind, size), fc.array(kind, size), (mutes, settles, habits) => {
      const about = (index: number): ClientId => `client-${String(index)}` as ClientId;
      const memory: QuietMemory = {
        mutes: mutes.map((one, index) => ({ ...mute, about: about(index), kind: one })),
        settled: settles.map((one, index) => ({ ...settledOf(about(index), "key", one), at: at(-1) })),
        habits: habits.map((one, index) => ({ rule: "r", about: about(index), kind: one, times: 1, last: at(-1) })),
      };
      const kept = worthKeeping(memory, now);
      expect(kept).toEqual({
        mutes: memory.mutes.slice(-100),
        settled: memory.settled.slice(-200),
        habits: memory.habits.slice(-300),
      });
    }),
    { numRuns: 20 },
  );
});
