import { countErasure, erase } from "../../../src/app/records/erase";
import { reportJson } from "../../../src/app/records/eraseReport";
import { exportRecords } from "../../../src/app/records/exportRecords";
import type { Erasure } from "../../../src/domain/record/erasure";
import type { RecordRow } from "../../../src/domain/record/recordRow";
import { address } from "../../support/builders";
import { memoryRows, type MemoryRowsOptions } from "../../support/memoryRows";
import { liNa, recordRow, recordRows } from "../../support/recordRows";

const clock = { now: () => new Date("2026-11-26T08:26:00Z") };
const acme = { id: "acme", name: "Acme Tools" };
const bob = { address: address("bob@acme.example").key, field: "to", client: acme } as const;
const ann = { address: address("ann@acme.example").key, field: "cc", client: acme } as const;
const jo = {
  address: address("jo@nordlicht.example").key,
  field: "to",
  client: { id: "nord", name: "Nordlicht" },
} as const;
const BASE = "RightBox Send Records";
const Q4 = "RightBox Send Records 2026-Q4";

function at(day: string): { readonly at: Date } {
  return { at: new Date(`${day}T10:00:00Z`) };
}

const old = recordRows(1, { recipients: [bob, ann, jo] }, at("2025-02-03"));
const both = recordRows(2, { recipients: [bob, ann] }, at("2026-10-05"));
const alone = recordRow(3, { recipients: [bob] }, at("2026-11-20"));
const others = recordRow(4, { recipients: [jo], sender: liNa }, at("2026-11-21"));
const lists: MemoryRowsOptions["lists"] = { [Q4]: [...both, alone, others], [BASE]: old };
const eraseBob: Erasure = { of: "address", address: bob.address };

function around(part: { readonly onProgress?: (rows: number) => void } = {}) {
  return { clock, by: "boss@ourco.example", reference: "Request 7", ...part };
}

function addressesIn(rows: ReadonlyArray<readonly [string, RecordRow]>): readonly string[] {
  return rows.map(([, row]) => row.record.recipients.map(({ address: one }) => one).join(" "));
}

test("what an erasure concerns is counted by list and time, and nothing is changed", async () => {
  const memory = memoryRows({ lists, damaged: 1 });
  const before = memory.left();
  expect(await countErasure(memory.rows, eraseBob, { clock })).toEqual({
    goes: 1,
    changes: 3,
    lists: [
      { name: Q4, rows: 2 },
      { name: BASE, rows: 2 },
    ],
    span: { first: new Date("2025-02-03T10:00:00Z"), last: new Date("2026-11-20T10:00:00Z") },
    lookedAt: 6 - 1,
    unreadable: [
      { list: Q4, item: "900" },
      { list: BASE, item: "900" },
    ],
    sentFrom: 0,
    mayReturn: 1,
  });
  expect(memory.left()).toEqual(before);
});

test("an address is taken out of rows with others, and a row of its own goes", async () => {
  const memory = memoryRows({ lists });
  const report = await erase(memory.rows, eraseBob, around());
  expect(report).toMatchObject({
    removed: 1,
    changed: 3,
    refused: [],
    by: "boss@ourco.example",
    reference: "Request 7",
  });
  expect(addressesIn(memory.left())).toEqual([
    "ann@acme.example",
    "jo@nordlicht.example",
    "ann@acme.example jo@nordlicht.example",
    "ann@acme.example jo@nordlicht.example",
  ]);
  expect(await countErasure(memory.rows, eraseBob, { clock })).toMatchObject({ goes: 0, changes: 0 });
});

test("a client's rows go, and its mailboxes from the rows of others", async () => {
  const memory = memoryRows({ lists });
  const report = await erase(memory.rows, { of: "client", client: "acme" }, around());
  expect(report).toMatchObject({ removed: 3, changed: 1 });
  expect(addressesIn(memory.left())).toEqual(["jo@nordlicht.example", "jo@nordlicht.example"]);
});

