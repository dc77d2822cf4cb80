import { RecordsError, type RecordRows, type StoredRow } from "../../../src/app/ports/recordRows";
import type { SentMail, SentMessage } from "../../../src/app/ports/sentMail";
import type { SweepState } from "../../../src/app/ports/sweepMemory";
import { createRecords } from "../../../src/app/records/createRecords";
import type { RecordsAccess, SweepProgress, SweepReport } from "../../../src/app/records/recordsAccess";
import type { AddressKey } from "../../../src/domain/address/mailboxAddress";
import type { DecodedRecord } from "../../../src/domain/record/decodedRecord";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import type { RecordRow } from "../../../src/domain/record/recordRow";
import { address } from "../../support/builders";
import { sentRecord } from "../../support/sentRecords";
import { stockPage } from "../../support/stockPage";

const mailbox = address("li.na@ourco.example").key;
const shared = address("export@ourco.example").key;

interface World {
  readonly records: RecordsAccess;
  readonly posted: RecordRow[];
  readonly removed: string[];
  readonly asked: string[];
  readonly told: DecodedRecord[];
  readonly memory: Map<AddressKey, SweepState>;
  readonly opened: string[];
  /** Whether signing in may open a window, at each piece of work. */
  readonly interactive: boolean[];
  readonly clock: { now: number };
}

interface Part {
  readonly mail?: Partial<SentMail>;
  readonly rows?: Partial<RecordRows>;
  readonly found?: Readonly<Partial<Record<string, readonly SentMessage[]>>>;
  readonly isShared?: boolean;
  readonly openItem?: (id: string) => Promise<void>;
}

function world({ mail = {}, rows = {}, found = {}, isShared = false, openItem }: Part = {}): World {
  const made: Omit<World, "records"> = {
    posted: [],
    removed: [],
    asked: [],
    told: [],
    memory: new Map(),
    opened: [],
    interactive: [],
    clock: { now: Date.parse("2026-11-26T12:00:00Z") },
  };
  const sentMail: SentMail = {
    sentSince: (of) => {
      made.asked.push(`sent ${of}`);
      return Promise.resolve(found[of] ?? []);
    },
    recordedOn: () => Promise.resolve([]),
    read: () => Promise.resolve(raw),
    find: () => Promise.resolve("id"),
    ...mail,
  };
  const recordRows: RecordRows = {
    lists: () => Promise.resolve([{ id: "base", name: "RightBox Send Records" }]),
    known: (of) => {
      made.asked.push(`known ${of}`);
      return Promise.resolve([]);
    },
    post: (_, some, onProgress) => {
      made.posted.push(...some);
      onProgress?.(some.length);
      return Promise.resolve(some.map(() => ({ status: "posted" as const })));
    },
    change: (changes) => Promise.resolve(changes.map(() => ({ status: "changed" as const }))),
    remove: (some) => {
      made.removed.push(...some.map(({ item }) => item));
      return Promise.resolve(some.map(() => ({ status: "changed" as const })));
    },
    read: (_, __, periods) => Promise.resolve(periods.map(() => ({ status: "read" as const, rows: [], damaged: [] }))),
    ...rows,
  };
  const records = createRecords({
    mailbox,
    sharedMailboxes: isShared ? [shared] : [],
    rows: () => recordRows,
    mail: ({ interactive }) => {
      made.interactive.push(interactive);
      return sentMail;
    },
    memory: {
      read: (of) => made.memory.get(of) ?? { done: [] },
      write: (of, state) => void made.memory.set(of, state),
    },
    book: { pageFor: () => Promise.resolve(stockPage) },
    policy: () => defaultPolicy,
    openItem: openItem ?? ((id) => Promise.resolve(void made.opened.push(id))),
    onSent: (some) => void made.told.push(...some),
    clock: { now: () => new Date(made.clock.now) },
  });
  return { ...made, records };
}

const raw = {
  from: { name: "Li Na", address: "li.na@ourco.example" },
  to: [{ name: "", address: "bob@gmail.com" }],
  cc: [],
  bcc: [],
  subject: "Contract 4711",
  body: { format: "text" as const, content: "Please find the signed contract.\n\nSent from my iPhone" },
  composeType: "new" as const,
  attachments: [],
};

