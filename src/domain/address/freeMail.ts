import { domainAndAbove, type DomainName } from "./domainName";
import { isListedProvider } from "./freeMail/listedProviders";

/**
 * Whether anybody can get a mailbox at this domain, so that it says nothing about a company: portals, Internet providers, mailboxes for
 * minutes. A domain below one that is listed counts with it. Which domains are listed, and how sure that is:
 * `docs/decisions/0009-free-mail-domains.md`.
 */
export function isFreeMail(domain: DomainName): boolean {
  return domainAndAbove(domain).some(isListedProvider);
}