test("what is older than a moment goes, and later years are not asked about", async () => {
  const memory = memoryRows({ lists });
  const before = new Date("2025-11-26T00:00:00Z");
  const report = await erase(memory.rows, { of: "before", before }, around());
  expect(report).toMatchObject({ what: { of: "before", before }, removed: 2, changed: 0 });
  expect(memory.left().map(([list]) => list)).toEqual([Q4, Q4, Q4]);
  expect(memory.asked).toEqual([
    [Q4, ["2025"]],
    [BASE, ["2025"]],
  ]);
});

test("the report names neither whom it was about nor what stood there", async () => {
  const report = reportJson(await erase(memoryRows({ lists }).rows, eraseBob, around()));
  expect(report).not.toMatch(/bob|ann@|acme|nordlicht/i);
  expect(JSON.parse(report)).toMatchObject({ what: { of: "address" }, startedAt: "2026-11-26T08:26:00.000Z" });
});

test("an erasure that SharePoint breaks off tells so, and goes on when it is begun again", async () => {
  const memory = memoryRows({ lists });
  memory.breakAfter = 1;
  expect(await erase(memory.rows, eraseBob, around())).toMatchObject({
    removed: 1,
    changed: 0,
    stopped: { because: "throttled" },
  });
  memory.breakAfter = undefined;
  const again = await erase(memory.rows, eraseBob, around());
  expect(again).toMatchObject({ removed: 0, changed: 3 });
  expect(again).not.toHaveProperty("stopped");
});

test("a row that SharePoint will not let go of is named by its number, and the others go", async () => {
  const memory = memoryRows({ lists, refuses: [alone.key] });
  const report = await erase(memory.rows, { of: "client", client: "acme" }, around());
  expect(report.refused).toEqual([{ list: Q4, item: "2", detail: "Held." }]);
  expect(report).toMatchObject({ removed: 2, changed: 1 });
});

test("rows that were sent from the address are counted and stay", async () => {
  const memory = memoryRows({ lists });
  expect(await countErasure(memory.rows, { of: "address", address: liNa }, { clock })).toMatchObject({
    goes: 0,
    changes: 0,
    sentFrom: 5,
  });
});

test("a period with too many rows is asked for by shorter ones, down to ten minutes, and each row comes once", async () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    recordRow(index, { recipients: [bob] }, { at: new Date(Date.UTC(2026, 4, 3, 9) + index * 60_000) }),
  );
  const memory = memoryRows({ lists: { [BASE]: rows }, most: 12 });
  const told: number[] = [];
  const report = await erase(memory.rows, eraseBob, around({ onProgress: (done) => told.push(done) }));
  expect(report).toMatchObject({ removed: 40, lookedAt: 40 });
  expect(told[told.length - 1]).toBe(40);
  for (const [, periods] of memory.asked) expect(periods.length).toBeLessThanOrEqual(20);
});

test("ten minutes with too many rows end it with what to say", async () => {
  const rows = Array.from({ length: 3 }, (_, index) => recordRow(index, { recipients: [bob] }, at("2026-05-03")));
  const report = await erase(memoryRows({ lists: { [BASE]: rows }, most: 2 }).rows, eraseBob, around());
  expect(report.stopped).toMatchObject({ because: "failed" });
});

test("records of a time are read for a file, newest first, from all lists", async () => {
  const { rows } = memoryRows({ lists, damaged: 1 });
  const found = await exportRecords(rows, {
    from: new Date("2025-02-03T10:00:00Z"),
    until: new Date("2026-11-21T10:00:00Z"),
    now: clock.now(),
  });
  expect(found.rows.map(({ at: time }) => time.toISOString().slice(0, 10))).toEqual([
    "2026-11-20",
    "2026-10-05",
    "2025-02-03",
    "2025-02-03",
  ]);
  expect(found.unreadable).toBe(2);
});
