import { GraphFailure } from "../../../emulator/graph/graphFailure";
import { createItem, createList, deleteItem, updateFields } from "../../../emulator/graph/lists";
import { ResourceUnits } from "../../../emulator/graph/resourceUnits";
import { startGraphEmulator } from "../../../emulator/graph/server";
import { Tenant, type Item, type List } from "../../../emulator/graph/tenant";
import { graphToken } from "../../support/graphConfiguration";

const now = new Date("2026-11-26T08:00:00Z");
const columns = [{ name: "Key", text: {}, indexed: true, enforceUniqueValues: true }];

describe("a unique column", () => {
  let tenant: Tenant;
  const list = (): List => {
    const [found] = tenant.state.lists;
    if (found === undefined) throw new Error("There is no list.");
    return found;
  };
  const add = (Key: string): Item => createItem(tenant, list(), { fields: { Key } }, now);
  beforeEach(() => {
    tenant = new Tenant();
    createList(tenant, { displayName: "Things", columns }, now);
  });

  test("keeps what it knows through creating, changing and deleting", () => {
    const [a, b] = [add("a"), add("b")];
    expect(() => add("A")).toThrow(GraphFailure);
    expect(() => updateFields(tenant, list(), b, { Key: "a" }, undefined, now)).toThrow(GraphFailure);
    const c = updateFields(tenant, list(), b, { Key: "c" }, undefined, now);
    updateFields(tenant, list(), c, { Key: "C" }, undefined, now);
    add("b");
    expect(() => add("c")).toThrow(GraphFailure);
    deleteItem(tenant, list(), a, undefined);
    expect(add("a").id).toBe("4");
  });

  test("does not mind a state that was put in its place", () => {
    add("a");
    const before = list();
    add("b");
    tenant.changeList(before);
    expect(() => add("a")).toThrow(GraphFailure);
    expect(add("b").id).toBe("2");
  });

  test("may be empty more than once", () => {
    add("");
    expect(add("").id).toBe("2");
  });
});

test("the budget of a minute is spent by throttled calls too, and tells when it begins again", () => {
  const units = new ResourceUnits();
  const take = (at: number, limit = 10): string | undefined => {
    try {
      units.take(4, at, limit);
      return undefined;
    } catch (error) {
      return error instanceof GraphFailure ? error.headers["Retry-After"] : String(error);
    }
  };
  expect([take(0), take(20_000), take(30_000), take(60_000), take(80_000)]).toEqual([
    undefined,
    undefined,
    "30",
    // Those of 20 and 30 seconds still count.
    "20",
    "10",
  ]);
  expect([take(200_000), take(200_000, 0), take(200_000, 0)]).toEqual([undefined, undefined, undefined]);
});

test("a site's budget throttles single calls and the parts of a batch, each by its price", async () => {
  const graph = await startGraphEmulator({ clock: () => now });
  try {
    const { tenant } = graph;
    createList(tenant, { displayName: "Things", columns }, now);
    tenant.change({ oddities: { ...tenant.state.oddities, resourceUnitsPerMinute: 5 } });
    const lists = `/sites/${tenant.state.siteId}/lists`;
    const headers = { Authorization: `Bearer ${graphToken("Sites.ReadWrite.All")}` };
    const requests = ["1", "2", "3"].map((id) => ({ id, method: "GET", url: `${lists}?$select=id,createdDateTime` }));
    const body = JSON.stringify({ requests });
    const answer = await fetch(`${graph.url}/v1.0/$batch`, { method: "POST", headers, body });
    const { responses } = (await answer.json()) as {
      readonly responses: ReadonlyArray<{
        readonly status: number;
        readonly headers: Readonly<Record<string, string>>;
        readonly body: unknown;
      }>;
    };
    expect(responses.map(({ status }) => status)).toEqual([429, 200, 200]);
    expect(responses[0]?.headers["Retry-After"]).toBe("60");
    expect(responses[1]?.body).toEqual({
      value: [{ id: tenant.state.lists[0]?.id, createdDateTime: now.toISOString() }],
    });
    expect((await fetch(`${graph.url}/v1.0${lists}`, { headers })).status).toBe(429);
    expect(graph.calls.map(({ resourceUnits }) => resourceUnits)).toEqual([6, 2]);
  } finally {
    await graph.close();
  }
});