function message(number: number, part: Partial<SentMessage> = {}): SentMessage {
  const record = sentRecord(number, { reviewedAt: new Date("2026-11-26T08:00:00Z") });
  return {
    id: `id${String(number)}`,
    internetMessageId: `<m${String(number)}>`,
    sentAt: new Date(Date.parse("2026-11-26T08:01:00Z") + number * 1_000),
    isDraft: false,
    subject: `Message ${String(number)}`,
    carries: { status: "record", record },
    ...part,
  };
}

const old: Partial<SentMessage> = { carries: { status: "none" }, sentAt: new Date("2026-11-24T08:00:00Z") };
const now = { interactive: false };
const fails = (because: RecordsError["because"], retryAfterMs?: number) => (): Promise<never> =>
  Promise.reject(new RecordsError(because, "no", retryAfterMs));

test("what was sent is posted, told, and remembered", async () => {
  const { records, posted, told, memory } = world({ found: { [mailbox]: [message(2), message(1)] } });
  expect(await records.sweep(now)).toMatchObject({ status: "done", value: { posted: 2, problems: [] } });
  expect(posted.map(({ state, internetMessageId }) => [state, internetMessageId])).toEqual([
    ["sent", "<m1>"],
    ["sent", "<m2>"],
  ]);
  expect(told).toHaveLength(2);
  expect(memory.get(mailbox)?.until).toBe("2026-11-26T08:01:02.000Z");
  expect(memory.get(mailbox)?.done).toHaveLength(2);
});

test("where there is nothing new SharePoint is not asked again", async () => {
  const { records, asked } = world({ found: { [mailbox]: [message(1)] } });
  await records.sweep(now);
  asked.length = 0;
  await records.sweep(now);
  expect(asked).toEqual([`sent ${mailbox}`]);
});

test("a message without a record is reviewed after a day, with the phone that wrote it", async () => {
  const { records, posted } = world({ found: { [mailbox]: [message(1, old)] } });
  expect(await records.sweep(now)).toMatchObject({ value: { unchecked: 1, posted: 1 } });
  expect(posted).toMatchObject([
    {
      state: "unchecked",
      sentFrom: "phone",
      internetMessageId: "<m1>",
      at: old.sentAt,
      record: { outcome: "unchecked", reviewedAt: old.sentAt, recipients: [{ address: "bob@gmail.com" }] },
    },
  ]);
  expect(posted[0]?.record.findings.length).toBeGreaterThan(0);
});

