import { contactFields, type ContactField, type ContactRow } from "../../../app/ports/contactFiles";
import { unguarded } from "./csvWrite";
import type { HeaderKind } from "./headers/headerWords";
import { addressesIn, isMadeOfAddresses, isOnlyAddresses, type FoundAddress } from "./tableAddresses";
import { saysNothing } from "./tableEmpty";
import type { TableLayout } from "./tableLayout";
import { oneLine, wholeName } from "./tableNames";
import type { TableRow } from "./tableRow";

/** Several columns of these are one text; of the others the first that says something counts. */
const joiners: Readonly<Partial<Record<HeaderKind, string>>> = { im: "; ", categories: "; ", note: "\n" };
/** Columns of the book's own whose addresses are not the row's. */
const NEVER_ADDRESSES: ReadonlySet<HeaderKind> = new Set<HeaderKind>(["owner", "im", "domains", "successor", "backup"]);
/** How Google parts several values of one cell. */
const GOOGLE_SEPARATOR = /\s*:::\s*/g;
/** A line that only parts others, as on a printed list. */
const RULE = /^[-=_*+~|.\s\u001a]*$/;

/** So much of a text shows why it is no address. */
const LONGEST_REFUSED = 200;

const fieldNames: ReadonlySet<HeaderKind> = new Set<HeaderKind>(contactFields);

function isField(kind: HeaderKind): kind is ContactField {
  return fieldNames.has(kind);
}

/** Whether a row says anything. */
export function hasContent({ cells }: TableRow): boolean {
  return cells.some((cell) => !RULE.test(cell));
}

/** The contact of a row; several where it has columns for several people, or one cell holds several and no column their names. */
export function contactsOf(row: TableRow, layout: TableLayout): readonly ContactRow[] {
  const { people } = layout;
  if (people.length === 0) return contactsOfPart(row, layout);
  const parts = people.map((start, index) => {
    const end = people[index + 1] ?? row.cells.length;
    const common = people[0] ?? 0;
    return { ...row, cells: row.cells.map((cell, at) => (at < common || (at >= start && at < end) ? cell : "")) };
  });
  const held = parts.filter(({ cells }, index) => hasContent({ row: row.row, cells: cells.slice(people[index]) }));
  return (held.length === 0 ? parts.slice(0, 1) : held).flatMap((part) => contactsOfPart(part, layout));
}

function contactsOfPart({ row, cells, problem }: TableRow, layout: TableLayout): readonly ContactRow[] {
  const texts = valuesOf(cells, layout);
  const found = layout.header === "own" ? statedIn(texts.get("address") ?? "") : addressesOf(cells, layout);
  const name = nameOf(texts);
  const fields = fieldsOf(texts);
  const organization = texts.get("organization") ?? (layout.header === "own" ? fields.clientName : undefined) ?? "";
  const base = problem === undefined ? { row, organization, fields } : { row, organization, fields, problem };
  const unique = found.length < 2 ? found : onceEach(found);
  const addresses = unique.map(({ address }) => address);
  if (name !== "") return [{ ...base, name, addresses }];
  const [first, second] = new Set(unique.map((each) => each.name).filter((each) => each !== ""));
  if (second === undefined) return [{ ...base, name: first ?? "", addresses }];
  return unique.map((each) => ({ ...base, name: each.name, addresses: [each.address] }));
}

/** What the columns of each kind say together. */
function valuesOf(cells: readonly string[], { kinds, header }: TableLayout): ReadonlyMap<HeaderKind, string> {
  const values = new Map<HeaderKind, string>();
  for (const [column, kind] of kinds.entries()) {
    const cell = cells[column] ?? "";
    if (kind === undefined || kind === "ignored" || cell === "") continue;
    const text = header === "own" ? unguarded(cell) : valueOf(cell, kind);
    const before = values.get(kind);
    const joiner = joiners[kind];
    if (before === undefined && text !== "") values.set(kind, text);
    else if (before !== undefined && joiner !== undefined && text !== "" && before !== text)
      values.set(kind, `${before}${joiner}${text}`);
  }
  return values;
}

function valueOf(cell: string, kind: HeaderKind): string {
  if (kind === "note") return cell.trim();
  const text = oneLine(cell);
  if (kind === "categories") return text.replace(GOOGLE_SEPARATOR, "; ").replace(/^\*\s*|(?<=;\s)\*\s*/g, "");
  if ((kind !== "name" && kind !== "otherName") || !text.includes("@")) return text;
  return addressesIn(text, false)[0]?.name ?? text;
}

function nameOf(values: ReadonlyMap<HeaderKind, string>): string {
  const text = (kind: HeaderKind): string => values.get(kind) ?? "";
  const name = text("name");
  if (name !== "") return name;
  const parts = wholeName({ given: text("given"), middle: text("middle"), family: text("family") });
  return parts === "" ? text("otherName") : parts;
}

function fieldsOf(values: ReadonlyMap<HeaderKind, string>): Readonly<Partial<Record<ContactField, string>>> {
  const fields: Partial<Record<ContactField, string>> = {};
  for (const [kind, value] of values) if (isField(kind)) fields[kind] = value;
  return fields;
}

function addressesOf(cells: readonly string[], { kinds, addressesOnly }: TableLayout): readonly FoundAddress[] {
  const hasColumn = kinds.includes("address");
  const found: FoundAddress[] = [];
  for (const [column, cell] of cells.entries()) {
    const kind = kinds[column];
    if (kind !== "address" && !cell.includes("@") && !cell.includes("＠")) continue;
    if (kind !== undefined && NEVER_ADDRESSES.has(kind)) continue;
    const inCell = addressesOnly.has(column) ? statedIn(cell) : addressesIn(cell, kind === "address");
    // Beside a column for addresses, others name those of other people too.
    const isMeant =
      kind === "note"
        ? isOnlyAddresses(cell, inCell)
        : kind !== undefined || !hasColumn || isMadeOfAddresses(cell, inCell);
    if (isMeant) for (const each of inCell) found.push(each);
  }
  return found;
}

/** The addresses of a cell that is for them alone; words that are none come as they stand, for others to refuse. */
function statedIn(cell: string): readonly FoundAddress[] {
  const found = addressesIn(cell, true);
  if (found.length > 0 || saysNothing(cell)) return found;
  return [{ address: oneLine(cell).slice(0, LONGEST_REFUSED), name: "" }];
}

/** Each address once, whatever its case, with the first name that stands before it. */
function onceEach(found: readonly FoundAddress[]): readonly FoundAddress[] {
  const unique = new Map<string, FoundAddress>();
  for (const each of found) {
    const key = each.address.toLowerCase();
    const known = unique.get(key);
    if (known === undefined) unique.set(key, each);
    else if (known.name === "") unique.set(key, { ...known, name: each.name });
  }
  return [...unique.values()];
}
