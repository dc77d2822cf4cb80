import type { Period } from "../../../app/ports/recordRows";
import type { RecordList } from "../../../domain/record/recordList";

const DAY_MS = 24 * 3_600_000;
/** A message may go out after its record was made, by a delayed delivery, or before it by a device's wrong clock. */
const LATEST_MS = 35 * DAY_MS;
const EARLIEST_MS = 3 * DAY_MS;

/** The next shorter periods that make up one: the days of a month, the hours of a day; none of an hour. */
export function partsOf(period: Period): readonly Period[] {
  if (period.length === "2026".length) return numbered(12).map((month) => `${period}-${month}`);
  if (period.length === "2026-11".length) {
    const [year, month] = period.split("-").map(Number);
    return numbered(new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()).map((day) => `${period}-${day}`);
  }
  if (period.length === "2026-11-26".length)
    return Array.from({ length: 24 }, (_, hour) => `${period}T${String(hour).padStart(2, "0")}`);
  return [];
}

/**
 * The lists that messages of a month may stand in. A list takes records by when they were made, and the month says when messages went out,
 * so neighbours count as well. What was delayed by more than a month is not looked for: writing it again finds that it is there.
 */
export function listsOfMonth(lists: readonly RecordList[], month: Period): readonly RecordList[] {
  const [year, number] = month.split("-").map(Number);
  const begins = Date.UTC(year ?? 0, (number ?? 1) - 1, 1);
  const ends = Date.UTC(year ?? 0, number ?? 1, 1);
  return lists.filter(({ from }) => {
    const start = from?.getTime() ?? -Infinity;
    // Where the next list begins, this one ends.
    const end = Math.min(...lists.map((other) => other.from?.getTime() ?? -Infinity).filter((other) => other > start));
    return start - EARLIEST_MS < ends && begins < end + LATEST_MS;
  });
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, "0"));
}
