import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { NoText, type Reading } from "../reading";
import { dateText, isDateFormat } from "./excelDates";

/** Rows that are looked at in each sheet: all that the format has (65,536). */
const MOST_ROWS = 65_536;

/** A workbook of Excel 97 to 2003: each sheet's name, then its rows with a tab between cells. */
export async function readXls(bytes: Uint8Array, reading: Reading): Promise<void> {
  const { read } = await reading.load(import("@e965/xlsx"));
  const workbook = openWorkbook(() =>
    read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellText: false,
      sheetRows: MOST_ROWS,
    }),
  );
  reading.look();
  const { SheetNames: names, Workbook: about } = workbook;
  const hidden = names.filter((_, index) => (about?.Sheets?.[index]?.Hidden ?? 0) > 0);
  if (hidden.length > 0) reading.notes.push({ id: "hidden-sheets", names: hidden });
  for (const [index, name] of names.entries()) {
    reading.parts = { unit: "sheets", read: index, of: names.length };
    reading.add(`${name}\n`);
    for (const row of rowsOf(workbook.Sheets[name])) {
      reading.step();
      for (const cell of row ?? []) reading.add(`${cellText(cell, about?.WBProps?.date1904 === true)}\t`);
      reading.add("\n");
    }
    reading.parts = { unit: "sheets", read: index + 1, of: names.length };
  }
}

/** The library says in words only that a file is protected. */
function openWorkbook(open: () => WorkBook): WorkBook {
  try {
    return open();
  } catch (error) {
    throw new NoText(error instanceof Error && /password|encrypt/i.test(error.message) ? "encrypted" : "damaged");
  }
}

function rowsOf(sheet: WorkSheet | undefined): ReadonlyArray<ReadonlyArray<CellObject | undefined> | undefined> {
  const rows: unknown = sheet?.["!data"];
  return Array.isArray(rows) ? Array.from(rows as Array<Array<CellObject | undefined> | undefined>) : [];
}

function cellText(cell: CellObject | undefined, isFrom1904: boolean): string {
  if (cell === undefined) return "";
  const comments = (cell.c ?? []).map(({ t }) => ` ${t}`).join("");
  return `${valueText(cell, isFrom1904)}${comments}`;
}

function valueText({ t, v, z, w }: CellObject, isFrom1904: boolean): string {
  if (t === "e") return w ?? "";
  if (t === "n" && typeof v === "number" && typeof z === "string" && isDateFormat(z)) return dateText(v, isFrom1904);
  return v === undefined ? "" : String(v);
}
