import type { RecordList } from "../../domain/record/recordList";
import type { Period } from "../ports/recordRows";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A list may hold messages that went out this long after it was in charge: the latest delivery that anybody sets, roughly. */
const LATE_MS = 92 * DAY_MS;

/** … and this long before: records carry the time of the device that made them, and clocks are wrong. */
const EARLY_MS = 7 * DAY_MS;

/** Nothing is looked for that is older, where no list says when it begins. */
const OLDEST_MONTHS = 60;

/** Characters of a month, a day, an hour and ten minutes at the beginning of a time in ISO 8601; a period is nothing else. */
const MONTH = 7;
const DAY = 10;
const HOUR = 13;
const TEN_MINUTES = 15;

export function monthOf(at: Date): Period {
  return at.toISOString().slice(0, MONTH);
}

/** The month that lies `months` after another one; before it where negative. */
export function monthAfter(month: Period, months: number): Period {
  const first = startOf(month);
  return monthOf(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months)));
}

/** The first moment of a period. */
export function startOf(period: Period): Date {
  const whole = "2000-01-01T00:00:00.000Z";
  // Ten minutes are written without their last digit.
  return new Date(period + whole.slice(period.length));
}

function endOf(period: Period): number {
  if (period.length === MONTH) return startOf(monthAfter(period, 1)).getTime();
  return startOf(period).getTime() + ({ [DAY]: DAY_MS, [HOUR]: HOUR_MS }[period.length] ?? HOUR_MS / 6);
}

/** The shorter periods that make up one, newest first; none where there are no shorter ones to ask for. */
export function partsOf(period: Period): readonly Period[] {
  const first = startOf(period).getTime();
  const [step, characters] = {
    [MONTH]: [DAY_MS, DAY] as const,
    [DAY]: [HOUR_MS, HOUR] as const,
    [HOUR]: [HOUR_MS / 6, TEN_MINUTES] as const,
  }[period.length] ?? [0, 0];
  if (step === 0) return [];
  const count = Math.round((endOf(period) - first) / step);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + (count - 1 - index) * step).toISOString().slice(0, characters),
  );
}

/** The month in which the newest rows stand: that of a colleague's clock that is ahead. */
export function newestMonth(now: Date): Period {
  return monthOf(new Date(now.getTime() + 2 * DAY_MS));
}

/** The oldest month in which any list may have a row. */
export function oldestMonth(lists: readonly RecordList[], now: Date): Period {
  const limit = monthAfter(monthOf(now), -OLDEST_MONTHS);
  const begins = lists.map(({ from }) => (from === undefined ? limit : monthOf(new Date(from.getTime() - EARLY_MS))));
  return begins.reduce((oldest, month) => (month < oldest ? month : oldest), newestMonth(now));
}

/**
 * What is still to be asked for, newest first: all months down to the oldest, or what lies before `before`, first the rest of its own day
 * and month.
 */
export function periodsBefore(before: Period, oldest: Period): readonly Period[] {
  const around = [MONTH, DAY, HOUR]
    .filter((characters) => characters < before.length)
    .map((characters) => before.slice(0, characters));
  const rest = around
    .reverse()
    .reduce<readonly Period[]>((all, outer) => all.concat(partsOf(outer).filter((part) => part < before)), [])
    // Of a day whose hours are listed only its hours count.
    .filter((part) => !around.includes(part));
  const month = before.slice(0, MONTH);
  const months: Period[] = [];
  for (let next = monthAfter(month, -1); next >= oldest; next = monthAfter(next, -1)) months.push(next);
  return rest.concat(months);
}

/** The lists that may hold a message which went out in this period, whoever was in charge when its record was made. */
export function listsFor(lists: readonly RecordList[], period: Period): readonly RecordList[] {
  const begins = startOf(period).getTime();
  const ends = endOf(period);
  return lists.filter((list) => {
    const from = list.from?.getTime() ?? -Infinity;
    const next = lists
      .map((other) => other.from?.getTime() ?? -Infinity)
      .filter((time) => time > from)
      .reduce((least, time) => Math.min(least, time), Infinity);
    return from - EARLY_MS < ends && next + LATE_MS > begins;
  });
}
