import type { Contact } from "@microsoft/microsoft-graph-types";
import { GraphFailure, UnknownCall } from "./graphFailure";
import { newId, type Tenant } from "./tenant";

const BY_ADDRESS = /^emailAddresses\/any\(a:\s?a\/address eq '((?:[^']|'')*)'\)$/;
const known = new Set(["$filter", "$select", "$top", "$skip"]);
const PAGE = 10;
const LARGEST_PAGE = 1_000;
/** What the slice writes; Exchange takes no more than three addresses for a contact. */
const writable = new Set(["displayName", "companyName", "emailAddresses", "categories"]);
const MOST_ADDRESSES = 3;

/** One page of the default contacts folder. The only filter on addresses is equality (Graph, list contacts). */
export function queryContacts(
  contacts: readonly Contact[],
  query: URLSearchParams,
): { readonly found: readonly unknown[]; readonly next: number | undefined } {
  for (const option of query.keys()) if (!known.has(option)) throw new UnknownCall(`contacts?${option}`);
  const filter = query.get("$filter");
  const wanted = filter === null ? undefined : BY_ADDRESS.exec(filter)?.[1]?.replace(/''/g, "'").toLowerCase();
  if (filter !== null && wanted === undefined)
    throw new GraphFailure(400, "ErrorInvalidUrlQueryFilter", "The query filter is not supported.");
  const top = Number(query.get("$top") ?? PAGE);
  if (!(top >= 1 && top <= LARGEST_PAGE))
    throw new GraphFailure(400, "ErrorInvalidUrlQuery", "Invalid value for $top.");
  const matching = contacts.filter(
    ({ emailAddresses }) =>
      wanted === undefined || (emailAddresses ?? []).some(({ address }) => address?.toLowerCase() === wanted),
  );
  const start = Number(query.get("$skip") ?? 0);
  const end = start + top;
  const select = query.get("$select")?.split(",");
  return {
    found: matching
      .slice(start, end)
      .map((contact) =>
        select === undefined
          ? contact
          : Object.fromEntries(Object.entries(contact).filter(([name]) => name === "id" || select.includes(name))),
      ),
    next: end < matching.length ? end : undefined,
  };
}

/** Into the default folder. */
export function createContact(tenant: Tenant, given: Readonly<Record<string, unknown>>): unknown {
  checkMembers(given);
  const contact: Contact = { id: newId(), categories: [], emailAddresses: [], ...given };
  tenant.change({ contacts: [...tenant.state.contacts, contact] });
  return contact;
}

/** Members that are not given stay as they are; a list that is given takes the place of the whole list. */
export function changeContact(tenant: Tenant, id: string, given: Readonly<Record<string, unknown>>): unknown {
  checkMembers(given);
  const before = tenant.state.contacts.find((contact) => contact.id === id);
  if (before === undefined)
    throw new GraphFailure(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  const contact: Contact = { ...before, ...given };
  tenant.change({ contacts: tenant.state.contacts.map((other) => (other === before ? contact : other)) });
  return contact;
}

function checkMembers(given: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(given).find((name) => !writable.has(name));
  if (unknown !== undefined) throw new UnknownCall(`contact with ${unknown}`);
  const { emailAddresses } = given;
  if (Array.isArray(emailAddresses) && emailAddresses.length > MOST_ADDRESSES)
    throw new GraphFailure(400, "ErrorInvalidRequest", "A contact has at most three addresses.");
}
