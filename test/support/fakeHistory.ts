import type { AddressKey } from "../../src/domain/address/mailboxAddress";
import type { DecodedRecord } from "../../src/domain/record/decodedRecord";
import type { RecordList } from "../../src/domain/record/recordList";
import { rowsOf, type RecordRow, type RowPlace } from "../../src/domain/record/recordRow";
import type { RecordedRecipient } from "../../src/domain/record/sendRecord";
import type {
  DamagedRow,
  Period,
  PeriodRows,
  RecordRows,
  RecordsTrouble,
  RowsAbout,
  StoredRow,
} from "../../src/app/ports/recordRows";
import { historyOf } from "../../src/app/records/history";
import type {
  HistoryAbout,
  RecordsAccess,
  RecordsAnswer,
  SweepProgress,
  SweepReport,
} from "../../src/app/records/recordsAccess";
import { address } from "./builders";
import { sentRecord } from "./sentRecords";

export const liNa = address("li.na@ourco.example").key;
export const wangWei = address("wang.wei@ourco.example").key;

const acme = { id: "acme", name: "Acme" } as const;

/** A mailbox of Acme, or of another client, as a record has it. */
export function recipient(text: string, part: Partial<RecordedRecipient> = {}): RecordedRecipient {
  return { address: address(text).key, field: "to", client: acme, role: "official", standing: "confirmed", ...part };
}

/** The rows of a message that went out. `number` tells it apart; `at`: ISO 8601. */
export function sentRows(
  number: number,
  at: string,
  record: Partial<DecodedRecord> = {},
  place: Partial<RowPlace> = {},
): readonly RecordRow[] {
  const whole = sentRecord(number, {
    reviewedAt: new Date(at),
    outcome: "checked",
    sender: liNa,
    kinds: [{ kind: "contract", confidence: 0.97 }],
    subject: { is: "full", text: `Contract ${String(number)}` },
    recipients: [recipient("sales@acme.example")],
    ...record,
  });
  return rowsOf(whole, {
    state: "sent",
    at: new Date(at),
    mailbox: liNa,
    internetMessageId: `<${String(number)}@ourco.example>`,
    ...place,
  });
}

export interface ReadCall {
  readonly list: string;
  readonly about: RowsAbout;
  readonly periods: readonly Period[];
}

/** The lists of SharePoint, in memory: all rows in the list that `listOf` names, at first the only one. */
export interface FakeRows extends RecordRows {
  readonly calls: readonly ReadCall[];
}

export interface FakeRowsOptions {
  readonly rows: readonly RecordRow[];
  readonly damaged?: ReadonlyArray<DamagedRow & { readonly period: Period }>;
  readonly lists?: readonly RecordList[];
  /** The list that a row stands in. */
  readonly listOf?: (row: RecordRow) => string;
  /** So many rows are too many for one question. */
  readonly tooMany?: number;
}

export const onlyList: RecordList = { id: "all", name: "RightBox Send Records" };

export function fakeRows({
  rows,
  damaged = [],
  lists = [onlyList],
  listOf = () => lists[0]?.id ?? "",
  tooMany = 5_000,
}: FakeRowsOptions): FakeRows {
  const calls: ReadCall[] = [];
  const stored = rows.map((row, index): StoredRow => ({ list: listOf(row), item: String(index + 1), row }));
  const unused = (): Promise<never> => Promise.reject(new Error("A history only reads."));
  return {
    calls,
    lists: () => Promise.resolve(lists),
    known: unused,
    post: unused,
    change: unused,
    remove: unused,
    read: (list, about, periods) => {
      if (periods.length > 20) return Promise.reject(new RangeError("Too many periods at a time."));
      calls.push({ list: list.id, about, periods });
      return Promise.resolve(
        periods.map((period): PeriodRows => {
          const found = stored.filter(
            (one) => one.list === list.id && isAbout(about, one.row) && one.row.at.toISOString().startsWith(period),
          );
          if (found.length >= tooMany) return { status: "too-many" };
          return {
            status: "read",
            rows: [...found].sort((one, other) => other.row.at.getTime() - one.row.at.getTime()),
            damaged: damaged.filter((one) => one.list === list.id && one.period === period),
          };
        }),
      );
    },
  };
}

