import { retryDelay } from "../retryTiming";
import type { RecordsDoor, Reply } from "./batch";

/** What speaks of one row alone: its content is wrong, too large, or names a column that is not there. */
const ofOneRow: readonly number[] = [400, 405, 406, 411, 413, 415, 422];

/** The list will not take this row, whatever is tried. */
export function isRefusal({ status }: Reply): boolean {
  return ofOneRow.includes(status);
}

/** Milliseconds before something is done for the n-th time, where nobody told how long to wait. */
export function waitBetween(door: RecordsDoor, tries: number): number {
  const question = { attempts: tries - 1, method: "GET", status: 429, retryAfter: null };
  return retryDelay({ ...question, now: door.now(), random: door.random() }) ?? 0;
}
