import { shelfKeeper } from "../../../src/app/team/shelfKeeper";
import { emptyStorage, memoryShelf } from "../../support/memoryShelf";

test("a decision is made again where another pane was faster", async () => {
  const storage = emptyStorage();
  const [one, other] = [memoryShelf(storage), memoryShelf(storage)].map((shelf) => shelfKeeper(shelf, () => undefined));
  const odd = (itemId: string) => ({ list: "clients" as const, itemId, because: "no-key" as const, value: "" });
  await Promise.all([
    one?.amend(async (state) => {
      await Promise.resolve();
      return { odd: [...state.odd, odd("1")] };
    }),
    other?.amend((state) => ({ odd: [...state.odd, odd("2")] })),
  ]);
  expect(storage.state.odd.map(({ itemId }) => itemId)).toEqual(["2", "1"]);
});

test("decisions of one pane come one after the other, also after one that failed, and nothing to do is no commit", async () => {
  const storage = emptyStorage();
  let commits = 0;
  const keeper = shelfKeeper(memoryShelf(storage), () => (commits += 1));
  const failed = keeper.amend(() => {
    throw new Error("no");
  });
  const nothing = keeper.amend(() => undefined);
  const done = keeper.amend(() => ({ syncedAt: "2026-11-24T09:00:00.000Z" }));
  await expect(failed).rejects.toThrow("no");
  expect([await nothing, await done, commits, storage.state.version]).toEqual([false, true, 1, 1]);
});
