import { parseMailboxAddress, type AddressKey } from "../../domain/address/mailboxAddress";
import type { ClientId } from "../../domain/book/book";
import { addressRef, clientRef, subjectOf, type RowRef } from "../../domain/book/rows";
import type { TeamList } from "../../app/ports/teamLists";
import { encodeKey } from "./encodeKey";

export { encodeKey } from "./encodeKey";

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
