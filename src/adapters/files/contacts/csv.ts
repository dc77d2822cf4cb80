import type { ContactRowProblem } from "../../../app/ports/contactFiles";
import { LONGEST_CELL, MOST_COLUMNS, tableRow, type TableRow } from "./tableRow";

/**
 * Rows of a text whose cells are parted by one character (RFC 4180), as people and programs really write them: any line end, blanks
 * around quotes, quotes within quotes. A quote that is never closed belongs to its own cell only, and its row says `malformed`, or
 * `cut-off` at the end of the text. Reads at most `most` rows that are not empty. Linear in the text.
 */
export function parseCsv(text: string, delimiter: string, most: number): TableRow[] {
  return new CsvReader(text, delimiter).rows(most);
}

/** How many blanks may stand between a delimiter and a quote. */
const MOST_BLANKS = 16;
const QUOTE = 34;

/** A position in the text that is only looked for anew once it lies behind. */
class Next {
  private found = -1;
  constructor(
    private readonly text: string,
    private readonly wanted: string,
  ) {}

  from(at: number): number {
    if (this.found < at) {
      const found = this.text.indexOf(this.wanted, at);
      this.found = found < 0 ? this.text.length : found;
    }
    return this.found;
  }
}

class CsvReader {
  private readonly nextDelimiter: Next;
  private readonly nextFeed: Next;
  private readonly nextReturn: Next;
  /** Quotes are escaped as programmers do it: in an RFC 4180 text a quote behind a backslash ends its cell or comes twice. */
  private readonly hasBackslashes: boolean;
  private at = 0;
  private problem: ContactRowProblem | undefined;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    this.hasBackslashes = /\\"[^",;\t\r\n|]/.test(text);
    this.nextDelimiter = new Next(text, delimiter);
    this.nextFeed = new Next(text, "\n");
    this.nextReturn = new Next(text, "\r");
  }

  rows(most: number): TableRow[] {
    const rows: TableRow[] = [];
    for (let row = 1; this.at < this.text.length && rows.length < most; row++) {
      const cells = this.row();
      if (cells !== undefined) rows.push(tableRow(row, cells, this.problem));
    }
    return rows;
  }

  /** The cells up to the end of the row; `undefined` for an empty line. */
  private row(): string[] | undefined {
    this.problem = undefined;
    if (this.lineEnd() === this.at) {
      this.passLineEnd();
      return undefined;
    }
    const cells: string[] = [];
    for (;;) {
      const cell = this.cell();
      if (cells.length < MOST_COLUMNS) cells.push(cell);
      if (this.at >= this.text.length || this.text[this.at] !== this.delimiter) break;
      this.at += 1;
    }
    this.passLineEnd();
    return cells;
  }

  private lineEnd(): number {
    return Math.min(this.nextFeed.from(this.at), this.nextReturn.from(this.at));
  }

  private passLineEnd(): void {
    if (this.text[this.at] === "\r") this.at += 1;
    else if (this.text[this.at] === "\n") {
      this.at += 1;
      return;
    }
    if (this.text[this.at] === "\n") this.at += 1;
  }

  private cell(): string {
    const opening = this.openingQuote();
    const quoted = opening === undefined ? undefined : this.quoted(opening);
    if (quoted !== undefined) return quoted;
    const start = opening === undefined ? this.at : opening + 1;
    this.at = Math.max(this.at, start);
    this.at = Math.min(this.nextDelimiter.from(this.at), this.lineEnd());
    return this.text.slice(start, this.at);
  }

  /** Where the cell's quote stands: after blanks at most, or in `="007"`, by which programs keep a spreadsheet from counting. */
  private openingQuote(): number | undefined {
    const at = this.afterBlanks(this.at);
    if (this.text.charCodeAt(at) === QUOTE) return at;
    return this.text.startsWith('="', at) ? at + 1 : undefined;
  }

  /**
   * The content of a quoted cell, and moves behind it; `undefined` where the quote at `opening` is never closed. No scan goes beyond the
   * next quote that could open a cell, so that all of them together are linear.
   */
  private quoted(opening: number): string | undefined {
    const { text } = this;
    let run = this.runLength(opening);
    const closesAtOnce = run % 2 === 0;
    if (closesAtOnce && this.endOfCell(opening + run) < 0) return undefined;
    if (closesAtOnce) return this.take(opening + 1, opening + run - 1, this.endOfCell(opening + run));
    const furthest = opening + 1 + 2 * LONGEST_CELL;
    for (let at = text.indexOf('"', opening + run); at >= 0 && at <= furthest; at = text.indexOf('"', at + run)) {
      run = this.runLength(at);
      const end = this.endOfCell(at + run);
      const isEscaped = this.hasBackslashes && text[at - 1] === "\\" && (run > 1 || end < 0);
      if ((run - (isEscaped ? 1 : 0)) % 2 === 0) continue;
      if (end >= 0) return this.take(opening + 1, at + run - 1, end);
      if (this.startsCell(at) || at > this.lineEnd()) break;
    }
    const isLast = this.lineEnd() === text.length && !text.includes('"', opening + 1);
    this.problem ??= isLast ? "cut-off" : "malformed";
    return undefined;
  }

  private take(start: number, end: number, next: number): string {
    const content = this.text.slice(start, end);
    this.at = next;
    if (!content.includes('"')) return content;
    return withoutFormula(content.replace(this.hasBackslashes ? /\\"|""/g : /""/g, '"'));
  }

  private runLength(at: number): number {
    let end = at;
    while (this.text.charCodeAt(end) === QUOTE) end += 1;
    return end - at;
  }

  private afterBlanks(from: number): number {
    let at = from;
    while (at < from + MOST_BLANKS && this.isBlank(at)) at += 1;
    return at;
  }

  private isBlank(at: number): boolean {
    const character = this.text[at];
    return character === " " || (character === "\t" && this.delimiter !== "\t");
  }

  /** Where the cell ends if nothing but blanks comes before its end; -1 where something does. */
  private endOfCell(from: number): number {
    const at = this.afterBlanks(from);
    const character = this.text[at];
    const isEnd = character === undefined || character === this.delimiter || character === "\n" || character === "\r";
    return isEnd ? at : -1;
  }

  /** Whether the quote here follows a delimiter or a line end. */
  private startsCell(at: number): boolean {
    let before = at - 1;
    if (this.text[before] === "=") before -= 1;
    while (before > at - 1 - MOST_BLANKS && this.isBlank(before)) before -= 1;
    const character = this.text[before];
    return character === this.delimiter || character === "\n" || character === "\r";
  }
}

/** `="007"` in quotes of its own: a formula of nothing but a text, by which programs keep a spreadsheet from counting. */
function withoutFormula(cell: string): string {
  return /^="[^"]*"$/.test(cell) ? cell.slice(2, -1) : cell;
}
