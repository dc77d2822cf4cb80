import { parseMailboxAddress, type AddressKey } from "../../address/mailboxAddress";
import { present } from "../../text/members";
import type { Book, Client, ClientId } from "../book";
import { isSameJson, type Json } from "../rows";
import { BookDraft } from "./bookDraft";
import { withContactFields } from "./clientFields";
import { clientFor, idNamed, linkFor, nameOfNew } from "./clientForContact";
import { isExported, type ContactRow, type ContactRowProblem } from "./contactRow";
import { withEntries } from "./entriesOfContact";
import type { ImportContext } from "./importContext";
import { withDomains } from "./ownDomains";

/** Why a row did not change the book, or not all of it did. */
export type RowReason =
  | ContactRowProblem
  | "no-address"
  | "malformed-address"
  | "own-company"
  /** The book has it confirmed otherwise, and stays. */
  | "confirmed-otherwise";

/** What became of one row. */
export interface ImportedRow {
  readonly row: number;
  readonly name: string;
  readonly organization: string;
  readonly status: "added" | "merged" | "unchanged" | "rejected";
  readonly addresses: readonly AddressKey[];
  /** What stood where an address should, and is none. */
  readonly malformed: readonly string[];
  readonly client?: ClientId;
  readonly because?: RowReason;
}

export interface Imported {
  readonly book: Book;
  /** One for each row, in their order. */
  readonly rows: readonly ImportedRow[];
}

/**
 * Puts contacts into the book. An address that the book has stays where it is, and what somebody has confirmed stays as it is; blanks
 * are filled. New addresses go to the client that the row names, else to the one at their domain, else to a new client. Done twice it
 * changes nothing more. A row that brings nothing is told with its reason.
 */
export function importContacts(book: Book, contacts: readonly ContactRow[], context: ImportContext): Imported {
  const run = startImport(book, context);
  contacts.forEach((contact) => {
    run.add(contact);
  });
  return run.imported();
}

/** An import under way: of many rows some at a time, so that whoever waits for them can be shown how far it is. */
export interface ImportRun {
  add(contact: ContactRow): void;
  /** What became of the rows so far. */
  imported(): Imported;
}

export function startImport(book: Book, context: ImportContext): ImportRun {
  const draft = new BookDraft(book);
  const rows: ImportedRow[] = [];
  return {
    add: (contact) => {
      rows.push(importOne(draft, contact, context));
    },
    imported: () => {
      const isChanged = rows.some(({ status }) => status === "added" || status === "merged");
      return { book: isChanged ? draft.book() : book, rows };
    },
  };
}

function importOne(draft: BookDraft, contact: ContactRow, context: ImportContext): ImportedRow {
  const parsed = contact.addresses.map((text) => parseMailboxAddress(text));
  const malformed = contact.addresses.filter((_, index) => parsed[index] === undefined);
  const addresses = present(parsed).filter(
    ({ key }, index, all) => all.findIndex((other) => other.key === key) === index,
  );
  const { row, name, organization, problem } = contact;
  const told = { row, name, organization, addresses: addresses.map(({ key }) => key), malformed };
  const foreign = addresses.filter((address) => !draft.isOurs(address));
  const reason: RowReason | undefined = problem ?? (malformed.length > 0 ? "malformed-address" : undefined);
  if (foreign.length === 0 && !bringsClient(contact, draft)) {
    if (addresses.length > 0) return { ...told, status: "unchanged", because: "own-company" };
    return reason === undefined
      ? { ...told, status: "unchanged", because: "no-address" }
      : { ...told, status: "rejected", because: reason };
  }
  const link = linkFor(draft, contact, foreign);
  const before = clientFor(draft, contact, foreign) ?? link?.client;
  const client = before ?? draft.add(nameOfNew(contact, foreign, context.registrable), idNamed(contact.fields));
  const isNew = foreign.some(({ key }) => draft.clientOf(key) === undefined);
  const said = withContactFields(client, contact, context.registrable);
  const filled = isExported(contact) ? said : withDomains(said, foreign, draft, context);
  const { client: after, isKept } = withEntries(filled, draft, contact, foreign, {
    ...context,
    guess: before === link?.client ? link?.guess : undefined,
  });
  const isChanged = before === undefined || !isSame(client, after);
  if (isChanged) draft.put(after);
  const because = reason ?? (isKept ? "confirmed-otherwise" : undefined);
  return {
    ...told,
    status: isNew ? "added" : isChanged ? "merged" : "unchanged",
    client: after.id,
    ...(because === undefined ? {} : { because }),
  };
}

/** An exported client that has no address. */
function bringsClient({ fields, addresses }: ContactRow, draft: BookDraft): boolean {
  const id = idNamed(fields);
  return (
    addresses.length === 0 && id !== undefined && fields.clientName !== undefined && draft.client(id) === undefined
  );
}

function isSame(one: Client, other: Client): boolean {
  return isSameJson(one as unknown as Json, other as unknown as Json);
}
