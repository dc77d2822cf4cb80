import type { RowsAbout } from "../../../../src/app/ports/recordRows";
import { encodeRecord } from "../../../../src/domain/record/encodeRecord";
import { fieldsOf } from "../../../../src/adapters/graph/records/rowFields";
import type { ClientId } from "../../../../src/domain/book/book";
import { address } from "../../../support/builders";
import { aRow, liNa, manyFields, useRecordsSite } from "./site";

const site = useRecordsSite();
const chen = address("chen@ourco.example").key;

async function read(about: RowsAbout, ...periods: readonly string[]) {
  return site().rows().read(site().place, about, periods);
}

const ofClient = (client: string): RowsAbout => ({ of: "client", client: client as ClientId });

test("rows of a client come by period, newest first, whole", async () => {
  const rows = [
    aRow(1, { state: "sent", internetMessageId: "<1@x>" }),
    aRow(2),
    aRow(3, {}, "nordlicht"),
    aRow(4, { at: new Date("2026-10-03T00:00:00Z") }),
    aRow(5, { state: "unchecked", sentFrom: "phone" }),
  ];
  await site().rows().post(site().place, rows);
  const [november, october, september] = await read(ofClient("acme"), "2026-11", "2026-10", "2026-09");
  const stored = (index: number) => ({ list: site().place.id, item: String(index + 1), row: rows[index] });
  expect(november).toEqual({ status: "read", rows: [4, 1, 0].map(stored), damaged: [] });
  expect(october).toEqual({ status: "read", rows: [stored(3)], damaged: [] });
  expect(september).toEqual({ status: "read", rows: [], damaged: [] });
  expect(site().batches()).toEqual([5, 3]);
});

test.each<[name: string, about: RowsAbout, items: readonly string[]]>([
  ["a colleague", { of: "mailbox", mailbox: chen }, ["2"]],
  ["everybody", { of: "everybody" }, ["1", "2", "3"]],
  ["one client", ofClient("nordlicht"), ["3"]],
])("rows about %s", async (_, about, items) => {
  await site()
    .rows()
    .post(site().place, [aRow(1), aRow(2, { mailbox: chen }), aRow(3, {}, "nordlicht")]);
  const [found] = await read(about, "2026-11-25");
  expect(found?.status === "read" ? found.rows.map(({ item }) => item).sort() : found).toEqual(items);
});

test.each(["o'brien & co #1 100% + more", "上海进出口", "ACME", "acme|2026-11", "a".repeat(400), "x\ny", "~0041"])(
  "a client whose id is %j",
  async (id) => {
    // What begins alike, or differs only in case, is somebody else.
    await site()
      .rows()
      .post(site().place, [aRow(1, {}, id), aRow(2), aRow(3, {}, `${id}!`), aRow(4, {}, null)]);
    const [found] = await read(ofClient(id), "2026-11");
    const items = found?.status === "read" ? found.rows.map(({ item, row }) => [item, row.client?.id]) : found;
    expect(items).toEqual(expect.arrayContaining([["1", id]]));
    if (id.length < 255) expect(items).toHaveLength(1);
  },
);

test("an hour, a day, a month and a year can be asked for", async () => {
  await site()
    .rows()
    .post(site().place, [
      aRow(1, { at: new Date("2026-11-25T08:59:59Z") }),
      aRow(2, { at: new Date("2026-11-25T09:00:00Z") }),
      aRow(3, { at: new Date("2025-12-31T23:59:59Z") }),
    ]);
  const found = await read(ofClient("acme"), "2026", "2026-11", "2026-11-25", "2026-11-25T08", "2025");
  expect(found.map((one) => (one.status === "read" ? one.rows.length : -1))).toEqual([2, 2, 2, 1, 1]);
});

test("a period that is none is a question like any other", async () => {
  await site()
    .rows()
    .post(site().place, [aRow(1)]);
  const nothing = { status: "read", rows: [], damaged: [] };
  expect(await read(ofClient("acme"), "2026' or '1", "'&$top=0")).toEqual([nothing, nothing]);
});

