import type { Brand } from "../brand";
import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import type { DomainName } from "../address/domainName";
import type { Correction } from "../corrections/correction";
import type { Kind } from "../kinds/kind";
import type { NumberPattern } from "../kinds/structure/documentNumbers";

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

/** One mailbox of a client. */
export interface ClientAddress {
  readonly address: MailboxAddress;
  readonly name: string;
  readonly role: Role;
  readonly standing: Standing;
  /** Where mail goes instead, for a retired or bouncing mailbox. */
  readonly successor?: AddressKey;
  /** Kinds that the client wants at this address whatever the matrix says; counts once the standing is `confirmed`. */
  readonly preferredFor: readonly Kind[];
}

/** An organisation that rightly stands beside a client in a deal. */
export interface Party {
  readonly name: string;
  readonly domains: readonly DomainName[];
  readonly part: PartyPart;
}

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
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly mainContact?: AddressKey;
  readonly parties: readonly Party[];
  readonly addresses: readonly ClientAddress[];
  /** How it numbers its documents, where somebody has said so. */
  readonly numberPatterns?: readonly NumberPattern[];
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
  /** When the page was taken from the book; ISO 8601, UTC. Absent when there is no book at all. */
  readonly asOf?: string;
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).indexOf(text) >= 0;
}

export function isStanding(text: string): text is Standing {
  return (standings as readonly string[]).indexOf(text) >= 0;
}
