import type { DomainName } from "../../address/domainName";
import { isFreeMail } from "../../address/freeMail";
import type { MailboxAddress } from "../../address/mailboxAddress";
import type { Client } from "../book";
import type { BookDraft } from "./bookDraft";
import { companyKey } from "./companyName";
import type { ImportContext } from "./importContext";

/**
 * A new company's own domain is that of the address that comes with its name, unless another client has it. More domains are its
 * own only where they are called like it: a forwarder's address among a client's contacts makes no forwarder's mail the client's.
 */
export function withDomains(
  client: Client,
  addresses: readonly MailboxAddress[],
  draft: BookDraft,
  { registrable }: ImportContext,
): Client {
  const domains = addresses.reduce<Client["domains"]>((all, address) => {
    const domain = isFreeMail(address.domain) ? undefined : registrable(address.domain);
    if (domain === undefined || all.indexOf(domain) >= 0 || draft.clientAt(address) !== undefined) return all;
    const isItsOwn = all.length === 0 || isCalledLike(domain, client.name);
    return isItsOwn && draft.clientOf(address.key) === undefined ? all.concat(domain) : all;
  }, client.domains);
  return domains === client.domains ? client : { ...client, domains };
}

function isCalledLike(domain: DomainName, name: string): boolean {
  const label = (domain.split(".")[0] ?? "").replace(/-/g, "");
  const key = companyKey(name).replace(/ /g, "");
  return label.length >= 4 && key.length >= 4 && (key.indexOf(label) >= 0 || label.indexOf(key) >= 0);
}
