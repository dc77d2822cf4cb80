import type { BookChange, RowChange } from "../../../../src/domain/book/changes/bookChange";
import type { Fields, RowRef } from "../../../../src/domain/book/rows";
import { headToCome, waitingByRef, waitingRow, type ListRow } from "../../../../src/domain/book/shelf/waitingRows";

const bob = "a:bob@acme.example" as RowRef;
const ann = "a:ann@acme.example" as RowRef;
const fields: Fields = { address: "bob@acme.example", client: "acme", name: "Bob", standing: "asked" };
const listed: ListRow = { fields, itemId: "7" };

function change(id: string, ...rows: readonly RowChange[]): BookChange {
  return { id, at: "2026-07-01T09:00:00.000Z", by: "me@ourco.example", occasion: "typed", rows };
}

function set(ref: RowRef, field: string, before: string, after: string): RowChange {
  return { ref, what: "changed", fields: [{ field, before, after }] };
}

const removal: RowChange = {
  ref: bob,
  what: "removed",
  fields: Object.entries(fields).map(([field, before]) => ({ field, before })),
};
const addition: RowChange = {
  ref: bob,
  what: "added",
  fields: removal.fields.map(({ field, before: after }) => ({ field, ...(after === undefined ? {} : { after }) })),
};

test("what waits is gathered by row, oldest first, and is known again", () => {
  const first = set(bob, "name", "Bob", "Bob Lee");
  const second = set(bob, "name", "Bob Lee", "Robert Lee");
  const waiting = waitingByRef([change("w1", first, set(ann, "name", "", "Ann")), change("w2", second)]);
  expect(Array.from(waiting.keys())).toEqual([bob, ann]);
  expect(waiting.get(bob)?.rows).toEqual([first, second]);
  expect(waiting.get(bob)?.signature).not.toBe(waitingByRef([change("w1", first)]).get(bob)?.signature);
});

test.each<[string, readonly RowChange[], ListRow | undefined, object]>([
  [
    "a change carried over, at its place",
    [set(bob, "name", "Bob", "Bob Lee")],
    listed,
    { fields: { ...fields, name: "Bob Lee" }, storedAt: "acme", client: "acme", order: 7 },
  ],
  [
    "kept where it is until its move is written",
    [set(bob, "client", "acme", "bolt")],
    listed,
    { storedAt: "acme", client: "bolt" },
  ],
  ["not there any more", [removal], listed, { fields: undefined, storedAt: "acme", client: "acme" }],
  [
    "not there, removed before it was in the list",
    [addition, removal],
    undefined,
    { fields: undefined, storedAt: undefined },
  ],
  [
    "new, behind all that the list has",
    [addition],
    undefined,
    { fields, storedAt: undefined, client: "acme", order: 2e15 + 3 },
  ],
  ["back, behind all that the list has", [addition], { ...listed, isRemoved: true }, { fields, order: 2e15 + 3 }],
])("a row is %s", (_, rows, row, expected) => {
  const waits = waitingByRef([change("w1", ...rows)]).get(bob) ?? { rows: [], signature: "" };
  expect(waitingRow(bob, waits, row, 3)).toMatchObject(expected);
});

test.each<[string, readonly RowChange[], ListRow | undefined, string]>([
  ["as any other", [set(bob, "name", "Bob", "Bob Lee")], listed, "usable"],
  ["as removed while the list has it", [removal], listed, "removed"],
  ["not at all where no list has it", [addition, removal], undefined, "gone"],
  ["as unusable where the change makes it so", [set(bob, "address", "bob@acme.example", "nobody")], listed, "unusable"],
])("a row that waits is looked up %s", (_, rows, row, status) => {
  const waits = waitingByRef([change("w1", ...rows)]).get(bob) ?? { rows: [], signature: "" };
  expect(headToCome(bob, waitingRow(bob, waits, row, 0)).status).toBe(status);
});
