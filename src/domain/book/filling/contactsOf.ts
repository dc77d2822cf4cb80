import { domainAndAbove } from "../../address/domainName";
import { isFreeMail } from "../../address/freeMail";
import { displayOf, parseMailboxAddress, type AddressKey, type MailboxAddress } from "../../address/mailboxAddress";
import { present } from "../../text/members";
import type { Client, Guess, Provenance } from "../book";
import type { ContactRow } from "../importing/contactRow";
import { companyBeside, type CompanyLink } from "./companyBeside";
import { companyOf, isOurs, type Gathered, type GatherContext, type SeenAddress } from "./gather";
import { isMachine } from "./isMachine";
import type { MailContact } from "./mailContact";

/** A contact with one address, and the company that it goes to where only what was gathered tells. */
export interface FoundContact {
  readonly row: ContactRow;
  readonly link?: CompanyLink;
}

/** How many addresses were left out, by what they are. */
export interface LeftOut {
  readonly ours: number;
  readonly machines: number;
  /** Only ever in messages to very many. */
  readonly massOnly: number;
  /** At the domain of somebody who stands beside a client, such as its forwarder. */
  readonly parties: number;
  readonly unreadable: number;
}

export interface FoundContacts {
  /** Those at companies first, and of them those whose company has a name; then the private ones. Who gets more mail goes first. */
  readonly contacts: readonly FoundContact[];
  readonly leftOut: LeftOut;
}

export interface FindingContext extends GatherContext {
  readonly clients: readonly Client[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

interface Known {
  readonly address: MailboxAddress;
  readonly seen?: SeenAddress;
  readonly contact?: MailContact;
}

/** A company named in the mailbox's contacts is so by the user's own hand. */
const BY_CONTACT = 0.9;

/** Contacts for the book, of what sent messages and the mailbox's own contacts show. */
export function contactsOf(
  gathered: Gathered,
  contacts: readonly MailContact[],
  context: FindingContext,
): FoundContacts {
  const known = new Map<AddressKey, Known>();
  gathered.addresses.forEach((seen, key) => known.set(key, { address: seen.address, seen }));
  const ours = new Set(gathered.ours);
  contacts.forEach((contact) => {
    addressesOf(contact).forEach((address) => {
      if (isOurs(address, context)) ours.add(address.key);
      else known.set(address.key, { ...known.get(address.key), address, contact });
    });
  });
  const parties = partyDomains(context.clients);
  const [count, found]: [Record<"machines" | "massOnly" | "parties", number>, Known[]] = [
    { machines: 0, massOnly: 0, parties: 0 },
    [],
  ];
  known.forEach((one) => {
    if (isMachine(one.address)) count.machines += 1;
    else if (one.contact === undefined && mailsOf(one) === 0) count.massOnly += 1;
    else if (domainAndAbove(one.address.domain).some((domain) => parties.has(domain))) count.parties += 1;
    else found.push(one);
  });
  return {
    contacts: found
      .sort((one, other) => rankOf(one) - rankOf(other) || mailsOf(other) - mailsOf(one))
      .map((one, index) => foundContact(one, index + 1, context)),
    leftOut: { ...count, ours: ours.size, unreadable: gathered.unreadable.size },
  };
}

function foundContact(known: Known, row: number, context: FindingContext): FoundContact {
  const { address, contact } = known;
  const link = isFreeMail(address.domain) ? linkOf(known, context) : undefined;
  const organization = contact?.organization ?? "";
  const guess: Guess | undefined =
    link === undefined && organization !== "" && isFreeMail(address.domain)
      ? { confidence: BY_CONTACT, because: "contacts", word: organization }
      : link?.guess;
  return {
    row: {
      row,
      name: nameOf(known),
      organization,
      addresses: [displayOf(address)],
      fields: {
        ...(contact === undefined || contact.department === "" ? {} : { department: contact.department }),
        ...(contact === undefined || contact.jobTitle === "" ? {} : { jobTitle: contact.jobTitle }),
        details: JSON.stringify({ provenance: provenanceOf(known, context.at), guess }),
      },
    },
    ...(link === undefined ? {} : { link }),
  };
}

/** A contact's own company outweighs what stands beside it; without one its other address tells. */
function linkOf({ seen, contact }: Known, context: FindingContext): CompanyLink | undefined {
  if (contact !== undefined && contact.organization !== "") return undefined;
  const [domain] =
    contact === undefined ? [] : present(addressesOf(contact).map((address) => companyOf(address, context)));
  if (domain !== undefined) return { domain, guess: { confidence: BY_CONTACT, because: "contacts", word: domain } };
  return seen === undefined ? undefined : companyBeside(seen);
}

function provenanceOf(known: Known, at: string): Provenance {
  const { seen } = known;
  return seen === undefined || mailsOf(known) === 0
    ? { firstSeen: at, from: "contacts" }
    : { firstSeen: seen.first, from: "sent-items" };
}

/** The name that it was written with most; of several the first. */
function nameOf({ seen, contact }: Known): string {
  let [best, most] = [contact?.name ?? "", 0];
  seen?.names.forEach((times, name) => {
    if (times > most) [best, most] = [name, times];
  });
  return best;
}

function rankOf({ address, contact }: Known): number {
  if (isFreeMail(address.domain)) return 2;
  return contact === undefined || contact.organization === "" ? 1 : 0;
}

function mailsOf({ seen }: Known): number {
  return seen?.mails ?? 0;
}

function addressesOf({ addresses }: MailContact): readonly MailboxAddress[] {
  return present(addresses.map((text) => parseMailboxAddress(text)));
}

function partyDomains(clients: readonly Client[]): ReadonlySet<string> {
  const [domains, own] = [new Set<string>(), new Set<string>()];
  clients.forEach((client) => {
    client.domains.forEach((domain) => own.add(domain));
    client.parties.forEach((party) => {
      party.domains.forEach((domain) => domains.add(domain));
    });
  });
  own.forEach((domain) => domains.delete(domain));
  return domains;
}
