import type { ImportedRow, RowReason } from "../../domain/book/importing/importContacts";
import type { BookProblem } from "../../domain/book/parseBook";

const reasons: Readonly<Record<RowReason, string>> = {
  "cut-off": "the file ends in the middle of it",
  malformed: "it does not follow its format",
  "too-long": "it is too long",
  "no-address": "there is no address in it",
  "malformed-address": "not an address",
  "own-company": "an address of our own company",
  "confirmed-otherwise": "the book has it confirmed otherwise, and stays",
};

/** One line of the report, without its file. */
export interface ReportLine {
  readonly row: number;
  readonly status: ImportedRow["status"];
  readonly name: string;
  readonly organization: string;
  readonly addresses: readonly string[];
  readonly client?: string;
  readonly reason?: string;
}

export function reportLine({
  row,
  status,
  name,
  organization,
  addresses,
  malformed,
  client,
  because,
}: ImportedRow): ReportLine {
  return {
    row,
    status,
    name,
    organization,
    addresses,
    ...(client === undefined ? {} : { client }),
    ...(because === undefined ? {} : { reason: reasonOf(because, malformed) }),
  };
}

/** What could not be used of a book, as a line of its own. */
export function problemLine({ path, because, value }: BookProblem, row: number): ReportLine {
  const reason = `${path}: ${because}: ${JSON.stringify(value)}`;
  return { row, status: "rejected", name: "", organization: "", addresses: [], reason };
}

function reasonOf(because: RowReason, malformed: readonly string[]): string {
  return malformed.length === 0
    ? reasons[because]
    : `${reasons[because]}: ${malformed.map((text) => `"${text}"`).join(", ")}`;
}
