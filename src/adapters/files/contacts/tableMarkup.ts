import { Parser } from "htmlparser2";
import { LimitReached, NoText, type Reading } from "../reading";
import { walkEntry, type Attributes, type XmlListener } from "../xml";
import { readDirectory } from "../zip";
import type { TableRow } from "./tableRow";
import { Grid, newBudget, withLink } from "./xlsxGrid";

/** So much of a text is walked between two looks at the limits. */
const STEP = 64 * 1024;
const MOST_REPEATED = 64;
const MOST_SPANS = 64;
/** Elements within each other; the parser takes longer the deeper they go. */
const DEEPEST = 1_000;

/** Elements by what they are: HTML, SpreadsheetML 2003 (as many systems name `.xls`), OpenDocument 1.3 part 3, 9.1. */
const ROWS = new Set(["tr", "row", "table-row"]);
const CELLS = new Set(["td", "th", "cell", "table-cell", "covered-table-cell"]);
const TABLES = new Set(["table", "worksheet"]);
/** Where the text of a cell goes on in a new line. */
const BREAKS = new Set(["br", "p", "div", "li"]);
const UNSEEN = new Set(["style", "script", "annotation", "comment", "head"]);

/** The tables of a page of HTML or of SpreadsheetML, decoded already. */
export function readMarkupTables(text: string, isXml: boolean, reading: Reading): ReadonlyArray<readonly TableRow[]> {
  const tables = new MarkupTables(reading);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => tables.open(localName(name), attributes),
      onclosetag: (name) => tables.close(localName(name)),
      ontext: (piece) => tables.text(piece),
    },
    { xmlMode: isXml, decodeEntities: true },
  );
  for (let at = 0; at < text.length; at += STEP) {
    reading.look();
    parser.write(text.slice(at, at + STEP));
  }
  parser.end();
  return tables.finished();
}

/** The tables of an OpenDocument spreadsheet. */
export function readOpenDocumentTables(bytes: Uint8Array, reading: Reading): ReadonlyArray<readonly TableRow[]> {
  const { entries, isSalvaged } = readDirectory(bytes, reading);
  reading.isDamaged ||= isSalvaged;
  const content = entries.find(({ name }) => name === "content.xml");
  if (content === undefined) throw new NoText("damaged");
  const tables = new MarkupTables(reading);
  const listener: XmlListener = {
    open: (name, attributes) => tables.open(name, attributes),
    close: (name) => tables.close(name),
    text: (text) => tables.text(text),
  };
  walkEntry(bytes, content, reading, listener);
  return tables.finished();
}

interface Cell {
  readonly columns: number;
  readonly rows: number;
  /** OpenDocument keeps a place for what a span covers, HTML does not. */
  readonly isCovered: boolean;
  readonly pieces: string[];
  /** Where its link leads. */
  target: string;
}

/** What a cell that goes over several rows leaves to the next ones. */
interface Span {
  readonly text: string;
  rows: number;
}

class MarkupTables {
  private readonly spent = newBudget();
  private readonly done: Grid[] = [];
  private grid: Grid;
  private cell: Cell | undefined;
  private isRow = false;
  private hidden = 0;
  private depth = 0;
  private column = 0;
  private readonly spans = new Map<number, Span>();
  /** Columns whose span has its last row in this one. */
  private readonly ending: number[] = [];

  constructor(private readonly reading: Reading) {
    this.grid = new Grid(reading, this.spent);
  }

  finished(): ReadonlyArray<readonly TableRow[]> {
    this.endRow();
    return [...this.done, this.grid].map(({ rows }) => rows).filter((rows) => rows.length > 0);
  }

  open(rawName: string, attributes: Attributes): void {
    this.reading.step();
    this.depth += 1;
    if (this.depth > DEEPEST) throw new LimitReached("large");
    const name = rawName.toLowerCase();
    if (UNSEEN.has(name)) this.hidden += 1;
    else if (TABLES.has(name)) this.startTable();
    else if (ROWS.has(name)) this.startRow(attributes);
    else if (CELLS.has(name)) this.startCell(attributes, name.startsWith("covered"));
    else if (BREAKS.has(name)) this.cell?.pieces.push("\n");
    if (this.cell === undefined) return;
    const target = attributes["href"] ?? attributes["xlink:href"] ?? attributes["ss:HRef"] ?? "";
    if (/^mailto:/i.test(target)) this.cell.target = target;
  }

  close(rawName: string): void {
    this.depth -= 1;
    const name = rawName.toLowerCase();
    if (UNSEEN.has(name)) this.hidden = Math.max(0, this.hidden - 1);
    else if (CELLS.has(name)) this.endCell();
    else if (ROWS.has(name)) this.endRow();
  }

  text(text: string): void {
    if (this.hidden === 0) this.cell?.pieces.push(text);
  }

  private startTable(): void {
    this.endRow();
    this.done.push(this.grid);
    this.grid = new Grid(this.reading, this.spent);
    this.spans.clear();
  }

  private startRow(attributes: Attributes): void {
    this.endRow();
    const repeated = Number(attributes["table:number-rows-repeated"] ?? 1);
    const index = Number(attributes["ss:Index"]);
    if (index > 0) this.grid.startRow(index);
    else this.grid.startRow();
    if (repeated > 1) this.grid.skipRows(repeated - 1);
    this.isRow = true;
    this.column = 0;
  }

  private startCell(attributes: Attributes, isCovered: boolean): void {
    this.endCell();
    const index = Number(attributes["ss:Index"]);
    if (index > 0) this.column = index - 1;
    const number = (...names: readonly string[]): number =>
      names.reduce((found, each) => Math.max(found, Math.floor(Number(attributes[each] ?? 1)) || 1), 1);
    this.cell = {
      columns: number("colspan", "table:number-columns-repeated"),
      rows: number("rowspan", "table:number-rows-spanned"),
      isCovered,
      pieces: [],
      target: "",
    };
  }

  private endCell(): void {
    if (this.cell === undefined) return;
    const { pieces, columns, rows, target, isCovered } = this.cell;
    this.cell = undefined;
    if (isCovered && this.spans.has(this.column)) return this.takeSpan();
    while (!isCovered && this.spans.has(this.column)) this.takeSpan();
    const text = withLink(tidied(pieces.join("")), target);
    this.grid.put(this.column, text);
    if (rows > 1 && text !== "" && this.spans.size < MOST_SPANS) this.spans.set(this.column, { text, rows });
    this.column += text === "" ? columns : Math.min(columns, MOST_REPEATED);
  }

  /** A column that a cell of a row above still takes. */
  private takeSpan(): void {
    const span = this.spans.get(this.column);
    if (span === undefined) return;
    this.grid.put(this.column, span.text);
    span.rows -= 1;
    if (span.rows <= 1) this.ending.push(this.column);
    this.column += 1;
  }

  private endRow(): void {
    this.endCell();
    if (!this.isRow) return;
    this.isRow = false;
    while (this.spans.has(this.column)) this.takeSpan();
    this.grid.endRow();
    for (const column of this.ending.splice(0)) this.spans.delete(column);
  }
}

/** Lines without the blanks around them. A longer run of blanks than is looked at is no typing. */
function tidied(text: string): string {
  return text.replace(/[ \t]{0,64}\n\s*/g, "\n").trim();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
