import { parseMailboxAddress, type MailboxAddress } from "../../address/mailboxAddress";
import { parseDomainName, type DomainName } from "../../address/domainName";
import { addressesIn } from "../../draft/splitBody";
import { present } from "../../text/members";

/** What a message shows of who wrote it. */
export interface Clues {
  readonly from: MailboxAddress;
  readonly fromName: string;
  readonly signature: string;
  /** Everybody else in the message and its thread: recipients, and addresses in quoted headers. */
  readonly others: readonly MailboxAddress[];
}

/** A signature that is longer is none; this bounds the work. */
const LONGEST_SIGNATURE = 3_000;
const MOST_OTHERS = 100;
const LONGEST_NAME = 200;
/** `www.acme.example`, `https://acme.example/en`; an address has its domain behind the `@`. */
const SITE = /(?:https?:\/\/|\bwww\.)([a-z0-9\u0080-\uffff-]+(?:\.[a-z0-9\u0080-\uffff-]+)+)/gi;

/** The clues within their limits. */
export function shortened({ from, fromName, signature, others }: Clues): Clues {
  return {
    from,
    fromName: fromName.slice(0, LONGEST_NAME),
    signature: signature.slice(0, LONGEST_SIGNATURE),
    others: others.slice(0, MOST_OTHERS),
  };
}

/** The domains that a signature names, in addresses and as web sites, each once; the sender's own is none. */
export function domainsIn({ signature, from }: Pick<Clues, "signature" | "from">): readonly DomainName[] {
  const text = signature.slice(0, LONGEST_SIGNATURE);
  const written = addressesIn(text).map((found) => parseMailboxAddress(found)?.domain);
  const sites: Array<DomainName | undefined> = [];
  SITE.lastIndex = 0;
  for (let match = SITE.exec(text); match !== null; match = SITE.exec(text))
    sites.push(parseDomainName((match[1] ?? "").replace(/^www\./i, "")));
  const all = present(written.concat(sites)).filter((domain) => domain !== from.domain);
  return all.filter((domain, index) => all.indexOf(domain) === index);
}
