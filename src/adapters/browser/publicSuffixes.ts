import { getDomain } from "tldts";
import { parseDomainName, type DomainName } from "../../domain/address/domainName";

/**
 * The registrable domain by the Public Suffix List, its private part included (`acme.eu.com` is somebody's, `eu.com` is
 * not); `undefined` for a public suffix.
 */
export function registrableDomain(domain: DomainName): DomainName | undefined {
  const registrable = getDomain(domain, { allowPrivateDomains: true });
  return registrable === null ? undefined : parseDomainName(registrable);
}
