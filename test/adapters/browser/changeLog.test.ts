import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { deviceChangeLog } from "../../../src/adapters/browser/changeLog";
import type { BookChange } from "../../../src/domain/book/changes/bookChange";
import { parseRowRef, type RowRef } from "../../../src/domain/book/rows";

function ref(text: string): RowRef {
  const parsed = parseRowRef(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}
const bob = ref("a:bob@acme.example");
const ann = ref("a:ann@acme.example");

function change(id: number, ...refs: readonly RowRef[]): BookChange {
  return {
    id: String(id),
    at: "2026-11-25T09:00:00.000Z",
    by: "li.na@ourco.example",
    occasion: "typed",
    rows: refs.map((one) => ({ ref: one, what: "changed", fields: [] })),
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test("changes are found by row, newest first, by the next pane as well", async () => {
  const log = deviceChangeLog("log");
  await log.add(change(1, bob));
  await log.add(change(2, ann));
  await log.add(change(3, bob, ann));
  const next = deviceChangeLog("log");
  const idsOf = async (one: RowRef | undefined, most = 10): Promise<readonly string[]> =>
    (await next.of(one, most)).map(({ id }) => id);
  expect(await idsOf(bob)).toEqual(["3", "1"]);
  expect(await idsOf(undefined)).toEqual(["3", "2", "1"]);
  expect(await idsOf(undefined, 2)).toEqual(["3", "2"]);
  expect(await idsOf(ref("c:nobody"))).toEqual([]);
});

test("the newest 5,000 are kept", async () => {
  const log = deviceChangeLog("log");
  for (let id = 1; id <= 5_010; id++) await log.add(change(id, bob));
  const all = await log.of(undefined, 10_000);
  expect([all.length, all[0]?.id, all.at(-1)?.id]).toEqual([5_000, "5010", "11"]);
}, 60_000);

test("where storage is refused changes are kept as long as the pane is open", async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error("refused");
    },
  } as unknown as IDBFactory;
  const log = deviceChangeLog("log");
  await log.add(change(1, bob));
  await log.add(change(2, ann));
  expect((await log.of(undefined, 10)).map(({ id }) => id)).toEqual(["2", "1"]);
  expect((await log.of(bob, 10)).map(({ id }) => id)).toEqual(["1"]);
});
