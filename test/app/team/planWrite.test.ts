import type { TeamRow } from "../../../src/app/ports/teamLists";
import { planWrite } from "../../../src/app/team/planWrite";
import type { Pending } from "../../../src/app/team/waiting";
import type { RowChange } from "../../../src/domain/book/changes/bookChange";
import type { Json } from "../../../src/domain/book/rows";
import { anyRef } from "../../support/anyFields";

function pending(
  id: string,
  what: RowChange["what"],
  ...fields: ReadonlyArray<readonly [string, (Json | undefined)?, Json?]>
): Pending {
  const row: RowChange = {
    ref: anyRef,
    what,
    fields: fields.map(([field, before, after]) => ({
      field,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    })),
  };
  return { change: { id, at: "", by: "", occasion: "typed", rows: [row] }, row };
}

const add = pending("1", "added", ["role", undefined, "sales"]);
const finance = pending("2", "changed", ["role", "sales", "finance"]);
const legal = pending("3", "changed", ["role", "finance", "legal"], ["note", undefined, "n"]);
const remove = pending("4", "removed", ["role", "legal"], ["note", "n"]);
const there: TeamRow = { ref: anyRef, fields: { role: "sales" }, itemId: "7", eTag: '"x,1"', log: [] };

test.each<
  [
    name: string,
    row: TeamRow | undefined,
    waiting: readonly Pending[],
    fields: unknown,
    log: string,
    isRemoved: boolean,
    conflicts: number,
  ]
>([
  ["a new row", undefined, [add], { role: "sales" }, "1", false, 0],
  ["several changes in one write", undefined, [add, finance, legal], { role: "legal", note: "n" }, "1 2 3", false, 0],
  [
    "added and removed before it was ever written",
    undefined,
    [add, pending("2", "removed", ["role", "sales"])],
    { role: "sales" },
    "1 2",
    true,
    0,
  ],
  [
    "a removal keeps what was there last",
    there,
    [finance, legal, remove],
    { role: "legal", note: "n" },
    "2 3 4",
    true,
    0,
  ],
  [
    "what somebody said before is logged once more",
    { ...there, fields: { role: "finance" } },
    [finance],
    { role: "finance" },
    "2",
    false,
    0,
  ],
  ["a part in conflict", { ...there, fields: { role: "other" } }, [legal], { role: "other", note: "n" }, "3", false, 1],
  ["a row that was removed comes back", { ...there, isRemoved: true }, [add], { role: "sales" }, "1", false, 0],
  ["removed by both", { ...there, isRemoved: true }, [remove], { role: "sales" }, "4", true, 0],
])("%s", (_, row, waiting, fields, log, isRemoved, conflicts) => {
  const { content, outcomes } = planWrite(row, waiting);
  expect(content?.fields).toEqual(fields);
  expect(content?.log.map(({ id }) => id).join(" ")).toBe(log);
  expect(content?.isRemoved === true).toBe(isRemoved);
  expect(outcomes.map(({ id }) => id)).toEqual(waiting.map(({ change }) => change.id));
  expect(outcomes.flatMap((outcome) => outcome.conflicts)).toHaveLength(conflicts);
});

test.each<[name: string, row: TeamRow | undefined, waiting: readonly Pending[], conflicts: number]>([
  ["everything is in conflict", { ...there, fields: { role: "other" } }, [finance], 1],
  ["what it changes was removed", { ...there, isRemoved: true }, [finance], 1],
  ["what it changes was never there", undefined, [finance], 1],
  ["what it removes was changed", there, [remove], 1],
  ["what it removes is gone", undefined, [remove], 0],
])("nothing is written where %s", (_, row, waiting, conflicts) => {
  const { content, outcomes } = planWrite(row, waiting);
  expect(content).toBeUndefined();
  expect(outcomes.flatMap((outcome) => outcome.conflicts)).toHaveLength(conflicts);
});

test("only a part in conflict is missing from the entry", () => {
  const { content } = planWrite({ ...there, fields: { role: "other" } }, [legal]);
  expect(content?.log[0]?.fields).toEqual([{ field: "note", after: "n" }]);
});

test("more than one write can hold waits for the next", () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    pending(String(index), "changed", ["note", index === 0 ? undefined : `n${String(index - 1)}`, `n${String(index)}`]),
  );
  const { content, outcomes } = planWrite(there, many);
  expect([outcomes.length, content?.fields]).toEqual([10, { role: "sales", note: "n9" }]);
});
