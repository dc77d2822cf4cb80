import { parseDomainName, type DomainName } from "../address/domainName";
import { parseMailboxAddress, type MailboxAddress } from "../address/mailboxAddress";
import { addressesIn } from "../draft/splitBody";
import { present } from "../text/members";

const WEB = /(?:https?:\/\/|www\.)[a-z0-9\u0080-\uffff.-]{3,100}/gi;
/** What stands before the `@` of an address. */
const LOCAL = /[^\s<>()[\]"',;:：，；@]+$/;
const SEARCHED = 200_000;
const MOST = 40;
/** So many characters around an `@` are its address. */
const [BEFORE, BEHIND] = [64, 160];

/** The mail addresses in a text, as far as its first 40 signs of one go. */
export function mailAddressesIn(text: string): readonly MailboxAddress[] {
  const found: MailboxAddress[] = [];
  let signs = 0;
  for (let at = text.indexOf("@"); at >= 0 && signs < MOST; at = text.indexOf("@", at + 1)) {
    signs += 1;
    const [local = ""] = LOCAL.exec(text.slice(Math.max(0, at - BEFORE), at)) ?? [];
    const [candidate = ""] = addressesIn(local + text.slice(at, at + BEHIND));
    const address = parseMailboxAddress(candidate);
    if (address !== undefined && !found.some(({ key }) => key === address.key)) found.push(address);
  }
  return found;
}

/** The domains of these mail addresses and of the web addresses in a text, each once, at most 40. A web address is without its `www`. */
export function domainsIn(text: string, addresses = mailAddressesIn(text)): readonly DomainName[] {
  const web = (text.slice(0, SEARCHED).match(WEB) ?? []).slice(0, MOST);
  const found = addresses
    .map(({ domain }) => domain)
    .concat(present(web.map((address) => parseDomainName(address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "")))));
  return found.filter((domain, index) => found.indexOf(domain) === index).slice(0, MOST);
}
