import { displayOf, parseMailboxAddress, type AddressKey } from "../../domain/address/mailboxAddress";
import { addressLabel } from "../../domain/book/addressLabel";
import { roles, type Client, type ClientAddress } from "../../domain/book/book";
import { roleLabels } from "../../domain/book/roleLabels";
import { languages, type Language } from "../../domain/language";
import type { ContactChange, NewContact, OutlookContact } from "../ports/outlookContacts";

/** The category of contacts that RightBox has made, by which they can be found and removed together. */
export const OWN_CATEGORY = "RightBox";

export interface LabelPlan {
  readonly changes: ReadonlyArray<{ readonly contact: OutlookContact; readonly change: ContactChange }>;
  /** For mailboxes that no contact has. */
  readonly creations: readonly NewContact[];
  /** Contacts that say what they should already. */
  readonly unchanged: number;
}

interface Labelled {
  readonly client: Client;
  readonly label: string;
}

const roleWords = roles.flatMap((role) => languages.map((language) => roleLabels[role][language]));
const LABEL = new RegExp(`^\\[.+\\]-(?:${roleWords.join("|")})$`);

/**
 * What to write so that each contact bears the labels of its mailboxes as categories, such as `[Acme]-official`. Only categories of that
 * form are ever taken away, a company is filled in only where there is none, and names stay as the user wrote them. Only a confirmed
 * mailbox has a label and gets a contact, since outside of the book nobody sees a guess for what it is. Carrying it out and planning again plans nothing.
 */
export function planLabels(
  clients: readonly Client[],
  contacts: readonly OutlookContact[],
  language: Language,
): LabelPlan {
  const labels = new Map<AddressKey, Labelled | undefined>();
  for (const client of clients)
    for (const { address, role, standing } of client.addresses)
      labels.set(
        address.key,
        isConfirmed(standing) ? { client, label: addressLabel(client, role, language) } : undefined,
      );
  const keysOf = (contact: OutlookContact): readonly AddressKey[] =>
    contact.addresses.flatMap((text) => parseMailboxAddress(text)?.key ?? []).filter((key) => labels.has(key));
  const concerned = contacts
    .map((contact) => ({ contact, keys: keysOf(contact) }))
    .filter(({ keys }) => keys.length > 0);
  const changes = concerned.flatMap(({ contact, keys }) => {
    const change = changeOf(
      contact,
      keys.flatMap((key) => labels.get(key) ?? []),
    );
    return change === undefined ? [] : [{ contact, change }];
  });
  const had = new Set(concerned.flatMap(({ keys }) => keys));
  return {
    changes,
    creations: clients.flatMap((client) =>
      client.addresses
        .filter(({ address, standing }) => isConfirmed(standing) && !had.has(address.key))
        .map((entry) => newContact(client, entry, language)),
    ),
    unchanged: concerned.filter(
      ({ contact, keys }) =>
        keys.some((key) => labels.get(key) !== undefined) && !changes.some((change) => change.contact === contact),
    ).length,
  };
}

function changeOf({ categories, company }: OutlookContact, labelled: readonly Labelled[]): ContactChange | undefined {
  const wanted = [...new Set(labelled.map(({ label }) => label))];
  const next = [...categories.filter((one) => !LABEL.test(one) || wanted.includes(one)), ...wanted];
  const distinct = [...new Set(next)];
  const missing = company.trim() === "" ? labelled[0]?.client.name : undefined;
  const isSame = distinct.length === categories.length && distinct.every((one) => categories.includes(one));
  if (isSame && missing === undefined) return undefined;
  return { categories: distinct, ...(missing === undefined ? {} : { company: missing }) };
}

function newContact(client: Client, { address, name, role }: ClientAddress, language: Language): NewContact {
  const label = addressLabel(client, role, language);
  return {
    name: name === "" ? label : `${label} ${name}`,
    company: client.name,
    categories: [label, OWN_CATEGORY],
    address: displayOf(address),
  };
}

function isConfirmed(standing: ClientAddress["standing"]): boolean {
  return standing === "confirmed";
}
