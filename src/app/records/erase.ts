import type { Clock } from "../../domain/clock";
import { fateOf, isSentFrom, type Erasure } from "../../domain/record/erasure";
import type { RecordList } from "../../domain/record/recordList";
import type { RecordRow } from "../../domain/record/recordRow";
import {
  isRecordsError,
  type ChangeAnswer,
  type DamagedRow,
  type RecordRows,
  type RowAddress,
  type StoredRow,
} from "../ports/recordRows";
import type { ErasureCount, ErasureReport } from "./eraseReport";
import { walkRows, type RowsOfPeriod } from "./eraseWalk";

export interface ErasureAround {
  readonly clock: Clock;
  /** Who does it, for the report. */
  readonly by: string;
  readonly reference: string;
  /** Rows looked at so far. */
  readonly onProgress?: (lookedAt: number) => void;
}

/** A first sweep looks two weeks back, and three days overlap. */
const SWEPT_AGAIN_MS = 17 * 24 * 3_600_000;

/** Counts what an erasure concerns; nothing is changed. Rejects with a `RecordsError`. */
export async function countErasure(
  rows: RecordRows,
  erasure: Erasure,
  { clock, onProgress }: Pick<ErasureAround, "clock" | "onProgress">,
): Promise<ErasureCount> {
  const tally = tallyOf(erasure, clock.now());
  await walkRows(rows, spanOf(erasure, clock.now()), (found) => {
    tally.take(found);
    onProgress?.(tally.count().lookedAt);
    return Promise.resolve();
  });
  return tally.count();
}

/**
 * Erases: rows are read a period at a time, and each is removed or written anew before the next is read. Never rejects for want of SharePoint:
 * the report says what was done until then, and the same erasure may be begun again at any time.
 */
export async function erase(rows: RecordRows, erasure: Erasure, around: ErasureAround): Promise<ErasureReport> {
  const { clock, by, reference, onProgress } = around;
  const startedAt = clock.now();
  const tally = tallyOf(erasure, startedAt);
  const done = { removed: 0, changed: 0 };
  const refused: Array<ErasureReport["refused"][number]> = [];
  const note = (list: RecordList, places: readonly RowAddress[], answers: readonly ChangeAnswer[]): number => {
    const failed = answers.flatMap((answer, index) =>
      answer.status === "refused" ? [{ list: list.name, item: places[index]?.item ?? "", detail: answer.detail }] : [],
    );
    refused.push(...failed);
    return answers.length - failed.length;
  };
  let stopped: ErasureReport["stopped"];
  try {
    await walkRows(rows, spanOf(erasure, startedAt), async (found) => {
      const { goes, changes } = tally.take(found);
      if (goes.length > 0) done.removed += note(found.list, goes, await rows.remove(goes));
      if (changes.length > 0) {
        const whole = changes.map(({ list, item, row }) => ({ row: { list, item }, place: row, whole: row }));
        done.changed += note(found.list, changes, await rows.change(whole));
      }
      onProgress?.(tally.count().lookedAt);
    });
  } catch (error) {
    if (!isRecordsError(error)) throw error;
    stopped = { because: error.because, detail: error.message };
  }
  return {
    what: erasure.of === "before" ? { of: "before", before: erasure.before } : { of: erasure.of },
    reference,
    by,
    startedAt,
    endedAt: clock.now(),
    ...tally.count(),
    ...done,
    refused,
    ...(stopped === undefined ? {} : { stopped }),
  };
}

function spanOf(erasure: Erasure, now: Date): { readonly now: Date; readonly until?: Date } {
  return erasure.of === "before" ? { now, until: erasure.before } : { now };
}

interface Tally {
  /** What becomes of these rows, counted. */
  take(found: RowsOfPeriod): { readonly goes: readonly RowAddress[]; readonly changes: readonly StoredRow[] };
  count(): ErasureCount;
}

function tallyOf(erasure: Erasure, now: Date): Tally {
  let count: ErasureCount = { goes: 0, changes: 0, lists: [], lookedAt: 0, unreadable: [], sentFrom: 0, mayReturn: 0 };
  return {
    count: () => count,
    take: ({ list, rows, damaged }) => {
      const fates = rows.map((stored) => ({ stored, fate: fateOf(stored.row, erasure) }));
      const gone = fates.filter(({ fate }) => fate.fate === "goes").map(({ stored }) => stored);
      const changes = fates.flatMap(({ stored, fate }) =>
        fate.fate === "changes" ? [{ ...stored, row: fate.row }] : [],
      );
      const concerned = [...gone, ...changes];
      const span = spanned(
        count.span,
        concerned.map(({ row }) => row),
      );
      count = {
        goes: count.goes + gone.length,
        changes: count.changes + changes.length,
        lists: added(count.lists, list.name, concerned.length),
        ...(span === undefined ? {} : { span }),
        lookedAt: count.lookedAt + rows.length,
        unreadable: [...count.unreadable, ...damaged.map((row) => nameOf(list, row))],
        sentFrom: count.sentFrom + rows.filter(({ row }) => isSentFrom(row, erasure)).length,
        mayReturn: count.mayReturn + gone.filter(({ row }) => now.getTime() - row.at.getTime() < SWEPT_AGAIN_MS).length,
      };
      return { goes: gone.map(addressOf), changes };
    },
  };
}

function addressOf({ list, item }: RowAddress): RowAddress {
  return { list, item };
}

function nameOf({ name }: RecordList, { item }: DamagedRow): ErasureCount["unreadable"][number] {
  return { list: name, item };
}

function added(lists: ErasureCount["lists"], name: string, rows: number): ErasureCount["lists"] {
  if (rows === 0) return lists;
  if (!lists.some((list) => list.name === name)) return [...lists, { name, rows }];
  return lists.map((list) => (list.name === name ? { name, rows: list.rows + rows } : list));
}

function spanned(span: ErasureCount["span"], rows: readonly RecordRow[]): ErasureCount["span"] {
  return rows.reduce(
    (all, { at }) => ({
      first: all === undefined || at < all.first ? at : all.first,
      last: all === undefined || at > all.last ? at : all.last,
    }),
    span,
  );
}
