import type { Period } from "../ports/recordRows";
import type { SweepState } from "../ports/sweepMemory";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What Sent Items show late: copies of other devices, properties of classic Outlook. */
const OVERLAP_MS = 3 * DAY_MS;
/** How far the first sweep of a device looks back. */
const FIRST_MS = 14 * DAY_MS;
/** How far the clock of a device may be wrong: it dates the records that it makes. */
const SKEW_MS = 2 * DAY_MS;
const LOOK_THROUGH_EVERY_MS = 6 * HOUR_MS;
/** Rows are asked for by months: what was let go long ago and never seen is settled as well. */
const OLDEST_INTENT_MS = 31 * DAY_MS;
/** A mailbox that was left alone for longer is looked through for its last days only. */
const MOST_DAYS = 40;
const MOST_MONTHS = 24;

/** From when on Sent Items are looked at. */
export function sweepSince({ until }: SweepState, now: Date): Date {
  const known = until === undefined ? NaN : Date.parse(until);
  return new Date(Number.isNaN(known) ? now.getTime() - FIRST_MS : known - OVERLAP_MS);
}

/** Whether the whole mailbox is to be looked through for records again. A clock that was put back counts as time gone by. */
export function isLookThroughDue({ lookedThroughAt }: SweepState, now: Date): boolean {
  const last = lookedThroughAt === undefined ? NaN : Date.parse(lookedThroughAt);
  return !(Math.abs(now.getTime() - last) < LOOK_THROUGH_EVERY_MS);
}

/** The days of records to look for in the whole mailbox, newest first: a wrong clock may have put another day into them. */
export function lookThroughDays({ lookedThroughAt }: SweepState, since: Date, now: Date): readonly Period[] {
  const last = lookedThroughAt === undefined ? NaN : Date.parse(lookedThroughAt) - OVERLAP_MS;
  const from = Math.min(Number.isNaN(last) ? since.getTime() : last, now.getTime()) - SKEW_MS;
  const days: Period[] = [];
  const first = dayOf(new Date(from));
  for (let at = now.getTime() + SKEW_MS; days.length < MOST_DAYS; at -= DAY_MS) {
    const day = dayOf(new Date(at));
    if (day < first) break;
    days.push(day);
  }
  return days;
}

/** The months in which rows of messages of these times may stand, and those of intents that nobody has settled; oldest first. */
export function monthsAround(since: Date, times: readonly Date[], now: Date): readonly Period[] {
  const months = new Set<Period>();
  const addMonths = (from: number, to: number): void => {
    for (let at = from; at <= to; at = monthAfter(at)) months.add(dayOf(new Date(at)).slice(0, 7));
  };
  addMonths(Math.min(since.getTime(), now.getTime() - OLDEST_INTENT_MS) - SKEW_MS, now.getTime() + SKEW_MS);
  // A forward may carry the record of a message that is years old.
  for (const at of times) addMonths(at.getTime() - SKEW_MS, at.getTime() + SKEW_MS);
  return Array.from(months).sort().slice(-MOST_MONTHS);
}

function monthAfter(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
}

/**
 * Up to where the next sweep has nothing to do but look again for what was late: the newest message, or the oldest with which this sweep
 * was not done. What the lists refuse holds it back no longer than a first sweep would look back anyway.
 */
export function nextCheckpoint(
  { until }: SweepState,
  sentAt: readonly Date[],
  open: readonly Date[],
  refused: readonly Date[],
): string | undefined {
  if (sentAt.length === 0) return until;
  const newest = Math.max(...sentAt.map((at) => at.getTime()));
  const held = Math.min(newest, ...refused.map((at) => at.getTime()));
  const refusedFrom = Math.max(held, newest - FIRST_MS);
  return new Date(Math.min(refusedFrom, ...open.map((at) => at.getTime()))).toISOString();
}

export function dayOf(at: Date): Period {
  return at.toISOString().slice(0, 10);
}
