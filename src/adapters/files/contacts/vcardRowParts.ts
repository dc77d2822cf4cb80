import type { ContactRow } from "../../../app/ports/contactFiles";
import { oneLine } from "./tableNames";

/** The fields that are there. */
export function presentFields(fields: ReadonlyArray<readonly [string, string]>): ContactRow["fields"] {
  return Object.fromEntries(fields.filter(([, text]) => text !== ""));
}

/** The first of several texts that is a name, and not one of the addresses again, as programs write it where they know no name. */
export function personName(candidates: readonly string[], addresses: readonly string[]): string {
  const mailboxes = new Set(addresses.map((address) => address.toLowerCase()));
  const names = candidates.map(oneLine);
  return names.find((name) => name !== "" && !mailboxes.has(name.toLowerCase())) ?? "";
}

/** Addresses without those that are there already but for the case of their letters. */
export function eachOnce(addresses: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const address of addresses) if (!byKey.has(address.toLowerCase())) byKey.set(address.toLowerCase(), address);
  return [...byKey.values()];
}
