/** The same time of the day so many days later, by the calendar. */
export function afterDays(from: Date, days: number): Date {
  const later = new Date(from);
  later.setDate(later.getDate() + days);
  return later;
}

/** `2026-11-25`, by the user's own calendar. */
export function isoDay(at: Date): string {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** When such a day is over. */
export function dayEnd(day: string): Date {
  return afterDays(new Date(`${day}T00:00:00`), 1);
}
