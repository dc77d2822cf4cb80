import type { Language } from "../../../domain/language";

/**
 * A time, ISO 8601 in UTC, as somebody reads it: day of the week, date, hours and minutes; in that time zone, or in the reader's own.
 * `undefined` where this is no time or no zone that the browser knows.
 */
export function shownTime(iso: string, language: Language, timeZone?: string): string | undefined {
  try {
    return new Intl.DateTimeFormat(language, {
      weekday: "short",
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      ...(timeZone === undefined ? {} : { timeZone }),
    }).format(new Date(iso));
  } catch {
    return undefined;
  }
}
