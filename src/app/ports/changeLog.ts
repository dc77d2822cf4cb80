import type { BookChange } from "../../domain/book/changes/bookChange";
import type { RowRef } from "../../domain/book/rows";

/** The changes of the book that were made on this device: what a history shows, and what can be undone. Never rejects. */
export interface ChangeLog {
  add(change: BookChange): Promise<void>;
  /** Newest first; those of one row, or of the whole book. */
  of(ref: RowRef | undefined, most: number): Promise<readonly BookChange[]>;
}
