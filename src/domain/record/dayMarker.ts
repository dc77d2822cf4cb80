/** What tells a text of this version from others. */
export const RECORD_VERSION = 2;

/**
 * The marker with which each record of a UTC day begins, and which stands nowhere else in any record: texts never hold a `~` as such. So
 * a search for it finds these records and no others. `day`: `2026-11-26`.
 */
export function dayMarker(day: string): string {
  return `${String(RECORD_VERSION)}~${day.replace(/-/g, "")}~`;
}
