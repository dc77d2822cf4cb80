import { domainAndAbove } from "../address/domainName";
import type { MailboxAddress } from "../address/mailboxAddress";
import type { Client } from "./book";

/** The clients that an address belongs to or may belong to: by the address itself, by their domains, by those of their parties. */
export function clientsAround(clients: readonly Client[], { key, domain }: MailboxAddress): readonly Client[] {
  const above = domainAndAbove(domain);
  const isAbove = (one: Client["domains"][number]): boolean => above.indexOf(one) >= 0;
  return clients.filter(
    ({ addresses, domains, parties }) =>
      addresses.some(({ address }) => address.key === key) ||
      domains.some(isAbove) ||
      parties.some((party) => party.domains.some(isAbove)),
  );
}
