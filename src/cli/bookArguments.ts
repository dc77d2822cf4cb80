import { parseArgs } from "node:util";

/** What `book` was asked to do. */
export type BookArguments =
  | {
      readonly command: "import";
      readonly into?: string;
      readonly out: string;
      readonly report?: string;
      /** The time of the import; the clock's own where absent. */
      readonly at?: Date;
      readonly files: readonly string[];
    }
  | { readonly command: "export"; readonly format: ExportFormat; readonly book: string };

const exportFormats = ["json", "csv", "vcard"] as const;

export type ExportFormat = (typeof exportFormats)[number];

export const bookUsage =
  "Usage: book import [--into BOOK.json] --out BOOK.json [--report REPORT.jsonl] [--at 2026-11-23T09:00:00Z] FILE…\n" +
  "       book export --format json|csv|vcard BOOK.json\n" +
  "FILE: CSV, XLSX, vCard, LDIF or a book; told by content.";

/** Reads the command line; a string says what is wrong with it. */
export function parseBookArguments(words: readonly string[]): BookArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        into: { type: "string" },
        out: { type: "string" },
        report: { type: "string" },
        at: { type: "string" },
        format: { type: "string" },
      },
    });
    const [command, ...files] = positionals;
    if (command === "import") return importOf(values, files);
    if (command === "export") return exportOf(values, files);
    return "The first word is import or export.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Values {
  readonly into?: string;
  readonly out?: string;
  readonly report?: string;
  readonly at?: string;
  readonly format?: string;
}

function importOf({ into, out, report, at, format }: Values, files: readonly string[]): BookArguments | string {
  if (format !== undefined) return "--format is for export; a file's own format is told by its content.";
  if (out === undefined) return "--out names the book to write.";
  const time = at === undefined ? undefined : new Date(at);
  if (at !== undefined && Number.isNaN(time?.getTime()))
    return `--at is a time such as 2026-11-23T09:00:00Z, not "${at}".`;
  if (files.length === 0) return "Name at least one file.";
  return {
    command: "import",
    ...(into === undefined ? {} : { into }),
    out,
    ...(report === undefined ? {} : { report }),
    ...(time === undefined ? {} : { at: time }),
    files,
  };
}

function exportOf({ format, ...others }: Values, files: readonly string[]): BookArguments | string {
  const odd = Object.keys(others)[0];
  if (odd !== undefined) return `--${odd} is for import.`;
  const known = exportFormats.find((one) => one === format);
  if (known === undefined) return `--format is one of ${exportFormats.join(", ")}.`;
  const [book, ...more] = files;
  if (book === undefined || more.length > 0) return "Name one book.";
  return { command: "export", format: known, book };
}
