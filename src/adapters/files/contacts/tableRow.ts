import type { ContactRowProblem } from "../../../app/ports/contactFiles";

/** A row of a table as it stands in the file: a row without any cell is left out, and still counted. */
export interface TableRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly problem?: ContactRowProblem;
}

/** What a spreadsheet itself can hold (Excel specifications and limits): a cell's characters, and columns. */
export const LONGEST_CELL = 32_767;
export const MOST_COLUMNS = 16_384;
/** Of one file. */
export const MOST_ROWS = 1_000_000;

/** The row of cells, each cut to what a spreadsheet can hold. */
export function tableRow(row: number, cells: string[], problem?: ContactRowProblem): TableRow {
  let isTooLong = false;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? "";
    if (cell.length <= LONGEST_CELL) continue;
    cells[at] = cell.slice(0, LONGEST_CELL);
    isTooLong = true;
  }
  const says = isTooLong ? "too-long" : problem;
  return says === undefined ? { row, cells } : { row, cells, problem: says };
}
