import type { RecordRow } from "../../domain/record/recordRow";
import type { RecordRows } from "../ports/recordRows";
import { walkRows, type Walk } from "./eraseWalk";

/** All records of a time, as far as whoever asks may see them. */
export interface ExportedRecords {
  /** Newest first. */
  readonly rows: readonly RecordRow[];
  /** Rows that cannot be read. */
  readonly unreadable: number;
}

/** Reads every record of a time for a file. Rejects with a `RecordsError`. */
export async function exportRecords(
  rows: RecordRows,
  walk: Walk,
  onProgress?: (read: number) => void,
): Promise<ExportedRecords> {
  const found: RecordRow[] = [];
  let unreadable = 0;
  await walkRows(rows, walk, (period) => {
    for (const { row } of period.rows) found.push(row);
    unreadable += period.damaged.length;
    onProgress?.(found.length);
    return Promise.resolve();
  });
  return { rows: found.sort((one, other) => other.at.getTime() - one.at.getTime()), unreadable };
}
