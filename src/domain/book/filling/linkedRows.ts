import { domainAndAbove } from "../../address/domainName";
import type { Book, ClientId } from "../book";
import type { ContactRow } from "../importing/contactRow";
import type { FoundContact } from "./contactsOf";

/** The rows of contacts that go to a company, each with its client, now that the companies are in the book, whatever they came to be called. */
export function linkedRows(contacts: readonly FoundContact[], { clients }: Book): readonly ContactRow[] {
  const byDomain = new Map<string, ClientId>();
  clients.forEach(({ id, domains }) => {
    domains.forEach((domain) => {
      if (!byDomain.has(domain)) byDomain.set(domain, id);
    });
  });
  return contacts.reduce<ContactRow[]>((rows, { row, link }) => {
    if (link === undefined) return rows;
    const at = domainAndAbove(link.domain).find((domain) => byDomain.has(domain));
    const client = at === undefined ? undefined : byDomain.get(at);
    return rows.concat(client === undefined ? row : { ...row, fields: { ...row.fields, client } });
  }, []);
}
