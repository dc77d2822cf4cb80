import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { Clock } from "../../domain/clock";
import type { RecordList } from "../../domain/record/recordList";
import { RecordsError, type DamagedRow, type Period, type PeriodRows, type RecordRows } from "../ports/recordRows";
import type { RowsAbout, StoredRow } from "../ports/recordRows";
import type { HistoryAbout, HistoryCursor, HistoryPage } from "./recordsAccess";
import { listsFor, monthAfter, newestMonth, oldestMonth, partsOf, periodsBefore } from "./historyPeriods";

/** A page is done once it has so many rows. */
const ENOUGH_ROWS = 30;

/** … or has looked at so many: of what one person sent, little may have gone to one address. */
const MOST_LOOKED_AT = 3_000;

/** Periods asked for at first, and at most at a time (a limit of the port). */
const FIRST_PERIODS = 3;
const MOST_PERIODS = 20;

export interface HistoryAround {
  readonly clock: Clock;
  /** Whose pane it is: what went to a stranger is looked for in what this person sent. */
  readonly mailbox: AddressKey;
}

/**
 * One page of a history, newest first. Months are asked for from the newest back, ever more at a time while they hold little; a month that
 * SharePoint will not answer at once is asked for by days, hours, and ten minutes. Rejects with a `RecordsError`.
 */
export async function historyOf(
  rows: RecordRows,
  about: HistoryAbout,
  cursor: HistoryCursor | undefined,
  { clock, mailbox }: HistoryAround,
): Promise<HistoryPage> {
  const now = clock.now();
  const lists = await rows.lists();
  const before = cursor?.before ?? monthAfter(newestMonth(now), 1);
  let rest = periodsBefore(before, oldestMonth(lists, now));
  let since = before;
  let found: readonly StoredRow[] = [];
  let damaged: readonly DamagedRow[] = [];
  let lookedAt = 0;
  let width = about.of === "everybody" ? 1 : FIRST_PERIODS;
  while (rest.length > 0 && found.length < ENOUGH_ROWS && lookedAt < MOST_LOOKED_AT) {
    const asked = sameLength(rest).slice(0, width);
    const answers = await readPeriods(rows, lists, rowsAbout(about, mailbox), asked);
    const whole = answers.findIndex((answer) => answer.status === "too-many");
    const read = whole < 0 ? answers : answers.slice(0, whole);
    for (const answer of read) {
      if (answer.status !== "read") continue;
      lookedAt += answer.rows.length;
      found = found.concat(answer.rows.filter((row) => isAbout(about, row)));
      damaged = damaged.concat(answer.damaged);
    }
    since = asked[read.length - 1] ?? since;
    rest = rest.slice(read.length);
    const tooFull = rest[0];
    width = whole < 0 ? Math.min(width * 2, MOST_PERIODS) : FIRST_PERIODS;
    if (whole >= 0 && tooFull !== undefined) rest = shorter(tooFull).concat(rest.slice(1));
  }
  return { rows: found, damaged, since, ...(rest.length === 0 ? {} : { next: { before: since } }) };
}

/** Where a history begins that shows a month and what is older. */
export function historyFrom(month: Period): HistoryCursor {
  return { before: monthAfter(month, 1) };
}

function rowsAbout(about: HistoryAbout, mailbox: AddressKey): RowsAbout {
  if (about.of !== "address") return about;
  return about.client === undefined ? { of: "mailbox", mailbox } : { of: "client", client: about.client };
}

function isAbout(about: HistoryAbout, { row }: StoredRow): boolean {
  return about.of !== "address" || row.record.recipients.some(({ address }) => address === about.address);
}

/** The periods at the beginning that are as long as the first one. */
function sameLength(periods: readonly Period[]): readonly Period[] {
  const end = periods.findIndex((period) => period.length !== periods[0]?.length);
  return end < 0 ? periods : periods.slice(0, end);
}

function shorter(period: Period): readonly Period[] {
  const parts = partsOf(period);
  if (parts.length > 0) return parts;
  throw new RecordsError("failed", `More rows within ten minutes than SharePoint answers: ${period}`);
}

/** Each period's rows out of all lists that may have some, newest first. */
async function readPeriods(
  rows: RecordRows,
  lists: readonly RecordList[],
  about: RowsAbout,
  periods: readonly Period[],
): Promise<readonly PeriodRows[]> {
  const asked = lists
    .map((list) => ({ list, periods: periods.filter((period) => listsFor(lists, period).includes(list)) }))
    .filter((one) => one.periods.length > 0);
  const answers = await Promise.all(
    asked.map(async (one) => {
      const read = await rows.read(one.list, about, one.periods);
      return new Map(one.periods.map((period, index) => [period, read[index]]));
    }),
  );
  return periods.map((period) =>
    answers.reduce<PeriodRows>((all, answer) => joined(all, answer.get(period)), {
      status: "read",
      rows: [],
      damaged: [],
    }),
  );
}

function joined(one: PeriodRows, other: PeriodRows | undefined): PeriodRows {
  if (other === undefined) return one;
  if (one.status === "too-many" || other.status === "too-many") return { status: "too-many" };
  return {
    status: "read",
    rows: one.rows.concat(other.rows).sort(byTime),
    damaged: one.damaged.concat(other.damaged),
  };
}

function byTime(one: StoredRow, other: StoredRow): number {
  return other.row.at.getTime() - one.row.at.getTime() || (one.row.key < other.row.key ? -1 : 1);
}
