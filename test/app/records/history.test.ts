import * as fc from "fast-check";
import { historyFrom, historyOf } from "../../../src/app/records/history";
import { isRecordsError, type StoredRow } from "../../../src/app/ports/recordRows";
import type { HistoryAbout, HistoryCursor, HistoryPage } from "../../../src/app/records/recordsAccess";
import type { ClientId } from "../../../src/domain/book/book";
import type { RecordList } from "../../../src/domain/record/recordList";
import type { RecordRow } from "../../../src/domain/record/recordRow";
import { address } from "../../support/builders";
import { fakeRows, liNa, onlyList, recipient, sentRows, wangWei, type FakeRows } from "../../support/fakeHistory";

const acme: HistoryAbout = { of: "client", client: "acme" as ClientId };
const around = { clock: { now: () => new Date("2026-11-24T09:00:00Z") }, mailbox: liNa };

function page(rows: FakeRows, about: HistoryAbout = acme, cursor?: HistoryCursor): Promise<HistoryPage> {
  return historyOf(rows, about, cursor, around);
}

/** Every page of a history. */
async function pages(rows: FakeRows, about: HistoryAbout = acme): Promise<readonly HistoryPage[]> {
  const all: HistoryPage[] = [];
  let cursor: HistoryCursor | undefined;
  do {
    const next = await page(rows, about, cursor);
    all.push(next);
    cursor = next.next;
  } while (cursor !== undefined && all.length < 500);
  return all;
}

function perDay(count: number, first: string, part: (number: number) => readonly RecordRow[]): readonly RecordRow[] {
  const start = new Date(first).getTime();
  return Array.from({ length: count }, (_, day) => part(start - day * 86_400_000)).flat();
}

const daily = (count: number, first = "2026-11-23T10:00:00Z"): readonly RecordRow[] =>
  perDay(count, first, (time) => sentRows(Math.round(time / 86_400_000), new Date(time).toISOString()));

const subjects = (rows: readonly StoredRow[]): readonly string[] =>
  rows.map(({ row }) => (row.record.subject.is === "full" ? row.record.subject.text : ""));

test("a page has thirty rows at least, newest first, and says from when on it is whole", async () => {
  const rows = fakeRows({ rows: daily(200) });
  const first = await page(rows);
  expect(first.rows.map(({ row }) => row.at)).toEqual(
    [...first.rows.map(({ row }) => row.at)].sort((one, other) => other.getTime() - one.getTime()),
  );
  // November so far, October and September, in one question.
  expect(first.rows).toHaveLength(23 + 31 + 30);
  expect(first).toMatchObject({ since: "2026-09", damaged: [], next: { before: "2026-09" } });
  expect(rows.calls).toEqual([{ list: "all", about: acme, periods: ["2026-11", "2026-10", "2026-09"] }]);
});

test("ever more months are asked for at a time while there is little, five years at most", async () => {
  const rows = fakeRows({ rows: daily(3) });
  const only = await page(rows);
  expect(only.rows).toHaveLength(3);
  expect(only.next).toBeUndefined();
  expect(only.since).toBe("2021-11");
  expect(rows.calls.map(({ periods }) => periods.length)).toEqual([3, 6, 12, 20, 20]);
});

test("nothing is asked for that is older than every list", async () => {
  const list = { ...onlyList, from: new Date("2026-10-08T00:00:00Z") };
  const rows = fakeRows({ rows: daily(3), lists: [list] });
  expect(await page(rows)).toMatchObject({ since: "2026-10" });
  expect(rows.calls.flatMap(({ periods }) => periods)).toEqual(["2026-11", "2026-10"]);
});

test("a month of too many rows is asked for by days, a day by hours, an hour by ten minutes", async () => {
  const busy = Array.from({ length: 40 }, (_, number) =>
    sentRows(number, new Date(Date.UTC(2026, 10, 20, 8, number)).toISOString()),
  ).flat();
  const rows = fakeRows({ rows: busy, tooMany: 12 });
  const all = await pages(rows);
  expect(subjects(all.flatMap((one) => one.rows))).toEqual(
    Array.from({ length: 40 }, (_, number) => `Contract ${String(39 - number)}`),
  );
  expect(all[0]?.since).toBe("2026-11-20T08:0");
  expect(all[0]?.next).toEqual({ before: "2026-11-20T08:0" });
});

test("more than SharePoint answers within ten minutes is said, and nothing is passed over", async () => {
  const flood = Array.from({ length: 20 }, (_, number) => sentRows(number, "2026-11-20T08:25:00Z")).flat();
  const failing = page(fakeRows({ rows: flood, tooMany: 5 }));
  await expect(failing).rejects.toThrow(/2026-11-20T08:2$/);
  await failing.catch((error: unknown) => {
    expect(isRecordsError(error)).toBe(true);
  });
});

