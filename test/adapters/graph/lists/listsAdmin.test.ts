import { startGraphEmulator, type GraphEmulator } from "../../../../emulator/graph/server";
import type { Column, List } from "../../../../emulator/graph/tenant";
import { createListsAdmin } from "../../../../src/adapters/graph/lists/listsAdmin";
import { SignInError } from "../../../../src/adapters/graph/signIn";
import type { ListsAdmin, ListsReport } from "../../../../src/app/ports/listsAdmin";
import { graphConfiguration, graphToken } from "../../../support/graphConfiguration";
import { expectGraphTraffic } from "../../../support/openApiSlice";

const NOW = new Date("2026-11-26T08:26:00Z");
const BASE = "RightBox Send Records";
const CURRENT = `${BASE} 2026-Q4`;
let graph: GraphEmulator;
let asked: string[];

beforeAll(async () => {
  graph = await startGraphEmulator({ clock: () => NOW });
});
beforeEach(() => {
  graph.tenant.reset({});
  graph.setFaults([]);
  (graph.calls as unknown[]).length = 0;
  asked = [];
});
afterEach(() => {
  expect(graph.unknownCalls).toEqual([]);
  expectGraphTraffic(graph.calls);
});
afterAll(() => graph.close());

function admin(now = NOW, scopes?: string): ListsAdmin {
  return createListsAdmin({
    configuration: graphConfiguration(graph.url, graph.tenant.state.siteId),
    signIn: {
      token: (wanted, { interactive }) => {
        asked.push(`${wanted.join(" ")}${interactive ? " (may ask)" : ""}`);
        return Promise.resolve(graphToken(scopes ?? wanted.join(" ")));
      },
    },
    clock: { now: () => now },
    random: () => 0.5,
    newId: () => "11111111-1111-4111-8111-111111111111",
    sleep: () => Promise.resolve(),
  });
}

function lists(): readonly string[] {
  return graph.tenant.state.lists.map(({ displayName }) => displayName);
}

function changeList(displayName: string, change: (list: List) => Partial<List>): void {
  const list = graph.tenant.state.lists.find((one) => one.displayName === displayName);
  if (list === undefined) throw new Error(displayName);
  graph.tenant.changeList({ ...list, ...change(list) });
}

function changeColumn(list: string, column: string, change: Partial<Column> | "removed"): void {
  changeList(list, ({ columns }) => ({
    columns: columns.flatMap((one) => {
      if (one.name !== column) return [one];
      return change === "removed" ? [] : [{ ...one, ...change }];
    }),
  }));
}

function faults({ differences }: ListsReport): readonly string[] {
  return differences.map(
    ({ weight, what, list, ...rest }) => `${weight} ${what} ${list}${"column" in rest ? ` ${rest.column}` : ""}`,
  );
}

test("an empty site gets every list, those of the next four quarters too, and is then as it should be", async () => {
  const { lists: created, columns, mended, failed, differences } = await admin().create();
  expect(created).toEqual([
    "RightBox Clients",
    "RightBox Addresses",
    BASE,
    "RightBox Settings",
    CURRENT,
    `${BASE} 2027-Q1`,
    `${BASE} 2027-Q2`,
    `${BASE} 2027-Q3`,
    `${BASE} 2027-Q4`,
  ]);
  expect([columns, mended, failed, differences]).toEqual([[], [], [], []]);
  expect(lists()).toEqual(created);
  expect(new Set(asked)).toEqual(new Set(["Sites.Manage.All (may ask)"]));
});

