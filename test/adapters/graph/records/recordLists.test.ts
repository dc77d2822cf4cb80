import { aRow, START, useRecordsSite } from "./site";

const site = useRecordsSite();
const HOUR = 3_600_000;

const lists = async () => (await site().rows().lists()).map(({ name, from }) => [name.slice(22), from?.toISOString()]);

test("the lists are told by name, the newest first, each with the moment from which it counts", async () => {
  site().addList("RightBox Send Records 2027-Q1", new Date("2026-11-01T00:00:00Z"));
  site().addList("RightBox Send Records 2026-Q4", new Date("2026-10-14T06:00:00Z"));
  site().addList("RightBox Send Records 2026-Q5");
  site().addList("RightBox Send Records (old)");
  site().addList("RightBox Clients");
  expect(await lists()).toEqual([
    ["2027-Q1", "2027-01-01T00:00:00.000Z"],
    ["2026-Q4", "2026-10-15T06:00:00.000Z"],
    ["", undefined],
  ]);
});

test("a list of which nobody knows when it was made counts from its quarter on", async () => {
  const { createdAt, ...list } = site().addList("RightBox Send Records 2026-Q4");
  expect(createdAt).toBeDefined();
  const { tenant } = site().graph;
  tenant.change({ lists: [list] });
  expect(await lists()).toEqual([["2026-Q4", "2026-10-01T00:00:00.000Z"]]);
});

test("they are read once in six hours, also by several at a time", async () => {
  const rows = site().rows();
  await Promise.all([rows.lists(), rows.lists()]);
  site().now = START + 6 * HOUR - 1;
  await rows.lists();
  expect(site().graph.calls).toHaveLength(1);
  site().now = START + 6 * HOUR;
  await rows.lists();
  expect(site().graph.calls).toHaveLength(2);
  // A clock that was put back shows nothing of how long ago it was.
  site().now = START - 24 * HOUR;
  await rows.lists();
  expect(site().graph.calls).toHaveLength(3);
});

test("a failure is not remembered, nor lists of which one has gone", async () => {
  const rows = site().rows();
  site().graph.setFaults([{ path: "/lists\\?", status: 403, times: 1 }]);
  await expect(rows.lists()).rejects.toMatchObject({ because: "forbidden" });
  const [before] = await rows.lists();
  if (before === undefined) throw new Error("One was expected.");
  site().graph.tenant.change({ lists: [] });
  await expect(rows.post(before, [aRow(1)])).rejects.toMatchObject({ because: "lists-missing" });
  await expect(rows.lists()).rejects.toMatchObject({ name: "RecordsError", because: "lists-missing" });
  site().addList();
  expect((await rows.lists())[0]?.id).not.toBe(before.id);
});
