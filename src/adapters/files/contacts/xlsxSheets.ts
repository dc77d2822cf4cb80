import { NoText, type Reading } from "../reading";
import { walkEntry, type XmlListener } from "../xml";
import { readDirectory, type ZipEntry } from "../zip";
import { Grid, newBudget, withLink, type CellPlace } from "./xlsxGrid";
import type { TableRow } from "./tableRow";

/** Characters of all shared strings together; what comes after is too much for a list of contacts. */
const MOST_STRING_CHARACTERS = 64 * 1024 * 1024;
const SHEET = /^xl\/worksheets\/([^/]+)\.xml$/i;

/**
 * The rows of each sheet of an Excel workbook, by number of the sheet's file, hidden ones too (ECMA-376 part 1, 18.3.1). Cells keep
 * their columns, merged cells count for each of their rows, and `mailto:` links for their cells.
 */
export function readXlsxSheets(bytes: Uint8Array, reading: Reading): ReadonlyArray<readonly TableRow[]> {
  const { entries, isSalvaged } = readDirectory(bytes, reading);
  reading.isDamaged ||= isSalvaged;
  const strings: string[] = [];
  for (const entry of entries)
    if (/^xl\/sharedStrings\d*\.xml$/i.test(entry.name)) walkEntry(bytes, entry, reading, stringListener(strings));
  const sheets = entries.filter(({ name }) => SHEET.test(name)).sort((one, other) => numberOf(one) - numberOf(other));
  if (sheets.length === 0) throw new NoText("damaged");
  const spent = newBudget();
  return sheets.map((sheet) => {
    const links = new Map<string, string>();
    const relations = `xl/worksheets/_rels/${SHEET.exec(sheet.name)?.[1] ?? ""}.xml.rels`.toLowerCase();
    for (const entry of entries)
      if (entry.name.toLowerCase() === relations) walkEntry(bytes, entry, reading, relationListener(links));
    const grid = new Grid(reading, spent);
    walkEntry(bytes, sheet, reading, sheetListener(strings, links, grid));
    return grid.rows;
  });
}

function numberOf({ name }: ZipEntry): number {
  return Number(/\d+(?=\.xml$)/i.exec(name)?.[0] ?? 0);
}

/** What tells how a Japanese word is pronounced (`rPh`) is no part of it. */
function stringListener(strings: string[]): XmlListener {
  let pieces: string[] = [];
  let takes = false;
  let isPhonetic = false;
  let room = MOST_STRING_CHARACTERS;
  return {
    start: (name) => {
      if (name === "rPh") isPhonetic = true;
      takes = name === "t" && !isPhonetic;
    },
    close: (name) => {
      takes = false;
      if (name === "rPh") isPhonetic = false;
      if (name !== "si") return;
      strings.push(unescaped(pieces.join("")));
      pieces = [];
    },
    text: (text) => {
      if (!takes || room < 0) return;
      room -= text.length;
      pieces.push(text);
    },
  };
}

function relationListener(links: Map<string, string>): XmlListener {
  return {
    open: (_, { Id, Target }) => {
      if (Id !== undefined && Target !== undefined && /^mailto:/i.test(Target)) links.set(Id, Target);
    },
  };
}

/** Cells of all types (ECMA-376 part 1, 18.18.11): a date stays a number, since no column that is read holds one. */
function sheetListener(strings: readonly string[], links: ReadonlyMap<string, string>, grid: Grid): XmlListener {
  let element = "";
  let place = "";
  let type = "";
  let value = "";
  let formula = "";
  let row = "";
  let isPhonetic = false;
  let attributes: Record<string, string> = {};
  const endCell = (): void => {
    const shown = type === "s" ? (strings[Number(value)] ?? "") : type === "e" ? "" : unescaped(value);
    const target = /^HYPERLINK\(\s*"(mailto:[^"]{3,400})"/i.exec(formula)?.[1] ?? "";
    grid.put(columnOf(place) ?? grid.width, withLink(shown, target));
  };
  return {
    start: (name) => {
      if (element === "row" && row !== "") beginRow();
      element = name;
      if (name === "c") place = type = value = formula = "";
      else if (name === "row") row = " ";
      else if (name === "rPh") isPhonetic = true;
      else if (name === "mergeCell" || name === "hyperlink") attributes = {};
    },
    attribute: (name, content) => {
      if (element === "c") {
        if (name === "r") place = content;
        else if (name === "t") type = content;
      } else if (element === "row") {
        if (name === "r") row = content;
      } else if (element === "mergeCell" || element === "hyperlink") attributes[name] = content;
    },
    close: (name) => {
      if (element === "row" && row !== "") beginRow();
      element = "";
      if (name === "c") endCell();
      else if (name === "row") grid.endRow();
      else if (name === "rPh") isPhonetic = false;
      else if (name === "mergeCell" || name === "hyperlink") relate(name);
    },
    text: (text) => {
      if (element === "v" || (element === "t" && !isPhonetic)) value += text;
      else if (element === "f") formula += text;
    },
  };

  function beginRow(): void {
    const number = Number(row);
    if (row.trim() !== "" && Number.isSafeInteger(number) && number > 0) grid.startRow(number);
    else grid.startRow();
    row = "";
  }

  function relate(name: string): void {
    const [from, to] = (attributes["ref"] ?? "").split(":").map(placeOf);
    if (from === undefined) return;
    if (name === "mergeCell") grid.merge(from, to ?? from);
    else {
      const relation = Object.keys(attributes).find((key) => key.endsWith(":id")) ?? "";
      grid.link(from, links.get(attributes[relation] ?? "") ?? "");
    }
  }
}

/** Characters that XML has no place for, and those that look like such an escape, stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function placeOf(reference: string): CellPlace | undefined {
  const column = columnOf(reference);
  const row = Number(/\d+$/.exec(reference)?.[0] ?? 0);
  return column === undefined || row === 0 ? undefined : { row, column };
}

/** The column of a reference such as `AB12`, from 0. */
function columnOf(reference: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at++) {
    const code = reference.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) break;
    column = column * 26 + code - 0x60;
  }
  return at === 0 ? undefined : column - 1;
}
