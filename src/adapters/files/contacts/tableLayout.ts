import { kindsByContent } from "./tableContent";
import type { HeaderKind } from "./headers/headerWords";
import { headerKey, isOwnHeader, ownKind, readHeader } from "./headers";
import type { TableRow } from "./tableRow";

/** What the columns of a table hold, and where its contacts begin. */
export interface TableLayout {
  /** Of each column; `undefined` for one of which nothing is known. */
  readonly kinds: ReadonlyArray<HeaderKind | undefined>;
  /** The columns that are for addresses and nothing else by the whole of their header. */
  readonly addressesOnly: ReadonlySet<number>;
  /** The number of rows before the first contact. */
  readonly start: number;
  /** `own`: RightBox wrote it. `none`: the columns were told by their content. */
  readonly header: "own" | "known" | "none";
  /** The columns where each of several people of one row begins ("Contact 1", "Email 1", "Contact 2", "Email 2"); else empty. */
  readonly people: readonly number[];
}

/** A header stands among the first rows, below a title or a note at most. */
const HEADER_WITHIN = 20;
const ADDRESS = /\S@\S/;
const ADDRESS_WEIGHT = 3;
const MOST_PEOPLE = 10;
/** Headers of jobs that are headers of "Mr" and "Dr" where another column has the job. */
const SALUTATIONS: ReadonlySet<string> = new Set(["title", "titre"]);

/** Finds the header of a table by its words; without one, tells the columns by what they hold. */
export function layoutOf(rows: readonly TableRow[]): TableLayout {
  let best: { readonly index: number; readonly score: number } | undefined;
  let isBelowContact = false;
  for (const [index, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const hasAddress = cells.some((cell) => ADDRESS.test(cell));
    // Below the first contact, another header belongs to another table.
    if (best !== undefined && hasAddress) break;
    // A title may name who keeps the list.
    isBelowContact ||= hasAddress && cells.filter((cell) => cell.trim() !== "").length > 1;
    const score = isBelowContact && !isSurelyHeader(cells) ? 0 : headerScore(cells);
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  if (best === undefined) return { ...told(kindsByContent(rows)), start: 0, header: "none", people: [] };
  return headerLayout(rows[best.index]?.cells ?? [], best.index + 1);
}

/** The layout below a header; `undefined` where the cells are none. Tables stand below each other where files were joined. */
export function layoutBelow(cells: readonly string[], start: number): TableLayout | undefined {
  return isSurelyHeader(cells) ? headerLayout(cells, start) : undefined;
}

/** Among contacts, one without an address may be made of words of headers ("Buyer", "客户") but for that of addresses. */
function isSurelyHeader(cells: readonly string[]): boolean {
  const trimmed = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (headerScore(cells) === 0) return false;
  const readings = trimmed.map(readHeader).filter((reading) => reading !== undefined);
  const hasAddress = readings.some(({ kind, isWhole }) => kind === "address" && isWhole);
  return hasAddress && readings.length * 2 >= trimmed.length;
}

function headerLayout(cells: readonly string[], start: number): TableLayout {
  const trimmed = cells.map((cell) => cell.trim());
  if (isOwnHeader(trimmed)) return { ...told(trimmed.map(ownKind)), start, header: "own", people: [] };
  const kinds = settled(trimmed);
  const isAddress = (cell: string): boolean => {
    const reading = readHeader(cell);
    return reading?.kind === "address" && reading.isWhole;
  };
  const addressesOnly = new Set([...trimmed.keys()].filter((column) => isAddress(trimmed[column] ?? "")));
  return { kinds, addressesOnly, start, header: "known", people: peopleOf(trimmed, kinds) };
}

function told(kinds: TableLayout["kinds"]): Pick<TableLayout, "kinds" | "addressesOnly"> {
  return { kinds, addressesOnly: new Set() };
}

/** Several columns of names under one word, each with addresses after it. */
function peopleOf(cells: readonly string[], kinds: ReadonlyArray<HeaderKind | undefined>): readonly number[] {
  const first = headerKey(cells[kinds.indexOf("name")] ?? "");
  const starts = [...kinds.keys()].filter(
    (column) => kinds[column] === "name" && headerKey(cells[column] ?? "") === first,
  );
  const hasAddress = starts.every((start, index) => kinds.slice(start, starts[index + 1]).includes("address"));
  return starts.length > 1 && starts.length <= MOST_PEOPLE && hasAddress ? starts : [];
}

/** How sure it is that a row is a header; 0 for one that is none. */
function headerScore(cells: readonly string[]): number {
  const trimmed = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (trimmed.some((cell) => ADDRESS.test(cell))) return 0;
  if (isOwnHeader(trimmed)) return Infinity;
  const readings = trimmed.map(readHeader).filter((reading) => reading !== undefined);
  const hasAddress = readings.some(({ kind }) => kind === "address");
  if (!hasAddress && readings.length < 2) return 0;
  // Of a row of prose, one word may be known; of a header most are short, and half of a short one is known.
  if (!hasAddress && readings.length * 3 < trimmed.length) return 0;
  const kinds = new Set(readings.map(({ kind }) => kind));
  const whole = readings.filter(({ isWhole }) => isWhole).length;
  return kinds.size + whole / 2 + (hasAddress ? ADDRESS_WEIGHT : 0);
}

/** Words that mean one thing beside a certain other column and another without it. */
function settled(cells: readonly string[]): ReadonlyArray<HeaderKind | undefined> {
  const kinds = cells.map((cell) => readHeader(cell)?.kind);
  const has = (...wanted: readonly HeaderKind[]): boolean =>
    kinds.some((kind) => kind !== undefined && wanted.includes(kind));
  const hasOtherTitle = kinds.filter((kind) => kind === "jobTitle").length > 1;
  const hasGiven = has("given");
  const hasFamily = has("family");
  const hasOrganization = has("organization");
  // "Name 1" beside "Contact person" is the company's.
  const isOfCompany = has("name") && !has("organization", "clientName", "given", "family");
  const hasName = has("name", "nameOrFamily", "nameOrGiven", "given", "family");
  return kinds.map((kind, index) => {
    if (kind === "nameOrFamily" && hasGiven !== hasFamily) return hasGiven ? "family" : "given";
    if (kind === "nameOrFamily") return isOfCompany ? "organization" : "name";
    if (kind === "nameOrGiven") return hasFamily && !hasGiven ? "given" : "name";
    if (kind === "clientName") return !hasOrganization ? "organization" : hasName ? "ignored" : "name";
    const isSalutation = hasOtherTitle && SALUTATIONS.has(headerKey(cells[index] ?? ""));
    return kind === "jobTitle" && isSalutation ? "ignored" : kind;
  });
}
