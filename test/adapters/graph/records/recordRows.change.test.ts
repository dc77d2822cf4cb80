import type { GraphFault } from "../../../../emulator/graph/server";
import type { ChangeAnswer, RowAddress } from "../../../../src/app/ports/recordRows";
import { aRow, someRows, useRecordsSite } from "./site";

const site = useRecordsSite();
const sent = {
  state: "sent",
  at: new Date("2026-12-01T09:00:00Z"),
  mailbox: aRow(1).mailbox,
  internetMessageId: "<1@x>",
} as const;
const PATCH = { path: "/fields$", method: "PATCH", times: 1 };
const DELETE = { path: "/items/\\d+$", method: "DELETE", times: 1 };

const at = (item: string): RowAddress => ({ list: site().place.id, item });
const statusesOf = (answers: readonly ChangeAnswer[]) => answers.map(({ status }) => status);

test("what became of a message is written into every column that says when", async () => {
  await site()
    .rows()
    .post(site().place, [aRow(1)]);
  expect(
    await site()
      .rows()
      .change([{ row: at("1"), place: sent }]),
  ).toEqual([{ status: "changed" }]);
  expect(site().list().items[0]?.fields).toMatchObject({
    RightBoxState: "sent",
    RightBoxSent: "2026-12-01T09:00:00Z",
    RightBoxTime: "2026-12-01T09:00:00Z",
    RightBoxClientTime: "acme|2026-12-01T09:00:00Z",
    RightBoxMailboxTime: "li.na@ourco.example|2026-12-01T09:00:00Z",
    RightBoxMessageId: "<1@x>",
    RightBoxSubject: "Message 1",
  });
});

test("a row is not asked whose it is where that was just read", async () => {
  const rows = site().rows();
  await rows.post(site().place, someRows(3));
  const before = site().batches().length;
  const [row] = await rows.known(aRow(1).mailbox, ["2026-11"]);
  if (row === undefined) throw new Error("One was expected.");
  await rows.change([{ row, place: sent }]);
  expect(site().batches().slice(before)).toEqual([1]);
  await site()
    .rows()
    .change([{ row: at("2"), place: sent }]);
  expect(site().batches().slice(before)).toEqual([1, 1, 1]);
});

test("a row can be written anew as a whole", async () => {
  await site()
    .rows()
    .post(site().place, [aRow(1)]);
  const whole = { ...aRow(1), client: { id: "nordlicht", name: "Nordlicht" } };
  await site()
    .rows()
    .change([{ row: at("1"), place: sent, whole }]);
  expect(site().field("RightBoxClientTime")).toBe("nordlicht|2026-12-01T09:00:00Z");
  expect(site().field("RightBoxClientName")).toBe("Nordlicht");
  expect(site().batches()).toEqual([1, 1]);
});

test.each<
  [name: string, faults: readonly GraphFault[], statuses: ReadonlyArray<ChangeAnswer["status"]>, batches: number]
>([
  ["no fault", [], ["changed", "changed"], 2],
  ["a collision", [{ ...PATCH, status: 409, code: "resourceModified" }], ["changed", "changed"], 3],
  ["an old eTag", [{ ...PATCH, status: 412 }], ["changed", "changed"], 3],
  ["a lost answer", [{ path: "\\$batch", drop: "after", times: 2 }], ["changed", "changed"], 4],
  ["a throttled change", [{ ...PATCH, status: 429, retryAfter: "3" }], ["changed", "changed"], 3],
  ["a row that is gone meanwhile", [{ ...PATCH, status: 404 }], ["gone", "changed"], 2],
  ["a row that was gone before", [{ path: "items/1\\?", status: 404, times: 1 }], ["gone", "changed"], 2],
  ["what the list will not take", [{ ...PATCH, status: 400 }], ["refused", "changed"], 2],
  ["collisions without end", [{ path: "items/1/fields$", status: 409, times: 99 }], ["refused", "changed"], 5],
])("a change that meets %s", async (_, faults, statuses, batches) => {
  await site()
    .rows()
    .post(site().place, [aRow(1), aRow(2)]);
  site().graph.setFaults(faults);
  const before = site().batches().length;
  const changes = ["1", "2"].map((item) => ({ row: at(item), place: sent }));
  expect(statusesOf(await site().rows().change(changes))).toEqual(statuses);
  expect(site().batches().length - before).toBe(batches);
  expect(site().field("RightBoxState", 1)).toBe("sent");
});

test.each<[name: string, faults: readonly GraphFault[], statuses: ReadonlyArray<ChangeAnswer["status"]>, left: number]>(
  [
    ["no fault", [], ["changed", "changed", "gone"], 0],
    ["a lost answer", [{ path: "\\$batch", drop: "after", times: 1 }], ["gone", "gone", "gone"], 0],
    ["a throttled one", [{ ...DELETE, status: 429 }], ["changed", "changed", "gone"], 0],
    ["a collision", [{ ...DELETE, status: 409 }], ["changed", "changed", "gone"], 0],
    ["one that may not go", [{ ...DELETE, status: 400 }], ["refused", "changed", "gone"], 1],
  ],
)("a removal that meets %s", async (_, faults, statuses, left) => {
  await site()
    .rows()
    .post(site().place, [aRow(1), aRow(2)]);
  site().graph.setFaults(faults);
  const done: number[] = [];
  const answers = await site()
    .rows()
    .remove([at("1"), at("2"), at("77")], (count) => done.push(count));
  expect(statusesOf(answers)).toEqual(statuses);
  expect(site().keys()).toHaveLength(left);
  expect(done).toEqual([3]);
});

test.each([
  ["no leave", { status: 403 }, "forbidden"],
  ["a service that is away", { status: 503 }, "throttled"],
])("%s ends a change and a removal", async (_, part, because) => {
  await site()
    .rows()
    .post(site().place, [aRow(1)]);
  site().graph.setFaults([
    { ...PATCH, times: 99, ...part },
    { ...DELETE, times: 99, ...part },
  ]);
  await expect(
    site()
      .rows()
      .change([{ row: at("1"), place: sent }]),
  ).rejects.toMatchObject({ because });
  await expect(
    site()
      .rows()
      .remove([at("1")]),
  ).rejects.toMatchObject({ because });
});

test("nothing to do asks nothing", async () => {
  expect(await site().rows().change([])).toEqual([]);
  expect(await site().rows().remove([])).toEqual([]);
  expect(await site().rows().post(site().place, [])).toEqual([]);
  expect(await site().rows().read(site().place, { of: "everybody" }, [])).toEqual([]);
  expect(site().graph.calls).toEqual([]);
});
