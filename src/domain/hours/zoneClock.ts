import type { Client } from "../book/book";
import { zoneTable } from "./zoneTable";

/** How the clocks of one zone go. */
export interface ZoneClock {
  /** Minutes from UTC in standard time. */
  readonly standard: number;
  readonly summer?: SummerTime;
}

/** When clocks are put forward and back, whether both are told in UTC (else in the zone's standard time), and by how many minutes. */
type SummerTime = readonly [begins: YearlyMoment, ends: YearlyMoment, isUtc?: boolean, saving?: number];

/** Month, the first day of it that it can be, day of the week (Sunday is 0), minutes from midnight. */
type YearlyMoment = readonly [month: number, earliestDay: number, weekday: number, minutes: number];

const USUAL_SAVING = 60;
const aprilAtTwo: YearlyMoment = [4, 1, 0, 120];

/**
 * By the letters of `zoneTable`. Europe (and what keeps time with it), United States (with Canada, Haiti, Bermuda), Cuba, Chile,
 * southern Australia, Lord Howe, New Zealand, Chatham, Egypt, Israel, Lebanon. As the IANA database has them for 2025 and later.
 */
const summerTimes: Readonly<Record<string, SummerTime>> = {
  E: [[3, 25, 0, 60], [10, 25, 0, 60], true],
  U: [
    [3, 8, 0, 120],
    [11, 1, 0, 60],
  ],
  C: [
    [3, 8, 0, 0],
    [11, 1, 0, 0],
  ],
  L: [[9, 2, 0, 240], [4, 2, 0, 180], true],
  A: [[10, 1, 0, 120], aprilAtTwo],
  H: [[10, 1, 0, 120], [4, 1, 0, 90], false, 30],
  Z: [[9, 24, 0, 120], aprilAtTwo],
  K: [
    [9, 24, 0, 165],
    [4, 1, 0, 165],
  ],
  G: [
    [4, 24, 5, 0],
    [10, 25, 4, 1380],
  ],
  I: [
    [3, 23, 5, 120],
    [10, 25, 0, 60],
  ],
  B: [
    [3, 25, 0, 0],
    [10, 24, 6, 1380],
  ],
};

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The client's clock: of its time zone, else of its country. `undefined` where neither is known. */
export function zoneClockOf({ timeZone, country }: Pick<Client, "timeZone" | "country">): ZoneClock | undefined {
  return clockNamed(timeZone) ?? clockNamed(country);
}

/** The time there as if it were UTC: read it by the `getUTC…` methods. */
export function localTime(clock: ZoneClock, at: Date): Date {
  return new Date(at.getTime() + offsetAt(clock, at.getTime()) * MINUTE);
}

/** The moment at which it is this time there. In the hour that clocks are put back over it is one of two. */
export function momentOf(clock: ZoneClock, local: Date): Date {
  const guess = local.getTime() - clock.standard * MINUTE;
  return new Date(local.getTime() - offsetAt(clock, guess) * MINUTE);
}

function clockNamed(name = ""): ZoneClock | undefined {
  const line = zoneTable.find((one) => one.split(" ").indexOf(name) > 0);
  const [, minutes, letter = ""] = /^(-?\d+)(\w?)/.exec(line ?? "") ?? [];
  const summer = summerTimes[letter];
  return minutes === undefined ? undefined : { standard: Number(minutes), ...(summer === undefined ? {} : { summer }) };
}

function offsetAt({ standard, summer }: ZoneClock, at: number): number {
  if (summer === undefined) return standard;
  const [beginning, end, isUtc, saving] = summer;
  const shift = isUtc === true ? 0 : standard * MINUTE;
  const year = new Date(at + standard * MINUTE).getUTCFullYear();
  const begins = momentIn(year, beginning) - shift;
  const ends = momentIn(year, end) - shift;
  const isSummer = begins < ends ? at >= begins && at < ends : at >= begins || at < ends;
  return isSummer ? standard + (saving ?? USUAL_SAVING) : standard;
}

function momentIn(year: number, [month, earliestDay, weekday, minutes]: YearlyMoment): number {
  const first = Date.UTC(year, month - 1, earliestDay);
  return first + ((weekday - new Date(first).getUTCDay() + 7) % 7) * DAY + minutes * MINUTE;
}
