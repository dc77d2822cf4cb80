import { isFreeMail } from "../address/freeMail";
import { parseDomainName, type DomainName } from "../address/domainName";
import { parseMailboxAddress, type AddressKey } from "../address/mailboxAddress";
import { parseCorrections, type CorrectionProblem } from "../corrections/parseCorrections";
import { isKind } from "../kinds/kind";
import type { NumberPattern } from "../kinds/structure/documentNumbers";
import { isObject, isText, listOf, membersOf, present, textOf } from "../text/members";
import {
  isRole,
  isStanding,
  partyParts,
  type Book,
  type Client,
  type ClientAddress,
  type ClientId,
  type Party,
  type Weekday,
} from "./book";
import { patternProblem, type PatternProblem } from "./numberPatterns";

/** Something in a book that could not be used, where it stands, and why. `value` keeps it as it came. */
export interface BookProblem {
  /** Such as `clients[3].addresses[0]`. */
  readonly path: string;
  readonly because:
    | "no-id-or-name"
    | "no-address"
    | "malformed-address"
    | "malformed-domain"
    | "free-mail-domain"
    | "public-suffix"
    | "unknown-role"
    | "unknown-standing"
    | "unknown-source"
    | "unknown-reason"
    | "address-twice"
    | "client-twice"
    | PatternProblem
    | CorrectionProblem;
  readonly value: unknown;
}

export interface ParsedBook {
  readonly book: Book;
  readonly problems: readonly BookProblem[];
}

/** The registrable domain (by the Public Suffix List) that a domain lies in; `undefined` for a public suffix itself. */
export type RegistrableDomain = (domain: DomainName) => DomainName | undefined;

/** Lists what a member cannot be used for. */
export type NoteProblem = (path: string, because: BookProblem["because"], value: unknown) => undefined;

type Members = Readonly<Record<string, unknown>>;

/** Reads the members that no rule looks at: a bundle that only judges messages goes without. */
export interface DetailsReader {
  client(wire: Members, path: string, problem: NoteProblem): Partial<Client>;
  address(wire: Members, path: string, problem: NoteProblem): Partial<ClientAddress>;
}

const withoutDetails: DetailsReader = { client: () => ({}), address: () => ({}) };

/**
 * Reads a book in RightBox's export format. Nothing is dropped in silence: what cannot be used is listed with its reason, and
 * the rest is used. Client domains are kept as registrable domains, so that a whole-label comparison is enough later.
 */
export function parseBook(
  input: unknown,
  registrable: RegistrableDomain,
  details: DetailsReader = withoutDetails,
): ParsedBook {
  return new BookReader(registrable, details).read(input);
}

class BookReader {
  private readonly problems: BookProblem[] = [];
  private readonly seenAddresses = new Set<string>();
  private readonly seenClients = new Set<string>();

  constructor(
    private readonly registrable: RegistrableDomain,
    private readonly details: DetailsReader,
  ) {}

  read(input: unknown): ParsedBook {
    if (!isObject(input)) this.problem("", "not-an-object", input);
    const wire = membersOf(input);
    const own = membersOf(wire["own"]);
    const corrections = parseCorrections(wire["corrections"], this.problem.bind(this));
    return {
      book: {
        clients: present(
          listOf(wire["clients"]).map((client, index) => this.client(client, `clients[${String(index)}]`)),
        ),
        own: {
          domains: this.domains(own["domains"], "own.domains"),
          bankAccounts: listOf(own["bankAccounts"]).filter(isText),
        },
        ...(corrections.length === 0 ? {} : { corrections }),
      },
      problems: this.problems,
    };
  }

