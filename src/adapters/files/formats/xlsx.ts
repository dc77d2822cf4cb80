import { NoText, type Reading } from "../reading";
import { walkEntry, type XmlListener } from "../xml";
import { readDirectory, type ZipEntry } from "../zip";
import { dateText, isDateFormat } from "./excelDates";
import { slideListener } from "./pptx";

interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry | undefined;
}

/** All that the workbook's parts other than its sheets say. */
interface Workbook {
  readonly strings: readonly string[];
  /** For each cell style, whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly isFrom1904: boolean;
}

/** Shared strings are kept in memory; a workbook whose sheets hold more is cut by its text anyway. */
const MOST_STRING_CHARACTERS = 8_000_000;
/** Styles that come with the format (ECMA-376 part 1, 18.8.30), the East Asian ones among them. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** An Excel workbook: each sheet's name, then its rows with a tab between cells; then comments and text boxes. Dates come as dates. */
export function readXlsx(bytes: Uint8Array, reading: Reading): void {
  const { entries, isSalvaged } = readDirectory(bytes, reading);
  reading.isDamaged ||= isSalvaged;
  const named = (pattern: RegExp): readonly ZipEntry[] => entries.filter(({ name }) => pattern.test(name));
  const { sheets, isFrom1904 } = readSheets(bytes, entries, reading);
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  if (hidden.length > 0) reading.notes.push({ id: "hidden-sheets", names: hidden });
  const strings: string[] = [];
  for (const entry of named(/^xl\/sharedStrings\d*\.xml$/i)) walkEntry(bytes, entry, reading, stringListener(strings));
  const dateStyles: boolean[] = [];
  for (const entry of named(/^xl\/styles\d*\.xml$/i)) walkEntry(bytes, entry, reading, styleListener(dateStyles));
  let read = 0;
  for (const { name, entry } of sheets) {
    reading.parts = { unit: "sheets", read, of: sheets.length };
    reading.add(`${name}\n`);
    if (entry !== undefined)
      walkEntry(bytes, entry, reading, sheetListener({ strings, dateStyles, isFrom1904 }, reading));
    reading.add("\n");
    read += 1;
    reading.parts = { unit: "sheets", read, of: sheets.length };
  }
  for (const entry of named(/^xl\/(?:comments\d*|threadedComments\/\w+)\.xml$/i))
    walkEntry(bytes, entry, reading, commentListener(reading));
  for (const entry of named(/^xl\/drawings\/drawing\d+\.xml$/i))
    walkEntry(bytes, entry, reading, slideListener(reading));
}

/** The sheets in the order of their tabs; where that is lost, the sheet files by number. */
function readSheets(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  reading: Reading,
): { readonly sheets: readonly Sheet[]; readonly isFrom1904: boolean } {
  const targets = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => /^xl\/_rels\/workbook\d*\.xml\.rels$/i.test(name)))
    walkEntry(bytes, entry, reading, {
      open: (name, { Id, Target }) => {
        if (name === "Relationship" && Id !== undefined && Target !== undefined)
          targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
      },
    });
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  for (const entry of entries.filter(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name)))
    walkEntry(bytes, entry, reading, {
      open: (name, attributes) => {
        if (name === "workbookPr") isFrom1904 = attributes["date1904"] === "1" || attributes["date1904"] === "true";
        if (name !== "sheet") return;
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
        sheets.push({
          name: attributes["name"] ?? "",
          isHidden: (attributes["state"] ?? "visible") !== "visible",
          entry: byPath.get((targets.get(relation) ?? "").toLowerCase()),
        });
      },
    });
  if (sheets.some(({ entry }) => entry !== undefined)) return { sheets, isFrom1904 };
  const found = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  if (found.length === 0) throw new NoText("damaged");
  return { sheets: found.map((entry) => ({ name: "", isHidden: false, entry })), isFrom1904 };
}

/** Shared strings; what tells how a Japanese word is pronounced (`rPh`) is no part of one. */
function stringListener(strings: string[]): XmlListener {
  let current = "";
  let isText = false;
  let phonetic = false;
  let characters = 0;
  return {
    start: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") isText = !phonetic;
    },
    close: (name) => {
      if (name === "t") isText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") {
        characters += current.length;
        strings.push(characters > MOST_STRING_CHARACTERS ? "" : current);
      }
    },
    text: (text) => {
      if (isText && characters <= MOST_STRING_CHARACTERS) current += text;
    },
  };
}

function styleListener(dateStyles: boolean[]): XmlListener {
  const dateFormats = new Set<number>();
  let isCellStyle = false;
  return {
    open: (name, attributes) => {
      if (name === "numFmt" && isDateFormat(attributes["formatCode"] ?? ""))
        dateFormats.add(Number(attributes["numFmtId"]));
      else if (name === "cellXfs") isCellStyle = true;
      else if (name === "xf" && isCellStyle) {
        const id = Number(attributes["numFmtId"] ?? 0);
        dateStyles.push(isBuiltInDate(id) || dateFormats.has(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
  };
}

/** What stands for page number, date, font and the like in a header or footer (ECMA-376 part 1, 18.3.1.46). */
const PAGE_CODES = /&(?:[LCRPNDTFAGZBIUESXYH]|"[^"]*"|\d+|K[0-9A-F]{6})/g;
const PAGE_TEXT = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Cells of all types (ECMA-376 part 1, 18.18.11). Formulas are left out, their results are read. */
function sheetListener({ strings, dateStyles, isFrom1904 }: Workbook, reading: Reading): XmlListener {
  let isCell = false;
  let type = "n";
  let style = "";
  let value = "";
  let row = "";
  let isValue = false;
  let isPageText = false;
  return {
    start: (name) => {
      isCell = name === "c";
      if (isCell) {
        type = "n";
        style = "";
        value = "";
      } else if (name === "v" || name === "t") isValue = true;
      else if (name !== "row" && PAGE_TEXT.test(name)) {
        isPageText = true;
        value = "";
      }
    },
    attribute: (name, content) => {
      if (!isCell) return;
      if (name === "t") type = content;
      else if (name === "s") style = content;
    },
    close: (name) => {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "c") row += value === "" ? "\t" : `${cellText(value)}\t`;
      else if (name === "row") {
        reading.add(`${row}\n`);
        row = "";
      } else if (isPageText) {
        isPageText = false;
        reading.add(`${value.replace(PAGE_CODES, " ")}\n`);
        value = "";
      }
    },
    text: (text) => {
      if (isValue || isPageText) value += text;
    },
  };

  function cellText(raw: string): string {
    if (type === "s") return strings[Number(raw)] ?? "";
    if (type === "b") return raw === "1" ? "TRUE" : "FALSE";
    if (type !== "n") return raw;
    const isDate = style !== "" && dateStyles[Number(style)] === true;
    if (!isDate && raw.length <= 15) return raw;
    const number = Number(raw);
    if (!Number.isFinite(number)) return raw;
    // Excel shows 15 digits and keeps 17: 0.1 + 0.2 is stored as 0.30000000000000004.
    return isDate ? dateText(number, isFrom1904) : String(Number(number.toPrecision(15)));
  }
}

function commentListener(reading: Reading): XmlListener {
  return {
    close: (name) => {
      if (name === "comment" || name === "threadedComment") reading.add("\n");
    },
    text: (text) => {
      if (text.trim() !== "") reading.add(text);
    },
  };
}
