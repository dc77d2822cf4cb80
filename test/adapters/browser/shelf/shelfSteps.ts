import * as fc from "fast-check";
import type { TeamList, TeamRow } from "../../../../src/app/ports/teamLists";
import type { ShelfCommit, ShelfState, TeamShelf } from "../../../../src/app/ports/teamShelf";
import type { BookChange, RowChange } from "../../../../src/domain/book/changes/bookChange";
import { rowChange } from "../../../../src/domain/book/changes/bookChange";
import { mergeRow } from "../../../../src/domain/book/changes/mergeRow";
import type { Fields, RowRef } from "../../../../src/domain/book/rows";

/** Something that happens to a shelf. */
export type Step =
  | { readonly do: "rows"; readonly rows: ReadonlyArray<readonly [RowRef, Fields, boolean]> }
  | { readonly do: "gone"; readonly list: TeamList; readonly refs: readonly RowRef[] }
  | { readonly do: "startOver" | "finish"; readonly list: TeamList }
  | { readonly do: "wait"; readonly wanted: ReadonlyArray<readonly [RowRef, Fields | undefined]> }
  | { readonly do: "settle"; readonly isWritten: boolean }
  | { readonly do: "clear" | "restart" };

const ids = ["acme", "bolt", "中远", "Dürr"];
const keys = ["bob@acme.example", "info@bolt.example", "采购@acme.example", "li.na@gmail.com", "x@xn--fiqs8s.example"];
const domains = ["acme.example", "bolt.example", "xn--fiqs8s.example", "zoll.example"];
const someDomains = fc.uniqueArray(fc.constantFrom(...domains), { maxLength: 2 });
const someText = fc.constantFrom("", "Bob Lee", "bob lee ", "李娜", "info@bolt.example", "Purchasing");

const clientRow = fc
  .record({
    id: fc.constantFrom(...ids),
    name: fc.constantFrom("Acme Ltd", "Bolt AG", "中远海运", "Ärzte & Co"),
    shortName: someText,
    domains: someDomains,
    parties: fc.array(fc.record({ name: someText, domains: someDomains, part: fc.constant("forwarder") }), {
      maxLength: 2,
    }),
  })
  .map((fields): readonly [RowRef, Fields] => [`c:${fields.id}` as RowRef, fields]);
const addressRow = fc
  .record({
    address: fc.constantFrom(...keys),
    client: fc.constantFrom(...ids),
    name: someText,
    role: fc.constantFrom("official", "finance"),
    standing: fc.constantFrom("confirmed", "inferred", "asked", "bouncing", "no such"),
  })
  .map((fields): readonly [RowRef, Fields] => [`a:${fields.address}` as RowRef, fields]);
const row = fc.oneof({ weight: 1, arbitrary: clientRow }, { weight: 2, arbitrary: addressRow });
const ref = row.map(([one]) => one);
const list = fc.constantFrom<TeamList>("clients", "addresses");

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(row, fc.nat(4)), { maxLength: 6 })
      .map((rows): Step => ({ do: "rows", rows: rows.map(([[one, fields], chance]) => [one, fields, chance === 0]) })),
  },
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(row, fc.nat(2)), { minLength: 1, maxLength: 3 }).map((rows): Step => ({
      do: "wait",
      wanted: rows.map(([[one, fields], chance]) => [one, chance === 0 ? undefined : fields]),
    })),
  },
  { weight: 2, arbitrary: fc.boolean().map((isWritten): Step => ({ do: "settle", isWritten })) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("gone" as const), list, refs: fc.array(ref, { maxLength: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("startOver" as const, "finish" as const), list }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: "clear" }, { do: "restart" }, { do: "restart" }) },
);

/** Makes commits of steps as the lists and the book would: item numbers grow, and what waits was made of what stood there. */
export class StepCommits {
  private lastItem = 0;
  private lastChange = 0;
  private items = new Map<RowRef, string>();
  private rows = new Map<RowRef, TeamRow>();

  /** An item that was dropped does not come back under its number. */
  async forgetDropped({ row }: Pick<TeamShelf, "row">): Promise<void> {
    for (const one of this.items.keys())
      if ((await row(one)) === undefined) {
        this.items.delete(one);
        this.rows.delete(one);
      }
  }

  commitOf(step: Step, state: ShelfState): ShelfCommit | undefined {
    const expected = state.version;
    switch (step.do) {
      case "rows":
        return { expected, rows: step.rows.map(([one, fields, isRemoved]) => this.rowOf(one, fields, isRemoved)) };
      case "gone": {
        const itemIds = step.refs
          .filter((one) => listOf(one) === step.list)
          .flatMap((one) => this.items.get(one) ?? []);
        return { expected, gone: { list: step.list, itemIds } };
      }
      case "startOver":
        return {
          expected,
          startOver: step.list,
          lists: { ...state.lists, [step.list]: { status: "reading", next: undefined } },
        };
      case "finish":
        return { expected, finish: step.list };
      case "wait": {
        const change = this.changeOf(step.wanted, state);
        return change.rows.length === 0 ? undefined : { expected, waiting: [...state.waiting, change] };
      }
      case "settle": {
        const [first, ...waiting] = state.waiting;
        if (first === undefined) return undefined;
        if (!step.isWritten) return { expected, waiting, syncedAt: "2026-07-01T09:00:00.000Z" };
        const rows = first.rows.map((change) => {
          const known = this.rows.get(change.ref);
          const merged = mergeRow(known?.isRemoved === true ? undefined : known?.fields, change).fields;
          return this.rowOf(change.ref, merged ?? known?.fields ?? {}, merged === undefined);
        });
        return { expected, waiting, rows };
      }
      case "clear":
      case "restart":
        return undefined;
    }
  }

  private rowOf(one: RowRef, fields: Fields, isRemoved: boolean): TeamRow {
    const itemId = this.items.get(one) ?? String((this.lastItem += 1));
    this.items.set(one, itemId);
    const log = this.lastItem % 3 === 0 ? [] : [logEntry(String(this.lastItem))];
    const made: TeamRow = {
      ref: one,
      fields,
      itemId,
      eTag: `"${itemId},1"`,
      log,
      ...(isRemoved ? { isRemoved: true as const } : {}),
    };
    this.rows.set(one, made);
    return made;
  }

  private changeOf(wanted: ReadonlyArray<readonly [RowRef, Fields | undefined]>, state: ShelfState): BookChange {
    const rows = new Map<RowRef, RowChange>();
    for (const [one, after] of wanted) {
      const row = this.rows.get(one);
      const waits = state.waiting.flatMap((change) => change.rows.filter((other) => other.ref === one));
      const now = waits.reduce<Fields | undefined>(
        (fields, change) => mergeRow(fields, change).fields,
        row?.isRemoved === true ? undefined : row?.fields,
      );
      // A row that comes back has another place in one shelf than in the other.
      const wasThere = row !== undefined || rows.has(one) || waits.length > 0;
      if (now === undefined && (after === undefined || wasThere)) continue;
      const change = rowChange(one, now, after);
      if (change !== undefined) rows.set(one, change);
    }
    return { ...logEntry(`w${String((this.lastChange += 1))}`), rows: Array.from(rows.values()) };
  }
}

function logEntry(id: string): Omit<BookChange, "rows"> & Pick<RowChange, "what" | "fields"> {
  return { id, at: "2026-07-01T09:00:00.000Z", by: "me@ourco.example", occasion: "typed", what: "changed", fields: [] };
}

function listOf(one: RowRef): TeamList {
  return one.startsWith("c:") ? "clients" : "addresses";
}

export const asked = { ids, keys, domains };
