import { startGraphEmulator, type GraphEmulator } from "../../../emulator/graph/server";
import { startSharePointEmulator, type SharePointEmulator } from "../../../emulator/graph/sharePointServer";
import { makeToken } from "../../../emulator/graph/token";
import { provisionLists } from "../../../src/adapters/graph/provision";
import { graphFetchWith, type GraphFetch } from "../../../src/adapters/graph/graphFetch";
import { protectLists } from "../../../src/adapters/sharepoint/protectLists";
import { sharePointFetchWith } from "../../../src/adapters/sharepoint/sharePointFetch";
import { graphConfiguration } from "../../support/graphConfiguration";

const BASE = "RightBox Send Records";
const views = ["By client", "Not sent", "Unchecked", "Last 31 days"];
let graph: GraphEmulator;
let sharePoint: SharePointEmulator;

beforeAll(async () => {
  graph = await startGraphEmulator();
  sharePoint = await startSharePointEmulator(graph.tenant);
});
beforeEach(async () => {
  graph.tenant.reset({ listManagers: ["boss@ourco.example"] });
  await provisionLists(graphAs("boss"), graph.tenant.state.siteId);
});
afterEach(() => {
  expect([...graph.unknownCalls, ...sharePoint.unknownCalls]).toEqual([]);
});
afterAll(async () => {
  await sharePoint.close();
  await graph.close();
});

function tokenOf(who: string, scp: string): string {
  return makeToken({ oid: who, upn: `${who}@ourco.example`, name: who, scp, exp: 4_000_000_000 });
}

function graphAs(who: string): GraphFetch {
  return graphFetchWith({
    root: `${graph.url}/v1.0`,
    token: () => Promise.resolve(tokenOf(who, "Sites.ReadWrite.All Sites.Manage.All")),
    sleep: () => Promise.resolve(),
    now: () => 0,
    random: () => 0.5,
    newId: () => "id",
  });
}

function site(who = "boss", scopes = "AllSites.Manage") {
  return sharePointFetchWith({ site: sharePoint.siteUrl, token: tokenOf(who, scopes) });
}

function restricts(isAllowed: boolean): void {
  graph.tenant.change({ oddities: { ...graph.tenant.state.oddities, uniqueBarsOwnReading: !isAllowed } });
}

test("where SharePoint takes it, each list of records shows and lets change one's own rows only, and has its views", async () => {
  restricts(true);
  const expected = {
    readsOwnOnly: true,
    changesOwnOnly: true,
    keepsVersions: false,
    needsApproval: false,
    views,
    refused: [],
  };
  expect(await protectLists(site())).toEqual([{ list: BASE, ...expected }]);
  const { settings } = graph.tenant.state.lists.find(({ displayName }) => displayName === BASE) ?? {};
  expect(settings?.views.find(({ isDefault }) => isDefault)?.query).toBe("");
  expect(settings?.views.find(({ title }) => title === "Not sent")?.fields).toContain("RightBoxSubject");
  expect(
    graph.tenant.state.lists.find(({ displayName }) => displayName === "RightBox Clients")?.settings,
  ).toBeUndefined();
});

test("where a unique key bars it, what can be had is set, and what cannot is told in SharePoint's words", async () => {
  restricts(false);
  const [protection] = await protectLists(site());
  expect(protection).toMatchObject({ readsOwnOnly: false, changesOwnOnly: true, keepsVersions: false, views });
  expect(protection?.refused).toEqual(["ReadSecurity: Lists with unique columns cannot restrict reading. (500)"]);
});

test("protecting again changes nothing", async () => {
  restricts(true);
  await protectLists(site());
  const before = graph.tenant.state.lists;
  expect(await protectLists(site())).toMatchObject([{ views, refused: [] }]);
  expect(graph.tenant.state.lists).toEqual(before);
});

test.each<readonly [string, () => Promise<unknown>, number]>([
  ["somebody who does not manage lists", () => protectLists(site("anna")), 403],
  ["a token for something else", () => protectLists(site("boss", "Sites.Manage.All")), 403],
  [
    "an address where nobody answers",
    () => protectLists(sharePointFetchWith({ site: "http://localhost:9/s", token: "t" })),
    0,
  ],
])("%s ends it at once", async (_, run, status) => {
  await expect(run()).rejects.toMatchObject({ name: "SharePointError", status });
});

test("a salesperson then reads and changes own rows, and a manager all", async () => {
  restricts(true);
  await protectLists(site());
  const { siteId } = graphConfiguration(graph.url, graph.tenant.state.siteId);
  const list = graph.tenant.state.lists.find(({ displayName }) => displayName === BASE)?.id ?? "";
  const items = `/sites/${siteId}/lists/${list}/items`;
  const scopes = ["Sites.ReadWrite.All"];
  for (const who of ["anna", "li"])
    await graphAs(who)({ operation: "post", method: "POST", path: items, body: { fields: { Title: who } }, scopes });
  const titles = async (who: string): Promise<number> => {
    const page = (await graphAs(who)({ operation: "read", path: items, scopes })) as {
      readonly value: readonly unknown[];
    };
    return page.value.length;
  };
  expect([await titles("anna"), await titles("li"), await titles("boss")]).toEqual([1, 1, 2]);
  const change = (who: string): Promise<unknown> =>
    graphAs(who)({ operation: "change", method: "PATCH", path: `${items}/1/fields`, body: { Title: "x" }, scopes });
  await expect(change("li")).rejects.toMatchObject({ status: 404 });
  await expect(change("anna")).resolves.toBeDefined();
  await expect(change("boss")).resolves.toBeDefined();
});
