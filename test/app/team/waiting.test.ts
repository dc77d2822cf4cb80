import type { ShelfState } from "../../../src/app/ports/teamShelf";
import type { TeamRow } from "../../../src/app/ports/teamLists";
import { outcomesIn, pendingByRef, settled, waitingRefs, withRefused } from "../../../src/app/team/waiting";
import type { BookChange, RowChange } from "../../../src/domain/book/changes/bookChange";
import { clientRef, type RowRef } from "../../../src/domain/book/rows";
import type { ClientId } from "../../../src/domain/book/book";
import { emptyStorage } from "../../support/memoryShelf";

const [one, other] = [clientRef("one" as ClientId), clientRef("other" as ClientId)];
const row = (ref: RowRef): RowChange => ({
  ref,
  what: "changed",
  fields: [
    { field: "name", before: "A", after: "B" },
    { field: "manner", after: "short" },
  ],
});
const change = (id: string, ...refs: readonly RowRef[]): BookChange => ({
  id,
  at: "2026-11-24T09:00:00.000Z",
  by: "li.na@ourco.example",
  occasion: "typed",
  rows: refs.map(row),
});
const waiting = [change("1", one, other), change("2", other), change("3", one)];
const state: ShelfState = { ...emptyStorage().state, waiting };
const shape = (changes: readonly BookChange[]): readonly string[] =>
  changes.map(({ id, rows }) => `${id}: ${rows.map(({ ref }) => ref).join(" ")}`);

test("rows wait in the order in which something was said of them, each with its changes", () => {
  expect(waitingRefs(waiting)).toEqual([one, other]);
  expect(
    pendingByRef(waiting)
      .get(other)
      ?.map(({ change: { id } }) => id),
  ).toEqual(["1", "2"]);
});

test("a change goes when its last row has come to an end", () => {
  const first = settled(state, [{ ref: one, id: "1", conflicts: [] }]);
  expect(shape(first.waiting)).toEqual(["1: c:other", "2: c:other", "3: c:one"]);
  const second = settled({ ...state, ...first }, [{ ref: other, id: "1", conflicts: [] }]);
  expect(shape(second.waiting)).toEqual(["2: c:other", "3: c:one"]);
});

test("what came of it is kept once, and not for what somebody else has settled before", () => {
  const conflict = { ref: one, field: "name", mine: "B", theirs: "C", change: row(one) };
  const outcome = { ref: one, id: "3", conflicts: [conflict, conflict], refused: "too long" };
  const after = settled(state, [outcome]);
  expect(after.conflicts).toEqual([conflict]);
  expect(after.refused).toEqual([{ change: change("3", one), detail: "too long" }]);
  expect(settled({ ...state, ...after, conflicts: [], refused: [] }, [outcome])).toMatchObject({
    conflicts: [],
    refused: [],
  });
});

test("what the log of a row shows to be written is settled; what of it is not in the entry is in conflict", () => {
  const { id, at, by, occasion } = change("1");
  const fields = [{ field: "manner", after: "short" }];
  const log = [{ id, at, by, occasion, what: "changed" as const, fields }];
  const there: TeamRow = { ref: one, fields: { name: "C" }, itemId: "1", eTag: "", log };
  const outcomes = outcomesIn(there, pendingByRef(waiting).get(one) ?? []);
  expect(outcomes).toMatchObject([{ ref: one, id: "1", conflicts: [{ field: "name", mine: "B", theirs: "C" }] }]);
  expect(outcomesIn(undefined, pendingByRef(waiting).get(one) ?? [])).toEqual([]);
});

test("what was refused waits again before everything else, with what still waited of the same change", () => {
  const refused = [
    { change: change("0", one), detail: "" },
    { change: change("0", other), detail: "" },
    { change: change("1", one), detail: "" },
  ];
  const again = withRefused({ ...state, waiting: [change("1", other), change("2", other)], refused });
  expect(shape(again.waiting)).toEqual(["0: c:one c:other", "1: c:one c:other", "2: c:other"]);
  expect(again.refused).toEqual([]);
});