test("what cannot be read is named", async () => {
  const whole = fieldsOf(aRow(1));
  site().seed([
    { ...whole, RightBoxRecord: "[1,2,3]", RightBoxSubject: "Contract" },
    { ...whole, RightBoxSendKey: "?" },
    {
      ...whole,
      RightBoxMailboxTime: "?",
      RightBoxSender: "?",
      RightBoxRecord: encodeRecord({ ...aRow(1).record, sender: chen }),
    },
  ]);
  const list = site().place.id;
  expect(await read({ of: "everybody" }, "2026-11")).toMatchObject([
    {
      status: "read",
      rows: [{ item: "3", row: { mailbox: chen } }],
      damaged: [
        { list, item: "1", subject: "Contract" },
        { list, item: "2", subject: "Message 1" },
      ],
    },
  ]);
});

test("rows from before there was a state were sent", async () => {
  const { RightBoxState, RightBoxClientTime, RightBoxMailboxTime, RightBoxTime, ...old } = fieldsOf(aRow(1));
  expect([RightBoxState, RightBoxClientTime, RightBoxMailboxTime, RightBoxTime]).not.toContain(undefined);
  site().seed([old]);
  // Filters on the columns of today find none of them; one that is ignored shows how they are read.
  const { tenant } = site().graph;
  tenant.change({ oddities: { ...tenant.state.oddities, itemFilter: "ignored" } });
  expect(await read(ofClient("acme"), "2026-11")).toMatchObject([
    { rows: [{ row: { ...aRow(1), state: "sent" } }], damaged: [] },
  ]);
});

test("one period may be too much for SharePoint while another is not, and every page of that is read", async () => {
  const november = manyFields(6_000, new Date("2026-11-01T00:00:00Z"), 60_000);
  const october = manyFields(1_200, new Date("2026-10-01T00:00:00Z"), 60_000).map((fields, index) => ({
    ...fields,
    RightBoxSendKey: (index + 10_000).toString(16).padStart(32, "0"),
  }));
  site().seed([...november, ...october]);
  const [first, second] = await read(ofClient("acme"), "2026-11", "2026-10");
  expect(first).toEqual({ status: "too-many" });
  expect(second?.status === "read" && second.rows.length).toBe(1_200);
});

describe("a question that is refused without a word of the threshold", () => {
  const QUESTION = "startswith\\(fields/RightBoxClientTime,'acme\\|2026-11'";

  test.each([429, 500])(
    "again and again with a %d meets too many rows, where the list answers others",
    async (status) => {
      site().graph.setFaults([{ path: QUESTION, status, code: "activityLimitReached", times: 99 }]);
      expect(await read(ofClient("acme"), "2026-11", "2026-10")).toEqual([
        { status: "too-many" },
        { status: "read", rows: [], damaged: [] },
      ]);
      expect(site().waits).toEqual([1_000, 2_000, 4_000]);
    },
  );

  test("is throttled where the list answers nobody", async () => {
    site().graph.setFaults([{ path: "/items\\?", status: 429, times: 99 }]);
    await expect(read(ofClient("acme"), "2026-11")).rejects.toMatchObject({ because: "throttled" });
  });

  test("once only is asked again", async () => {
    site().graph.setFaults([{ path: QUESTION, status: 429, retryAfter: "9", times: 1 }]);
    expect(await read(ofClient("acme"), "2026-11")).toMatchObject([{ status: "read" }]);
    expect(site().waits).toEqual([9_000]);
  });
});

test.each([
  ["a column without its index", { status: 400, code: "invalidRequest" }, "failed"],
  ["no leave to read", { status: 403 }, "forbidden"],
  ["a list that is gone", { status: 404 }, "lists-missing"],
  ["a service that is away", { status: 503 }, "throttled"],
])("%s is told", async (_, part, because) => {
  site().graph.setFaults([{ path: "startswith", times: 99, ...part }]);
  await expect(read({ of: "mailbox", mailbox: liNa }, "2026-11")).rejects.toMatchObject({ because });
});
