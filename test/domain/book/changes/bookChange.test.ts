import * as fc from "fast-check";
import { changesBetween, inverseOf, rowChange } from "../../../../src/domain/book/changes/bookChange";
import { isSameJson } from "../../../../src/domain/book/rows";
import { anyBook } from "../../../support/anyBook";
import { anyFields, anyRef, anyRow } from "../../../support/anyFields";
import { aClient, anAddress } from "../../../support/builders";
import { acme, nordlicht } from "../../../support/stockPage";

const bob = anAddress("bob@acme.example", "sales");
const client = aClient("acme", { name: "Acme", addresses: [bob] });

test.each<[name: string, after: Array<ReturnType<typeof aClient>>, changes: unknown]>([
  ["nothing", [client], []],
  ["a copy", [{ ...client }], []],
  [
    "a role",
    [{ ...client, addresses: [{ ...bob, role: "finance" }] }],
    [
      {
        ref: "a:bob@acme.example",
        what: "changed",
        fields: [{ field: "role", before: "sales", after: "finance" }],
      },
    ],
  ],
  [
    "an address more",
    [{ ...client, addresses: [bob, anAddress("jo@acme.example", "other")] }],
    [
      {
        ref: "a:jo@acme.example",
        what: "added",
        fields: [
          { field: "address", after: "jo@acme.example" },
          { field: "role", after: "other" },
          { field: "standing", after: "confirmed" },
          { field: "client", after: "acme" },
        ],
      },
    ],
  ],
  [
    "a client less",
    [],
    [
      { ref: "c:acme", what: "removed" },
      { ref: "a:bob@acme.example", what: "removed" },
    ],
  ],
  ["an empty list in place of nothing", [{ ...client, numberPatterns: [] }], []],
])("%s", (_, after, changes) => {
  expect(changesBetween([client], after)).toMatchObject(changes as object);
  expect(changesBetween([client], after)).toHaveLength((changes as readonly unknown[]).length);
});

test("an address that moves to another client is changed, not removed", () => {
  const moved = acme.addresses[0];
  if (moved === undefined) throw new Error("Acme has no address.");
  const changes = changesBetween(
    [acme, nordlicht],
    [
      { ...acme, addresses: acme.addresses.slice(1) },
      { ...nordlicht, addresses: [...nordlicht.addresses, moved] },
    ],
  );
  expect(changes).toEqual([
    {
      ref: `a:${moved.address.key}`,
      what: "changed",
      fields: [{ field: "client", before: "acme", after: "nordlicht" }],
    },
  ]);
});

test("between two states of a book there are as many changes as rows that differ, and none between a book and itself", () => {
  fc.assert(
    fc.property(anyBook, anyBook, ({ clients: before }, { clients: after }) => {
      const changes = changesBetween(before, after);
      expect(new Set(changes.map(({ ref }) => ref)).size).toBe(changes.length);
      expect(changesBetween(before, [...before])).toEqual([]);
    }),
  );
});

test("the inverse of the inverse is the change itself", () => {
  fc.assert(
    fc.property(anyRow, anyRow, (before, after) => {
      const change = rowChange(anyRef, before, after);
      if (change === undefined || (before === undefined && after === undefined)) return;
      expect(inverseOf(inverseOf(change))).toEqual(change);
      expect(inverseOf(change)).toEqual({
        ...rowChange(anyRef, after, before),
        fields: expect.arrayContaining([...inverseOf(change).fields]) as unknown,
      });
    }),
  );
});

test("a change names exactly the members that differ", () => {
  fc.assert(
    fc.property(anyFields, anyFields, (before, after) => {
      const named = new Set(rowChange(anyRef, before, after)?.fields.map(({ field }) => field));
      [...Object.keys(before), ...Object.keys(after)].forEach((field) => {
        expect(named.has(field)).toBe(!isSameJson(before[field], after[field]));
      });
    }),
  );
});
