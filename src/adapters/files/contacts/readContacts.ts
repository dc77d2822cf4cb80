import type { ContactFile, ContactFiles, ContactRow } from "../../../app/ports/contactFiles";
import { defaultLimits, type ReadLimits } from "../limits";
import { LimitReached, NoText, Reading } from "../reading";
import { sniff } from "../sniff";
import { parseCsv } from "./csv";
import { delimiterOf } from "./csvDelimiter";
import { decodeTable } from "./encoding";
import { parseLdif } from "./ldif";
import { sniffContacts } from "./sniffContacts";
import { readTable } from "./table";
import { MOST_ROWS, type TableRow } from "./tableRow";
import { parseVcards } from "./vcard";
import { readBinarySheets } from "./xlsxBinary";

const MEGABYTE = 1024 * 1024;
/** A list of contacts may be larger than a paper, and the user waits for it alone. */
const limits: ReadLimits = {
  ...defaultLimits,
  bytes: 50 * MEGABYTE,
  inflatedBytes: 512 * MEGABYTE,
  xmlEvents: 60_000_000,
  milliseconds: 60_000,
};

type Tables = ReadonlyArray<readonly TableRow[]>;

/** Reads files of contacts of whatever program, by what their bytes say and not by their names. */
export const readContacts: ContactFiles = {
  async read({ bytes }) {
    if (bytes.length === 0) return { status: "unreadable", because: "no-contacts" };
    if (bytes.length > limits.bytes) return { status: "unreadable", because: "too-large" };
    try {
      return await readBytes(bytes);
    } catch (error) {
      return { status: "unreadable", because: reasonOf(error) };
    }
  },
};

/** Reads what was copied from a spreadsheet, or any text of contacts. Never throws. */
export function readPasted(text: string): ContactFile {
  if (text.length > limits.bytes) return { status: "unreadable", because: "too-large" };
  return readText(text, undefined, () => new TextEncoder().encode(text));
}

async function readBytes(bytes: Uint8Array): Promise<ContactFile> {
  const reading = startReading();
  const { format, because } = sniff(bytes, reading);
  if (because === "encrypted") return { status: "unreadable", because };
  // Each reader of sheets comes with its library, and only when a file needs it.
  if (format === "xlsx") {
    const { readXlsxSheets } = await import("./xlsxSheets");
    return sheetsFile(readXlsxSheets(bytes, reading), reading);
  }
  if (format === "xls") return sheetsFile(readBinarySheets(bytes, reading), reading);
  if (format === "opendocument") {
    const { readOpenDocumentTables } = await import("./tableMarkup");
    return sheetsFile(readOpenDocumentTables(bytes, reading), reading);
  }
  if (format === "html" || format === "xml" || format === "text" || format === "eml") {
    const { text, encoding } = decodeTable(bytes);
    if (format === "text" || format === "eml") return readText(text, encoding, () => bytes);
    const { readMarkupTables } = await import("./tableMarkup");
    const file = sheetsFile(readMarkupTables(text, format === "xml", reading), reading);
    return file.status === "read" ? { ...file, encoding } : file;
  }
  return { status: "unreadable", because: because === "damaged" ? "damaged" : "no-contacts" };
}

function readText(text: string, encoding: string | undefined, bytes: () => Uint8Array): ContactFile {
  const told = sniffContacts(text);
  if (told.kind === "book") return { status: "book", json: told.json };
  if (told.kind === "vcard") return { status: "read", format: "vcard", ...parseVcards(bytes()) };
  if (told.kind === "ldif") return { status: "read", format: "ldif", ...parseLdif(bytes()) };
  const { text: body, delimiter } = delimiterOf(text.replace(/^\ufeff/, "").replace(/\0/g, ""));
  const rows = parseCsv(body, delimiter, MOST_ROWS + 1);
  if (rows.length > MOST_ROWS) return { status: "unreadable", because: "too-large" };
  const { rows: contacts, isTable } = readTable(rows);
  if (!isTable) return { status: "unreadable", because: "no-contacts" };
  return { status: "read", format: "csv", ...(encoding === undefined ? {} : { encoding }), rows: contacts };
}

function sheetsFile(tables: Tables, { isDamaged }: Reading): ContactFile {
  const sheets = tables.map(readTable).filter(({ isTable }) => isTable);
  const rows: ContactRow[] = [];
  for (const sheet of sheets) for (const row of sheet.rows) rows.push(row);
  const last = rows.at(-1);
  if (last === undefined) return { status: "unreadable", because: isDamaged ? "damaged" : "no-contacts" };
  if (isDamaged) rows[rows.length - 1] = { ...last, problem: "cut-off" };
  return { status: "read", format: "xlsx", rows };
}

function reasonOf(error: unknown): "too-large" | "encrypted" | "damaged" {
  if (error instanceof LimitReached) return "too-large";
  return error instanceof NoText && error.because === "encrypted" ? "encrypted" : "damaged";
}

function startReading(): Reading {
  const nothingInside = (): Promise<never> => Promise.reject(new NoText("unsupported"));
  return Reading.start(limits, { now: () => performance.now(), loadCharacterMap: nothingInside }, nothingInside);
}
