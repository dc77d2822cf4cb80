import { domainAndAbove, type DomainName } from "../../address/domainName";
import { parseMailboxAddress, type AddressKey, type MailboxAddress } from "../../address/mailboxAddress";
import type { Client, Role } from "../../book/book";
import { entryOf, isAtClient } from "../../book/clientQuestions";
import { inferRole } from "../../book/inferRole";
import { present } from "../../text/members";
import type { Proposal } from "./proposal";

/** What was asked of a client. */
export interface Asked {
  readonly client: Client;
  /** `confirm`: the mailboxes that were asked about. `ask`: those that the question went to. */
  readonly addresses: readonly AddressKey[];
  readonly kind: "ask" | "confirm";
}

/** A mailbox that was asked about, and what the book says it is for. */
export interface AskedMailbox {
  readonly address: MailboxAddress;
  readonly role?: Role;
}

interface Entry extends Omit<Proposal, "set" | "role"> {
  readonly role?: Role | "rest";
  readonly retire: boolean;
}

/** Mailboxes that are neither at the client's domains nor in the book count less: anybody can open one. */
const STRANGE = 0.65;
const STRANGE_SENDER = 0.5;
const SUPPORT = 0.05;
const MOST_CERTAIN = 0.97;

/** Collects what an answer says of each mailbox: the first word on it counts, save that a role is added later. */
export class Ledger {
  private readonly entries = new Map<AddressKey, Entry>();
  readonly asked: readonly AskedMailbox[];

  constructor(
    private readonly about: Asked,
    private readonly own: readonly DomainName[],
    private readonly from: MailboxAddress,
    private readonly signature: string,
  ) {
    this.asked = present(about.addresses.map(parseMailboxAddress)).map((address) => {
      const role = entryOf(about.client, address.key)?.role;
      return { address, ...(role === undefined ? {} : { role }) };
    });
  }

  /** Whether it can be a mailbox of the client: it is neither ours nor that of another party of the deal. */
  isUsable({ domain }: MailboxAddress): boolean {
    const above = domainAndAbove(domain);
    const isAmong = (domains: readonly DomainName[]): boolean => above.some((one) => domains.indexOf(one) >= 0);
    return !isAmong(this.own) && !this.about.client.parties.some(({ domains }) => isAmong(domains));
  }

  isKnown({ key }: MailboxAddress): boolean {
    return entryOf(this.about.client, key) !== undefined || this.about.addresses.indexOf(key) >= 0;
  }

  /** What the book says a mailbox is for. */
  roleOf({ key }: MailboxAddress): Role | undefined {
    return entryOf(this.about.client, key)?.role;
  }

  has({ key }: MailboxAddress): boolean {
    return this.entries.has(key);
  }

  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  use(address: MailboxAddress, role: Role | "rest" | undefined, evidence: string, certainty: number): void {
    if (!this.isUsable(address) || this.has(address)) return;
    const isFitting = this.signature.toLowerCase().indexOf(address.key) >= 0 || inferRole(address, false) === role;
    const confidence = this.confidenceOf(address, certainty) + (isFitting ? SUPPORT : 0);
    this.entries.set(address.key, {
      address,
      ...(role === undefined ? {} : { role }),
      retire: false,
      evidence,
      confidence: Math.min(MOST_CERTAIN, confidence),
    });
  }

  /** Only what the book has or what was asked about can be retired; what the answer names for a use is not. */
  retire(address: MailboxAddress, successor: MailboxAddress | undefined, evidence: string, certainty: number): void {
    if (!this.isKnown(address) || !this.isUsable(address) || this.has(address)) return;
    this.entries.set(address.key, {
      address,
      ...(successor === undefined ? {} : { successor: successor.key }),
      retire: true,
      evidence,
      confidence: this.confidenceOf(successor ?? address, certainty),
    });
  }

  get proposals(): readonly Proposal[] {
    const entries = Array.from(this.entries.values());
    const hasOfficial = entries.some(({ role, retire }) => role === "official" && !retire);
    return entries.map(({ role, retire, ...entry }): Proposal => {
      const settled = role === "rest" ? (hasOfficial ? "other" : "official") : role;
      const set = retire ? "retire" : this.isKnown(entry.address) ? "confirm" : "add";
      return { ...entry, ...(settled === undefined ? {} : { role: settled }), set };
    });
  }

  private confidenceOf(address: MailboxAddress, certainty: number): number {
    const { client } = this.about;
    const fit = this.isKnown(address) || isAtClient(client, address) ? 1 : STRANGE;
    const sender = this.isKnown(this.from) || isAtClient(client, this.from) ? 1 : STRANGE_SENDER;
    return certainty * fit * sender;
  }
}
