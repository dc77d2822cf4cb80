import type { ContactRow } from "../../../app/ports/contactFiles";
import { fillBlocks } from "./tableBlocks";
import { layoutBelow, layoutOf, type TableLayout } from "./tableLayout";
import { contactsOf, hasContent } from "./tableContact";
import type { TableRow } from "./tableRow";

/** What a table says of its contacts. `isTable`: it has a header of contacts or an address, so that it is worth to be shown. */
export interface TableReading {
  readonly rows: readonly ContactRow[];
  readonly isTable: boolean;
}

/** In a table without a header, so many of its rows have an address where it is a list of contacts at all. */
const MOSTLY = 0.5;

/** Reads the rows of one table, whatever its columns are. Rows without an address come too: nothing is judged here. */
export function readTable(rows: readonly TableRow[]): TableReading {
  const layout = layoutOf(rows);
  const contacts = layout.header === "none" ? contactsIn(rows, layout) : contactsBelowHeaders(rows, layout);
  const withAddress = contacts.filter(({ addresses }) => addresses.length > 0).length;
  const isTable = withAddress > 0 || (layout.header !== "none" && contacts.length > 0);
  if (layout.header !== "none") return { rows: contacts, isTable };
  const isList = withAddress >= contacts.length * MOSTLY;
  return { rows: contacts.filter((contact) => contact.addresses.length > 0 || (isList && isNamed(contact))), isTable };
}

/** Tables that stand below each other have each a header of their own; the same header may come again on each page. */
function contactsBelowHeaders(rows: readonly TableRow[], first: TableLayout): readonly ContactRow[] {
  const contacts: ContactRow[] = [];
  let layout = first;
  for (let index = first.start; index < rows.length; index++) {
    const next = layoutBelow(rows[index]?.cells ?? [], index + 1);
    if (next === undefined) continue;
    append(contacts, contactsIn(rows.slice(layout.start, index), layout));
    layout = next;
  }
  append(contacts, contactsIn(rows.slice(layout.start), layout));
  return contacts;
}

function contactsIn(rows: readonly TableRow[], layout: TableLayout): readonly ContactRow[] {
  const contacts: ContactRow[] = [];
  const filled = layout.header === "own" ? rows : fillBlocks(rows, layout.kinds);
  for (const row of filled) if (hasContent(row)) append(contacts, contactsOf(row, layout));
  return contacts;
}

function append(all: ContactRow[], more: readonly ContactRow[]): void {
  for (const each of more) all.push(each);
}

function isNamed({ name, organization }: ContactRow): boolean {
  return name !== "" || organization !== "";
}