function isAbout(about: RowsAbout, { client, mailbox }: RecordRow): boolean {
  if (about.of === "client") return client?.id === about.client;
  return about.of === "everybody" || mailbox === about.mailbox;
}

export interface FakeHistory extends RecordsAccess {
  /** What was asked for, in order. */
  readonly asked: ReadonlyArray<{ readonly about: HistoryAbout; readonly interactive: boolean }>;
  readonly opened: readonly StoredRow[];
  readonly sweeps: ReadonlyArray<{ readonly interactive: boolean }>;
  /** What is on record from now on. */
  record(rows: readonly RecordRow[]): void;
  /** What is in the way from now on; `undefined` clears it. */
  fail(trouble: RecordsTrouble | undefined): void;
  sweepTo(progress: SweepProgress | undefined): void;
}

export interface FakeHistoryOptions extends Partial<FakeRowsOptions> {
  readonly trouble?: RecordsTrouble;
  /** Troubles end when somebody signs in by hand. */
  readonly endsBySignIn?: boolean;
  readonly report?: Partial<SweepReport>;
  /** What a sweep brings. */
  readonly swept?: readonly RecordRow[];
  /** The pane's own sweep comes while the first page is read. */
  readonly sweepsBeside?: boolean;
  /** Messages that are not in the mailbox any more, by their Message-ID. */
  readonly gone?: readonly string[];
  readonly now?: Date;
  readonly mailbox?: AddressKey;
}

const nothing: SweepReport = { posted: 0, alreadyThere: 0, settled: 0, unchecked: 0, problems: [] };

/** Send records in memory, read by the real history. */
export function fakeHistory({
  trouble: first,
  endsBySignIn = true,
  report = {},
  swept = [],
  sweepsBeside = false,
  gone = [],
  now = new Date("2026-11-24T09:00:00Z"),
  mailbox = liNa,
  rows: given = [],
  ...options
}: FakeHistoryOptions = {}): FakeHistory {
  let rows = given;
  let trouble = first;
  let progress: SweepProgress | undefined;
  let changes = 0;
  let coming = swept;
  let isSweptBeside = !sweepsBeside;
  const asked: Array<{ readonly about: HistoryAbout; readonly interactive: boolean }> = [];
  const opened: StoredRow[] = [];
  const sweeps: Array<{ readonly interactive: boolean }> = [];
  const listeners = new Set<() => void>();
  const answer = async <Value>(
    interactive: boolean,
    work: () => Value | Promise<Value>,
  ): Promise<RecordsAnswer<Value>> => {
    if (interactive && endsBySignIn) trouble = undefined;
    if (trouble !== undefined) return { status: "trouble", because: trouble, detail: "the service's own words" };
    return { status: "done", value: await work() };
  };
  const fake: FakeHistory = {
    asked,
    opened,
    sweeps,
    record: (next) => {
      rows = next;
    },
    fail: (next) => {
      trouble = next;
    },
    sweepTo: (next) => {
      progress = next;
      for (const listener of listeners) listener();
    },
    sweep: (how) => {
      sweeps.push(how);
      return answer(how.interactive, () => {
        rows = rows.concat(coming);
        const swept = { ...nothing, posted: coming.length, ...report };
        coming = [];
        changes += swept.posted + swept.settled + swept.unchecked;
        return swept;
      });
    },
    progress: () => progress,
    changes: () => changes,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    history: async (about, how, cursor) => {
      asked.push({ about, interactive: how.interactive });
      const page = await answer(how.interactive, () =>
        historyOf(fakeRows({ ...options, rows }), about, cursor, { clock: { now: () => now }, mailbox }),
      );
      if (!isSweptBeside) {
        isSweptBeside = true;
        await fake.sweep({ interactive: false });
      }
      return page;
    },
    open: (stored) =>
      answer(false, () => {
        opened.push(stored);
        return gone.includes(stored.row.internetMessageId ?? "") ? "gone" : "opened";
      }),
  };
  return fake;
}
