import { domainAndAbove, type DomainName } from "../../address/domainName";
import { lookalikeIndex, type LookalikeIndex } from "../../lookalikes/lookalikeIndex";
import type { FindLookalike } from "../../lookalikes/lookalikesIn";
import type { Catalog } from "./catalog";

interface Made {
  readonly changes: number;
  readonly own: string;
  readonly index: LookalikeIndex;
}

const made = new WeakMap<Catalog, Made>();

/**
 * Looks for the domain of the book, or of our own, that another one imitates. The index is made when a domain is first asked for that
 * nobody has, and again when the book's domains have changed.
 */
export function catalogLookalikes(catalog: Catalog, own: readonly DomainName[]): FindLookalike {
  const { domains, partyDomains } = catalog.clients;
  return (domain) => {
    const isKnown = domainAndAbove(domain).some(
      (one) => domains.of(one).length > 0 || partyDomains.of(one).length > 0 || own.includes(one),
    );
    return isKnown ? undefined : indexOf(catalog, own).find(domain);
  };
}

function indexOf(catalog: Catalog, own: readonly DomainName[]): LookalikeIndex {
  const { domains, partyDomains } = catalog.clients;
  const changes = domains.changes + partyDomains.changes;
  const ours = own.join(" ");
  const known = made.get(catalog);
  if (known?.changes === changes && known.own === ours) return known.index;
  const index = lookalikeIndex([...domains.keys(), ...partyDomains.keys(), ...own]);
  made.set(catalog, { changes, own: ours, index });
  return index;
}
