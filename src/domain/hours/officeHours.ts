import type { Client, Weekday } from "../book/book";
import type { Thresholds } from "../policy/policy";
import { holidayOn, type Holiday } from "./holidays";
import { weekendOf } from "./weekendOf";
import { localTime, momentOf, zoneClockOf } from "./zoneClock";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** No weekend and holidays together last longer. */
const LONGEST_REST_DAYS = 21;

type Place = Pick<Client, "timeZone" | "country" | "weekend">;
type Hours = Pick<Thresholds, "dayBegins" | "dayEnds" | "deliverAt">;

/** Why nobody is in a client's office at some time. */
export interface Closed {
  readonly why: "night" | "weekend" | "holiday";
  /** The time there, as if it were UTC. */
  readonly local: Date;
  readonly holiday?: Holiday;
}

/** Whether a client's office is closed at that time; `undefined` when it is open, or when its time is not known. */
export function closedAt(client: Place, at: Date, { dayBegins, dayEnds }: Hours): Closed | undefined {
  const clock = zoneClockOf(client);
  if (clock === undefined) return undefined;
  const local = localTime(clock, at);
  const rest = restOn(client, local);
  if (rest !== undefined) return { ...rest, local };
  const hour = local.getUTCHours();
  return hour < dayBegins || hour >= dayEnds ? { why: "night", local } : undefined;
}

/** When a message had better arrive: at the hour of delivery, on the first working day there that has not come to it yet. */
export function nextDelivery(client: Place, after: Date, { dayBegins, dayEnds, deliverAt }: Hours): Date | undefined {
  const clock = zoneClockOf(client);
  if (clock === undefined) return undefined;
  const hour = Math.max(dayBegins, Math.min(deliverAt, dayEnds - 1));
  const today = midnight(localTime(clock, after));
  for (let day = today; day <= today + LONGEST_REST_DAYS * DAY; day += DAY) {
    const local = new Date(day + hour * HOUR);
    const moment = momentOf(clock, local);
    if (moment.getTime() > after.getTime() && restOn(client, local) === undefined) return moment;
  }
  return undefined;
}

function restOn(client: Place, local: Date): Pick<Closed, "why" | "holiday"> | undefined {
  const weekday = (local.getUTCDay() || 7) as Weekday;
  if (weekendOf(client).indexOf(weekday) >= 0) return { why: "weekend" };
  const holiday = holidayOn(client.country, midnight(local));
  return holiday === undefined ? undefined : { why: "holiday", holiday };
}

function midnight(local: Date): number {
  return Math.floor(local.getTime() / DAY) * DAY;
}
