import { displayOf } from "../../address/mailboxAddress";
import type { Book, Client, ClientAddress } from "../book";
import { exportClient } from "../exportBook";
import { contactFields, type ContactField } from "../importing/contactRow";
import type { Fields } from "../rows";

/** The columns of an exported table: `address` and `name`, then what a contact may bring. */
export const tableColumns = ["address", "name", ...contactFields] as const;

/**
 * The book as a table, its header first: a line for each address with the columns of its client, a line without an address for a client
 * that has none. The last two columns hold as JSON what no column says. `importContacts` makes the same clients of it again.
 */
export function tableOfBook({ clients }: Book): ReadonlyArray<readonly string[]> {
  const lines: Array<readonly string[]> = [tableColumns];
  clients.forEach((client) => {
    lines.push(...linesOf(client));
  });
  return lines;
}

function linesOf(client: Client): ReadonlyArray<readonly string[]> {
  const own = clientCells(client);
  const entries = client.addresses.length === 0 ? [undefined] : client.addresses;
  return entries.map((entry) => {
    const cells: Readonly<Partial<Record<ContactField, string>>> = { ...own, ...addressCells(entry) };
    return [
      entry === undefined ? "" : displayOf(entry.address),
      entry?.name ?? "",
      ...contactFields.map((field) => cells[field] ?? ""),
    ];
  });
}

function clientCells(client: Client): Readonly<Partial<Record<ContactField, string>>> {
  const { parties, mainContact, numberPatterns, handles, keywords } = exportClient(client) as Fields;
  const details = { mainContact, parties, numberPatterns, handles, keywords };
  return {
    client: client.id,
    clientName: client.name,
    ...(client.shortName === undefined ? {} : { shortName: client.shortName }),
    domains: client.domains.join("; "),
    ...(client.country === undefined ? {} : { country: client.country }),
    ...(client.timeZone === undefined ? {} : { timeZone: client.timeZone }),
    ...(client.weekend === undefined ? {} : { weekend: client.weekend.join("; ") }),
    languages: client.languages.join("; "),
    ...(client.owner === undefined ? {} : { owner: client.owner }),
    ...(client.manner === undefined ? {} : { manner: client.manner }),
    clientDetails: JSON.stringify(details),
  };
}

function addressCells(entry: ClientAddress | undefined): Readonly<Partial<Record<ContactField, string>>> {
  if (entry === undefined) return {};
  const { provenance, guess } = entry;
  return {
    role: entry.role,
    standing: entry.standing,
    ...(entry.successor === undefined ? {} : { successor: entry.successor }),
    ...(entry.backup === undefined ? {} : { backup: entry.backup }),
    preferredFor: entry.preferredFor.join("; "),
    ...(entry.note === undefined ? {} : { note: entry.note }),
    details: JSON.stringify({ provenance, guess }),
  };
}
