import * as v from "valibot";
import { isFreeMail } from "../address/freeMail";
import { parseDomainName, type DomainName } from "../address/domainName";
import { parseMailboxAddress } from "../address/mailboxAddress";
import { isKind } from "../kinds/kind";
import { isRole, isStanding, partyParts, type Book, type Client, type ClientAddress, type ClientId, type Party } from "./book";

/** Something in a book that could not be used, where it stands, and why. `value` keeps it as it came. */
export interface BookProblem {
  /** Such as `clients[3].addresses[0]`. */
  readonly path: string;
  readonly because:
    | "not-an-object"
    | "no-id-or-name"
    | "no-address"
    | "malformed-address"
    | "malformed-domain"
    | "free-mail-domain"
    | "public-suffix"
    | "unknown-role"
    | "unknown-standing"
    | "unknown-kind"
    | "address-twice"
    | "client-twice";
  readonly value: unknown;
}

export interface ParsedBook {
  readonly book: Book;
  readonly problems: readonly BookProblem[];
}

/** The registrable domain (by the Public Suffix List) that a domain lies in; `undefined` for a public suffix itself. */
export type RegistrableDomain = (domain: DomainName) => DomainName | undefined;

const text = v.optional(v.fallback(v.string(), ""), "");
const list = v.optional(v.fallback(v.array(v.unknown()), []), []);
const wireAddress = v.object({ address: text, name: text, role: text, standing: text, successor: text, preferredFor: list });
const wireParty = v.object({ name: text, domains: list, part: text });
const wireClient = v.object({
  id: text,
  name: text,
  shortName: text,
  domains: list,
  country: text,
  timeZone: text,
  languages: list,
  mainContact: text,
  parties: list,
  addresses: list,
});
const wireOwn = v.object({ domains: list, bankAccounts: list });
const wireBook = v.object({ clients: list, own: v.optional(v.fallback(v.unknown(), {}), {}) });

/**
 * Reads a book in RightBox's export format. Nothing is dropped in silence: what cannot be used is listed with its reason, and
 * the rest is used. Client domains are kept as registrable domains, so that a whole-label comparison is enough later.
 */
export function parseBook(input: unknown, registrable: RegistrableDomain): ParsedBook {
  return new BookReader(registrable).read(input);
}

class BookReader {
  private readonly problems: BookProblem[] = [];
  private readonly seenAddresses = new Set<string>();
  private readonly seenClients = new Set<string>();

  constructor(private readonly registrable: RegistrableDomain) {}

  read(input: unknown): ParsedBook {
    const wire = v.safeParse(wireBook, input);
    if (!wire.success) return { book: { clients: [], own: { domains: [], bankAccounts: [] } }, problems: [{ path: "", because: "not-an-object", value: input }] };
    const own = v.safeParse(wireOwn, wire.output.own);
    const clients = present(wire.output.clients.map((client, index) => this.client(client, `clients[${String(index)}]`)));
    return {
      book: {
        clients,
        own: own.success
          ? { domains: this.domains(own.output.domains, "own.domains"), bankAccounts: own.output.bankAccounts.filter(isText) }
          : { domains: [], bankAccounts: [] },
      },
      problems: this.problems,
    };
  }

  private client(input: unknown, path: string): Client | undefined {
    const wire = v.safeParse(wireClient, input);
    if (!wire.success) return this.problem(path, "not-an-object", input);
    const { id, name, shortName, country, timeZone, languages, mainContact } = wire.output;
    if (id.trim() === "" || name.trim() === "") return this.problem(path, "no-id-or-name", input);
    if (this.seenClients.has(id)) return this.problem(path, "client-twice", input);
    this.seenClients.add(id);
    const contact = mainContact === "" ? undefined : parseMailboxAddress(mainContact);
    if (mainContact !== "" && contact === undefined) this.problem(`${path}.mainContact`, "malformed-address", mainContact);
    return {
      id: id as ClientId,
      name,
      ...(shortName === "" ? {} : { shortName }),
      domains: this.domains(wire.output.domains, `${path}.domains`),
      ...(country === "" ? {} : { country }),
      ...(timeZone === "" ? {} : { timeZone }),
      languages: languages.filter(isText),
      ...(contact === undefined ? {} : { mainContact: contact.key }),
      parties: present(wire.output.parties.map((party, index) => this.party(party, `${path}.parties[${String(index)}]`))),
      addresses: present(wire.output.addresses.map((address, index) => this.address(address, `${path}.addresses[${String(index)}]`))),
    };
  }

  private party(input: unknown, path: string): Party | undefined {
    const wire = v.safeParse(wireParty, input);
    if (!wire.success) return this.problem(path, "not-an-object", input);
    const part = partyParts.find((known) => known === wire.output.part) ?? "other";
    return { name: wire.output.name, domains: this.domains(wire.output.domains, `${path}.domains`), part };
  }

  private address(input: unknown, path: string): ClientAddress | undefined {
    const wire = v.safeParse(wireAddress, input);
    if (!wire.success) return this.problem(path, "not-an-object", input);
    if (wire.output.address.trim() === "") return this.problem(path, "no-address", input);
    const address = parseMailboxAddress(wire.output.address);
    if (address === undefined) return this.problem(path, "malformed-address", input);
    if (this.seenAddresses.has(address.key)) return this.problem(path, "address-twice", input);
    this.seenAddresses.add(address.key);
    const { name, role, standing, successor } = wire.output;
    const next = successor === "" ? undefined : parseMailboxAddress(successor);
    if (successor !== "" && next === undefined) this.problem(`${path}.successor`, "malformed-address", successor);
    if (role !== "" && !isRole(role)) this.problem(`${path}.role`, "unknown-role", role);
    if (standing !== "" && !isStanding(standing)) this.problem(`${path}.standing`, "unknown-standing", standing);
    return {
      address,
      name,
      role: isRole(role) ? role : "other",
      standing: isStanding(standing) ? standing : "unverified",
      ...(next === undefined ? {} : { successor: next.key }),
      preferredFor: this.kinds(wire.output.preferredFor, `${path}.preferredFor`),
    };
  }

  private kinds(input: readonly unknown[], path: string): ClientAddress["preferredFor"] {
    return present(
      input.map((kind, index) => (isText(kind) && isKind(kind) ? kind : this.problem(`${path}[${String(index)}]`, "unknown-kind", kind))),
    );
  }

  private domains(input: readonly unknown[], path: string): readonly DomainName[] {
    const found = input.map((item, index) => this.domain(item, `${path}[${String(index)}]`));
    return Array.from(new Set(present(found)));
  }

  private domain(input: unknown, path: string): DomainName | undefined {
    const domain = isText(input) ? parseDomainName(input) : undefined;
    if (domain === undefined) return this.problem(path, "malformed-domain", input);
    if (isFreeMail(domain)) return this.problem(path, "free-mail-domain", input);
    return this.registrable(domain) ?? this.problem(path, "public-suffix", input);
  }

  private problem(path: string, because: BookProblem["because"], value: unknown): undefined {
    this.problems.push({ path, because, value });
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function present<Item>(items: ReadonlyArray<Item | undefined>): readonly Item[] {
  return items.filter((item): item is Item => item !== undefined);
}
