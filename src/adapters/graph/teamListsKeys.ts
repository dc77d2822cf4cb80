import { parseMailboxAddress, type AddressKey } from "../../domain/address/mailboxAddress";
import type { ClientId } from "../../domain/book/book";
import { addressRef, clientRef, subjectOf, type RowRef } from "../../domain/book/rows";
import type { TeamList } from "../../app/ports/teamLists";

/** Everything that does not stand in a key as it is: each UTF-16 unit of it is written as `~` and four hex digits. */
const SPECIAL = /[^a-z0-9@._+-]/g;

/**
 * A client's id or an address's key as the unique column holds it: SharePoint compares by the site's collation, which takes `A` for
 * `a` and more, and filters have gone wrong on anything but ASCII. Two that differ give two keys that differ there too.
 */
export function encodeKey(text: string): string {
  return text.replace(SPECIAL, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Reads a key back, also one that somebody typed in capitals; `undefined` when {@link encodeKey} would not have written it. */
export function decodeKey(text: string): string | undefined {
  const key = text.trimEnd().toLowerCase();
  const decoded = key.replace(/~([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return decoded !== "" && encodeKey(decoded) === key ? decoded : undefined;
}

/** The row that a key names; `undefined` where it names none that the book could have. */
export function refOf(list: TeamList, key: string): RowRef | undefined {
  const decoded = decodeKey(key);
  if (decoded === undefined) return undefined;
  if (list === "clients") return clientRef(decoded as ClientId);
  return parseMailboxAddress(decoded)?.key === decoded ? addressRef(decoded as AddressKey) : undefined;
}

export function listOf(ref: RowRef): TeamList {
  return subjectOf(ref).kind === "client" ? "clients" : "addresses";
}
