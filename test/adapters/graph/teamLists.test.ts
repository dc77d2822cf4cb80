import { startGraphEmulator, type GraphEmulator, type GraphFault } from "../../../emulator/graph/server";
import { deleteItem } from "../../../emulator/graph/lists";
import type { Item, List, Oddities } from "../../../emulator/graph/tenant";
import { graphFetchWith } from "../../../src/adapters/graph/graphFetch";
import { provisionLists } from "../../../src/adapters/graph/provision";
import { SignInError, type SignIn } from "../../../src/adapters/graph/signIn";
import { createTeamLists } from "../../../src/adapters/graph/teamLists";
import type { RowContent, RowsPage, TeamList, TeamLists, TeamRow, WriteAnswer } from "../../../src/app/ports/teamLists";
import type { AddressKey } from "../../../src/domain/address/mailboxAddress";
import type { ClientId } from "../../../src/domain/book/book";
import { addressRef, clientRef } from "../../../src/domain/book/rows";
import { graphConfiguration, graphToken } from "../../support/graphConfiguration";
import { expectGraphTraffic } from "../../support/openApiSlice";

const ALL = "Sites.ReadWrite.All Sites.Manage.All";
let graph: GraphEmulator;
let waits: number[];

beforeAll(async () => {
  graph = await startGraphEmulator();
});
beforeEach(async () => {
  graph.tenant.reset({});
  graph.setFaults([]);
  waits = [];
  const fetchGraph = graphFetchWith({
    root: `${graph.url}/v1.0`,
    token: () => Promise.resolve(graphToken(ALL)),
    ...around(),
  });
  await provisionLists(fetchGraph, graph.tenant.state.siteId);
  (graph.calls as unknown[]).length = 0;
});
afterEach(() => {
  expect(graph.unknownCalls).toEqual([]);
  expectGraphTraffic(graph.calls);
});
afterAll(() => graph.close());

