import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DamagedRow, Period, StoredRow } from "../../../app/ports/recordRows";
import { historyFrom } from "../../../app/records/history";
import { startOf } from "../../../app/records/historyPeriods";
import type {
  HistoryAbout,
  HistoryCursor,
  HistoryPage,
  RecordsAccess,
  RecordsAnswer,
  SweepReport,
} from "../../../app/records/recordsAccess";
import { usePane } from "../../PaneContext";

type Trouble = Extract<RecordsAnswer<never>, { readonly status: "trouble" }>;

/** What was read of a history so far, and how to go on. */
export interface Reading {
  /** Newest first; `undefined` until the first answer. */
  readonly rows: readonly StoredRow[] | undefined;
  readonly damaged: readonly DamagedRow[];
  /** Everything from this period on is there. */
  readonly since: Period | undefined;
  readonly isWhole: boolean;
  readonly isReading: boolean;
  readonly trouble: Trouble | undefined;
  readonly sweep: SweepReport | undefined;
  readonly older: () => void;
  readonly refresh: (how: { readonly interactive: boolean }) => void;
}

interface Read extends Pick<HistoryPage, "rows" | "damaged" | "since"> {
  readonly next?: HistoryCursor;
}

/** Of one month so many rows are read without asking; beyond, somebody says so. */
const ROWS_UNASKED = 5_000;

/** A history, read page by page; of one month, where one is named, as a whole. Sent Items are swept beside it. */
export function useHistory(about: HistoryAbout, month?: Period): Reading {
  const { records } = usePane().services;
  const key = JSON.stringify(about);
  const asked = useMemo(() => JSON.parse(key) as HistoryAbout, [key]);
  const [read, setRead] = useState<Read>();
  const [isReading, setIsReading] = useState(true);
  const [trouble, setTrouble] = useState<Trouble>();
  const [sweep, setSweep] = useState<RecordsAnswer<SweepReport>>();
  // What is read for an earlier question is of no use any more.
  const run = useRef(0);

  const readFrom = useCallback(
    async (before: Read | undefined, interactive: boolean, isAgain: boolean): Promise<boolean> => {
      const mine = ++run.current;
      setIsReading(true);
      const answer = await readOn(records, asked, month, interactive, before);
      if (mine !== run.current) return false;
      setIsReading(false);
      setTrouble(answer.status === "trouble" ? answer : undefined);
      if (answer.status === "done") setRead((old) => (isAgain ? withOlder(answer.value, old) : answer.value));
      return answer.status === "done";
    },
    [records, asked, month],
  );
  const refresh = useCallback(
    ({ interactive }: { readonly interactive: boolean }): void => {
      void (async () => {
        const before = records.changes();
        const isRead = await readFrom(undefined, interactive, true);
        setSweep(await records.sweep({ interactive }));
        // The pane sweeps by itself too, and may have done so during the reading.
        if (isRead && records.changes() > before) await readFrom(undefined, false, true);
      })();
    },
    [records, readFrom],
  );
  useEffect(() => {
    setRead(undefined);
    setTrouble(undefined);
    refresh({ interactive: false });
    return () => {
      run.current += 1;
    };
  }, [refresh]);
  return {
    rows: read?.rows,
    damaged: read?.damaged ?? [],
    since: read?.since,
    isWhole: read !== undefined && read.next === undefined,
    isReading,
    trouble: trouble ?? (sweep?.status === "trouble" ? sweep : undefined),
    sweep: sweep?.status === "done" ? sweep.value : undefined,
    older: () => {
      if (read?.next !== undefined) void readFrom(read, false, false);
    },
    refresh,
  };
}

/** The next page behind what was read; of a month, pages until it is whole. */
async function readOn(
  records: RecordsAccess,
  about: HistoryAbout,
  month: Period | undefined,
  interactive: boolean,
  before: Read | undefined,
): Promise<RecordsAnswer<Read>> {
  let read = before;
  let count = 0;
  do {
    const cursor: HistoryCursor | undefined =
      read === undefined ? (month === undefined ? undefined : historyFrom(month)) : read.next;
    const answer = await records.history(about, { interactive }, cursor);
    if (answer.status === "trouble") return answer;
    const { rows, damaged, since, next } = answer.value;
    count += rows.length;
    const isDone = next === undefined || (month !== undefined && since <= month);
    read = {
      rows: (read?.rows ?? []).concat(month === undefined ? rows : rows.filter(({ row }) => row.at >= startOf(month))),
      damaged: (read?.damaged ?? []).concat(damaged),
      since: month !== undefined && since < month ? month : since,
      ...(isDone ? {} : { next }),
    };
  } while (month !== undefined && read.next !== undefined && count < ROWS_UNASKED);
  return { status: "done", value: read };
}

/** What was read again from the top, with what was read behind it before. */
function withOlder(again: Read, before: Read | undefined): Read {
  if (before === undefined || before.since >= again.since) return again;
  const limit = startOf(again.since);
  return {
    ...before,
    rows: again.rows.concat(before.rows.filter(({ row }) => row.at < limit)),
  };
}
