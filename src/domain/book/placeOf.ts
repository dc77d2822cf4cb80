import type { MailboxAddress } from "../address/mailboxAddress";
import { isFreeMail } from "../address/freeMail";
import { domainAndAbove } from "../address/domainName";
import type { BookPage, Client, ClientAddress, Party, Role, Standing } from "./book";
import { inferRole } from "./inferRole";

/**
 * Where an address belongs. `known`: what the book itself says of it; absent where role and standing are inferred.
 * A stranger has a role only when its domain gives one away (free mail: personal).
 */
export type Place =
  | { readonly status: "own" }
  | {
      readonly status: "client";
      readonly client: Client;
      readonly role: Role;
      readonly standing: Standing;
      readonly known?: ClientAddress;
    }
  | { readonly status: "party"; readonly client: Client; readonly party: Party }
  | { readonly status: "stranger"; readonly role?: "personal" };

/** Looks an address up on the page: our own domains, addresses in the book, domains of clients, domains of parties. */
export function placeOf(page: BookPage, address: MailboxAddress): Place {
  const above = domainAndAbove(address.domain);
  if (above.some((domain) => page.own.domains.indexOf(domain) >= 0)) return { status: "own" };
  for (const client of page.clients) {
    const known = client.addresses.find((entry) => entry.address.key === address.key);
    if (known !== undefined) return { status: "client", client, role: known.role, standing: known.standing, known };
  }
  for (const domain of above) {
    const client = page.clients.find((candidate) => candidate.domains.indexOf(domain) >= 0);
    if (client !== undefined) return { status: "client", client, role: inferRole(address, true), standing: "inferred" };
  }
  for (const domain of above) {
    for (const client of page.clients) {
      const party = client.parties.find((candidate) => candidate.domains.indexOf(domain) >= 0);
      if (party !== undefined) return { status: "party", client, party };
    }
  }
  return isFreeMail(address.domain) ? { status: "stranger", role: "personal" } : { status: "stranger" };
}
