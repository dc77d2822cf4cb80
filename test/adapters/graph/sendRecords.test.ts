import * as fc from "fast-check";
import { startGraphEmulator, type GraphEmulator, type GraphFault } from "../../../emulator/graph/server";
import { makeToken } from "../../../emulator/graph/token";
import type { Configuration } from "../../../src/adapters/graph/configuration";
import { createSendRecords } from "../../../src/adapters/graph/sendRecords";
import { SignInError, type SignIn } from "../../../src/adapters/graph/signIn";
import type { SendRecords } from "../../../src/app/ports/sendRecords";
import type { ClientId } from "../../../src/domain/book/book";
import { encodeRecord, type DecodedRecord } from "../../../src/domain/record/encodeRecord";
import { sendIdOf, type SendRecord } from "../../../src/domain/record/sendRecord";
import { address } from "../../support/builders";
import { expectGraphTraffic } from "../../support/openApiSlice";

const ADD_IN = "6c1d8f52-4f0b-4d0e-9a63-2b7f3f0c9e11";
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADD_IN}`;
const ALL = "Mail.Read Sites.ReadWrite.All Sites.Manage.All";
let graph: GraphEmulator;
let checkpoint: Date | undefined;
let waits: number[];

beforeAll(async () => {
  graph = await startGraphEmulator();
});
beforeEach(() => {
  graph.tenant.reset({});
  graph.setFaults([]);
  (graph.calls as unknown[]).length = 0;
  checkpoint = undefined;
  waits = [];
});
afterEach(() => {
  expect(graph.unknownCalls).toEqual([]);
  expectGraphTraffic(graph.calls);
});
afterAll(() => graph.close());

function token(scp: string, exp = 4_000_000_000): string {
  return makeToken({ oid: "o", upn: "li.na@ourco.example", name: "Li Na", scp, exp });
}

function records(
  signIn: SignIn = { token: () => Promise.resolve(token(ALL)) },
  part: Partial<Configuration> = {},
  onSent?: (sent: readonly DecodedRecord[]) => void,
): SendRecords {
  const configuration: Configuration = {
    graphRoot: `${graph.url}/v1.0`,
    authority: "https://login.microsoftonline.com/common",
    clientId: "c",
    siteId: graph.tenant.state.siteId,
    rowScopes: ["Sites.ReadWrite.All"],
    ...part,
  };
  return createSendRecords({
    configuration,
    signIn,
    addInId: ADD_IN,
    checkpoint: {
      read: () => checkpoint,
      write: (at) => {
        checkpoint = at;
      },
    },
    ...(onSent === undefined ? {} : { onSent }),
    clock: { now: () => new Date() },
    random: () => 0.5,
    newId: () => "11111111-1111-4111-8111-111111111111",
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
}

function record(number: number, clients: readonly string[] = ["acme"]): SendRecord {
  return {
    sendId: sendIdOf(Array.from({ length: 16 }, () => number)),
    reviewedAt: new Date(),
    outcome: "checked",
    sender: address("li.na@ourco.example").key,
    subject: `Message ${String(number)}`,
    kinds: ["contract"],
    recipients: clients.map((id) => ({
      address: address(`sales@${id}.example`).key,
      field: "to",
      client: { id, name: id.toUpperCase() },
      role: "official",
      standing: "confirmed",
    })),
    findings: [],
    attachmentNames: [],
  };
}

function sent(
  number: number,
  value: string | undefined = JSON.stringify({ record: encodeRecord(record(number)) }),
  visibleIn = 0,
): void {
  const at = new Date(Date.now() - number * 1_000).toISOString();
  const message = {
    id: `m${String(number)}`,
    subject: `Message ${String(number)}`,
    sentDateTime: at,
    ...(value === "" ? {} : { singleValueExtendedProperties: [{ id: PROPERTY, value }] }),
  };
  graph.tenant.change({
    messages: [
      ...graph.tenant.state.messages,
      { folder: "sentitems", propertiesVisibleAt: Date.now() + visibleIn, message },
    ],
  });
}

function keys(): readonly unknown[] {
  return (
    graph.tenant.state.lists
      .find(({ displayName }) => displayName === "RightBox Send Records")
      ?.items.map(({ fields }) => fields["RightBoxSendKey"]) ?? []
  );
}

test("the four lists are created, and creating them again changes nothing", async () => {
  const first = await records().createLists();
  expect(first).toEqual({
    status: "done",
    value: {
      created: ["RightBox Clients", "RightBox Addresses", "RightBox Send Records", "RightBox Settings"],
      differences: [],
    },
  });
  const before = JSON.stringify(graph.tenant.state.lists);
  expect(await records().createLists()).toEqual({ status: "done", value: { created: [], differences: [] } });
  expect(JSON.stringify(graph.tenant.state.lists)).toBe(before);
});

test("a missing column is added, a lost index is reported", async () => {
  await records().createLists();
  const list = graph.tenant.state.lists[2];
  if (list === undefined) throw new Error("There is no third list.");
  graph.tenant.changeList({
    ...list,
    columns: list.columns
      .filter(({ name }) => name !== "RightBoxKinds")
      .map((column) => (column.name === "RightBoxClient" ? { ...column, indexed: false } : column)),
  });
  expect(await records().createLists()).toEqual({
    status: "done",
    value: { created: [], differences: ["RightBox Send Records: the column RightBoxClient has no index"] },
  });
  expect(graph.tenant.state.lists[2]?.columns.some(({ name }) => name === "RightBoxKinds")).toBe(true);
});

test("a sweep posts each sent record once, and a second one nothing", async () => {
  await records().createLists();
  [1, 2, 3].forEach((number) => sent(number));
  sent(4, "");
  sent(5, JSON.stringify({ record: "[9]" }));
  const expected = {
    problems: [{ subject: "Message 5", because: "damaged", detail: "Its record is damaged or of a newer version." }],
  };
  expect(await records().sweep({ interactive: false })).toMatchObject({
    status: "done",
    value: { posted: 3, alreadyThere: 0, ...expected },
  });
  expect(await records().sweep({ interactive: false })).toMatchObject({
    status: "done",
    value: { posted: 0, alreadyThere: 3, ...expected },
  });
  expect(new Set(keys()).size).toBe(3);
});

test("what a sweep finds is told even where there is no list to post it to, and again by the next", async () => {
  const found: string[][] = [];
  const telling = records(undefined, {}, (sentRecords) =>
    found.push(sentRecords.map(({ subject, leftOut }) => `${subject}, ${String(leftOut.findings)}`)),
  );
  [1, 2].forEach((number) => sent(number));
  sent(3, "");
  expect(await telling.sweep({ interactive: false })).toMatchObject({ because: "lists-missing" });
  await telling.sweep({ interactive: false });
  expect(found).toEqual([
    ["Message 1, 0", "Message 2, 0"],
    ["Message 1, 0", "Message 2, 0"],
  ]);
});

test("two devices that sweep at the same time post each record once", async () => {
  await records().createLists();
  [1, 2, 3, 4].forEach((number) => sent(number));
  const answers = await Promise.all([records().sweep({ interactive: false }), records().sweep({ interactive: false })]);
  expect(answers.map(({ status }) => status)).toEqual(["done", "done"]);
  expect(keys()).toHaveLength(4);
});

test("a record that shows late is found by a later sweep", async () => {
  await records().createLists();
  sent(1, undefined, 60_000);
  await records().sweep({ interactive: false });
  expect(keys()).toEqual([]);
  graph.tenant.change({ messages: graph.tenant.state.messages.map((one) => ({ ...one, propertiesVisibleAt: 0 })) });
  await records().sweep({ interactive: false });
  expect(keys()).toHaveLength(1);
});

test("a message to several clients has a row for each, and beyond twenty one row", async () => {
  await records().createLists();
  sent(1, JSON.stringify({ record: encodeRecord(record(1, ["acme", "nordlicht"])) }));
  sent(
    2,
    JSON.stringify({
      record: encodeRecord(
        record(
          2,
          Array.from({ length: 21 }, (_, index) => `c${String(index)}`),
        ),
      ),
    }),
  );
  await records().sweep({ interactive: false });
  const { sendId } = record(1);
  expect(keys()).toEqual([sendId, `${sendId}-2`, record(2).sendId]);
});

test("history is of one client only, newest first", async () => {
  await records().createLists();
  sent(3);
  sent(1);
  sent(2, JSON.stringify({ record: encodeRecord(record(2, ["nordlicht"])) }));
  await records().sweep({ interactive: false });
  const answer = await records().history("acme" as ClientId, { interactive: false });
  expect(answer.status === "done" && answer.value.entries.map(({ record: { subject } }) => subject)).toEqual([
    "Message 1",
    "Message 3",
  ]);
});

test("a client id with a quote asks for nothing else", async () => {
  await records().createLists();
  expect(await records().history("a' or fields/RightBoxClient ne '" as ClientId, { interactive: false })).toEqual({
    status: "done",
    value: { entries: [], problems: [] },
  });
});

const post = { method: "POST", path: "/items$" };
test.each<[name: string, fault: GraphFault, status: "done" | "trouble", rows: number, waits: readonly number[]]>([
  [
    "throttled with a whole Retry-After",
    { ...post, status: 429, code: "activityLimitReached", retryAfter: "2", times: 2 },
    "done",
    1,
    [2_000, 2_000],
  ],
  ["throttled with a fraction", { ...post, status: 429, retryAfter: "2.128", times: 1 }, "done", 1, [2_128]],
  ["throttled without Retry-After", { ...post, status: 429, times: 2 }, "done", 1, [1_000, 2_000]],
  ["throttled for too long", { ...post, status: 429, retryAfter: "3600", times: 9 }, "trouble", 0, []],
  ["unavailable once", { ...post, status: 503, times: 1 }, "done", 1, []],
  ["cut off before the write", { ...post, drop: "before", times: 1 }, "done", 1, []],
  ["cut off after the write", { ...post, drop: "after", times: 1 }, "done", 1, []],
  ["unavailable again and again", { ...post, status: 503, times: 9 }, "trouble", 0, []],
  ["a general exception for good", { ...post, status: 500, code: "generalException", times: 9 }, "done", 0, []],
  ["forbidden", { ...post, status: 403, code: "accessDenied", times: 9 }, "trouble", 0, []],
  ["a conflict", { ...post, status: 409, code: "resourceModified", times: 9 }, "done", 0, []],
  ["a failed precondition", { ...post, status: 412, code: "resourceModified", times: 9 }, "done", 0, []],
  [
    "reading is unavailable twice",
    { method: "GET", path: "sentitems", status: 503, times: 2 },
    "done",
    1,
    [1_000, 2_000],
  ],
  ["reading is cut off", { method: "GET", path: "sentitems", drop: "before", times: 1 }, "done", 1, [1_000]],
])("%s", async (_, fault, status, rows, expectedWaits) => {
  await records().createLists();
  sent(1);
  graph.setFaults([fault]);
  expect((await records().sweep({ interactive: false })).status).toBe(status);
  expect(keys()).toHaveLength(rows);
  expect(waits).toEqual(expectedWaits);
  graph.setFaults([]);
  await records().sweep({ interactive: false });
  expect(keys()).toHaveLength(1);
});

test("whatever goes wrong on the way, in the end each record is there once", async () => {
  const faults = fc.array(
    fc.record({
      method: fc.constantFrom("GET", "POST"),
      path: fc.constantFrom("/items", "sentitems", "/lists"),
      times: fc.integer({ min: 1, max: 3 }),
      kind: fc.constantFrom("429", "503", "500", "before", "after"),
    }),
    { maxLength: 4 },
  );
  await records().createLists();
  const lists = graph.tenant.state.lists;
  await fc.assert(
    fc.asyncProperty(faults, async (schedule) => {
      graph.tenant.reset({ lists });
      [1, 2].forEach((number) => sent(number));
      graph.setFaults(
        schedule.map(({ kind, ...fault }) =>
          kind === "before" || kind === "after" ? { ...fault, drop: kind } : { ...fault, status: Number(kind) },
        ),
      );
      await records().sweep({ interactive: false });
      graph.setFaults([]);
      await records().sweep({ interactive: false });
      expect([...keys()].sort()).toEqual([record(1).sendId, record(2).sendId].sort());
    }),
    { numRuns: 40 },
  );
});

test.each<[name: string, make: () => Promise<SendRecords>, because: string]>([
  [
    "no configuration",
    () =>
      Promise.resolve(
        createSendRecords({
          configuration: undefined,
          signIn: { token: () => Promise.reject(new Error("never asked")) },
          addInId: ADD_IN,
          checkpoint: { read: () => undefined, write: () => undefined },
          clock: { now: () => new Date() },
          random: () => 0,
          newId: () => "",
          sleep: () => Promise.resolve(),
        }),
      ),
    "not-configured",
  ],
  [
    "consent needed",
    () => Promise.resolve(records({ token: () => Promise.reject(new SignInError("consent-needed", "")) })),
    "consent-needed",
  ],
  [
    "a scope that the token lacks",
    () => Promise.resolve(records({ token: () => Promise.resolve(token("User.Read")) })),
    "forbidden",
  ],
  ["no lists", () => Promise.resolve(records()), "lists-missing"],
  [
    "nobody at the other end",
    () => Promise.resolve(records(undefined, { graphRoot: "http://localhost:9/v1.0" })),
    "offline",
  ],
])("%s: %s", async (_, make, because) => {
  expect(await (await make()).sweep({ interactive: false })).toMatchObject({ status: "trouble", because });
});

test("a row that the service refuses is named, and the others are posted", async () => {
  await records().createLists();
  sent(1);
  sent(2);
  graph.setFaults([{ ...post, status: 413, times: 1 }]);
  const report = await records().sweep({ interactive: false });
  expect(report).toMatchObject({ status: "done", value: { posted: 1, problems: [{ because: "refused" }] } });
  expect(await records().sweep({ interactive: false })).toMatchObject({
    value: { posted: 1, alreadyThere: 1, problems: [] },
  });
});

test.each([409, 412])("somebody else at the same moment: %d while reading", async (status) => {
  await records().createLists();
  graph.setFaults([{ method: "GET", path: "items", status, times: 1 }]);
  expect(await records().history("acme" as ClientId, { interactive: false })).toMatchObject({
    status: "trouble",
    because: "conflict",
  });
});

test("a row that holds no record is named in the history", async () => {
  await records().createLists();
  sent(1);
  await records().sweep({ interactive: false });
  const list = graph.tenant.state.lists.find(({ displayName }) => displayName === "RightBox Send Records");
  if (list === undefined) throw new Error("no list");
  graph.tenant.changeList({
    ...list,
    items: list.items.map((item) => ({ ...item, fields: { ...item.fields, RightBoxRecord: "{" } })),
  });
  expect(await records().history("acme" as ClientId, { interactive: false })).toMatchObject({
    value: { entries: [], problems: [{ subject: "Message 1", because: "damaged" }] },
  });
});

test("an expired token is renewed once, never in a loop", async () => {
  const asked: unknown[] = [];
  const signIn: SignIn = {
    token: (_, options) => {
      asked.push(options);
      return Promise.resolve(token(ALL, 1));
    },
  };
  expect(await records(signIn).sweep({ interactive: false })).toMatchObject({
    status: "trouble",
    because: "consent-needed",
  });
  expect(asked).toEqual([{ interactive: false }, { interactive: false }]);
});

test("a claims challenge is handed to sign-in, once", async () => {
  const asked: unknown[] = [];
  await records().createLists();
  const claims = JSON.stringify({ access_token: { nbf: { essential: true } } });
  const challenge = `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString("base64")}"`;
  graph.setFaults([{ path: "sentitems", status: 401, code: "InvalidAuthenticationToken", challenge, times: 1 }]);
  const signIn: SignIn = {
    token: (_, options) => {
      asked.push(options);
      return Promise.resolve(token(ALL));
    },
  };
  expect(await records(signIn).sweep({ interactive: false })).toMatchObject({ status: "done" });
  expect(asked[1]).toEqual({ interactive: false, claims });
});

test("every scope asked for was needed, and the other way round", async () => {
  const asked = new Set<string>();
  const all = records({
    token: (scopes) => {
      scopes.forEach((scope) => asked.add(scope));
      return Promise.resolve(token(scopes.join(" ")));
    },
  });
  await all.createLists();
  sent(1);
  await all.sweep({ interactive: false });
  await all.history("acme" as ClientId, { interactive: false });
  expect([...asked].sort()).toEqual(["Mail.Read", "Sites.Manage.All", "Sites.ReadWrite.All"]);
  for (const { needs, status } of graph.calls)
    expect(status < 400 && needs.some((scope) => asked.has(scope))).toBe(true);
});
