import type { GraphFault } from "../../../../emulator/graph/server";
import type { PostAnswer, RecordsTrouble } from "../../../../src/app/ports/recordRows";
import { aRow, someRows, useRecordsSite } from "./site";

const site = useRecordsSite();
const CREATE = "lists/[^/]+/items$";
const LOOK = "RightBoxSendKey eq";
const BATCH = "\\$batch$";

function fault(path: string, part: Partial<GraphFault>): GraphFault {
  return { path, times: 1, ...(path === CREATE ? { method: "POST" } : {}), ...part };
}

async function post(rows = someRows(3)): Promise<ReadonlyArray<PostAnswer["status"]>> {
  return (await site().rows().post(site().place, rows)).map(({ status }) => status);
}

test("rows are written twenty at a time, answered in their order, and said how far it got", async () => {
  const rows = someRows(45);
  const done: number[] = [];
  const answers = await site()
    .rows()
    .post(site().place, rows, (count) => done.push(count));
  expect(site().batches()).toEqual([20, 20, 5]);
  expect(done).toEqual([20, 40, 45]);
  expect(site().keys()).toEqual(rows.map(({ key }) => key));
  expect(answers).toEqual(rows.map((_, index) => ({ status: "posted", item: String(index + 1) })));
});

test.each<
  [name: string, faults: readonly GraphFault[], statuses: ReadonlyArray<PostAnswer["status"]>, waits: readonly number[]]
>([
  ["no fault", [], ["posted", "posted", "posted"], []],
  [
    "throttled rows, after the longest wait that was told",
    [fault(CREATE, { status: 429, retryAfter: "7" }), fault(CREATE, { status: 429, retryAfter: "2.5" })],
    ["posted", "posted", "posted"],
    [7_000],
  ],
  ["a throttled batch", [fault(BATCH, { status: 429, retryAfter: "3" })], ["posted", "posted", "posted"], [3_000]],
  ["a throttled row, not told how long", [fault(CREATE, { status: 429 })], ["posted", "posted", "posted"], [1_000]],
  ["a row that met a 503", [fault(CREATE, { status: 503 })], ["posted", "posted", "posted"], [1_000]],
  ["a row that met a 500", [fault(CREATE, { status: 500 })], ["posted", "posted", "posted"], [1_000]],
  [
    "a row that collided",
    [fault(CREATE, { status: 409, code: "resourceModified" })],
    ["posted", "posted", "posted"],
    [1_000],
  ],
  ["a batch that nobody got", [fault(BATCH, { drop: "before" })], ["posted", "posted", "posted"], [1_000]],
  ["a batch that failed as a whole", [fault(BATCH, { status: 504 })], ["posted", "posted", "posted"], [1_000]],
  [
    "a batch whose answer got lost",
    [fault(BATCH, { drop: "after" })],
    ["already-there", "already-there", "already-there"],
    [],
  ],
  [
    "a lost answer and a look that is lost as well",
    [fault(BATCH, { drop: "after", times: 2 })],
    ["already-there", "already-there", "already-there"],
    [1_000],
  ],
  [
    "a lost answer and a throttled look",
    [fault(BATCH, { drop: "after" }), fault(LOOK, { status: 429, retryAfter: "4" })],
    ["already-there", "already-there", "already-there"],
    [4_000],
  ],
])("%s: each row stands there once", async (_, faults, statuses, waits) => {
  site().graph.setFaults(faults);
  expect(await post()).toEqual(statuses);
  expect(site().keys()).toEqual(expect.arrayContaining(someRows(3).map(({ key }) => key)));
  expect(site().keys()).toHaveLength(3);
  expect(site().waits).toEqual(waits);
});

test("a token that is refused within a batch is renewed once, with what was demanded", async () => {
  const challenge = `Bearer claims="${btoa('{"c":1}')}"`;
  site().graph.setFaults([fault(CREATE, { status: 401, challenge, times: 3 })]);
  expect(await post()).toEqual(["posted", "posted", "posted"]);
  expect(site().asked.map(({ claims }) => claims)).toEqual([undefined, '{"c":1}']);
});

test("rows that are there already are told, with their number where somebody may see it", async () => {
  const [first, second, third] = someRows(3);
  if (first === undefined || second === undefined || third === undefined) throw new Error("Three were expected.");
  await post([first, third]);
  expect(await site().rows().post(site().place, [third, second, first])).toEqual([
    { status: "already-there", item: "2" },
    { status: "posted", item: "3" },
    { status: "already-there", item: "1" },
  ]);
});

