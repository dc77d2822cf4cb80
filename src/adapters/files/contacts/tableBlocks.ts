import type { HeaderKind } from "./headers/headerWords";
import type { TableRow } from "./tableRow";

/** A table with more known columns is a program's, and an empty cell there is empty. */
const MOST_COLUMNS = 14;
/** In a table by blocks, so many of the rows have an empty place for the client. */
const LEAST_EMPTY = 0.2;

/**
 * Home-made lists name a client in the first row of its block only: the rows below get its name. Left alone is a table whose first
 * row has no client, whose column of clients has another before it that is filled where it is empty, or where a client follows
 * itself, since that shows that it is repeated where it is meant.
 */
export function fillBlocks(
  rows: readonly TableRow[],
  kinds: ReadonlyArray<HeaderKind | undefined>,
): readonly TableRow[] {
  const column = kinds.indexOf("organization");
  if (column < 0 || kinds.filter((kind) => kind !== undefined).length > MOST_COLUMNS) return rows;
  if (!isByBlocks(rows, column)) return rows;
  let client = "";
  return rows.map((row) => {
    const own = (row.cells[column] ?? "").trim();
    if (own !== "") client = own;
    if (own !== "" || !row.cells.some((cell) => cell.trim() !== "")) return row;
    const cells = [...row.cells];
    while (cells.length < column) cells.push("");
    cells[column] = client;
    return { ...row, cells };
  });
}

function isByBlocks(rows: readonly TableRow[], column: number): boolean {
  let before = "";
  let empty = 0;
  for (const [index, { cells }] of rows.entries()) {
    const client = (cells[column] ?? "").trim();
    if (client === "") {
      empty += 1;
      if (index === 0 || cells.slice(0, column).some((cell) => cell.trim() !== "")) return false;
    } else if (client === before) return false;
    before = client;
  }
  return empty >= rows.length * LEAST_EMPTY;
}
