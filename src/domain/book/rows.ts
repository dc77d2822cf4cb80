import type { AddressKey } from "../address/mailboxAddress";
import type { Brand } from "../brand";
import { isObject } from "../text/members";
import { bookDetails } from "./bookDetails";
import type { Client, ClientId } from "./book";
import { exportClient } from "./exportBook";
import { parseBook, type BookProblem } from "./parseBook";

/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Names one row of the book: `c:` with a client's id, or `a:` with the key of an address. */
export type RowRef = Brand<string, "RowRef">;

/** The members of a row by name, as the export format writes them. An address also has `client`: the id of its client. */
export type Fields = Readonly<Record<string, Json>>;

/** A client without its addresses, or one address. What lists hold, what changes are about and what is merged. */
export interface BookRow {
  readonly ref: RowRef;
  readonly fields: Fields;
}

export function clientRef(id: ClientId): RowRef {
  return `c:${id}` as RowRef;
}

export function addressRef(key: AddressKey): RowRef {
  return `a:${key}` as RowRef;
}

/** What the row is about: the client's id or the address's key. */
export function subjectOf(ref: RowRef): { readonly kind: "client" | "address"; readonly key: string } {
  return { kind: ref.charAt(0) === "c" ? "client" : "address", key: ref.slice(2) };
}

/** Reads a row's name back; `undefined` when it is none. */
export function parseRowRef(text: string): RowRef | undefined {
  return /^[ca]:./.test(text) ? (text as RowRef) : undefined;
}

/** The rows of a client: its own first, then its addresses in their order. */
export function rowsOfClient(client: Client): readonly BookRow[] {
  const { addresses, ...own } = exportClient(client) as Fields & { readonly addresses: readonly Fields[] };
  return [
    { ref: clientRef(client.id), fields: own },
    ...addresses.map((entry, index): BookRow => {
      const key = client.addresses[index]?.address.key ?? ("" as AddressKey);
      return { ref: addressRef(key), fields: { ...entry, client: client.id } };
    }),
  ];
}

/** A client put together again from its rows, and what of them could not be used. `undefined`: not even the client itself. */
export function clientOfRows(
  client: Fields,
  addresses: readonly Fields[],
): { readonly client: Client | undefined; readonly problems: readonly BookProblem[] } {
  const wire = { clients: [{ ...client, addresses }] };
  const { book, problems } = parseBook(wire, (domain) => domain, bookDetails);
  return { client: book.clients[0], problems };
}

/**
 * Whether two values say the same, whatever the order of members. The format reads a member that is absent, `null`, empty text or an
 * empty list alike, so they say the same here as well.
 */
export function isSameJson(one: Json | undefined, other: Json | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: Json | undefined): string {
  if (isEmpty(value)) return "";
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part)
      ? Object.keys(part)
          .sort()
          .reduce<Record<string, unknown>>((all, name) => {
            if (!isEmpty(part[name])) all[name] = part[name];
            return all;
          }, {})
      : part,
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
