import type { DomainName } from "../../address/domainName";
import { unicodeOf } from "../../address/domainName";
import type { MailboxAddress } from "../../address/mailboxAddress";
import { wordsIn, type Span } from "./searchFold";

/** What a client is found by; a `Client` is one. */
export interface SearchableClient {
  readonly name: string;
  readonly shortName?: string;
  readonly domains: readonly DomainName[];
  readonly addresses: ReadonlyArray<{
    readonly address: Pick<MailboxAddress, "local" | "unicodeDomain">;
    readonly name: string;
  }>;
}

export type SearchField = "name" | "shortName" | "domain" | "address" | "addressName";

/** One text that a client is found by. Domains and addresses are as people write them. */
export interface ClientText {
  readonly field: SearchField;
  /** Which of the client's domains or addresses; 0 for its names. */
  readonly index: number;
  readonly text: string;
}

/** What kind of text a term stands in; its grade depends on that, see `grades.ts`. */
export const IN_NAME = 0;
export const IN_DOMAIN = 1;
/** A word of an address or its display name, or the domain of an address. */
export const IN_ADDRESS = 2;
export const WHOLE_ADDRESS = 3;

const BETWEEN = "\u0000";
const CONTROL = /\u0000/g;

/** All texts of a client in one, which costs less than many. An address at the client's first domain is kept without it. */
export function packClient({ name, shortName = "", domains, addresses }: SearchableClient): string {
  const shown = domains.map(unicodeOf);
  const texts = [name, shortName, String(domains.length)].concat(shown);
  for (const { address, name: called } of addresses) {
    const { local, unicodeDomain } = address;
    texts.push(`${local}@${unicodeDomain === shown[0] ? "" : unicodeDomain}`, called);
  }
  return texts.map((text) => text.replace(CONTROL, " ")).join(BETWEEN);
}

/** The texts of a packed client in the order in which they are looked through; empty ones are left out. */
export function unpackClient(packed: string): readonly ClientText[] {
  const [name = "", shortName = "", domainCount = "", ...rest] = packed.split(BETWEEN);
  const domains = Number(domainCount);
  return [
    { field: "name" as const, index: 0, text: name },
    { field: "shortName" as const, index: 0, text: shortName },
    ...rest.map((text, at): ClientText => {
      const inAddresses = at - domains;
      if (inAddresses < 0) return { field: "domain", index: at, text };
      if (inAddresses % 2 === 1) return { field: "addressName", index: inAddresses >> 1, text };
      const isAtFirst = text.charAt(text.length - 1) === "@";
      return { field: "address", index: inAddresses >> 1, text: isAtFirst ? text + (rest[0] ?? "") : text };
    }),
  ].filter(({ text }) => text !== "");
}

/**
 * Visits what a folded text is found by: the words of a name; a domain; a whole address, the words of its local part behind the
 * first, and its domain.
 */
export function eachTerm(field: SearchField, folded: string, visit: (span: Span, place: number) => void): void {
  switch (field) {
    case "domain":
      return visit({ start: 0, end: folded.length }, IN_DOMAIN);
    case "address": {
      const at = folded.lastIndexOf("@");
      visit({ start: 0, end: folded.length }, WHOLE_ADDRESS);
      for (const { start, end } of wordsIn(folded.slice(0, at))) if (start > 0) visit({ start, end }, IN_ADDRESS);
      return visit({ start: at + 1, end: folded.length }, IN_ADDRESS);
    }
    case "name":
    case "shortName":
    case "addressName":
      for (const span of wordsIn(folded)) visit(span, field === "addressName" ? IN_ADDRESS : IN_NAME);
  }
}

/** A folded name with single blanks between its words. */
export function plainName(folded: string): string {
  return wordsIn(folded)
    .map(({ start, end }) => folded.slice(start, end))
    .join(" ");
}