function around() {
  return {
    now: () => Date.now(),
    random: () => 0.5,
    newId: () => "11111111-1111-4111-8111-111111111111",
    sleep: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
}

function teamLists(signIn: SignIn = { token: () => Promise.resolve(graphToken(ALL)) }, root = graph.url): TeamLists {
  return createTeamLists({
    configuration: graphConfiguration(root, graph.tenant.state.siteId),
    signIn,
    clock: { now: () => new Date() },
    ...around(),
  })({ interactive: false });
}

const acme = clientRef("acme" as ClientId);
const bob = addressRef("bob@acme.example" as AddressKey);

function content(id: string, part: Readonly<Record<string, string>> = {}): RowContent {
  return {
    fields: { id: "acme", name: "Acme", domains: ["acme.example"], languages: [], parties: [], ...part },
    log: [
      { id, at: "2026-11-24T09:00:00.000Z", by: "li.na@ourco.example", occasion: "typed", what: "added", fields: [] },
    ],
  };
}

function rowOf(answer: WriteAnswer): TeamRow {
  if (answer.status === "refused" || answer.row === undefined) throw new Error(JSON.stringify(answer));
  return answer.row;
}

function listNamed(list: TeamList): List {
  const found = graph.tenant.state.lists[list === "clients" ? 0 : 1];
  if (found === undefined) throw new Error("There is no list.");
  return found;
}

function items(list: TeamList = "clients"): readonly Item[] {
  return listNamed(list).items;
}

/** Somebody writes into the list itself. */
function byHand(list: TeamList, fields: Readonly<Record<string, unknown>>): void {
  const found = listNamed(list);
  const [id, change] = [String(found.nextItem), found.changes + 1];
  const item = {
    id,
    version: 1,
    createdAt: "2026-11-24T09:00:00Z",
    modifiedAt: "2026-11-24T09:00:00Z",
    change,
    fields,
  };
  graph.tenant.changeList({ ...found, items: [...found.items, item], nextItem: found.nextItem + 1, changes: change });
}

function setOddities(part: Partial<Oddities>): void {
  graph.tenant.change({ oddities: { ...graph.tenant.state.oddities, ...part } });
}

async function everything(lists: TeamLists, list: TeamList = "clients"): Promise<RowsPage> {
  const pages: RowsPage[] = [];
  for (let next: string | undefined; ;) {
    const page = await lists.readAll(list, next);
    if (page === "stale") throw new Error("stale");
    pages.push(page);
    if (page.next === undefined)
      return { ...page, rows: pages.flatMap(({ rows }) => rows), odd: pages.flatMap(({ odd }) => odd) };
    next = page.next;
  }
}

async function changes(lists: TeamLists, from: string | undefined, list: TeamList = "clients"): Promise<RowsPage> {
  const page = await lists.readChanges(list, from ?? "");
  if (page === "stale") throw new Error("stale");
  return page;
}

test("a row that is written is read back as it was, by everybody", async () => {
  const written = rowOf(await teamLists().create(acme, content("1")));
  const { rows, odd, link } = await everything(teamLists());
  expect([rows, odd]).toEqual([[written], []]);
  const changed = rowOf(await teamLists().update(written, { ...content("2", { name: "Acme Ltd" }), isRemoved: true }));
  expect(changed.eTag).not.toBe(written.eTag);
  expect((await changes(teamLists(), link)).rows).toEqual([changed]);
  const again = rowOf(await teamLists().update(changed, content("3")));
  expect((await changes(teamLists(), link)).rows).toEqual([again]);
  expect(again).not.toHaveProperty("isRemoved");
});

test("an update sends only the columns that change, under the eTag that was read", async () => {
  const row = rowOf(await teamLists().create(acme, content("1")));
  (graph.calls as unknown[]).length = 0;
  await teamLists().update(row, content("2"));
  const patch = graph.calls.find(({ method }) => method === "PATCH");
  expect(Object.keys(patch?.requestBody as object)).toEqual(["RightBoxLog"]);
});

test("where nothing has changed a look costs one request and one resource unit", async () => {
  const { link } = await everything(teamLists());
  (graph.calls as unknown[]).length = 0;
  expect(await changes(teamLists(), link)).toMatchObject({ rows: [], odd: [], gone: [] });
  expect(graph.calls.map(({ resourceUnits }) => resourceUnits)).toEqual([1]);
});

test("what changes while everything is being read comes with the next look", async () => {
  const lists = teamLists();
  const first = rowOf(await lists.create(acme, content("1")));
  const { link } = await everything(lists);
  await lists.update(first, content("2"));
  expect((await changes(lists, link)).rows).toMatchObject([{ ref: acme, log: [{ id: "2" }] }]);
});

const post = { method: "POST", path: "/items$" } as const;
test.each<[name: string, fault: GraphFault, answer: string, rows: number]>([
  ["throttled, told how long", { ...post, status: 429, retryAfter: "2", times: 2 }, "written", 1],
  ["throttled for too long", { ...post, status: 429, retryAfter: "3600", times: 9 }, "throttled", 0],
  ["unavailable", { ...post, status: 503, times: 1 }, "throttled", 0],
  ["cut off before", { ...post, drop: "before", times: 1 }, "written", 1],
  ["cut off after", { ...post, drop: "after", times: 1 }, "moved-on", 1],
  ["cut off for good", { ...post, drop: "before", times: 9 }, "offline", 0],
  ["a conflict that is none", { ...post, status: 409, code: "resourceModified", times: 1 }, "written", 1],
  ["a general exception for good", { ...post, status: 500, code: "generalException", times: 9 }, "refused", 0],
  ["a bad request", { ...post, status: 400, code: "invalidRequest", times: 9 }, "refused", 0],
  ["no right to write", { ...post, status: 403, code: "accessDenied", times: 9 }, "read-only", 0],
  ["a locked site", { ...post, status: 423, code: "resourceLocked", times: 9 }, "read-only", 0],
  ["no storage left", { ...post, status: 507, code: "quotaLimitReached", times: 9 }, "failed", 0],
])("adding, %s: %s", async (_, fault, answer, rows) => {
  graph.setFaults([fault]);
  const got = await teamLists()
    .create(acme, content("1"))
    .then(
      ({ status }) => status as string,
      (error: unknown) => (error as { readonly because: string }).because,
    );
  expect([got, items().length]).toEqual([answer, rows]);
  graph.setFaults([]);
  const again = await teamLists().create(acme, content("1"));
  expect([again.status, items().length]).toEqual([rows === 0 ? "written" : "moved-on", 1]);
  expect(rowOf(again).log.map(({ id }) => id)).toEqual(["1"]);
});

const patch = { method: "PATCH", path: "/fields$" } as const;
test.each<[name: string, fault: GraphFault, answer: string, log: string]>([
  ["throttled", { ...patch, status: 429, times: 1 }, "written", "2"],
  ["unavailable", { ...patch, status: 504, times: 1 }, "throttled", "1"],
  ["cut off before", { ...patch, drop: "before", times: 1 }, "written", "2"],
  ["cut off after", { ...patch, drop: "after", times: 1 }, "moved-on", "2"],
  ["cut off for good", { ...patch, drop: "before", times: 9 }, "offline", "1"],
  ["a precondition that did not fail", { ...patch, status: 412, code: "notAllowed", times: 1 }, "written", "2"],
  ["a conflict for good", { ...patch, status: 409, code: "resourceModified", times: 9 }, "failed", "1"],
  ["a bad request", { ...patch, status: 400, code: "invalidRequest", times: 9 }, "refused", "1"],
  ["no right to write", { ...patch, status: 403, code: "accessDenied", times: 9 }, "read-only", "1"],
])("changing, %s: %s", async (_, fault, answer, log) => {
  const row = rowOf(await teamLists().create(acme, content("1")));
  graph.setFaults([fault]);
  const got = await teamLists()
    .update(row, content("2"))
    .then(
      ({ status }) => status as string,
      (error: unknown) => (error as { readonly because: string }).because,
    );
  graph.setFaults([]);
  const { rows } = await everything(teamLists());
  expect([got, rows[0]?.log.map(({ id }) => id)]).toEqual([answer, [log]]);
});

test("whoever comes second is told how the row stands, and a row that is gone is told as gone", async () => {
  const first = rowOf(await teamLists().create(acme, content("1")));
  expect(await teamLists().create(acme, content("2"))).toEqual({ status: "moved-on", row: first });
  const second = rowOf(await teamLists().update(first, content("3", { name: "Acme Ltd" })));
  expect(await teamLists().update(first, content("4"))).toEqual({ status: "moved-on", row: second });
  graph.tenant.changeList({ ...listNamed("clients"), items: [] });
  expect(await teamLists().update(second, content("5"))).toEqual({ status: "moved-on", row: undefined });
});

test.each(["ignored", "finds-nothing"] as const)(
  "a key that is taken is found although filters are %s",
  async (itemFilter) => {
    const first = rowOf(await teamLists().create(acme, content("1")));
    setOddities({ itemFilter });
    expect(await teamLists().create(acme, content("2"))).toEqual({ status: "moved-on", row: first });
  },
);

test("a row that somebody typed in capitals is met by whoever adds it", async () => {
  byHand("addresses", { RightBoxAddressKey: "BOB@acme.example", RightBoxClient: "Acme", RightBoxRole: "Chief" });
  const fields = { address: "bob@acme.example", client: "acme", role: "finance", name: "", standing: "confirmed" };
  const answer = await teamLists().create(bob, { fields, log: content("1").log });
  expect(answer).toMatchObject({ status: "moved-on", row: { ref: bob, fields: { role: "other", client: "acme" } } });
  await teamLists().update(rowOf(answer), { fields: { ...rowOf(answer).fields, note: "n" }, log: content("1").log });
  expect(items("addresses")[0]?.fields).toMatchObject({
    RightBoxAddressKey: "BOB@acme.example",
    RightBoxRole: "Chief",
  });
});

test("an answer without an eTag is followed by a look at the row", async () => {
  graph.setFaults([{ ...post, status: 201, times: 1 }]);
  expect(await teamLists().create(acme, content("1"))).toMatchObject({ status: "moved-on", row: undefined });
});

describe("reading what changed", () => {
  test.each<[name: string, part: Partial<Oddities>, calls: number]>([
    ["as described", {}, 1],
    ["without fields", { deltaWithoutFields: true }, 2],
    ["twice in a page", { deltaTwice: true }, 1],
    ["both", { deltaWithoutFields: true, deltaTwice: true }, 2],
  ])("%s", async (_, oddities, calls) => {
    const { link } = await everything(teamLists());
    const row = rowOf(await teamLists().create(acme, content("1")));
    setOddities(oddities);
    (graph.calls as unknown[]).length = 0;
    expect(await changes(teamLists(), link)).toMatchObject({ rows: [row], odd: [], gone: [] });
    expect(graph.calls.filter(({ url }) => !url.includes("displayName"))).toHaveLength(calls);
  });

  test("fields that are fetched by themselves come in parts of twenty; what is throttled within is asked for alone", async () => {
    const { link } = await everything(teamLists());
    for (let number = 0; number < 23; number++)
      byHand("clients", { RightBoxClientKey: `c${String(number)}`, RightBoxName: "C" });
    setOddities({ deltaWithoutFields: true });
    graph.setFaults([{ path: "/items/3\\?", status: 429, retryAfter: "1", times: 1 }]);
    const { rows } = await changes(teamLists(), link);
    expect(rows.map(({ itemId }) => itemId)).toEqual(Array.from({ length: 23 }, (_, index) => String(index + 1)));
    expect(graph.calls.filter(({ url }) => url.endsWith("$batch"))).toHaveLength(2);
  });

  test.each([
    [false, { gone: ["1"] }],
    [true, { gone: [], isIncomplete: true }],
  ])("a deletion, as an error within the page: %p", async (deltaErrors, expected) => {
    const row = rowOf(await teamLists().create(acme, content("1")));
    const { link } = await everything(teamLists());
    setOddities({ deltaErrors });
    const list = listNamed("clients");
    const item = list.items.find(({ id }) => id === row.itemId);
    if (item !== undefined) deleteItem(graph.tenant, list, item, undefined);
    expect(await changes(teamLists(), link)).toMatchObject({ rows: [], ...expected });
  });

  test("an item that goes between the page and its fields is gone", async () => {
    const { link } = await everything(teamLists());
    byHand("clients", { RightBoxClientKey: "acme" });
    setOddities({ deltaWithoutFields: true });
    graph.setFaults([{ path: "/items/1\\?", status: 404, code: "itemNotFound", times: 1 }]);
    expect(await changes(teamLists(), link)).toMatchObject({ rows: [], odd: [], gone: ["1"] });
  });

  test.each<[name: string, fault: GraphFault]>([
    ["a link that is too old", { path: "delta", status: 410, code: "resyncChangesUploadDifferences", times: 1 }],
    ["a link that the service forgot", { path: "delta", status: 400, code: "syncStateNotFound", times: 1 }],
  ])("%s is stale", async (_, fault) => {
    const { link } = await everything(teamLists());
    graph.setFaults([fault]);
    expect(await teamLists().readChanges("clients", link ?? "")).toBe("stale");
  });

  test("a list that was created anew is stale, one that is gone is missing", async () => {
    const { link } = await everything(teamLists());
    const [first, ...others] = graph.tenant.state.lists;
    if (first === undefined) throw new Error("no list");
    graph.tenant.change({ lists: [{ ...first, id: "another" }, ...others] });
    expect(await teamLists().readChanges("clients", link ?? "")).toBe("stale");
    graph.tenant.change({ lists: others });
    await expect(teamLists().readChanges("clients", link ?? "")).rejects.toMatchObject({ because: "lists-missing" });
  });
});

describe("reading everything", () => {
  test("comes in pages, goes on after a restart, and misses nothing that is deleted meanwhile", async () => {
    const list = listNamed("clients");
    const seeded = Array.from({ length: 4_500 }, (_, index): Item => {
      const fields = { RightBoxClientKey: `c${String(index)}`, RightBoxName: `C ${String(index)}` };
      return { id: String(index + 1), version: 1, createdAt: "", modifiedAt: "", change: index + 1, fields };
    });
    graph.tenant.changeList({ ...list, items: seeded, nextItem: 4_501, changes: 4_500 });
    const first = await teamLists().readAll("clients", undefined);
    if (first === "stale") throw new Error("stale");
    const gone = seeded[0];
    if (gone !== undefined) deleteItem(graph.tenant, listNamed("clients"), gone, undefined);
    const second = await teamLists().readAll("clients", first.next);
    if (second === "stale") throw new Error("stale");
    const third = await teamLists().readAll("clients", second.next);
    if (third === "stale") throw new Error("stale");
    const keys = [first, second, third].flatMap(({ rows }) => rows.map(({ ref }) => ref));
    expect([keys.length, new Set(keys).size, third.next]).toEqual([4_500, 4_500, undefined]);
    expect(await changes(teamLists(), third.link)).toMatchObject({ rows: [], gone: ["1"] });
  });

  test.each(["", "{}", "no JSON", '{"link":"x"}'])("a page named %j is stale", async (next) => {
    expect(await teamLists().readAll("clients", next)).toBe("stale");
  });

  test("rows that somebody typed are told with what is odd about them", async () => {
    byHand("clients", { RightBoxClientKey: "ACME", RightBoxName: "Acme" });
    byHand("clients", { Title: "remember the milk" });
    const { rows, odd } = await everything(teamLists());
    expect(rows.map(({ ref }) => ref)).toEqual([acme]);
    expect(odd).toEqual([{ list: "clients", itemId: "2", because: "no-key", value: "remember the milk" }]);
  });
});

describe("what keeps the lists from being worked with", () => {
  const without = (list: TeamList, name: string): void => {
    const found = listNamed(list);
    graph.tenant.changeList({ ...found, columns: found.columns.filter((column) => column.name !== name) });
  };

  test.each<[because: string, detail: string, prepare: () => void, work: (lists: TeamLists) => Promise<unknown>]>([
    [
      "lists-missing",
      "RightBox Clients",
      () => graph.tenant.change({ lists: [] }),
      (lists) => lists.readAll("clients", undefined),
    ],
    [
      "lists-missing",
      "RightBox Clients",
      () => graph.tenant.change({ lists: [] }),
      (lists) => lists.create(acme, content("1")),
    ],
    [
      "columns-missing",
      "RightBoxLog",
      () => without("clients", "RightBoxLog"),
      (lists) => lists.readAll("clients", undefined),
    ],
    [
      "columns-missing",
      "RightBoxDetails",
      () => without("clients", "RightBoxDetails"),
      (lists) => lists.create(acme, content("1")),
    ],
    [
      "throttled",
      "503",
      () => graph.setFaults([{ path: "/lists", status: 503, times: 99 }]),
      (lists) => lists.readAll("clients", undefined),
    ],
    [
      "forbidden",
      "403",
      () => graph.setFaults([{ path: "/items", status: 403, times: 99 }]),
      (lists) => lists.readAll("clients", undefined),
    ],
    [
      "failed",
      "418",
      () => graph.setFaults([{ path: "/items", status: 418, times: 99 }]),
      (lists) => lists.readAll("clients", undefined),
    ],
    ["failed", "host", () => undefined, (lists) => lists.readChanges("clients", "http://elsewhere.example/v1.0/delta")],
  ])("%s (%s)", async (because, detail, prepare, work) => {
    prepare();
    await expect(work(teamLists())).rejects.toMatchObject({
      because,
      message: expect.stringContaining(detail) as unknown,
    });
  });

  test("a column that goes while the session lasts is noticed by the rows that come without their key", async () => {
    const lists = teamLists();
    const { link } = await everything(lists);
    without("clients", "RightBoxClientKey");
    byHand("clients", { Title: "Acme" });
    await expect(teamLists().readChanges("clients", link ?? "")).rejects.toMatchObject({ because: "columns-missing" });
  });

  test("whoever may not read columns does without the check", async () => {
    graph.setFaults([{ path: "/columns", status: 403, code: "accessDenied", times: 9 }]);
    expect((await everything(teamLists())).rows).toEqual([]);
  });

  test.each<[because: string, signIn: SignIn]>([
    ["no-sign-in", { token: () => Promise.reject(new SignInError("no-sign-in", "none")) }],
    ["other-account", { token: () => Promise.reject(new SignInError("other-account", "x")) }],
    ["consent-needed", { token: () => Promise.resolve(graphToken(ALL, 1)) }],
    ["forbidden", { token: () => Promise.resolve(graphToken("User.Read")) }],
  ])("%s, whatever is asked", async (because, signIn) => {
    await expect(teamLists(signIn).readAll("clients", undefined)).rejects.toMatchObject({ because });
  });

  test("a reader may read, and is told that writing is not for them", async () => {
    const reader = teamLists({ token: () => Promise.resolve(graphToken("Sites.Read.All")) });
    expect((await everything(reader)).rows).toEqual([]);
    await expect(reader.create(acme, content("1"))).rejects.toMatchObject({ because: "read-only" });
  });

  test("nobody at the other end is offline", async () => {
    await expect(teamLists(undefined, "http://localhost:9").readAll("clients", undefined)).rejects.toMatchObject({
      because: "offline",
    });
  });
});
