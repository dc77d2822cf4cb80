import { unicodeOf } from "../../address/domainName";
import type { AddressHead, ClientHead } from "./rowHead";
import type { SearchableClient } from "../lookup/searchable";

/** What a client is found by, from the heads of its rows. */
export function searchTextsOf(client: ClientHead, addresses: readonly AddressHead[]): SearchableClient {
  return {
    name: client.name,
    ...(client.shortName === undefined ? {} : { shortName: client.shortName }),
    domains: client.domains,
    addresses: addresses.map(({ key, name }) => {
      const at = key.lastIndexOf("@");
      const domain = key.slice(at + 1) as ClientHead["domains"][number];
      return { address: { local: key.slice(0, at), unicodeDomain: unicodeOf(domain) }, name };
    }),
  };
}
