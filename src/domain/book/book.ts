import type { Brand } from "../brand";
import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import type { DomainName } from "../address/domainName";
import type { Correction } from "../corrections/correction";
import type { Kind } from "../kinds/kind";
import type { NumberPattern } from "../kinds/structure/documentNumbers";
import type { Lookalike } from "../lookalikes/lookalike";
import type { QuietMemory } from "../quiet/quietMemory";

/** What a mailbox of a client is for. */
export const roles = [
  "official",
  "personal",
  "purchasing",
  "technical",
  "finance",
  "logistics",
  "quality",
  "legal",
  "sales",
  "other",
] as const;

export type Role = (typeof roles)[number];

/** How sure we are of a mailbox and its role. `retired` may name a successor; `bouncing` means mail to it came back. */
export const standings = ["confirmed", "inferred", "asked", "unverified", "retired", "bouncing"] as const;

export type Standing = (typeof standings)[number];

/** What an organisation beside the client does in a deal. */
export const partyParts = ["forwarder", "inspector", "bank", "agent", "factory", "other"] as const;

export type PartyPart = (typeof partyParts)[number];

export type ClientId = Brand<string, "ClientId">;

/** Where an address was first met. */
export const sources = ["typed", "import", "sent-items", "contacts", "message", "answer", "notice", "sample"] as const;

export type Source = (typeof sources)[number];

/** Where an address is known from, and who stands for its role. Times are ISO 8601, UTC. */
export interface Provenance {
  readonly firstSeen?: string;
  readonly from?: Source;
  /** Such as the name of the file or the subject of the message. */
  readonly detail?: string;
  readonly confirmedAt?: string;
  /** Address of the colleague who confirmed it. */
  readonly confirmedBy?: string;
}

/** Why a role is taken to be what it is, as long as nobody has confirmed it. */
export const guessReasons = [
  "department-word",
  "free-mail",
  "client-domain",
  "person-name",
  "general-mailbox",
  "display-name",
  "signature",
  "thread",
  "contacts",
  "company-group",
  "none",
] as const;

export type GuessReason = (typeof guessReasons)[number];

/** How sure the book is of an inferred role, and by what. */
export interface Guess {
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: GuessReason;
  /** The word, name or domain that decided, where there is one. */
  readonly word?: string;
}

/** One mailbox of a client. */
export interface ClientAddress {
  readonly address: MailboxAddress;
  readonly name: string;
  readonly role: Role;
  readonly standing: Standing;
  /** Where mail goes instead, for a retired or bouncing mailbox. */
  readonly successor?: AddressKey;
  /** A mailbox that helps while this one fails. */
  readonly backup?: AddressKey;
  /** Kinds that the client wants at this address whatever the matrix says; counts once the standing is `confirmed`. */
  readonly preferredFor: readonly Kind[];
  readonly provenance?: Provenance;
  /** Present while the standing is `inferred`. */
  readonly guess?: Guess;
  readonly note?: string;
}

/** An organisation that rightly stands beside a client in a deal. */
export interface Party {
  readonly name: string;
  readonly domains: readonly DomainName[];
  readonly part: PartyPart;
}

/** Where else than by mail a client is reached, such as WeChat. */
export interface ImHandle {
  readonly service: string;
  readonly handle: string;
}

/** Days of the week as ISO 8601 numbers them: Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A company we trade with. */
export interface Client {
  readonly id: ClientId;
  readonly name: string;
  readonly shortName?: string;
  readonly domains: readonly DomainName[];
  /** ISO 3166-1 alpha-2, where known. */
  readonly country?: string;
  /** IANA name, where known. */
  readonly timeZone?: string;
  /** Its days of rest, where they are known. */
  readonly weekend?: readonly Weekday[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly mainContact?: AddressKey;
  readonly parties: readonly Party[];
  readonly addresses: readonly ClientAddress[];
  /** How it numbers its documents, where somebody has said so. */
  readonly numberPatterns?: readonly NumberPattern[];
  /** Address of the colleague who looks after it. */
  readonly owner?: string;
  /** How to write to it, in the user's own words. */
  readonly manner?: string;
  readonly handles?: readonly ImHandle[];
  /** Words that show that a text is about this client: its brands, projects, people. */
  readonly keywords?: readonly string[];
}

/** What is ours: mail among these domains is internal. */
export interface OwnCompany {
  readonly domains: readonly DomainName[];
  readonly bankAccounts: readonly string[];
}

/** All clients, parties and addresses. */
export interface Book {
  readonly clients: readonly Client[];
  readonly own: OwnCompany;
  /** What the user has taught about kinds, oldest first; absent as long as that is nothing. */
  readonly corrections?: readonly Correction[];
}

/** The part of the book that one draft needs, and how old it is. */
export interface BookPage {
  readonly clients: readonly Client[];
  readonly own: OwnCompany;
  /** Those for every client and for the clients of the page. */
  readonly corrections?: readonly Correction[];
  /** How many clients the whole book has: somebody who has just begun is not warned of every stranger. */
  readonly clientCount: number;
  /** Domains among recipients and thread that imitate one that the whole book knows; absent where nobody has looked. */
  readonly lookalikes?: readonly Lookalike[];
  readonly quiet?: QuietMemory;
  /** When the page was taken from the book; ISO 8601, UTC. Absent when there is no book at all. */
  readonly asOf?: string;
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).indexOf(text) >= 0;
}

export function isStanding(text: string): text is Standing {
  return (standings as readonly string[]).indexOf(text) >= 0;
}