test.each(["ignored", "finds-nothing"] as const)(
  "a taken key counts as there although the filter is %s",
  async (itemFilter) => {
    await post(someRows(5));
    const { tenant } = site().graph;
    tenant.change({ oddities: { ...tenant.state.oddities, itemFilter } });
    const [last] = someRows(5).slice(4);
    if (last === undefined) throw new Error("One was expected.");
    expect(await site().rows().post(site().place, [last])).toEqual([{ status: "already-there" }]);
    expect(site().keys()).toHaveLength(5);
  },
);

test("a row that the list will not take is refused, and the others are written", async () => {
  site().graph.setFaults([fault(CREATE, { status: 400, code: "invalidRequest" })]);
  expect(await post()).toEqual(["refused", "posted", "posted"]);
});

test("a row that goes on failing is refused", async () => {
  site().graph.setFaults([fault(CREATE, { status: 500, times: 99 })]);
  expect(await post([aRow(1)])).toEqual(["refused"]);
  expect(site().batches().length).toBeLessThanOrEqual(8);
});

test.each<[name: string, faults: readonly GraphFault[], because: RecordsTrouble]>([
  ["a wait of ten minutes", [fault(CREATE, { status: 429, retryAfter: "600", times: 99 })], "throttled"],
  ["throttling without end", [fault(CREATE, { status: 429, times: 99 })], "throttled"],
  ["a batch that is throttled for long", [fault(BATCH, { status: 429, retryAfter: "600", times: 99 })], "throttled"],
  ["a service that is away", [fault(CREATE, { status: 503, times: 99 })], "throttled"],
  ["no network", [fault(BATCH, { drop: "before", times: 99 })], "offline"],
  ["no leave to write", [fault(CREATE, { status: 403 })], "forbidden"],
  ["a list that is gone", [fault(CREATE, { status: 404 })], "lists-missing"],
  ["a token that is no good twice", [fault(CREATE, { status: 401, times: 99 })], "consent-needed"],
  ["a batch that nobody may ask for", [fault(BATCH, { status: 401, times: 99 })], "consent-needed"],
  ["a look that is refused", [fault(BATCH, { drop: "after" }), fault(LOOK, { status: 400, times: 99 })], "failed"],
])("%s ends it", async (_, faults, because) => {
  site().graph.setFaults(faults);
  await expect(post()).rejects.toMatchObject({ name: "RecordsError", because });
});

test.each([
  ["one row", CREATE],
  ["the batch", BATCH],
])("how long to leave the service alone is told, whether it throttled %s", async (_, path) => {
  site().graph.setFaults([fault(path, { status: 429, retryAfter: "600", times: 99 })]);
  await expect(post()).rejects.toMatchObject({ because: "throttled", retryAfterMs: 600_000 });
});

test("no token is told as what it is", async () => {
  site().token = () => Promise.reject(Object.assign(new Error("No."), { name: "SignInError", because: "no-sign-in" }));
  await expect(post()).rejects.toMatchObject({ name: "RecordsError", because: "no-sign-in" });
});

test("1,500 rows stay within the budget of a small tenant, and a look-up beside them too", async () => {
  const { graph } = site();
  graph.tenant.change({ oddities: { ...graph.tenant.state.oddities, resourceUnitsPerMinute: 1_250 } });
  const spent: Array<{ readonly at: number; readonly units: number }> = [];
  const rows = site().rows();
  const seen = (): void => {
    graph.calls.slice(spent.length).forEach(({ resourceUnits: units }) => spent.push({ at: site().now, units }));
  };
  await Promise.all([
    rows.post(site().place, someRows(1_500), seen),
    rows.known("li.na@ourco.example" as never, ["2026-11"]),
  ]);
  expect(site().keys()).toHaveLength(1_500);
  const inMinute = spent.map(({ at }) =>
    spent.filter((one) => one.at > at - 60_000 && one.at <= at).reduce((sum, { units }) => sum + units, 0),
  );
  expect(Math.max(...inMinute)).toBeLessThanOrEqual(1_000);
  expect(JSON.stringify(graph.calls.map(({ responseBody }) => responseBody))).not.toContain("activityLimitReached");
});
