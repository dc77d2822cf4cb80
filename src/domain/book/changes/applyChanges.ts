import type { Client } from "../book";
import { clientOfRows, rowsOfClient, subjectOf, type BookRow, type Fields, type RowRef } from "../rows";
import type { RowChange } from "./bookChange";
import { mergeRow, type RowConflict } from "./mergeRow";

/** Clients after some changes, and what of the changes could not be carried over. */
export interface ChangedClients {
  readonly clients: readonly Client[];
  readonly conflicts: readonly RowConflict[];
}

/**
 * Carries changes over to clients as they stand now: `clients` must hold every client that the changes are about. Clients keep
 * their places and addresses their order; new ones come last.
 */
export function applyChanges(clients: readonly Client[], changes: readonly RowChange[]): ChangedClients {
  const rows = new Map<RowRef, Fields>();
  clients.forEach((client) => {
    rowsOfClient(client).forEach(({ ref, fields }) => rows.set(ref, fields));
  });
  const conflicts: RowConflict[] = [];
  const touched = new Set<string>();
  changes.forEach((change) => {
    const before = rows.get(change.ref);
    const merged = mergeRow(before, change);
    conflicts.push(...merged.conflicts);
    if (!merged.isChanged) return;
    [before, merged.fields].forEach((fields) => touched.add(clientIdOf(change.ref, fields)));
    if (merged.fields === undefined) rows.delete(change.ref);
    else rows.set(change.ref, merged.fields);
  });
  const assembled = assembleClients(Array.from(rows, ([ref, fields]) => ({ ref, fields })));
  const before = new Map<string, Client>(clients.map((client) => [client.id, client]));
  return {
    clients: assembled.map((client) => (touched.has(client.id) ? client : (before.get(client.id) ?? client))),
    conflicts,
  };
}

/** Puts clients together from rows in any order. An address whose client is not among them is left out: it is on no page. */
export function assembleClients(rows: readonly BookRow[]): readonly Client[] {
  const addresses = new Map<string, Fields[]>();
  rows.forEach(({ ref, fields }) => {
    if (subjectOf(ref).kind !== "address") return;
    const id = clientIdOf(ref, fields);
    const others = addresses.get(id);
    if (others === undefined) addresses.set(id, [fields]);
    else others.push(fields);
  });
  return rows.reduce<Client[]>((all, { ref, fields }) => {
    if (subjectOf(ref).kind !== "client") return all;
    const { client } = clientOfRows(fields, addresses.get(subjectOf(ref).key) ?? []);
    if (client !== undefined) all.push(client);
    return all;
  }, []);
}

/** The client that a row belongs to; empty where it names none. */
export function clientIdOf(ref: RowRef, fields: Fields | undefined): string {
  const { kind, key } = subjectOf(ref);
  if (kind === "client") return key;
  const client = fields?.["client"];
  return typeof client === "string" ? client : "";
}
