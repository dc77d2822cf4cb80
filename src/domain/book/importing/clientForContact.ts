import { isFreeMail } from "../../address/freeMail";
import type { MailboxAddress } from "../../address/mailboxAddress";
import { present } from "../../text/members";
import type { Client, ClientId, Guess } from "../book";
import type { RegistrableDomain } from "../parseBook";
import type { BookDraft } from "./bookDraft";
import type { ContactRow } from "./contactRow";

/** A client that a contact is taken to belong to, and why. */
export interface Link {
  readonly client: Client;
  readonly guess: Guess;
}

/**
 * Known by an address, which stays where it is; else named by the row itself, by its company, or known by a company's own domain. A
 * row that names a client that is not there yet makes it.
 */
export function clientFor(
  draft: BookDraft,
  { fields, organization }: ContactRow,
  addresses: readonly MailboxAddress[],
): Client | undefined {
  const known = addresses.map(({ key }) => draft.clientOf(key)).find((client) => client !== undefined);
  if (known !== undefined) return known;
  const named = idNamed(fields);
  if (named !== undefined) return draft.client(named);
  const called = fields.clientName ?? organization;
  const company = called.trim() === "" ? undefined : draft.clientNamed(called);
  return company ?? addresses.map((address) => draft.clientAt(address)).find((client) => client !== undefined);
}

/** A private address whose company nobody names goes to the client whose company or person its display name names. */
export function linkFor(
  draft: BookDraft,
  { name, organization, fields }: ContactRow,
  addresses: readonly MailboxAddress[],
): Link | undefined {
  if (organization !== "" || fields.clientName !== undefined || idNamed(fields) !== undefined) return undefined;
  if (addresses.some(({ domain }) => !isFreeMail(domain))) return undefined;
  const company = companyInName(name);
  const named = company === undefined ? undefined : draft.clientNamed(company);
  const client = named ?? draft.clientOfPerson(name);
  if (client === undefined) return undefined;
  const word = named === undefined ? name.trim() : company;
  return { client, guess: { confidence: 0.7, because: "display-name", ...(word === undefined ? {} : { word }) } };
}

/** `Bob Lee (Acme)`, `Bob Lee - Acme`, `Bob Lee @ Acme`, `Bob Lee | Acme`. */
function companyInName(name: string): string | undefined {
  const found = /\(([^()]+)\)\s*$|（([^（）]+)）\s*$|\s[-–—@|/]\s*([^-–—@|/]+)$/.exec(name) ?? [];
  return present(found.slice(1))[0]?.trim();
}

/** The client's id as the row gives it. */
export function idNamed({ client = "" }: ContactRow["fields"]): ClientId | undefined {
  return client.trim() === "" ? undefined : (client.trim() as ClientId);
}

/** As the row calls the company; else by its domain; else by the person, who is a client in person then. */
export function nameOfNew(
  { fields, organization, name }: ContactRow,
  addresses: readonly MailboxAddress[],
  registrable: RegistrableDomain,
): string {
  const called = (fields.clientName ?? organization).trim();
  if (called !== "") return called;
  const domain = addresses.find((address) => !isFreeMail(address.domain))?.domain;
  const label = (domain === undefined ? undefined : (registrable(domain) ?? domain))?.split(".")[0];
  if (label !== undefined) return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return name.trim() === "" ? (addresses[0]?.local ?? "") : name.trim();
}
