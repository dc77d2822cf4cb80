import { parseDomainName, type DomainName } from "../../../../domain/address/domainName";
import { isFreeMail } from "../../../../domain/address/freeMail";
import type { RegistrableDomain } from "../../../../domain/book/parseBook";
import type { DomainTrouble } from "../../../text/clients";

/** What was typed as the domain that is a client's own, or why it cannot be one. */
export type ReadDomain = { readonly domain: DomainName } | { readonly trouble: DomainTrouble };

export function readDomain(typed: string, known: readonly DomainName[], registrable: RegistrableDomain): ReadDomain {
  // People paste what stands in front of them: an address, or a page of the web.
  const plain = typed
    .replace(/^[a-z]+:\/\//i, "")
    .replace(/^.*@/, "")
    .replace(/[/?#].*$/, "");
  const parsed = parseDomainName(plain);
  if (parsed === undefined) return { trouble: "malformed" };
  if (isFreeMail(parsed)) return { trouble: "free-mail" };
  const domain = registrable(parsed);
  if (domain === undefined) return { trouble: "public-suffix" };
  return known.includes(domain) ? { trouble: "there-already" } : { domain };
}
