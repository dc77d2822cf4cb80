import type { Contact } from "@microsoft/microsoft-graph-types";
import { GraphFailure, UnknownCall } from "./graphFailure";

const BY_ADDRESS = /^emailAddresses\/any\(a:\s?a\/address eq '((?:[^']|'')*)'\)$/;
const known = new Set(["$filter", "$select", "$top", "$skip"]);
const PAGE = 10;
const LARGEST_PAGE = 1_000;

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
