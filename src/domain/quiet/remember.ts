import { isSameSettled } from "./settled";
import type { Habit, Mute, QuietMemory, Settled } from "./quietMemory";

/** More would leave no room for the book in Outlook's settings. */
export const MOST_MUTES = 100;
const MOST_SETTLED = 200;
const MOST_HABITS = 300;
/** A conversation that rests so long begins anew. */
const SETTLED_MS = 60 * 24 * 3_600_000;

type What = Pick<Mute, "rule" | "about" | "kind">;

/** Mutes it; an earlier mute of the same ends. */
export function withMute(memory: QuietMemory, mute: Mute): QuietMemory {
  return { ...memory, mutes: [...withoutMute(memory, mute).mutes, mute] };
}

export function withoutMute(memory: QuietMemory, mute: What): QuietMemory {
  return { ...memory, mutes: memory.mutes.filter((one) => !isSameWhat(one, mute)) };
}

export function withSettled(memory: QuietMemory, settled: Settled): QuietMemory {
  return { ...memory, settled: [...withoutSettled(memory, settled).settled, settled] };
}

export function withoutSettled(memory: QuietMemory, settled: Omit<Settled, "at">): QuietMemory {
  return { ...memory, settled: memory.settled.filter((one) => !isSameSettled(one, settled)) };
}

/** Counts one more message that was sent all the same. */
export function withHabit(memory: QuietMemory, what: What, at: string): QuietMemory {
  const { rule, about, kind } = what;
  const before = memory.habits.find((one) => isSameWhat(one, what));
  const habit: Habit = {
    rule,
    about,
    kind,
    times: (before?.times ?? 0) + 1,
    last: before !== undefined && before.last > at ? before.last : at,
  };
  return withHabitBack(memory, habit);
}

/** Puts a habit back as it was. */
export function withHabitBack(memory: QuietMemory, habit: Habit): QuietMemory {
  return { ...memory, habits: [...withoutHabit(memory, habit).habits, habit] };
}

export function withoutHabit(memory: QuietMemory, habit: What): QuietMemory {
  return { ...memory, habits: memory.habits.filter((one) => !isSameWhat(one, habit)) };
}

/** What is worth keeping: no mute that has ended, no old conversation, and of all the newest. */
export function worthKeeping({ mutes, settled, habits, ...rest }: QuietMemory, now: Date): QuietMemory {
  return {
    ...rest,
    mutes: mutes.filter(({ until }) => new Date(until) > now).slice(-MOST_MUTES),
    settled: settled.filter(({ at }) => now.getTime() - new Date(at).getTime() < SETTLED_MS).slice(-MOST_SETTLED),
    habits: habits.slice(-MOST_HABITS),
  };
}

export function isSameWhat(one: What, other: What): boolean {
  return one.rule === other.rule && one.about === other.about && one.kind === other.kind;
}
