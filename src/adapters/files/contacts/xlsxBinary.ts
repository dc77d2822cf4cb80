import { labelOf } from "../codePages";
import { OleFile } from "../ole";
import { NoText, type Reading } from "../reading";
import type { TableRow } from "./tableRow";
import { cellString, sharedStrings } from "./xlsxBinaryText";
import { Grid, newBudget } from "./xlsxGrid";

// [MS-XLS] 2.3.2: the records that a list of contacts is made of.
const FORMULA = 0x0006;
const END = 0x000a;
const FILE_PASS = 0x002f;
const CONTINUE = 0x003c;
const CODE_PAGE = 0x0042;
const MUL_RK = 0x00bd;
const RICH_STRING = 0x00d6;
const MERGED = 0x00e5;
const SHARED_STRINGS = 0x00fc;
const LABEL_SHARED = 0x00fd;
const LINK = 0x01b8;
const NUMBER = 0x0203;
const LABEL = 0x0204;
const STRING = 0x0207;
const RK = 0x027e;
const BEGIN = 0x0809;
const EXCEL_97 = 0x0600;

/**
 * The rows of each sheet of a workbook of Excel 5 to 2003, hidden ones too. An own scan of the few records that matter: linear and
 * bounded, whatever the file claims. Throws {@link NoText} for one that is encrypted or has no workbook in it.
 */
export function readBinarySheets(bytes: Uint8Array, reading: Reading): ReadonlyArray<readonly TableRow[]> {
  const file = new OleFile(bytes, reading);
  const entry = file.within(0).find(({ name }) => /^(?:Workbook|Book)$/i.test(name));
  if (entry === undefined) throw new NoText("damaged");
  const content = file.content(entry);
  if (content.length < entry.size) reading.isDamaged = true;
  return new BinarySheets(reading).read(content);
}

class BinarySheets {
  private readonly spent = newBudget();
  private readonly grids: Grid[] = [];
  private grid: Grid | undefined;
  private depth = 0;
  private row = -1;
  private strings: readonly string[] = [];
  private isOld = false;
  private codePage = "windows-1252";
  /** Where the text of a formula goes, which follows in a record of its own. */
  private awaited: { readonly row: number; readonly column: number } | undefined;

  constructor(private readonly reading: Reading) {}

  read(content: Uint8Array): ReadonlyArray<readonly TableRow[]> {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    let shared: Uint8Array[] | undefined;
    for (let at = 0; at + 4 <= content.length;) {
      this.reading.step();
      const type = view.getUint16(at, true);
      const record = content.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
      at += 4 + view.getUint16(at + 2, true);
      if (type === CONTINUE) shared?.push(record);
      else {
        if (shared !== undefined) this.strings = sharedStrings(shared);
        shared = type === SHARED_STRINGS ? [record] : undefined;
        this.take(type, record);
      }
    }
    this.endRow();
    return this.grids.map(({ rows }) => rows);
  }

  private take(type: number, record: Uint8Array): void {
    if (type === BEGIN) this.begin(record);
    else if (type === END) this.end();
    else if (type === FILE_PASS) throw new NoText("encrypted");
    else if (type === CODE_PAGE && record.length >= 2) this.codePage = labelOf(u16(record, 0));
    else if (this.depth === 1 && this.grid !== undefined) this.takeCell(type, record);
  }

  /** The first part is about the workbook, each later one is a sheet; a chart within a sheet is a part of its own. */
  private begin(record: Uint8Array): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.isOld = u16(record, 0) < EXCEL_97;
    if (u16(record, 2) === 0x0005) return;
    this.grid = new Grid(this.reading, this.spent);
    this.grids.push(this.grid);
  }

  private end(): void {
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth > 0) return;
    this.endRow();
    this.grid = undefined;
  }

  private takeCell(type: number, record: Uint8Array): void {
    const row = u16(record, 0);
    const column = u16(record, 2);
    if (type === LABEL_SHARED) this.put(row, column, this.strings[u32(record, 6)] ?? "");
    else if (type === LABEL || type === RICH_STRING) this.put(row, column, this.stringIn(record, 6));
    else if (type === NUMBER) this.put(row, column, double(record, 6));
    else if (type === RK) this.put(row, column, String(rk(u32(record, 6))));
    else if (type === MUL_RK)
      for (let at = 4; at + 8 <= record.length; at += 6)
        this.put(row, column + (at - 4) / 6, String(rk(u32(record, at + 2))));
    else if (type === FORMULA) this.takeFormula(record, row, column);
    else if (type === STRING && this.awaited !== undefined) {
      this.put(this.awaited.row, this.awaited.column, this.stringIn(record, 0));
      this.awaited = undefined;
    } else if (type === MERGED) this.merge(record);
    else if (type === LINK) this.link(record, row, u16(record, 4));
  }

  /** A result that is no number is marked as such ([MS-XLS] 2.5.133). */
  private takeFormula(record: Uint8Array, row: number, column: number): void {
    const isNumber = u16(record, 12) !== 0xffff;
    this.awaited = !isNumber && record[6] === 0 ? { row, column } : undefined;
    if (isNumber) this.put(row, column, double(record, 6));
  }

  private stringIn(record: Uint8Array, at: number): string {
    return cellString(record, at, this.isOld ? this.codePage : undefined);
  }

  private put(row: number, column: number, text: string): void {
    if (row !== this.row) {
      this.endRow();
      this.grid?.startRow(row + 1);
      this.row = row;
    }
    this.grid?.put(column, text);
  }

  private endRow(): void {
    if (this.row >= 0) this.grid?.endRow();
    this.row = -1;
  }

  private merge(record: Uint8Array): void {
    this.endRow();
    for (let at = 2; at + 8 <= record.length; at += 8) {
      const [first, last, column] = [u16(record, at), u16(record, at + 2), u16(record, at + 4)];
      this.grid?.merge({ row: first + 1, column }, { row: last + 1, column });
    }
  }

  /** Where a link leads stands in UTF-16 somewhere in its record ([MS-OSHARED] 2.3.7.1). */
  private link(record: Uint8Array, row: number, column: number): void {
    this.endRow();
    const wide = new TextDecoder("utf-16le");
    const texts = [wide.decode(record.subarray(8)), wide.decode(record.subarray(9))];
    const target = texts.map((text) => /mailto:[^\0]{3,400}/i.exec(text)?.[0] ?? "").find((text) => text !== "");
    if (target !== undefined) this.grid?.link({ row: row + 1, column }, target);
  }
}

function u16(record: Uint8Array, at: number): number {
  return (record[at] ?? 0) + 256 * (record[at + 1] ?? 0);
}

function u32(record: Uint8Array, at: number): number {
  return u16(record, at) + 65_536 * u16(record, at + 2);
}

function double(record: Uint8Array, at: number): string {
  if (at + 8 > record.length) return "";
  return String(new DataView(record.buffer, record.byteOffset, record.byteLength).getFloat64(at, true));
}

/** A number in 30 bits: whole or the upper half of a double, and maybe in hundredths ([MS-XLS] 2.5.217). */
function rk(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, packed & 0xfffffffc);
  const value = (packed & 2) === 0 ? view.getFloat64(0) : view.getInt32(0) >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}
