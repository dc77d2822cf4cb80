import { startGraphEmulator, type GraphEmulator } from "../../../emulator/graph/server";
import { parseItemFilter } from "../../../emulator/graph/itemFilter";
import { GraphFailure } from "../../../emulator/graph/graphFailure";
import { makeToken } from "../../../emulator/graph/token";
import * as fc from "fast-check";
import { expectGraphTraffic } from "../../support/openApiSlice";

let graph: GraphEmulator;
const token = makeToken({
  oid: "o",
  upn: "li.na@ourco.example",
  name: "Li Na",
  scp: "Sites.Manage.All Mail.Read Contacts.Read",
  exp: 4_000_000_000,
});
const list = {
  displayName: "Things",
  columns: [
    { name: "Key", text: {}, indexed: true, enforceUniqueValues: true },
    { name: "Kind", text: {}, indexed: true },
    { name: "Loose", text: {} },
    { name: "Count", number: {} },
    { name: "Author", text: {} },
    { name: "Note", text: { allowMultipleLines: true } },
    { name: "Link", hyperlinkOrPicture: {} },
  ],
};

beforeAll(async () => {
  graph = await startGraphEmulator();
});
beforeEach(async () => {
  graph.tenant.reset({});
  (graph.calls as unknown[]).length = 0;
  await call("POST", "/lists", list);
});
afterAll(() => graph.close());

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const response = await fetch(`${graph.url}/v1.0/sites/${graph.tenant.state.siteId}${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>) };
}

const items = "/lists/Things/items";
const add = (fields: Readonly<Record<string, unknown>>) => call("POST", items, { fields });

test.each<
  [
    name: string,
    run: () => Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>,
    status: number,
    message: RegExp,
  ]
>([
  ["a list with a name", () => call("POST", "/lists", { displayName: "x", name: "x" }), 400, /Cannot define a 'name'/],
  [
    "a list of another template",
    () => call("POST", "/lists", { displayName: "x", list: { template: "generic" } }),
    400,
    /not acceptable/,
  ],
  ["a list twice", () => call("POST", "/lists", { displayName: "things" }), 409, /already in use/],
  [
    "an index on long text",
    () => call("POST", "/lists/Things/columns", { name: "X", text: { allowMultipleLines: true }, indexed: true }),
    400,
    /cannot be indexed/,
  ],
  [
    "uniqueness without an index",
    () => call("POST", "/lists/Things/columns", { name: "X", text: {}, enforceUniqueValues: true }),
    400,
    /must be indexed/,
  ],
  ["an unknown column", () => add({ Nobody: "x" }), 400, /not recognized/],
  ["text that is too long", () => add({ Kind: "x".repeat(256) }), 400, /Invalid text/],
  ["a number as text", () => add({ Count: "5" }), 500, /General exception/],
  ["a link", () => add({ Link: { Url: "https://x.example" } }), 500, /General exception/],
  ["a filter without an index", () => call("GET", `${items}?$filter=fields/Loose eq 'x'`), 400, /not indexed/],
  ["a filter without fields/", () => call("GET", `${items}?$filter=Key eq 'x'`), 400, /Invalid filter clause/],
  [
    "two predicates",
    () => call("GET", `${items}?$filter=fields/Key eq 'x' and fields/Kind eq 'y'`),
    400,
    /Invalid filter clause/,
  ],
  ["$count", () => call("GET", `${items}?$count=true`), 400, /not supported/],
  ["$skip", () => call("GET", `${items}?$skip=1`), 400, /not supported/],
  ["an unknown list", () => call("GET", "/lists/Nowhere/items"), 404, /not found/],
  ["an unknown item", () => call("GET", `${items}/99`), 404, /could not be found/],
])("%s is refused", async (_, run, status, message) => {
  const answer = await run();
  expect(answer.status).toBe(status);
  expect((answer.body["error"] as { readonly message: string }).message).toMatch(message);
});

test("a unique value is refused whatever its letter case, naming neither column nor row", async () => {
  expect((await add({ Key: "abc" })).status).toBe(201);
  const twice = await add({ Key: "ABC" });
  expect([twice.status, twice.body["error"]]).toEqual([
    400,
    expect.objectContaining({
      code: "invalidRequest",
      message: "One or more fields with unique constraints already has the provided value.",
    }),
  ]);
});

test("a column name that is taken gets a number", async () => {
  const { body } = await call("GET", "/lists/Things/columns");
  expect((body["value"] as ReadonlyArray<{ readonly name: string }>).map(({ name }) => name)).toContain("Author0");
});

test("an old eTag is refused, the new one taken, and empty fields are absent", async () => {
  const { body } = await add({ Key: "k", Note: "n" });
  const tag = String(body["eTag"]);
  expect((await call("PATCH", `${items}/1/fields`, { Note: null }, { "If-Match": tag })).body).not.toHaveProperty(
    "Note",
  );
  expect((await call("PATCH", `${items}/1/fields`, { Note: "x" }, { "If-Match": tag })).status).toBe(412);
  expect((await call("DELETE", `${items}/1`)).status).toBe(204);
});

test("pages end in a link that is used as it is", async () => {
  for (let number = 0; number < 5; number++) await add({ Key: String(number) });
  const first = await call("GET", `${items}?$top=2`);
  const next = String(first.body["@odata.nextLink"]);
  const second = (await (await fetch(next, { headers: { Authorization: `Bearer ${token}` } })).json()) as {
    readonly value: ReadonlyArray<{ readonly id: string }>;
  };
  expect(second.value.map(({ id }) => id)).toEqual(["3", "4"]);
});

test("the next page begins behind the last item of this one, whatever is deleted meanwhile", async () => {
  for (let number = 0; number < 5; number++) await add({ Key: String(number) });
  const first = await call("GET", `${items}?$top=2`);
  await call("DELETE", `${items}/1`);
  await call("DELETE", `${items}/2`);
  const next = String(first.body["@odata.nextLink"]);
  expect(next).toContain("p_ID");
  const second = (await (await fetch(next, { headers: { Authorization: `Bearer ${token}` } })).json()) as {
    readonly value: ReadonlyArray<{ readonly id: string }>;
  };
  expect(second.value.map(({ id }) => id)).toEqual(["3", "4"]);
});

test.each(["resourceModified", "notAllowed"] as const)("an old eTag is refused as %s", async (staleCode) => {
  graph.tenant.change({ oddities: { ...graph.tenant.state.oddities, staleCode } });
  await add({ Key: "k" });
  const answer = await call("PATCH", `${items}/1/fields`, { Note: "x" }, { "If-Match": '"old,1"' });
  expect(answer).toMatchObject({ status: 412, body: { error: { code: staleCode } } });
});

test.each([
  ["no token", {}, 401],
  [
    "an expired one",
    { Authorization: `Bearer ${makeToken({ oid: "o", upn: "u", name: "n", scp: "Sites.Manage.All", exp: 1 })}` },
    401,
  ],
  [
    "one without the scope",
    { Authorization: `Bearer ${makeToken({ oid: "o", upn: "u", name: "n", scp: "User.Read", exp: 4_000_000_000 })}` },
    403,
  ],
])("%s is refused", async (_, headers, status) => {
  expect(
    (
      await fetch(`${graph.url}/v1.0/sites/${graph.tenant.state.siteId}/lists`, {
        headers: headers as Record<string, string>,
      })
    ).status,
  ).toBe(status);
});

async function root(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly headers: Headers; readonly body: Readonly<Record<string, unknown>> }> {
  const response = await fetch(path.startsWith("http") ? path : `${graph.url}/v1.0${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Readonly<Record<string, unknown>>;
  return { status: response.status, headers: response.headers, body: answer };
}

describe("delta", () => {
  const first = () => call("GET", `${items}/delta?$expand=fields&$top=2`);
  const follow = (body: Readonly<Record<string, unknown>>, link: string) => root("GET", String(body[`@odata.${link}`]));
  const idsOf = (body: Readonly<Record<string, unknown>>) =>
    (body["value"] as ReadonlyArray<{ readonly id?: string; readonly deleted?: object }>).map(
      ({ id, deleted }) => `${id ?? "error"}${deleted === undefined ? "" : " deleted"}`,
    );

  test("pages through everything, then tells what changed and what went", async () => {
    for (const Key of ["a", "b", "c"]) await add({ Key });
    const page = await first();
    expect(idsOf(page.body)).toEqual(["1", "2"]);
    const rest = await follow(page.body, "nextLink");
    expect(idsOf(rest.body)).toEqual(["3"]);
    await call("PATCH", `${items}/2/fields`, { Loose: "x" });
    await call("DELETE", `${items}/1`);
    const changed = await follow(rest.body, "deltaLink");
    expect(idsOf(changed.body)).toEqual(["2", "1 deleted"]);
    expect(idsOf((await follow(changed.body, "deltaLink")).body)).toEqual([]);
    expectGraphTraffic(graph.calls);
  });

  test("latest is a link alone, and a token that nobody gave starts again", async () => {
    await add({ Key: "a" });
    const latest = await call("GET", `${items}/delta?token=latest`);
    expect(idsOf(latest.body)).toEqual([]);
    const gone = await call("GET", `${items}/delta?token=99`);
    expect(gone).toMatchObject({ status: 410, body: { error: { code: "resyncChangesApplyDifferences" } } });
  });

  test("items can come without their fields, and twice, the second time as they are", async () => {
    await add({ Key: "a" });
    const oddities = { ...graph.tenant.state.oddities, deltaWithoutFields: true };
    graph.tenant.change({ oddities });
    expect((await first()).body["value"]).toEqual([
      expect.not.objectContaining({ fields: expect.anything() as unknown }),
    ]);
    graph.tenant.change({ oddities: { ...oddities, deltaWithoutFields: false, deltaTwice: true } });
    const twice = (await first()).body["value"] as ReadonlyArray<{ readonly id: string; readonly fields: object }>;
    expect(twice.map(({ id }) => id)).toEqual(["1", "1"]);
    expect(twice[1]?.fields).toMatchObject({ Key: "a" });
    expect(twice[0]?.fields).not.toHaveProperty("Key");
  });

  test("costs one resource unit with a token and two without", async () => {
    await call("GET", `${items}/delta`);
    await call("GET", `${items}/delta?token=latest`);
    expect(graph.calls.slice(-2).map(({ resourceUnits }) => resourceUnits)).toEqual([2, 1]);
  });

  test("a deletion can show as an error within the page", async () => {
    await add({ Key: "a" });
    await add({ Key: "b" });
    const before = await first();
    graph.tenant.change({ oddities: { ...graph.tenant.state.oddities, deltaErrors: true } });
    await call("DELETE", `${items}/1`);
    expect(idsOf((await follow(before.body, "deltaLink")).body)).toEqual(["error"]);
  });
});

test("contacts are paged, and filtered by a whole address only", async () => {
  const contacts = Array.from({ length: 12 }, (_, index) => ({
    id: String(index),
    displayName: `Contact ${String(index)}`,
    emailAddresses: [{ address: `c${String(index)}@acme.example`, name: "" }],
  }));
  graph.tenant.change({ contacts });
  const page = await root("GET", "/me/contacts?$select=displayName,emailAddresses");
  expect(page.body["value"]).toHaveLength(10);
  expect((await root("GET", String(page.body["@odata.nextLink"]))).body["value"]).toHaveLength(2);
  const any = (clause: string) => root("GET", `/me/contacts?$filter=${encodeURIComponent(clause)}`);
  expect((await any("emailAddresses/any(a:a/address eq 'C3@acme.example')")).body["value"]).toHaveLength(1);
  expect(await any("startswith(displayName,'C')")).toMatchObject({ status: 400 });
  expectGraphTraffic(graph.calls);
});

describe("$batch", () => {
  const one = (id: string, part: object = {}) => ({ id, method: "GET", url: "/me/contacts", ...part });
  const statuses = (body: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      (body["responses"] as ReadonlyArray<{ readonly id: string; readonly status: number }>).map(({ id, status }) => [
        id,
        status,
      ]),
    );

  test("each part is answered, throttled and refused alone; what depends on a failure fails", async () => {
    graph.setFaults([{ path: "top=7", status: 429, retryAfter: "12", times: 1 }]);
    const { body } = await root("POST", "/$batch", {
      requests: [one("1"), one("2", { url: "/me/contacts?$top=7" }), one("3", { dependsOn: ["2"] })],
    });
    expect(statuses(body)).toEqual({ 1: 200, 2: 429, 3: 424 });
    expect(JSON.stringify(body)).toContain('"Retry-After":"12"');
    expectGraphTraffic(graph.calls);
  });

  test("each part has its own headers, and is paid for", async () => {
    await add({ Key: "k" });
    const url = `/sites/${graph.tenant.state.siteId}${items}/1`;
    const headers = { "Content-Type": "application/json", "If-Match": '"old,1"' };
    const { body } = await root("POST", "/$batch", {
      requests: [
        one("1", { method: "PATCH", url: `${url}/fields`, headers, body: { Note: "x" } }),
        one("2", { url: `${url}?$expand=fields` }),
        one("3", { method: "PATCH", url: `${url}/fields`, headers: { "content-type": "a" }, body: { Note: "y" } }),
      ],
    });
    expect(statuses(body)).toEqual({ 1: 412, 2: 200, 3: 200 });
    // The refused one too.
    expect(graph.calls[graph.calls.length - 1]?.resourceUnits).toBe(5);
  });

  test.each([
    ["twenty-one parts", Array.from({ length: 21 }, (_, index) => one(String(index)))],
    ["the same id twice", [one("a"), one("A")]],
    ["a batch within", [one("1", { method: "POST", url: "/$batch", body: {}, headers: { "Content-Type": "a" } })]],
    ["a body without its type", [one("1", { method: "POST", body: {} })]],
  ])("%s: refused", async (_, requests) => {
    expect(await root("POST", "/$batch", { requests })).toMatchObject({ status: 400 });
  });
});

test.each([
  ["ignored", 2],
  ["finds-nothing", 0],
  ["works", 1],
] as const)("a filter that is %s", async (itemFilter, found) => {
  await add({ Key: "a" });
  await add({ Key: "b" });
  graph.tenant.change({ oddities: { ...graph.tenant.state.oddities, itemFilter } });
  const { body } = await call("GET", `${items}?$filter=${encodeURIComponent("fields/Key eq 'a'")}`);
  expect(body["value"]).toHaveLength(found);
});

test("Retry-After can be kept from browsers", async () => {
  graph.tenant.change({ oddities: { ...graph.tenant.state.oddities, hidesRetryAfter: true } });
  const { headers } = await root("GET", "/me/contacts");
  expect(headers.get("Access-Control-Expose-Headers")).not.toContain("Retry-After");
});

test("a call outside the slice is answered as such and remembered", async () => {
  expect((await call("GET", "/drives")).status).toBe(501);
  expect(graph.unknownCalls.some((text) => text.includes("/drives"))).toBe(true);
  (graph.unknownCalls as string[]).length = 0;
});

test("what it answers is what Microsoft describes", async () => {
  await add({ Key: "k" });
  await call("GET", `${items}?$expand=fields($select=Key)`);
  await call("GET", "/lists/Things/columns");
  await call("GET", "");
  expectGraphTraffic(graph.calls);
  expect(graph.calls.length).toBeGreaterThan(4);
});

test("the filter's reader knows only its own failure", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `fields/A eq '${text}'`),
      ),
      (filter) => {
        try {
          parseItemFilter(filter).matches("x");
        } catch (error) {
          expect(error).toBeInstanceOf(GraphFailure);
        }
      },
    ),
  );
});
