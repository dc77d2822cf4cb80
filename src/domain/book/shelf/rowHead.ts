import type { DomainName } from "../../address/domainName";
import type { AddressKey } from "../../address/mailboxAddress";
import type { ClientId, Standing } from "../book";
import { clientIdOf } from "../changes/applyChanges";
import { clientOfRows, subjectOf, type Fields, type RowRef } from "../rows";

/** What a client is looked up and listed by. */
export interface ClientHead {
  readonly kind: "client";
  readonly id: ClientId;
  readonly name: string;
  readonly shortName?: string;
  readonly domains: readonly DomainName[];
  /** Those of all its parties. */
  readonly partyDomains: readonly DomainName[];
}

/** What an address is looked up and counted by. */
export interface AddressHead {
  readonly kind: "address";
  readonly key: AddressKey;
  readonly client: ClientId;
  readonly standing: Standing;
  readonly name: string;
}

export type RowHead = ClientHead | AddressHead;

/** A row as it stands in a list, but for what only its client's page shows. */
export interface StoredHead {
  readonly ref: RowRef;
  /** The client that the row belongs to; empty where it names none. */
  readonly client: ClientId;
  readonly itemId: string;
  /** The whole reading of its list that met it last. */
  readonly reading: number;
  /** `removed`: the row stands for something that was removed. `unusable`: it is on no page. `gone`: it is not here any more. */
  readonly status: "usable" | "unusable" | "removed" | "gone";
  /** Present where the row is usable. */
  readonly head?: RowHead;
}

/** The head of a row with these members; `undefined` where the book cannot use it. */
export function headOf(ref: RowRef, fields: Fields): RowHead | undefined {
  const { kind } = subjectOf(ref);
  const id = clientIdOf(ref, fields) as ClientId;
  if (kind === "address") {
    const entry = clientOfRows({ id: "one", name: "one" }, [fields]).client?.addresses[0];
    if (entry === undefined || id === "") return undefined;
    return { kind, key: subjectOf(ref).key as AddressKey, client: id, standing: entry.standing, name: entry.name };
  }
  const client = clientOfRows(fields, []).client;
  if (client === undefined) return undefined;
  const { name, shortName, domains, parties } = client;
  const partyDomains = new Set<DomainName>();
  parties.forEach((party) => party.domains.forEach((domain) => partyDomains.add(domain)));
  const short = shortName === undefined ? {} : { shortName };
  return { kind, id, name, ...short, domains, partyDomains: Array.from(partyDomains) };
}

/** The head of a row that a list holds. */
export function storedHead(
  row: { readonly ref: RowRef; readonly fields: Fields; readonly itemId: string; readonly isRemoved?: true },
  reading: number,
): StoredHead {
  const { ref, fields, itemId } = row;
  const stored = { ref, client: clientIdOf(ref, fields) as ClientId, itemId, reading };
  if (row.isRemoved === true) return { ...stored, status: "removed" };
  const head = headOf(ref, fields);
  return head === undefined ? { ...stored, status: "unusable" } : { ...stored, status: "usable", head };
}

/** What stands in for a row that is not here any more. */
export function goneHead(ref: RowRef): StoredHead {
  return { ref, client: "" as ClientId, itemId: "", reading: 0, status: "gone" };
}

/** What names are compared by, so that letter case and blanks around do not matter. */
export function comparableName(name: string): string {
  return name.trim().toLowerCase();
}
