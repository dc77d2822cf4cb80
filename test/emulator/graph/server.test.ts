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
  scp: "Sites.Manage.All Mail.Read",
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
