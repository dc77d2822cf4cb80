import { readFile, rename, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { stderr, stdout } from "node:process";
import { registrableDomain } from "../adapters/browser/publicSuffixes";
import { writeCsv } from "../adapters/files/contacts/csvWrite";
import { readContacts } from "../adapters/files/contacts/readContacts";
import { writeVcards } from "../adapters/files/contacts/vcardWrite";
import type { ContactFile } from "../app/ports/contactFiles";
import { bookDetails } from "../domain/book/bookDetails";
import type { Book } from "../domain/book/book";
import { exportBook } from "../domain/book/exportBook";
import { cardsOfBook } from "../domain/book/exporting/cardsOfBook";
import { tableOfBook } from "../domain/book/exporting/tableOfBook";
import { importContacts } from "../domain/book/importing/importContacts";
import { mergeBook } from "../domain/book/importing/mergeBook";
import { parseBook, type ParsedBook } from "../domain/book/parseBook";
import { bookUsage, parseBookArguments, type BookArguments, type ExportFormat } from "./bookArguments";
import { problemLine, reportLine, type ReportLine } from "./output/importReport";
import { reasonOf } from "./sources/input";

const DONE = 0;
const SOME_REJECTED = 1;
const BAD_ARGUMENTS = 2;

const unreadable: Readonly<Record<Extract<ContactFile, { status: "unreadable" }>["because"], string>> = {
  "no-contacts": "no contacts were found in it",
  "too-large": "it is too large",
  encrypted: "it is protected by a password",
  damaged: "it is damaged",
};

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseBookArguments(words);
  if (typeof parsed === "string") {
    stderr.write(`${parsed}\n${bookUsage}\n`);
    return BAD_ARGUMENTS;
  }
  try {
    return parsed.command === "import" ? await runImport(parsed) : await runExport(parsed.format, parsed.book);
  } catch (error) {
    stderr.write(`${reasonOf(error)}\n`);
    return BAD_ARGUMENTS;
  }
}

async function runImport(options: Extract<BookArguments, { command: "import" }>): Promise<number> {
  const at = (options.at ?? new Date()).toISOString();
  let book = await bookFrom(options.into);
  let report = "";
  let isWhole = true;
  for (const file of options.files) {
    const read = await readOne(file);
    if (read.status === "unreadable") {
      isWhole = false;
      stderr.write(`${file}: ${read.because}\n`);
      continue;
    }
    const { book: after, lines } = putIn(book, read, { at, detail: basename(file) });
    book = after;
    for (const line of lines) {
      report += `${JSON.stringify({ file, ...line })}\n`;
      if (line.status !== "rejected") continue;
      isWhole = false;
      stderr.write(`${file}: row ${String(line.row)}: ${line.reason ?? ""}\n`);
    }
  }
  await replaceFile(options.out, jsonOf(book));
  if (options.report !== undefined) await replaceFile(options.report, report);
  return isWhole ? DONE : SOME_REJECTED;
}

async function runExport(format: ExportFormat, file: string): Promise<number> {
  const book = await bookFrom(file);
  const texts: Readonly<Record<ExportFormat, () => string>> = {
    json: () => jsonOf(book),
    csv: () => writeCsv(tableOfBook(book)),
    vcard: () => writeVcards(cardsOfBook(book, "en")),
  };
  const text = texts[format]();
  await new Promise((resolve) => stdout.write(text, resolve));
  return DONE;
}

type Readable = Exclude<ContactFile, { status: "unreadable" }>;

async function readOne(file: string): Promise<Readable | { readonly status: "unreadable"; readonly because: string }> {
  try {
    const read = await readContacts.read({ name: basename(file), bytes: await readFile(file) });
    return read.status === "unreadable" ? { ...read, because: unreadable[read.because] } : read;
  } catch (error) {
    return { status: "unreadable", because: reasonOf(error) };
  }
}

function putIn(
  book: Book,
  file: Readable,
  { at, detail }: { readonly at: string; readonly detail: string },
): { readonly book: Book; readonly lines: readonly ReportLine[] } {
  if (file.status === "read") {
    const context = { registrable: registrableDomain, source: "import", detail, at } as const;
    const { book: after, rows } = importContacts(book, file.rows, context);
    return { book: after, lines: rows.map(reportLine) };
  }
  const { book: other, problems } = parsed(file.json);
  const { book: after, rows } = mergeBook(book, other);
  return {
    book: after,
    lines: [
      ...rows.map(reportLine),
      ...problems.map((problem, index) => problemLine(problem, rows.length + index + 1)),
    ],
  };
}

/** What cannot be used of a book that is to be written again would be lost: it is named, and nothing is written. */
async function bookFrom(file: string | undefined): Promise<Book> {
  if (file === undefined) return parsed({}).book;
  let json: unknown;
  try {
    json = JSON.parse((await readFile(file, "utf8")).replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error });
  }
  const { book, problems } = parsed(json);
  if (problems.length > 0) {
    const named = problems.map(({ path, because, value }) => `${path}: ${because}: ${JSON.stringify(value)}`);
    throw new Error(`${file} has members that cannot be used:\n${named.join("\n")}`);
  }
  return book;
}

function parsed(json: unknown): ParsedBook {
  return parseBook(json, registrableDomain, bookDetails);
}

/** With the members in the order in which a book is read, so that the same book is the same file. */
function jsonOf(book: Book): string {
  return `${JSON.stringify(exportBook(parsed(exportBook(book)).book), undefined, 2)}\n`;
}

/** A run that is broken off leaves what was there. */
async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, text);
  await rename(fresh, file);
}
