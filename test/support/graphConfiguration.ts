import { makeToken } from "../../emulator/graph/token";
import type { Configuration } from "../../src/adapters/graph/configuration";

/** An installation whose site is the emulated one. */
export function graphConfiguration(url: string, siteId: string): Configuration {
  const rowScopes = ["Sites.ReadWrite.All"];
  return { graphRoot: `${url}/v1.0`, authority: "https://login.example/common", clientId: "c", siteId, rowScopes };
}

/** A token of somebody who works there. */
export function graphToken(scopes: string, expires = 4_000_000_000): string {
  return makeToken({ oid: "o", upn: "li.na@ourco.example", name: "Li Na", scp: scopes, exp: expires });
}
