import { liNa, aRow, manyFields, useRecordsSite } from "./site";
import { address } from "../../../support/builders";
import { fieldsOf } from "../../../../src/adapters/graph/records/rowFields";

const site = useRecordsSite();
const other = address("chen@ourco.example").key;
const inOctober = { at: new Date("2026-10-31T23:59:59Z") };

test("what is known of one mailbox in some months, and of no other", async () => {
  const rows = [
    aRow(1, { state: "sent", internetMessageId: "<1@x>" }),
    aRow(2, { mailbox: other }),
    aRow(3, inOctober),
    aRow(4, { mailbox: address("li.na@ourco.example.com").key }),
  ];
  await site().rows().post(site().place, rows);
  const list = site().place.id;
  expect(await site().rows().known(liNa, ["2026-11"])).toEqual([
    { list, item: "1", key: rows[0]?.key, state: "sent", at: rows[0]?.at, internetMessageId: "<1@x>" },
  ]);
  const both = await site().rows().known(liNa, ["2026-11", "2026-10", "2026-11"]);
  expect(both.map(({ item }) => item).sort()).toEqual(["1", "3"]);
});

test("mailboxes whose names need care in a filter are found", async () => {
  const odd = ["o'brien@ourco.example", "采购@ourco.example", "a&b+c#d%e@ourco.example"].map(
    (text) => address(text).key,
  );
  await site()
    .rows()
    .post(
      site().place,
      odd.map((mailbox, index) => aRow(index, { mailbox })),
    );
  for (const [index, mailbox] of odd.entries())
    expect((await site().rows().known(mailbox, ["2026-11"])).map(({ item }) => item)).toEqual([String(index + 1)]);
});

test("months and lists are asked together, each list for the months that its messages may be of", async () => {
  site().addList("RightBox Send Records 2026-Q3");
  site().addList("RightBox Send Records 2026-Q4");
  await site().rows().known(liNa, ["2026-03", "2026-08", "2026-10", "2026-11"]);
  const asked = site().graph.calls.flatMap(({ requestBody }) =>
    ((requestBody as { readonly requests?: ReadonlyArray<{ readonly url: string }> } | undefined)?.requests ?? []).map(
      ({ url }) => {
        const id = /lists\/([^/]+)/.exec(url)?.[1];
        const name = site().graph.tenant.state.lists.find((list) => list.id === id)?.displayName;
        return `${name?.slice(-2) ?? ""} ${/\|(2026-\d\d)/.exec(decodeURIComponent(url))?.[1] ?? ""}`;
      },
    ),
  );
  // The base list ends with June, the third quarter's with September; a message may go out a month after it was recorded.
  expect(asked.sort()).toEqual([
    "Q3 2026-08",
    "Q3 2026-10",
    "Q3 2026-11",
    "Q4 2026-10",
    "Q4 2026-11",
    "ds 2026-03",
    "ds 2026-08",
  ]);
  expect(site().batches()).toEqual([7]);
});

test("all pages are read, and few questions take no batch", async () => {
  site().seed(manyFields(2_500, new Date("2026-11-01T00:00:00Z"), 60_000));
  expect(await site().rows().known(liNa, ["2026-11"])).toHaveLength(2_500);
  expect(site().batches()).toEqual([]);
});

test.each([
  [429, 3],
  [500, 0],
] as const)("a month that SharePoint refuses with a %d is asked for day by day", async (thresholdStatus, waits) => {
  const { tenant } = site().graph;
  tenant.change({ oddities: { ...tenant.state.oddities, thresholdStatus } });
  site().seed(manyFields(6_000, new Date("2026-11-01T00:00:00Z"), 400_000));
  expect(await site().rows().known(liNa, ["2026-11"])).toHaveLength(6_000);
  expect(site().batches().slice(0, 2)).toEqual([20, 10]);
  expect(site().waits).toHaveLength(waits);
});

test("a day that is refused is asked for hour by hour, and an hour that is refused is the end", async () => {
  site().seed(manyFields(6_000, new Date("2026-11-05T00:00:00Z"), 10_000));
  expect(await site().rows().known(liNa, ["2026-11"])).toHaveLength(6_000);
  site().seed(manyFields(6_000, new Date("2026-11-05T00:00:00Z"), 500));
  await expect(site().rows().known(liNa, ["2026-11"])).rejects.toMatchObject({ because: "failed" });
});

test("a filter that is ignored is seen through in a short list, and ends it in a long one", async () => {
  const { tenant } = site().graph;
  tenant.change({ oddities: { ...tenant.state.oddities, itemFilter: "ignored" } });
  const strangers = manyFields(1_500, new Date("2026-03-01T00:00:00Z"), 1_000);
  site().seed([...strangers, fieldsOf(aRow(1))]);
  expect(await site().rows().known(liNa, ["2026-11"])).toHaveLength(1);
  site().seed(manyFields(20_000, new Date("2026-03-01T00:00:00Z"), 1_000));
  await expect(site().rows().known(liNa, ["2026-11"])).rejects.toMatchObject({ because: "failed" });
  expect(site().batches().length).toBeLessThanOrEqual(8);
});

test("rows that say nothing of a message are left out", async () => {
  const whole = fieldsOf(aRow(1));
  site().seed([
    { ...whole, RightBoxSendKey: "no key" },
    { ...whole, RightBoxState: "undreamt-of" },
    { ...whole, RightBoxState: "" },
    // The whole of a row tells the time twice.
    { ...whole, RightBoxTime: "2026-11-31T99", RightBoxMailboxTime: `${liNa}|2026-11-31T99` },
  ]);
  expect(await site().rows().known(liNa, ["2026-11"])).toMatchObject([{ item: "3", state: "sent" }]);
});
