import * as fc from "fast-check";
import { inverseOf, rowChange, type RowChange } from "../../../../src/domain/book/changes/bookChange";
import { isWorthAsking, mergeRow } from "../../../../src/domain/book/changes/mergeRow";
import { isSameJson, type Fields } from "../../../../src/domain/book/rows";
import { anyFields, anyRef, anyRow } from "../../../support/anyFields";
import { deepFreeze } from "../../../support/deepFreeze";

const role: RowChange = {
  ref: anyRef,
  what: "changed",
  fields: [{ field: "role", before: "other", after: "finance" }],
};
const removal: RowChange = {
  ref: anyRef,
  what: "removed",
  fields: [
    { field: "role", before: "other" },
    { field: "name", before: "Bob" },
  ],
};
const addition: RowChange = {
  ref: anyRef,
  what: "added",
  fields: [
    { field: "role", after: "finance" },
    { field: "name", after: "Bob" },
  ],
};

test.each<
  [
    name: string,
    current: Fields | undefined,
    change: RowChange,
    merged: Fields | undefined,
    isChanged: boolean,
    open: unknown[],
  ]
>([
  ["nobody else was there", { role: "other", name: "Bob" }, role, { role: "finance", name: "Bob" }, true, []],
  ["somebody changed another member", { role: "other", name: "Jo" }, role, { role: "finance", name: "Jo" }, true, []],
  ["somebody did the same", { role: "finance" }, role, { role: "finance" }, false, []],
  [
    "somebody said otherwise",
    { role: "legal" },
    role,
    { role: "legal" },
    false,
    [{ field: "role", mine: "finance", theirs: "legal" }],
  ],
  ["somebody removed it", undefined, role, undefined, false, [{ change: role }]],
  ["removing what is as it was", { name: "Bob", role: "other" }, removal, undefined, true, []],
  [
    "removing what somebody changed",
    { name: "Jo", role: "other" },
    removal,
    { name: "Jo", role: "other" },
    false,
    [{ change: removal }],
  ],
  ["removing what is gone", undefined, removal, undefined, false, []],
  ["adding", undefined, addition, { role: "finance", name: "Bob" }, true, []],
  [
    "adding what somebody added alike",
    { role: "finance", name: "Bob" },
    addition,
    { role: "finance", name: "Bob" },
    false,
    [],
  ],
  [
    "adding what somebody added otherwise",
    { role: "legal", note: "n" },
    addition,
    { role: "legal", note: "n", name: "Bob" },
    true,
    [{ field: "role", mine: "finance", theirs: "legal" }],
  ],
  [
    "emptying a member",
    { role: "other" },
    { ref: anyRef, what: "changed", fields: [{ field: "role", before: "other" }] },
    {},
    true,
    [],
  ],
])("%s", (_, current, change, fields, isChanged, open) => {
  const merged = mergeRow(deepFreeze(current), deepFreeze(change));
  expect(merged).toMatchObject({ isChanged });
  expect(merged.fields).toEqual(fields);
  expect(merged.conflicts).toHaveLength(open.length);
  expect(merged.conflicts).toMatchObject(open);
});

describe("laws", () => {
  const changeOf = (before: Fields | undefined, after: Fields | undefined): RowChange | undefined =>
    before === undefined && after === undefined ? undefined : rowChange(anyRef, before, after);
  const all = (
    run: (
      current: Fields | undefined,
      change: RowChange,
      before: Fields | undefined,
      after: Fields | undefined,
    ) => void,
  ) => {
    fc.assert(
      fc.property(anyRow, anyRow, anyRow, (current, before, after) => {
        const change = changeOf(before, after);
        if (change !== undefined) run(current, change, before, after);
      }),
      { numRuns: 1_000 },
    );
  };
  const same = (one: Fields | undefined, other: Fields | undefined): boolean =>
    (one === undefined) === (other === undefined) && isSameJson(one, other);

  test("on the row that its author saw a change holds in full, and its inverse takes it back in full", () => {
    all((_, change, before, after) => {
      const merged = mergeRow(before, change);
      expect([same(merged.fields, after), merged.conflicts]).toEqual([true, []]);
      const back = mergeRow(merged.fields, inverseOf(change));
      expect([same(back.fields, before), back.conflicts]).toEqual([true, []]);
    });
  });

  test("what held once changes nothing the second time", () => {
    all((current, change) => {
      const merged = mergeRow(current, change);
      const again = mergeRow(merged.fields, change);
      expect(same(again.fields, merged.fields)).toBe(true);
      expect(again.conflicts).toEqual(change.what === "removed" && merged.fields === undefined ? [] : merged.conflicts);
      expect(again.isChanged).toBe(false);
    });
  });

  test("every member of a change stands in the row afterwards or is told, and no value is made up", () => {
    all((current, change, _, after) => {
      const { fields, conflicts } = mergeRow(current, change);
      const open = new Set(conflicts.map(({ field }) => field));
      change.fields.forEach(({ field }) => {
        const holds = open.has(undefined) || open.has(field) || isSameJson(fields?.[field], after?.[field]);
        expect(holds).toBe(true);
      });
      Object.entries(fields ?? {}).forEach(([field, value]) => {
        expect(isSameJson(value, current?.[field]) || isSameJson(value, after?.[field])).toBe(true);
      });
    });
  });

  test("what somebody else has set stays, and a conflict says both sides", () => {
    all((current, change) => {
      const { fields, conflicts } = mergeRow(current, change);
      conflicts.forEach(({ field, mine, theirs }) => {
        if (field === undefined) expect(same(fields, current)).toBe(true);
        else {
          expect(isSameJson(fields?.[field], current?.[field])).toBe(true);
          expect([theirs, mine]).toEqual([current?.[field], change.fields.find((one) => one.field === field)?.after]);
        }
      });
    });
  });

  test("two people who change different members of a row get the same row, whoever comes first", () => {
    fc.assert(
      fc.property(anyFields, anyFields, anyFields, (before, one, other) => {
        const halves = [
          { ...before, ...some(one, 0) },
          { ...before, ...some(other, 1) },
        ].map((after) => changeOf(before, after));
        const apply = (order: ReadonlyArray<RowChange | undefined>): Fields | undefined =>
          order.reduce<Fields | undefined>(
            (fields, change) => (change === undefined ? fields : mergeRow(fields, change).fields),
            before,
          );
        expect(same(apply(halves), apply([...halves].reverse()))).toBe(true);
      }),
    );
  });

  /** Every second member by name, so that two halves never meet. */
  function some(fields: Fields, half: number): Fields {
    return Object.fromEntries(Object.entries(fields).filter(([name]) => name.length % 2 === half));
  }
});

test("of two that say where a role is known from nobody has to choose", () => {
  const change: RowChange = {
    ref: anyRef,
    what: "changed",
    fields: [
      { field: "role", before: "other", after: "finance" },
      { field: "provenance", after: { confirmedBy: "li.na@ourco.example" } },
      { field: "guess", after: { confidence: 1, because: "none" } },
    ],
  };
  const theirs = { role: "legal", provenance: { confirmedBy: "wang.wei@ourco.example" }, guess: { confidence: 0 } };
  const { conflicts } = mergeRow(theirs, change);
  expect(conflicts.map(({ field }) => field)).toEqual(["role", "provenance", "guess"]);
  expect(conflicts.filter(isWorthAsking).map(({ field }) => field)).toEqual(["role"]);
});
