import type { Brand } from "../brand";
import { parseDomainName, unicodeOf, type DomainName } from "./domainName";
import { parseSpec } from "./parseSpec";

/** `local@domain` in its comparable form: lower-case, the domain in ASCII. Two addresses are the same when their keys are. */
export type AddressKey = Brand<string, "AddressKey">;

/** A parsed mailbox address. Made only by {@link parseMailboxAddress}. */
export interface MailboxAddress {
  readonly key: AddressKey;
  /** The part before the @, lower-case. */
  readonly local: string;
  readonly domain: DomainName;
  /** The domain as a person writes it. */
  readonly unicodeDomain: string;
}

/** RFC 5321 §4.5.3.1.3 allows 254 characters; Outlook itself takes up to 571 (office-js docs, `Recipients.setAsync`). */
const LONGEST_ADDRESS = 571;

/**
 * Reads one bare address such as `Bob.Lee@Acme.example`; `undefined` when it is none.
 * Names, groups and comments are not accepted: take them apart first.
 */
export function parseMailboxAddress(text: string): MailboxAddress | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_ADDRESS) return undefined;
  const spec = parseSpec(trimmed);
  if (spec === undefined) return undefined;
  const domain = parseDomainName(spec.domain);
  if (domain === undefined) return undefined;
  const local = spec.local.normalize("NFC").toLowerCase();
  return { key: `${local}@${domain}` as AddressKey, local, domain, unicodeDomain: unicodeOf(domain) };
}

/** The address as a person reads it, with a Unicode domain where it has one. */
export function displayOf(address: MailboxAddress): string {
  return `${address.local}@${address.unicodeDomain}`;
}
