import { TeamListsError, type TeamLists, type TeamRow, type WriteAnswer } from "../../../src/app/ports/teamLists";
import { push } from "../../../src/app/team/push";
import { shelfKeeper } from "../../../src/app/team/shelfKeeper";
import type { BookChange } from "../../../src/domain/book/changes/bookChange";
import type { ClientId } from "../../../src/domain/book/book";
import { clientRef, type RowRef } from "../../../src/domain/book/rows";
import { emptyStorage, memoryShelf } from "../../support/memoryShelf";

const refs = Array.from({ length: 6 }, (_, index) => clientRef(`c${String(index)}` as ClientId));
const change = (id: string, ref: RowRef): BookChange => ({
  id,
  at: "2026-11-24T09:00:00.000Z",
  by: "li.na@ourco.example",
  occasion: "typed",
  rows: [{ ref, what: "added", fields: [{ field: "name", after: `Name ${id}` }] }],
});
const rowOf = (ref: RowRef, version: number, part: Partial<TeamRow> = {}): TeamRow => ({
  ref,
  fields: { name: `v${String(version)}` },
  itemId: ref,
  eTag: `"list,${String(version)}"`,
  log: [],
  ...part,
});

/** A shelf on which a change of each of these rows waits, and lists that answer as they are told. */
function pushing(waiting: readonly RowRef[], create: TeamLists["create"]) {
  const storage = emptyStorage();
  storage.state = { ...storage.state, waiting: waiting.map((ref, index) => change(String(index), ref)) };
  const shelf = memoryShelf(storage);
  const keeper = shelfKeeper(shelf, () => undefined);
  const no = (): never => {
    throw new Error("Nobody asked for this.");
  };
  const lists: TeamLists = { readAll: no, readChanges: no, create, update: no };
  return { storage, shelf, keeper, run: () => push({ lists, shelf, keeper }) };
}

const written = (ref: RowRef, version = 1): Promise<WriteAnswer> =>
  Promise.resolve({ status: "written", row: rowOf(ref, version) });

test("what another pane has read since is not put back", async () => {
  const [ref] = refs;
  if (ref === undefined) throw new Error("There is no row.");
  const { storage, keeper, run } = pushing([ref], async () => {
    await keeper.amend(() => ({ rows: [rowOf(ref, 3)], waiting: [] }));
    return written(ref, 2);
  });
  expect(await run()).toBeUndefined();
  expect(storage.rows.get(ref)?.eTag).toBe('"list,3"');
});

test("a row that fails by itself does not keep the others from the list, and is tried again the next time", async () => {
  const [poison] = refs;
  const { storage, run } = pushing(refs, (ref) =>
    ref === poison ? Promise.reject(new TeamListsError("failed", "dislikes it")) : written(ref),
  );
  expect(await run()).toMatchObject({ because: "failed", message: "dislikes it" });
  expect(storage.state.waiting.map(({ rows }) => rows[0]?.ref)).toEqual([poison]);
  expect(storage.rows.size).toBe(5);
});

test("where every row fails it is not the rows: it stops after three", async () => {
  const tried: RowRef[] = [];
  const { storage, run } = pushing(refs, (ref) => {
    tried.push(ref);
    return Promise.reject(new TeamListsError("failed", "dislikes it"));
  });
  expect(await run()).toMatchObject({ because: "failed" });
  expect([tried.length, storage.state.waiting.length]).toEqual([3, 6]);
});

test("what was written before the network went stays written", async () => {
  const { storage, run } = pushing(refs, (ref) =>
    ref === refs[2] ? Promise.reject(new TeamListsError("offline", "gone")) : written(ref),
  );
  await expect(run()).rejects.toMatchObject({ because: "offline" });
  expect([storage.rows.size, storage.state.waiting.length]).toEqual([2, 4]);
});

test("a row that somebody else is always faster with waits for the next run", async () => {
  const [ref] = refs;
  if (ref === undefined) throw new Error("There is no row.");
  let races = 0;
  const { storage, run } = pushing([ref], () => {
    races += 1;
    return Promise.resolve({ status: "moved-on", row: undefined });
  });
  expect(await run()).toBeUndefined();
  expect([races, storage.state.waiting.length]).toEqual([5, 1]);
});
