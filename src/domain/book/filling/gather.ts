import { domainAndAbove, type DomainName } from "../../address/domainName";
import { isFreeMail } from "../../address/freeMail";
import { parseMailboxAddress, type AddressKey, type MailboxAddress } from "../../address/mailboxAddress";
import type { RegistrableDomain } from "../parseBook";

/** A message that was sent: when (ISO 8601, UTC), and to whom, the fields To, Cc and Bcc together. */
export interface SentMail {
  readonly id: string;
  readonly sentAt: string;
  readonly recipients: ReadonlyArray<{ readonly name: string; readonly address: string }>;
}

/** What the sent messages show of one address. Mass mails show nothing but that it is there. */
export interface SeenAddress {
  readonly address: MailboxAddress;
  /** How often it was written with each name. */
  readonly names: ReadonlyMap<string, number>;
  /** Messages that it stood in; 0: mass mails alone. */
  readonly mails: number;
  /** ISO 8601, UTC; empty where `mails` is 0. */
  readonly first: string;
  readonly last: string;
  /** In how many of them another company's address stood beside it, by registrable domain. */
  readonly beside: ReadonlyMap<DomainName, number>;
}

/** What sent messages show, as far as they were read. Plain data, so that it can be kept and gone on with. */
export interface Gathered {
  readonly messages: number;
  readonly addresses: ReadonlyMap<AddressKey, SeenAddress>;
  /** Registrable domains of companies. */
  readonly companies: ReadonlySet<DomainName>;
  readonly ours: ReadonlySet<AddressKey>;
  /** What is no mail address, such as a colleague as Exchange names him. */
  readonly unreadable: ReadonlySet<string>;
}

/** Who we are, so that we are left out, and what tells companies apart. */
export interface GatherContext {
  readonly domains: readonly DomainName[];
  /** The mailbox itself, which may lie at a mail provider. */
  readonly user: MailboxAddress | undefined;
  readonly registrable: RegistrableDomain;
}

/** A message to more people than that is no sign that they have to do with one another. */
const MOST_RECIPIENTS = 30;

export const nothingGathered: Gathered = {
  messages: 0,
  addresses: new Map(),
  companies: new Set(),
  ours: new Set(),
  unreadable: new Set(),
};

/** Adds some messages to what was gathered before. Their order does not matter. */
export function gather(before: Gathered, mails: readonly SentMail[], context: GatherContext): Gathered {
  const addresses = new Map(before.addresses);
  const companies = new Set(before.companies);
  const [ours, unreadable] = [new Set(before.ours), new Set(before.unreadable)];
  mails.forEach(({ sentAt, recipients }) => {
    const met = new Map<AddressKey, { readonly address: MailboxAddress; readonly name: string }>();
    recipients.forEach(({ name, address: text }) => {
      const address = parseMailboxAddress(text);
      if (address === undefined) unreadable.add(text);
      else if (isOurs(address, context)) ours.add(address.key);
      else if (!met.has(address.key)) met.set(address.key, { address, name: nameFrom(name) });
    });
    const isMass = recipients.length > MOST_RECIPIENTS;
    const people = Array.from(met.values()).map((one) => ({ ...one, company: companyOf(one.address, context) }));
    const present = new Set(people.map(({ company }) => company));
    people.forEach(({ address, name, company }) => {
      if (company !== undefined) companies.add(company);
      const seen = addresses.get(address.key) ?? unseen(address);
      addresses.set(address.key, isMass ? seen : seenAgain(seen, { sentAt, name, company, present }));
    });
  });
  return { messages: before.messages + mails.length, addresses, companies, ours, unreadable };
}

/** The company's domain; `undefined` for a mail provider's. */
export function companyOf(
  { domain }: MailboxAddress,
  { registrable }: Pick<GatherContext, "registrable">,
): DomainName | undefined {
  return isFreeMail(domain) ? undefined : (registrable(domain) ?? domain);
}

export function isOurs({ key, domain }: MailboxAddress, { domains, user }: GatherContext): boolean {
  return key === user?.key || domainAndAbove(domain).some((one) => domains.indexOf(one) >= 0);
}

function unseen(address: MailboxAddress): SeenAddress {
  return { address, names: new Map(), mails: 0, first: "", last: "", beside: new Map() };
}

interface Sighting {
  readonly sentAt: string;
  readonly name: string;
  readonly company: DomainName | undefined;
  readonly present: ReadonlySet<DomainName | undefined>;
}

function seenAgain(seen: SeenAddress, { sentAt, name, company, present }: Sighting): SeenAddress {
  const names = new Map(seen.names);
  if (name !== "") names.set(name, (names.get(name) ?? 0) + 1);
  const beside = new Map(seen.beside);
  present.forEach((other) => {
    if (other !== undefined && other !== company) beside.set(other, (beside.get(other) ?? 0) + 1);
  });
  return {
    ...seen,
    names,
    mails: seen.mails + 1,
    first: seen.first === "" || sentAt < seen.first ? sentAt : seen.first,
    last: sentAt > seen.last ? sentAt : seen.last,
    beside,
  };
}

/** Without the quotation marks that mail programs put around it; an address that stands for a name is none. */
function nameFrom(text: string): string {
  const name = text
    .trim()
    .replace(/^['"]+|['"]+$/g, "")
    .trim();
  return name.indexOf("@") >= 0 ? "" : name;
}