test("creating again creates nothing", async () => {
  await admin().create();
  (graph.calls as unknown[]).length = 0;
  const again = await admin().create();
  expect([again.lists, again.columns, again.failed]).toEqual([[], [], []]);
  expect(graph.calls.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("checking needs nobody who manages lists and opens no window", async () => {
  await admin().create();
  asked = [];
  (graph.calls as unknown[]).length = 0;
  expect((await admin().check({ interactive: false, extent: "all" })).differences).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(["Sites.ReadWrite.All"]));
  expect((await admin(NOW, "Sites.Read.All").check({ interactive: false, extent: "all" })).differences).toEqual([]);
});

test("whether records can be written is two questions", async () => {
  await admin().create();
  (graph.calls as unknown[]).length = 0;
  expect((await admin().check({ interactive: false, extent: "writing" })).differences).toEqual([]);
  expect(graph.calls.length).toBe(2);
});

test("an empty site is told of as lists that are missing, the records' first", async () => {
  expect(faults(await admin().check({ interactive: false, extent: "all" }))).toEqual([
    `stops list-missing ${BASE}`,
    "note list-missing RightBox Clients",
    "note list-missing RightBox Addresses",
    "note list-missing RightBox Settings",
  ]);
  expect(faults(await admin().check({ interactive: false, extent: "writing" }))).toEqual([
    `stops list-missing ${BASE}`,
  ]);
});

test.each([
  ["2027-12-01T00:00:00Z", []],
  ["2027-12-02T00:00:00Z", [`soon quarter-missing ${BASE} 2028-Q1`]],
  ["2028-05-01T00:00:00Z", [`soon quarter-missing ${BASE} 2028-Q2`]],
])("at %s a new quarter's list is missed: %j", async (now, expected) => {
  await admin().create();
  for (const extent of ["all", "writing"] as const)
    expect(faults(await admin(new Date(now)).check({ interactive: false, extent }))).toEqual(expected);
});

test.each<readonly [string, (list: string) => void, readonly string[]]>([
  ["a column that is gone", (list) => changeColumn(list, "RightBoxState", "removed"), ["column-missing"]],
  [
    "a column of another type",
    (list) => changeColumn(list, "RightBoxState", { facet: { type: "choice", settings: {} } }),
    ["column-type"],
  ],
  [
    "a note that takes one line only",
    (list) => changeColumn(list, "RightBoxRecord", { facet: { type: "text", settings: {} } }),
    ["column-type"],
  ],
  [
    "a column with another heading",
    (list) => changeColumn(list, "RightBoxState", { displayName: "Status" }),
    ["column-renamed"],
  ],
  [
    "a column without its index",
    (list) => changeColumn(list, "RightBoxMailboxTime", { indexed: false }),
    ["index-missing"],
  ],
  [
    "a key that may stand there twice",
    (list) => changeColumn(list, "RightBoxSendKey", { enforceUniqueValues: false }),
    ["not-unique"],
  ],
])("%s is found", async (_, spoil, expected) => {
  await admin().create();
  spoil(BASE);
  const { differences } = await admin().check({ interactive: false, extent: "all" });
  expect(differences.map(({ what, list }) => `${what} ${list}`)).toEqual(expected.map((what) => `${what} ${BASE}`));
});

test("content approval is found by its column", async () => {
  await admin().create();
  changeList(BASE, ({ columns }) => ({
    columns: [...columns, ...columns.slice(0, 1).map((column) => ({ ...column, id: "m", name: "_ModerationStatus" }))],
  }));
  expect((await admin().check({ interactive: false, extent: "all" })).differences).toMatchObject([
    { what: "content-approval" },
  ]);
});

test("what is missing or has lost its index is completed in a list that is there", async () => {
  await admin().create();
  changeColumn(BASE, "RightBoxState", "removed");
  changeColumn(BASE, "RightBoxSendKey", { indexed: false, enforceUniqueValues: false });
  const done = await admin().create();
  expect(done).toMatchObject({
    lists: [],
    columns: [{ list: BASE, column: "RightBoxState" }],
    mended: [{ list: BASE, column: "RightBoxSendKey" }],
    failed: [],
    differences: [],
  });
});

test("a list of 5,000 rows takes no index, and is told of", async () => {
  await admin().create();
  changeColumn(BASE, "RightBoxTime", { indexed: false });
  const row = { version: 1, createdAt: NOW.toISOString(), modifiedAt: NOW.toISOString(), change: 1, fields: {} };
  changeList(BASE, () => ({
    items: Array.from({ length: 5_000 }, (_, index) => ({ ...row, id: String(index + 1) })),
    nextItem: 5_001,
  }));
  const done = await admin().create();
  expect(done.failed).toEqual([{ list: BASE, column: "RightBoxTime", because: "too-many-rows", detail: "" }]);
  expect(done.differences).toMatchObject([{ what: "index-missing", column: "RightBoxTime" }]);
});

test("a name that is taken gives a twin, which is told of and not taken for the column", async () => {
  await admin().create();
  changeColumn(BASE, "RightBoxState", { name: "RightBoxState0" });
  expect((await admin().check({ interactive: false, extent: "all" })).differences).toMatchObject([
    { what: "column-missing", column: "RightBoxState", twin: "RightBoxState0" },
  ]);
});

test("a list that was created although the answer got lost counts as created", async () => {
  graph.setFaults([{ method: "POST", path: "/lists$", times: 1, drop: "after" }]);
  const { lists: created, failed } = await admin().create();
  expect([created.length, failed]).toEqual([9, []]);
  expect(lists()).toHaveLength(9);
});

test("what SharePoint refuses of one list keeps none of the others from being created", async () => {
  graph.setFaults([{ method: "POST", path: "/lists$", status: 400, code: "invalidRequest", times: 1 }]);
  const { lists: created, failed } = await admin().create();
  expect(created).toHaveLength(8);
  expect(failed).toMatchObject([{ list: "RightBox Clients", because: "refused", detail: "Played by the emulator." }]);
});

test.each<readonly [string, () => ListsAdmin, string]>([
  ["no rights to manage lists", () => admin(NOW, "Sites.ReadWrite.All"), "forbidden"],
  ["no configuration", () => createListsAdmin({ ...nowhere(), configuration: undefined }), "not-configured"],
  ["no consent", () => createListsAdmin(nowhere()), "consent-needed"],
])("%s ends the creation with what to do about it", async (_, make, because) => {
  await expect(make().create()).rejects.toMatchObject({ name: "RecordsError", because });
});

function nowhere() {
  return {
    configuration: graphConfiguration(graph.url, graph.tenant.state.siteId),
    signIn: { token: () => Promise.reject(new SignInError("consent-needed", "No.")) },
    clock: { now: () => NOW },
    random: () => 0.5,
    newId: () => "id",
    sleep: () => Promise.resolve(),
  };
}
