import type { RowsPage, TeamLists } from "../../../src/app/ports/teamLists";
import { pull } from "../../../src/app/team/pull";
import { shelfKeeper } from "../../../src/app/team/shelfKeeper";
import { emptyStorage, memoryShelf } from "../../support/memoryShelf";

const empty: RowsPage = { rows: [], odd: [], gone: [], link: "link" };

function pulling(part: Partial<TeamLists>) {
  const storage = emptyStorage();
  const shelf = memoryShelf(storage);
  const no = (): never => {
    throw new Error("Nobody asked for this.");
  };
  const lists: TeamLists = { readAll: no, readChanges: no, create: no, update: no, ...part };
  const keeper = shelfKeeper(shelf, () => undefined);
  const clock = { now: () => new Date("2026-11-24T09:00:00Z") };
  return {
    storage,
    keeper,
    run: () => pull({ lists, shelf, keeper, clock, isInteractive: false, onRows: () => undefined }),
  };
}

test("a service that calls every page too old is given up after two fresh starts", async () => {
  let asked = 0;
  const { run } = pulling({
    readAll: () => {
      asked += 1;
      return Promise.resolve("stale");
    },
  });
  await expect(run()).rejects.toMatchObject({ because: "failed" });
  expect(asked).toBe(2);
});

test("where another pane has read on meanwhile its page counts, and this one goes on from there", async () => {
  const asked: Array<string | undefined> = [];
  const { storage, keeper, run } = pulling({
    readAll: async (list, next) => {
      asked.push(`${list} ${next ?? "first"}`);
      if (list === "clients" && next === undefined)
        await keeper.amend(({ lists }) => ({ lists: { ...lists, clients: { status: "reading", next: "second" } } }));
      return empty;
    },
  });
  await run();
  expect(asked).toEqual(["clients first", "clients second", "addresses first"]);
  expect(storage.state).toMatchObject({
    lists: { clients: { status: "current", link: "link" }, addresses: { status: "current" } },
    syncedAt: "2026-11-24T09:00:00.000Z",
  });
});
