import type { TeamRow } from "../../../src/app/ports/teamLists";
import { carriedOver, insisting } from "../../../src/app/team/carryOver";
import type { RowChange } from "../../../src/domain/book/changes/bookChange";
import type { RowConflict } from "../../../src/domain/book/changes/mergeRow";
import { clientRef, type Fields } from "../../../src/domain/book/rows";
import type { ClientId } from "../../../src/domain/book/book";
import { anyRef } from "../../support/anyFields";

const changed: RowChange = { ref: anyRef, what: "changed", fields: [{ field: "role", before: "a", after: "b" }] };
const removed: RowChange = { ref: anyRef, what: "removed", fields: [{ field: "role", before: "a" }] };
const added: RowChange = {
  ref: anyRef,
  what: "added",
  fields: [
    { field: "role", after: "b" },
    { field: "name", after: "Bob" },
  ],
};

test.each<[name: string, wanted: RowChange, now: Fields | undefined, rows: readonly unknown[], conflicts: number]>([
  ["as its author saw it", changed, { role: "a" }, [changed], 0],
  ["what stands there by now is left out", changed, { role: "b" }, [], 0],
  ["what somebody has changed since is told", changed, { role: "c" }, [], 1],
  ["a removal", removed, { role: "a" }, [removed], 0],
  ["a removal of what somebody has changed", removed, { role: "c" }, [], 1],
  ["a new row", added, undefined, [added], 0],
  [
    "a new row that is there already becomes a change of what it lacks",
    added,
    { role: "c" },
    [{ ref: anyRef, what: "changed", fields: [{ field: "name", after: "Bob" }] }],
    1,
  ],
])("%s", (_, wanted, now, rows, conflicts) => {
  const carried = carriedOver([wanted], new Map([[anyRef, now]]));
  expect(carried.rows).toEqual(rows);
  expect(carried.conflicts).toHaveLength(conflicts);
});

const row = (fields: Fields): TeamRow => ({ ref: anyRef, fields, itemId: "7", eTag: "", log: [], isRemoved: true });
const onField: RowConflict = { ref: anyRef, field: "role", mine: "b", theirs: "c", change: changed };
const least = [
  { field: "address", after: "bob@acme.example" },
  { field: "role", after: "b" },
  { field: "standing", after: "unverified" },
];

test.each<[name: string, conflict: RowConflict, known: TeamRow | undefined, now: Fields | undefined, change: unknown]>([
  [
    "a member, over what stands there now",
    onField,
    undefined,
    { role: "d" },
    { ref: anyRef, what: "changed", fields: [{ field: "role", before: "d", after: "b" }] },
  ],
  ["a member that stands there by now", onField, undefined, { role: "b" }, undefined],
  ["a member of a row that is gone", onField, undefined, undefined, undefined],
  [
    "a removal, of everything that stands there now",
    { ref: anyRef, change: removed },
    undefined,
    { role: "c", note: "n" },
    {
      ref: anyRef,
      what: "removed",
      fields: [
        { field: "role", before: "c" },
        { field: "note", before: "n" },
      ],
    },
  ],
  ["a removal of what is gone", { ref: anyRef, change: removed }, undefined, undefined, undefined],
  [
    "a change of what was removed: it comes back as it was last known",
    { ref: anyRef, change: changed },
    row({ client: "acme", note: "n" }),
    undefined,
    {
      ref: anyRef,
      what: "added",
      fields: [...least, { field: "client", after: "acme" }, { field: "note", after: "n" }],
    },
  ],
  ["a change of an address of nobody", { ref: anyRef, change: changed }, undefined, undefined, undefined],
  ["a change of what is back", { ref: anyRef, change: changed }, undefined, { role: "a" }, undefined],
])("insisting on %s", (_, conflict, known, now, change) => {
  expect(insisting(conflict, known, now)).toEqual(change);
});

test("a client of which nothing is known comes back under its id", () => {
  const ref = clientRef("acme" as ClientId);
  const change: RowChange = { ref, what: "changed", fields: [{ field: "manner", after: "short" }] };
  expect(insisting({ ref, change }, undefined, undefined)).toEqual({
    ref,
    what: "added",
    fields: [
      { field: "id", after: "acme" },
      { field: "name", after: "acme" },
      { field: "manner", after: "short" },
    ],
  });
});
