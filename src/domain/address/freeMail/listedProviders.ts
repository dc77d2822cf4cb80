import type { DomainName } from "../domainName";
import { fingerprintOf, unpackFingerprints } from "./fingerprints";
import { packedProviders } from "./packedProviders";

let listed: ReadonlySet<number> | undefined;

/** Whether this very domain is on the whole list of mail providers, which the pane and the command line carry; laid down at first use. */
export function isListedProvider(domain: DomainName): boolean {
  return (listed ??= unpackFingerprints(packedProviders)).has(fingerprintOf(domain));
}
