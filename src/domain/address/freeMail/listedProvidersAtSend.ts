import type { DomainName } from "../domainName";
import { packedMostUsed } from "./packedMostUsed";

const listed = new Set<string>();
// Each family: what stands before the dot, then the endings that all of these have.
packedMostUsed.split(";").forEach((family) => {
  const parts = family.split(":").map((part) => part.split(","));
  parts[0]?.forEach((name) => parts[1]?.forEach((ending) => listed.add(`${name}.${ending}`)));
});

/** Whether this very domain is among the most used mail providers: in the events bundle this stands for `listedProviders.ts`. */
export function isListedProvider(domain: DomainName): boolean {
  return listed.has(domain);
}