test("a message that was delivered in the next quarter is found in the list of its own", async () => {
  const q4: RecordList = { id: "q4", name: "RightBox Send Records 2026-Q4", from: new Date("2026-07-01T00:00:00Z") };
  const q1: RecordList = { id: "q1", name: "RightBox Send Records 2027-Q1", from: new Date("2026-11-01T00:00:00Z") };
  const rows = fakeRows({
    lists: [q1, q4],
    rows: [
      ...sentRows(1, "2026-11-20T08:00:00Z"),
      ...sentRows(2, "2026-11-21T08:00:00Z"),
      ...sentRows(3, "2026-10-01T08:00:00Z"),
    ],
    listOf: ({ record }) => (record.subject.is === "full" && record.subject.text === "Contract 2" ? "q1" : "q4"),
  });
  expect(subjects((await page(rows)).rows)).toEqual(["Contract 2", "Contract 1", "Contract 3"]);
});

const bob = address("bob@gmail.com").key;

test.each<[name: string, about: HistoryAbout, asked: object]>([
  ["of a client's mailbox is the client's", { of: "address", address: bob, client: "acme" as ClientId }, acme],
  ["of a stranger's is what this person sent", { of: "address", address: bob }, { of: "mailbox", mailbox: liNa }],
])("the history %s, as far as it went there", async (_, about, asked) => {
  const rows = fakeRows({
    rows: [
      ...sentRows(1, "2026-11-20T08:00:00Z"),
      ...sentRows(2, "2026-11-19T08:00:00Z", {
        recipients: [recipient("sales@acme.example"), recipient("bob@gmail.com")],
      }),
    ],
  });
  expect(subjects((await page(rows, about)).rows)).toEqual(["Contract 2"]);
  expect(rows.calls[0]?.about).toEqual(asked);
});

test("what one colleague sent is asked for by his mailbox, and everybody's a month at a time", async () => {
  const both = [
    ...sentRows(1, "2026-11-20T08:00:00Z"),
    ...sentRows(2, "2026-11-19T08:00:00Z", { sender: wangWei }, { mailbox: wangWei }),
  ];
  expect(subjects((await page(fakeRows({ rows: both }), { of: "mailbox", mailbox: wangWei })).rows)).toEqual([
    "Contract 2",
  ]);
  const rows = fakeRows({ rows: both });
  expect(subjects((await page(rows, { of: "everybody" })).rows)).toEqual(["Contract 1", "Contract 2"]);
  expect(rows.calls[0]?.periods).toEqual(["2026-11"]);
});

test("looking for one stranger stops after some thousand rows, and goes on from there", async () => {
  const rows = fakeRows({
    rows: perDay(600, "2026-11-23T10:00:00Z", (time) =>
      Array.from({ length: 10 }, (_, number) =>
        sentRows(Math.round(time / 86_400_000) * 10 + number, new Date(time + number * 60_000).toISOString()),
      ).flat(),
    ),
  });
  const first = await page(rows, { of: "address", address: bob });
  expect(first.rows).toEqual([]);
  expect(first.next).toBeDefined();
  expect(rows.calls.map(({ periods }) => periods.length)).toEqual([3, 6, 12]);
});

test("a history can begin at an earlier month", async () => {
  const first = await page(fakeRows({ rows: daily(200) }), { of: "everybody" }, historyFrom("2026-08"));
  expect(first.rows[0]?.row.at).toEqual(new Date("2026-08-31T10:00:00Z"));
  expect(first.since).toBe("2026-08");
});

test("a damaged row is named", async () => {
  const damaged = { list: "all", item: "9", subject: "Contract ?" };
  const rows = fakeRows({ rows: [], damaged: [{ ...damaged, period: "2026-10" }] });
  expect((await page(rows)).damaged).toMatchObject([damaged]);
});

test("whatever there is, every row comes once, newest first, however many are too many", async () => {
  const at = fc.date({
    min: new Date("2025-06-01T00:00:00Z"),
    max: new Date("2026-11-25T00:00:00Z"),
    noInvalidDate: true,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(at, { maxLength: 120, selector: (one) => one.getTime() }),
      fc.integer({ min: 2, max: 40 }),
      async (times, tooMany) => {
        const rows = times.flatMap((time, number) => sentRows(number, time.toISOString()));
        const spread = new Set(times.map((time) => time.toISOString().slice(0, 15))).size === times.length;
        fc.pre(spread);
        const all = (await pages(fakeRows({ rows, tooMany }))).flatMap((one) => one.rows);
        expect(all.map(({ row }) => row.at.getTime())).toEqual(
          times.map((time) => time.getTime()).sort((one, other) => other - one),
        );
      },
    ),
    { numRuns: 60 },
  );
});
