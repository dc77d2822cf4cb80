import { findClients } from "../../src/app/personal/findClients";
import type { TeamList, TeamRow } from "../../src/app/ports/teamLists";
import type { ShelfCommit, ShelfState, TeamShelf } from "../../src/app/ports/teamShelf";
import type { Client } from "../../src/domain/book/book";
import { assembleClients } from "../../src/domain/book/changes/applyChanges";
import { mergeRow } from "../../src/domain/book/changes/mergeRow";
import { clientsAround } from "../../src/domain/book/clientsAround";
import { pageFor } from "../../src/domain/book/pageFor";
import { clientRef, subjectOf, type Fields, type RowRef } from "../../src/domain/book/rows";
import { deepFreeze } from "./deepFreeze";

/** What outlives a restart. */
export interface ShelfStorage {
  state: ShelfState;
  rows: ReadonlyMap<RowRef, TeamRow>;
  /** Item ids that the whole reading under way has met. */
  met: Readonly<Record<TeamList, ReadonlySet<string>>>;
}

export function emptyStorage(): ShelfStorage {
  return {
    state: {
      lists: { clients: { status: "never" }, addresses: { status: "never" } },
      waiting: [],
      conflicts: [],
      refused: [],
      odd: [],
      version: 0,
    },
    rows: new Map(),
    met: { clients: new Set(), addresses: new Set() },
  };
}

/** A shelf in memory that forgives nothing: everything is copied and frozen, and what the port forbids throws. */
export function memoryShelf(storage: ShelfStorage = emptyStorage()): TeamShelf {
  let assembled: { readonly version: number; readonly clients: readonly Client[] } | undefined;
  const whole = (): readonly Client[] => {
    if (assembled?.version !== storage.state.version)
      assembled = { version: storage.state.version, clients: clientsToCome(storage) };
    return assembled.clients;
  };
  return {
    state: () => Promise.resolve(storage.state),
    commit: async (change) => {
      if (change.expected !== storage.state.version) return Promise.resolve("stale" as const);
      Object.assign(storage, after(storage, deepFreeze(structuredClone(change))));
      return Promise.resolve("committed" as const);
    },
    row: (ref) => Promise.resolve(storage.rows.get(ref)),
    counts: () =>
      Promise.resolve({
        clients: whole().length,
        addresses: whole().reduce((sum, { addresses }) => sum + addresses.length, 0),
      }),
    clients: (ids) => Promise.resolve(whole().filter(({ id }) => ids.includes(id))),
    clientsAround: (address) => Promise.resolve(clientsAround(whole(), address)),
    pageFor: (draft, own) => {
      const { clients, lookalikes } = pageFor({ clients: whole(), own: { domains: own, bankAccounts: [] } }, draft, "");
      return Promise.resolve({ clients, ...(lookalikes === undefined ? {} : { lookalikes }) });
    },
    find: (query) => findClients(whole(), query),
    has: (id) => Promise.resolve(isToCome(storage, clientRef(id))),
    whole: () => Promise.resolve(whole()),
    clear: () => {
      const { waiting, version } = storage.state;
      const { state, rows, met } = emptyStorage();
      Object.assign(storage, { state: { ...state, waiting, version: version + 1 }, rows, met });
      return Promise.resolve();
    },
  };
}

function after(storage: ShelfStorage, change: ShelfCommit): ShelfStorage {
  const { rows: added = [], gone, startOver, finish, expected, ...parts } = change;
  const rows = new Map(storage.rows);
  const met = { clients: new Set(storage.met.clients), addresses: new Set(storage.met.addresses) };
  if (startOver !== undefined) met[startOver] = new Set();
  if (gone !== undefined)
    for (const [ref, row] of rows) if (listOf(ref) === gone.list && gone.itemIds.includes(row.itemId)) rows.delete(ref);
  for (const row of added) {
    rows.set(row.ref, row);
    met[listOf(row.ref)].add(row.itemId);
  }
  if (finish !== undefined)
    for (const [ref, row] of rows) if (listOf(ref) === finish && !met[finish].has(row.itemId)) rows.delete(ref);
  const state = { ...storage.state, ...parts, version: expected + 1 };
  for (const { id, rows: waiting } of state.waiting) {
    if (waiting.length === 0) throw new Error(`Change ${id} waits for no row.`);
    for (const { ref } of waiting)
      if (rows.get(ref)?.log.some((entry) => entry.id === id) === true)
        throw new Error(`Change ${id} waits although row ${ref} holds it.`);
  }
  return { state, rows, met };
}

function listOf(ref: RowRef): TeamList {
  return subjectOf(ref).kind === "client" ? "clients" : "addresses";
}

function isToCome({ rows, state }: ShelfStorage, ref: RowRef): boolean {
  const row = rows.get(ref);
  const pending = state.waiting.flatMap((change) => change.rows.filter((one) => one.ref === ref));
  const now = row === undefined || row.isRemoved === true ? undefined : row.fields;
  return pending.reduce<Fields | undefined>((fields, change) => mergeRow(fields, change).fields, now) !== undefined;
}

/** The rows with what waits carried over, put together. */
function clientsToCome({ rows, state }: ShelfStorage): readonly Client[] {
  const fields = new Map<RowRef, Fields>();
  for (const row of rows.values()) if (row.isRemoved !== true) fields.set(row.ref, row.fields);
  for (const { rows: waiting } of state.waiting)
    for (const change of waiting) {
      const merged = mergeRow(fields.get(change.ref), change).fields;
      if (merged === undefined) fields.delete(change.ref);
      else fields.set(change.ref, merged);
    }
  return assembleClients(Array.from(fields, ([ref, one]) => ({ ref, fields: one })));
}
