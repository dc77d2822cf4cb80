/** Beginnings that a spreadsheet takes for a formula (OWASP, CSV injection), behind apostrophes that may stand there already. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
/** The delimiters of others are quoted too, so that no program takes them for its own. */
const QUOTED = /[",;|\t\r\n]|^[ ']|[ ]$/;

/**
 * A table as CSV for spreadsheets (RFC 4180): a mark of UTF-8, CRLF, and an apostrophe before what would be taken for a formula.
 * {@link unguarded} takes that off again.
 */
export function csvText(rows: ReadonlyArray<readonly string[]>): string {
  return `\ufeff${rows.map((cells) => `${cells.length === 1 && cells[0] === "" ? '""' : cells.map(written).join(",")}\r\n`).join("")}`;
}

/** The cell as it was before {@link csvText}. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

function written(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