  private client(input: unknown, path: string): Client | undefined {
    if (!isObject(input)) return this.problem(path, "not-an-object", input);
    const [id, name, shortName] = [textOf(input["id"]), textOf(input["name"]), textOf(input["shortName"])];
    const [country, timeZone] = [textOf(input["country"]), textOf(input["timeZone"])];
    if (id.trim() === "" || name.trim() === "") return this.problem(path, "no-id-or-name", input);
    if (this.seenClients.has(id)) return this.problem(path, "client-twice", input);
    this.seenClients.add(id);
    const mainContact = this.otherAddress(input["mainContact"], `${path}.mainContact`);
    const numberPatterns = this.numberPatterns(input["numberPatterns"], `${path}.numberPatterns`);
    const weekend = listOf(input["weekend"]).filter(isWeekday);
    const keywords = listOf(input["keywords"]).filter(isText);
    return {
      id: id as ClientId,
      name,
      ...(shortName === "" ? {} : { shortName }),
      domains: this.domains(input["domains"], `${path}.domains`),
      ...(country === "" ? {} : { country }),
      ...(timeZone === "" ? {} : { timeZone }),
      ...(weekend.length === 0 ? {} : { weekend }),
      languages: listOf(input["languages"]).filter(isText),
      ...(mainContact === undefined ? {} : { mainContact }),
      parties: present(
        listOf(input["parties"]).map((party, index) => this.party(party, `${path}.parties[${String(index)}]`)),
      ),
      addresses: present(
        listOf(input["addresses"]).map((address, index) =>
          this.address(address, `${path}.addresses[${String(index)}]`),
        ),
      ),
      ...(numberPatterns.length === 0 ? {} : { numberPatterns }),
      ...(keywords.length === 0 ? {} : { keywords }),
      ...this.details.client(input, path, this.problem.bind(this)),
    };
  }

  private numberPatterns(input: unknown, path: string): readonly NumberPattern[] {
    return present(
      listOf(input).map((item, index) => {
        const at = `${path}[${String(index)}]`;
        const [kind, pattern] = [textOf(membersOf(item)["kind"]), textOf(membersOf(item)["pattern"]).trim()];
        if (!isKind(kind)) return this.problem(at, "unknown-kind", item);
        const trouble = patternProblem(pattern);
        return trouble === undefined ? { kind, pattern } : this.problem(at, trouble, item);
      }),
    );
  }

  private party(input: unknown, path: string): Party | undefined {
    if (!isObject(input)) return this.problem(path, "not-an-object", input);
    const part = partyParts.find((known) => known === input["part"]) ?? "other";
    return { name: textOf(input["name"]), domains: this.domains(input["domains"], `${path}.domains`), part };
  }

  private address(input: unknown, path: string): ClientAddress | undefined {
    if (!isObject(input)) return this.problem(path, "not-an-object", input);
    const text = textOf(input["address"]);
    if (text.trim() === "") return this.problem(path, "no-address", input);
    const address = parseMailboxAddress(text);
    if (address === undefined) return this.problem(path, "malformed-address", input);
    if (this.seenAddresses.has(address.key)) return this.problem(path, "address-twice", input);
    this.seenAddresses.add(address.key);
    const [role, standing] = [textOf(input["role"]), textOf(input["standing"])];
    const successor = this.otherAddress(input["successor"], `${path}.successor`);
    const backup = this.otherAddress(input["backup"], `${path}.backup`);
    if (role !== "" && !isRole(role)) this.problem(`${path}.role`, "unknown-role", role);
    if (standing !== "" && !isStanding(standing)) this.problem(`${path}.standing`, "unknown-standing", standing);
    return {
      address,
      name: textOf(input["name"]),
      role: isRole(role) ? role : "other",
      standing: isStanding(standing) ? standing : "unverified",
      ...(successor === undefined ? {} : { successor }),
      ...(backup === undefined ? {} : { backup }),
      preferredFor: this.kinds(input["preferredFor"], `${path}.preferredFor`),
      ...this.details.address(input, path, this.problem.bind(this)),
    };
  }

  private otherAddress(input: unknown, path: string): AddressKey | undefined {
    const text = textOf(input);
    if (text === "") return undefined;
    const address = parseMailboxAddress(text);
    return address === undefined ? this.problem(path, "malformed-address", text) : address.key;
  }

  private kinds(input: unknown, path: string): ClientAddress["preferredFor"] {
    return present(
      listOf(input).map((kind, index) =>
        isText(kind) && isKind(kind) ? kind : this.problem(`${path}[${String(index)}]`, "unknown-kind", kind),
      ),
    );
  }

  private domains(input: unknown, path: string): readonly DomainName[] {
    const found = listOf(input).map((item, index) => this.domain(item, `${path}[${String(index)}]`));
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

function isWeekday(input: unknown): input is Weekday {
  return typeof input === "number" && Math.floor(input) === input && input >= 1 && input <= 7;
}
