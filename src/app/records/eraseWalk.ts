import type { RecordList } from "../../domain/record/recordList";
import { RecordsError, type DamagedRow, type Period, type RecordRows, type StoredRow } from "../ports/recordRows";
import { partsOf } from "./historyPeriods";

/** Some rows of one list, as many as SharePoint gives in one answer. */
export interface RowsOfPeriod {
  readonly list: RecordList;
  readonly rows: readonly StoredRow[];
  readonly damaged: readonly DamagedRow[];
}

export interface Walk {
  /** Only what went out from then on, and before then. */
  readonly from?: Date;
  readonly until?: Date;
  readonly now: Date;
}

/** No record is older; a clock that is set wrongly makes none that is. */
const FIRST_YEAR = 2025;
/** Periods that one question may name (a limit of the port). */
const MOST_PERIODS = 20;

/**
 * Goes through the rows of all lists, whoever's they are, a period at a time: years, and where one holds too many rows, months, days and so on.
 * Each row comes once. Rejects with a `RecordsError`, what was visited before stays visited.
 */
export async function walkRows(
  rows: RecordRows,
  { from, until, now }: Walk,
  visit: (found: RowsOfPeriod) => Promise<void>,
): Promise<void> {
  const first = Math.max(FIRST_YEAR, from?.getUTCFullYear() ?? FIRST_YEAR);
  // Delivery may have been put off, and clocks may be ahead.
  const last = Math.min(now.getUTCFullYear() + 1, until?.getUTCFullYear() ?? Infinity);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
  const isWithin = ({ row }: StoredRow): boolean => !(from && row.at < from) && !(until && row.at >= until);
  for (const list of await rows.lists()) {
    let rest: readonly Period[] = years;
    while (rest.length > 0) {
      const asked = rest.slice(0, MOST_PERIODS);
      rest = rest.slice(asked.length);
      const answers = await rows.read(list, { of: "everybody" }, asked);
      for (const [index, answer] of answers.entries()) {
        const period = asked[index] ?? "";
        if (answer.status === "too-many") rest = shorter(period).concat(rest);
        else await visit({ list, rows: answer.rows.filter(isWithin), damaged: answer.damaged });
      }
    }
  }
}

function shorter(period: Period): readonly Period[] {
  const months = Array.from({ length: 12 }, (_, index) => `${period}-${`0${String(index + 1)}`.slice(-2)}`);
  const parts = period.length === "2026".length ? months : partsOf(period);
  if (parts.length === 0)
    throw new RecordsError(
      "failed",
      `SharePoint gives no answer about ${period}, and no shorter period can be asked for.`,
    );
  return parts;
}
