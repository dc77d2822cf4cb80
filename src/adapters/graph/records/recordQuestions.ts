import {
  RecordsError,
  type KnownRow,
  type Period,
  type PeriodRows,
  type RowsAbout,
  type StoredRow,
} from "../../../app/ports/recordRows";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import type { RecordList } from "../../../domain/record/recordList";
import { membersOf } from "../../../domain/text/members";
import type { RecordsDoor } from "./batch";
import { partKey, type ClientParts } from "./changeRows";
import { listsOfMonth, partsOf } from "./periods";
import { clientPartOf, isAbout, knownColumns, readKnown, readStored, storedColumns } from "./readRow";
import { askAll, type Found, type Question } from "./readRows";
import { whoseKey } from "./rowFields";

/** Rows of a page: short ones to tell what is known, whole ones of some thousand characters each. */
const KNOWN_PAGE = 1_000;
const STORED_PAGE = 500;

/** What is known of a mailbox's messages in some months; a period with too many rows is asked for in parts. */
export async function knownRows(
  door: RecordsDoor,
  lists: readonly RecordList[],
  mailbox: AddressKey,
  months: readonly Period[],
  clients: ClientParts,
): Promise<readonly KnownRow[]> {
  const known: KnownRow[] = [];
  const shape = { columns: knownColumns, pageSize: KNOWN_PAGE };
  let open = Array.from(new Set(months)).flatMap((period) =>
    listsOfMonth(lists, period).map(({ id: list }) => ({ list, period })),
  );
  while (open.length > 0) {
    const operation = "look what is recorded";
    const questions = open.map(({ list, period }) => questionOf(list, { of: "mailbox", mailbox }, period, shape));
    const answers = await askAll(door, operation, questions, "single requests");
    open = open.flatMap(({ list, period }, index) => {
      const answer = answers[index];
      if (answer?.status === "read") {
        answer.items.forEach((item) => {
          const row = readKnown(list, item);
          if (row === undefined) return;
          known.push(row);
          const part = clientPartOf(membersOf(item["fields"]));
          if (part !== undefined) clients.set(partKey(row), part);
        });
        return [];
      }
      const parts = partsOf(period);
      if (parts.length === 0) throw new RecordsError("failed", `${operation}: too many rows in ${period}.`);
      return parts.map((part) => ({ list, period: part }));
    });
  }
  return known;
}

/** Rows about something in each of some periods. */
export async function rowsAbout(
  door: RecordsDoor,
  list: RecordList,
  about: RowsAbout,
  periods: readonly Period[],
): Promise<readonly PeriodRows[]> {
  const shape = { columns: storedColumns, pageSize: STORED_PAGE };
  const questions = periods.map((period) => questionOf(list.id, about, period, shape));
  return (await askAll(door, "read send records", questions)).map((found) => readPeriod(list.id, found));
}

function readPeriod(list: string, found: Found): PeriodRows {
  if (found.status === "too-many") return found;
  const read = found.items.map((item) => readStored(list, item));
  const rows = read.filter((row): row is StoredRow => "row" in row);
  return {
    status: "read",
    rows: rows.sort((one, other) => other.row.at.getTime() - one.row.at.getTime()),
    damaged: read.flatMap((row) => ("row" in row ? [] : [row])),
  };
}

function questionOf(
  list: string,
  about: RowsAbout,
  period: Period,
  shape: Pick<Question, "columns" | "pageSize">,
): Question {
  return { list, ...predicateOf(about, period), ...shape, fits: (fields) => isAbout(fields, about, period) };
}

function predicateOf(about: RowsAbout, period: Period): Pick<Question, "column" | "prefix"> {
  switch (about.of) {
    case "everybody":
      return { column: "RightBoxTime", prefix: period };
    case "client":
      return { column: "RightBoxClientTime", prefix: `${whoseKey(about.client)}|${period}` };
    case "mailbox":
      return { column: "RightBoxMailboxTime", prefix: `${whoseKey(about.mailbox)}|${period}` };
  }
}
