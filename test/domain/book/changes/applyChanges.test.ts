import * as fc from "fast-check";
import { applyChanges, assembleClients, clientIdOf } from "../../../../src/domain/book/changes/applyChanges";
import { changesBetween, inverseOf } from "../../../../src/domain/book/changes/bookChange";
import type { Client } from "../../../../src/domain/book/book";
import { clientRef, isSameJson, rowsOfClient, type Json } from "../../../../src/domain/book/rows";
import { anyBook } from "../../../support/anyBook";
import { aClient, anAddress } from "../../../support/builders";

const bob = anAddress("bob@acme.example", "sales");
const jo = anAddress("jo@acme.example", "finance");
const acme = aClient("acme", { addresses: [bob, jo] });
const nord = aClient("nord");

test("a change lands on what somebody else has changed meanwhile, and clients that it does not touch stay the same objects", () => {
  const changes = changesBetween([acme], [{ ...acme, addresses: [{ ...bob, role: "legal" }, jo] }]);
  const now = { ...acme, name: "Acme & Sons", addresses: [{ ...bob, note: "on leave" }, jo] };
  const { clients, conflicts } = applyChanges([now, nord], changes);
  expect(conflicts).toEqual([]);
  expect(clients).toEqual([{ ...now, addresses: [{ ...bob, note: "on leave", role: "legal" }, jo] }, nord]);
  expect(clients[1]).toBe(nord);
});

test("an address goes from one client to another and back", () => {
  const moved: readonly Client[] = [
    { ...acme, addresses: [bob] },
    { ...nord, addresses: [jo] },
  ];
  const changes = changesBetween([acme, nord], moved);
  expect(applyChanges([acme, nord], changes).clients).toEqual(moved);
  expect(applyChanges(moved, changes.map(inverseOf)).clients).toEqual([acme, nord]);
});

test("a client that was removed comes back with its addresses", () => {
  const changes = changesBetween([acme, nord], [nord]);
  expect(applyChanges([acme, nord], changes).clients).toEqual([nord]);
  expect(applyChanges([nord], changes.map(inverseOf)).clients).toEqual([nord, acme]);
});

test("an address that somebody changed survives the removal of its client, and is told", () => {
  const changes = changesBetween([acme], []);
  const now = { ...acme, addresses: [{ ...bob, note: "new" }, jo] };
  const { clients, conflicts } = applyChanges([now], changes);
  expect(clients).toEqual([]);
  expect(conflicts.map(({ ref, field }) => [ref, field])).toEqual([["a:bob@acme.example", undefined]]);
});

test("any two states of a book lead into each other by the changes between them, there and back", () => {
  fc.assert(
    fc.property(anyBook, anyBook, ({ clients: before }, { clients: after }) => {
      const changes = changesBetween(before, after);
      const there = applyChanges(before, changes);
      expect(there.conflicts).toEqual([]);
      expect(sorted(there.clients)).toEqual(sorted(after));
      const back = applyChanges(there.clients, changes.map(inverseOf));
      expect(back.conflicts).toEqual([]);
      expect(sorted(back.clients)).toEqual(sorted(before));
    }),
  );
});

test("clients come out of rows in any order, and an address without its client is on none", () => {
  const rows = [...rowsOfClient(acme)].reverse();
  const [client] = assembleClients(rows);
  expect(client).toEqual({ ...acme, addresses: [jo, bob] });
  expect(assembleClients(rows.filter(({ ref }) => ref !== clientRef(acme.id)))).toEqual([]);
});

test.each([
  ["c:acme", undefined, "acme"],
  ["a:bob@acme.example", { client: "acme" }, "acme"],
  ["a:bob@acme.example", {}, ""],
  ["a:bob@acme.example", { client: 7 }, ""],
])("%s with %j belongs to %j", (ref, fields, id) => {
  expect(clientIdOf(ref as ReturnType<typeof clientRef>, fields)).toBe(id);
});

/** By id and key: two books are the same whatever their order. */
function sorted(clients: readonly Client[]): readonly unknown[] {
  const rows = clients.flatMap(rowsOfClient).map((row) => ({ ...row, fields: plain(row.fields) }));
  return rows.sort((one, other) => (one.ref < other.ref ? -1 : 1));
}

function plain(fields: Readonly<Record<string, Json>>): unknown {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => !isSameJson(value, undefined))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