test("two devices give it the same key, and another message another", async () => {
  const keys: string[] = [];
  for (const number of [1, 1, 2]) {
    const { records, posted } = world({ found: { [mailbox]: [message(number, old)] } });
    await records.sweep(now);
    keys.push(...posted.map(({ key }) => key));
  }
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test("fifty such reviews a sweep are enough, and the checkpoint waits for the rest", async () => {
  const many = Array.from({ length: 70 }, (_, index) =>
    message(index, { ...old, sentAt: new Date(Date.parse("2026-11-24T08:00:00Z") + index * 1_000) }),
  );
  const { records, posted, memory } = world({ found: { [mailbox]: many } });
  await records.sweep(now);
  expect(posted).toHaveLength(50);
  expect(memory.get(mailbox)?.until).toBe("2026-11-24T08:00:50.000Z");
  await records.sweep(now);
  expect(posted).toHaveLength(70);
  expect(memory.get(mailbox)?.until).toBe("2026-11-24T08:01:09.000Z");
});

test("one that cannot be read does not keep the others from being recorded, and is named", async () => {
  const { records, posted } = world({
    found: { [mailbox]: [message(1, old), message(2, old)] },
    mail: { read: (_, id) => (id === "id1" ? fails("failed")() : Promise.resolve(raw)) },
  });
  expect(await records.sweep(now)).toMatchObject({
    value: { unchecked: 1, problems: [{ subject: "Message 1", because: "refused" }] },
  });
  expect(posted).toHaveLength(1);
});

test("one that is gone meanwhile is left", async () => {
  const { records, posted } = world({
    found: { [mailbox]: [message(1, old)] },
    mail: { read: () => Promise.resolve(undefined) },
  });
  expect((await records.sweep(now)).status).toBe("done");
  expect(posted).toEqual([]);
});

test("what was sent before there were records needs none, and is not asked about again", async () => {
  const sent = message(1, old);
  const createdAt = new Date(sent.sentAt.getTime() + 1);
  const lists = () => Promise.resolve([{ id: "base", name: "RightBox Send Records", createdAt }]);
  const { records, posted, memory } = world({ found: { [mailbox]: [sent] }, rows: { lists } });
  expect(await records.sweep(now)).toMatchObject({ value: { unchecked: 0, posted: 0, problems: [] } });
  expect(posted).toEqual([]);
  expect(memory.get(mailbox)?.done).toEqual(["- <m1>"]);
});

test("a row that the list refuses is named, holds the checkpoint, and leaves what said it was unchecked", async () => {
  const { records, memory, removed } = world({
    found: { [mailbox]: [message(9), message(1)] },
    rows: {
      known: () =>
        Promise.resolve([
          {
            list: "base",
            item: "7",
            key: "f".repeat(32) as RecordRow["key"],
            state: "unchecked",
            at: new Date(),
            internetMessageId: "<m1>",
          },
        ]),
      post: (_, some) =>
        Promise.resolve(
          some.map(({ internetMessageId }) =>
            internetMessageId === "<m1>" ? { status: "refused", detail: "too long" } : { status: "posted" },
          ),
        ),
    },
  });
  expect(await records.sweep(now)).toMatchObject({
    value: { posted: 1, problems: [{ subject: "Message 1", because: "refused", detail: "too long" }] },
  });
  expect(memory.get(mailbox)?.until).toBe("2026-11-26T08:01:01.000Z");
  expect(removed).toEqual([]);
});

test("a record that cannot be read is named", async () => {
  const { records } = world({ found: { [mailbox]: [message(1, { carries: { status: "unreadable" } })] } });
  expect(await records.sweep(now)).toMatchObject({
    value: { problems: [{ subject: "Message 1", because: "damaged" }] },
  });
});

test("two sweeps at a time are one, but one that may ask the user comes after one that may not", async () => {
  const { records, interactive } = world();
  const [one, other] = [records.sweep(now), records.sweep(now)];
  const asking = records.sweep({ interactive: true });
  expect(other).toBe(one);
  await Promise.all([one, asking]);
  expect(interactive).toEqual([false, true]);
});

test("what sweeps have changed is counted, over all of them", async () => {
  const { records } = world({ found: { [mailbox]: [message(1), message(2), message(3, old)] } });
  expect(records.changes()).toBe(0);
  const { value } = (await records.sweep(now)) as { readonly value: SweepReport };
  const changed = value.posted + value.settled + value.unchecked;
  expect(changed).toBeGreaterThan(0);
  expect(records.changes()).toBe(changed);
  await records.sweep(now);
  expect(records.changes()).toBe(changed);
});

test("progress is told while there is something to do, and ends", async () => {
  const { records } = world({ found: { [mailbox]: [message(1), message(2), message(3, old)] } });
  const seen: Array<SweepProgress | undefined> = [];
  const stop = records.watch(() => seen.push(records.progress()));
  await records.sweep(now);
  expect(seen).toContainEqual({ done: 0, of: 2 });
  expect(seen).toContainEqual({ done: 3, of: 3 });
  expect(seen[seen.length - 1]).toBeUndefined();
  stop();
  const { length } = seen;
  await records.sweep(now);
  expect(seen).toHaveLength(length);
});

test.each([
  ["as long as the service said", 120_000, 119_999, 120_000],
  ["for five minutes where it did not say", undefined, 299_999, 300_000],
])("a throttled service is left alone %s", async (_, retryAfterMs, tooSoon, late) => {
  const { records, clock, interactive } = world({ mail: { sentSince: fails("throttled", retryAfterMs) } });
  const start = clock.now;
  expect(await records.sweep(now)).toMatchObject({ status: "trouble", because: "throttled" });
  clock.now = start + tooSoon;
  expect(await records.sweep(now)).toMatchObject({ status: "trouble", because: "throttled" });
  expect(interactive).toHaveLength(1);
  clock.now = start + late;
  await records.sweep(now);
  expect(interactive).toHaveLength(2);
  await records.sweep({ interactive: true });
  expect(interactive).toHaveLength(3);
});

test("without leave to read mail intents are not confirmed, and the trouble is told", async () => {
  const places: string[] = [];
  const { records } = world({
    mail: { sentSince: fails("consent-needed") },
    rows: {
      known: () =>
        Promise.resolve([
          {
            list: "base",
            item: "1",
            key: "a" as RecordRow["key"],
            state: "intent",
            at: new Date("2026-11-26T10:00:00Z"),
          },
        ]),
      change: (changes) => {
        places.push(...changes.map(({ place }) => place.state));
        return Promise.resolve(changes.map(() => ({ status: "changed" as const })));
      },
    },
  });
  expect(await records.sweep(now)).toMatchObject({ status: "trouble", because: "consent-needed" });
  expect(places).toEqual(["not-confirmed"]);
  await records.sweep(now);
  expect(places).toHaveLength(1);
});

test("trouble with one mailbox does not keep the other from being swept", async () => {
  const { records, posted } = world({
    isShared: true,
    mail: { sentSince: (of) => (of === mailbox ? fails("failed")() : Promise.resolve([message(1)])) },
  });
  expect(await records.sweep(now)).toMatchObject({ status: "trouble", because: "failed" });
  expect(posted).toHaveLength(1);
});

test("a shared mailbox that this person may not open is no trouble, and not asked for again", async () => {
  const asked: string[] = [];
  const { records } = world({
    isShared: true,
    mail: {
      sentSince: (of) => {
        asked.push(of);
        return of === shared ? fails("forbidden")() : Promise.resolve([]);
      },
    },
  });
  expect((await records.sweep(now)).status).toBe("done");
  expect((await records.sweep(now)).status).toBe("done");
  expect(asked).toEqual([mailbox, shared, mailbox]);
});

test("a copy in the shared mailbox without a record is none of its own, and neither is one in ours", async () => {
  const { records, posted } = world({
    isShared: true,
    found: {
      [mailbox]: [message(1, old)],
      [shared]: [message(1, { sentAt: new Date("2026-11-24T08:00:00Z") }), message(2, old)],
    },
  });
  await records.sweep(now);
  expect(posted.map(({ state, internetMessageId }) => `${state} ${internetMessageId ?? ""}`)).toEqual(["sent <m1>"]);
});

const stored = { list: "base", item: "1", row: { mailbox, internetMessageId: "<m1>" } } as StoredRow;

test("a recorded message is opened in Outlook", async () => {
  const { records, opened } = world();
  expect(await records.open(stored)).toEqual({ status: "done", value: "opened" });
  expect(opened).toEqual(["id"]);
});

test.each<[string, StoredRow, Part, unknown]>([
  ["nobody has seen it", { ...stored, row: { mailbox } } as StoredRow, {}, { status: "done", value: "gone" }],
  [
    "it is in the mailbox no more",
    stored,
    { mail: { find: () => Promise.resolve(undefined) } },
    { status: "done", value: "gone" },
  ],
  [
    "there is no leave",
    stored,
    { mail: { find: fails("consent-needed") } },
    { status: "trouble", because: "consent-needed", detail: "no" },
  ],
  [
    "Outlook will not",
    stored,
    { openItem: () => Promise.reject(new Error("no form")) },
    { status: "trouble", because: "failed", detail: "no form" },
  ],
])("a message that is not opened: %s", async (_, row, part, expected) => {
  expect(await world(part).records.open(row)).toEqual(expected);
});

test("a history answers with its rows or with what is wrong", async () => {
  expect(await world().records.history({ of: "everybody" }, now)).toMatchObject({
    status: "done",
    value: { rows: [] },
  });
  const { records } = world({ rows: { lists: fails("lists-missing") } });
  expect(await records.history({ of: "everybody" }, now)).toMatchObject({
    status: "trouble",
    because: "lists-missing",
  });
});
