import { LimitReached, type Reading } from "../reading";
import { MOST_COLUMNS, MOST_ROWS, tableRow, type TableRow } from "./tableRow";

/** Characters of all cells together; a text that a million cells share counts for each. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** Cells that get the value of a merged one. */
const MOST_MERGED = 1_000_000;

/** Where a cell stands, from 1 and from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What the sheets of one file have taken together. */
export interface GridBudget {
  characters: number;
  rows: number;
  merged: number;
}

export function newBudget(): GridBudget {
  return { characters: 0, rows: 0, merged: 0 };
}

/** Gathers the cells of one sheet. Throws {@link LimitReached} where there are more than a file of contacts may have. */
export class Grid {
  private readonly gathered: Array<{ readonly row: number; readonly cells: string[] }> = [];
  private byRow: Map<number, string[]> | undefined;
  private current: { readonly row: number; readonly cells: string[] } | undefined;
  private last = 0;

  constructor(
    private readonly reading: Reading,
    private readonly spent: GridBudget,
  ) {}

  get rows(): TableRow[] {
    return this.gathered.map(({ row, cells }) => tableRow(row, cells));
  }

  /** Begins a row; without a number, the next one. */
  startRow(row = this.last + 1): void {
    this.last = row;
    this.current = { row, cells: [] };
  }

  /** How many columns the row has so far. */
  get width(): number {
    return this.current?.cells.length ?? 0;
  }

  put(column: number, text: string): void {
    if (this.current === undefined || column < 0 || column >= MOST_COLUMNS) return;
    const { cells } = this.current;
    while (cells.length < column) cells.push("");
    cells[column] = text;
    this.spent.characters += text.length;
    if (this.spent.characters > MOST_CHARACTERS) throw new LimitReached("large");
  }

  endRow(): void {
    this.reading.step();
    const { current } = this;
    this.current = undefined;
    if (current?.cells.some((cell) => cell !== "") !== true) return;
    this.gathered.push(current);
    this.spent.rows += 1;
    if (this.spent.rows > MOST_ROWS) throw new LimitReached("large");
  }

  skipRows(count: number): void {
    this.last += count;
  }

  /** The address that a link leads to stands in its cell, whatever the cell shows. */
  link({ row, column }: CellPlace, target: string): void {
    const cells = this.cellsOf(row);
    if (cells === undefined || column >= MOST_COLUMNS) return;
    while (cells.length <= column) cells.push("");
    cells[column] = withLink(cells[column] ?? "", target);
  }

  /** What stands in a merged cell stands in each of its rows. */
  merge(from: CellPlace, to: CellPlace): void {
    const value = this.cellsOf(from.row)?.[from.column] ?? "";
    if (value === "") return;
    for (let row = from.row + 1; row <= to.row && this.spent.merged < MOST_MERGED; row++) {
      this.spent.merged += 1;
      const cells = this.cellsOf(row);
      if (cells === undefined || (cells[from.column] ?? "") !== "") continue;
      while (cells.length < from.column) cells.push("");
      cells[from.column] = value;
    }
  }

  private cellsOf(row: number): string[] | undefined {
    this.byRow ??= new Map(this.gathered.map((each) => [each.row, each.cells]));
    return this.byRow.get(row);
  }
}

/** A cell's text, with the address that its link leads to where it does not show one. */
export function withLink(shown: string, target: string): string {
  const address = /^mailto:([^?]{3,320})/i.exec(target)?.[1];
  if (address === undefined || shown.includes("@")) return shown;
  return `${shown} <${decoded(address)}>`.trim();
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
