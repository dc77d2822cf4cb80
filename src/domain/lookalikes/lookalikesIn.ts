import { isFreeMail } from "../address/freeMail";
import type { DomainName } from "../address/domainName";
import type { Draft } from "../draft/draft";
import type { Lookalike } from "./lookalike";

/** The known domain that one imitates, of an index of the whole book. */
export type FindLookalike = (domain: DomainName) => Lookalike | undefined;

/** The imitated domains among a draft's recipients, each once. What everybody can have a mailbox at imitates nobody. */
export function lookalikesIn({ recipients }: Draft, find: FindLookalike): readonly Lookalike[] {
  const looked = new Set<DomainName>();
  return recipients.reduce<readonly Lookalike[]>((all, recipient) => {
    if (recipient.status !== "mailbox" || looked.has(recipient.address.domain)) return all;
    looked.add(recipient.address.domain);
    const found = isFreeMail(recipient.address.domain) ? undefined : find(recipient.address.domain);
    return found === undefined ? all : all.concat(found);
  }, []);
}
