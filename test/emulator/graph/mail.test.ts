import type { Message } from "@microsoft/microsoft-graph-types";
import { startGraphEmulator, type GraphEmulator } from "../../../emulator/graph/server";
import type { StoredMessage } from "../../../emulator/graph/tenant";
import { graphToken } from "../../support/graphConfiguration";
import { expectGraphTraffic } from "../../support/openApiSlice";

let graph: GraphEmulator;
beforeAll(async () => {
  graph = await startGraphEmulator();
});
beforeEach(() => {
  graph.tenant.reset({});
  (graph.calls as unknown[]).length = 0;
});
afterEach(() => {
  expectGraphTraffic(graph.calls);
});
afterAll(() => graph.close());

function put(...stored: ReadonlyArray<Partial<StoredMessage> & { readonly part?: Partial<Message> }>): void {
  graph.tenant.change({
    messages: stored.map(({ part, ...one }, index) => ({
      folder: "sentitems",
      propertiesVisibleAt: 0,
      message: { id: `m${String(index)}`, sentDateTime: `2026-11-2${String(index)}T08:00:00Z`, ...part },
      ...one,
    })),
  });
}

async function get(path: string, scopes = "Mail.Read Mail.Read.Shared") {
  const headers = { Authorization: `Bearer ${graphToken(scopes)}` };
  const response = await fetch(`${graph.url}/v1.0${path}`, { headers });
  const body = (await response.json()) as { readonly value?: ReadonlyArray<Readonly<Record<string, unknown>>> };
  return { status: response.status, body, ids: (body.value ?? []).map(({ id }) => id).sort() };
}

test("a mailbox is all its folders, and nothing of another one", async () => {
  put(
    {},
    { folder: "drafts" },
    { folder: "Projects" },
    { mailbox: "Sales@ourco.example" },
    { mailbox: "li.na@ourco.example" },
  );
  expect((await get("/me/messages")).ids).toEqual(["m0", "m1", "m2", "m4"]);
  expect((await get("/users/sales@ourco.example/messages")).ids).toEqual(["m3"]);
  expect((await get("/users/Li.Na@ourco.example/mailFolders/drafts/messages")).ids).toEqual(["m1"]);
  expect((await get("/users/sales@ourco.example/messages/m0")).status).toBe(404);
  expect((await get("/users/nobody@ourco.example/messages")).status).toBe(404);
});

test.each([
  ["/me/messages?$select=id", "Mail.ReadBasic", 200],
  ["/me/messages", "Mail.ReadBasic", 403],
  ["/me/messages", "Mail.Read.Shared", 403],
  ["/users/sales@ourco.example/messages", "Mail.Read", 403],
  ["/users/sales@ourco.example/messages", "Mail.Read.Shared", 200],
  ["/users/li.na@ourco.example/messages", "Mail.Read", 200],
  ["/users/li.na@ourco.example/messages", "Mail.Read.Shared", 200],
])("%s with %s: %d", async (path, scopes, status) => {
  put({}, { mailbox: "sales@ourco.example" });
  expect((await get(path, scopes)).status).toBe(status);
});

test("a message says where it lies and whether it is a draft", async () => {
  put({}, { folder: "drafts" }, { folder: "drafts", part: { isDraft: false, parentFolderId: "f" } });
  const { body } = await get("/me/messages?$select=isDraft,parentFolderId");
  expect(body.value).toMatchObject([
    { id: "m2", isDraft: false, parentFolderId: "f" },
    { id: "m1", isDraft: true, parentFolderId: "folder-drafts" },
    { id: "m0", isDraft: false, parentFolderId: "folder-sentitems" },
  ]);
});

test("attachments and properties come together when both are asked for, and only what is asked for", async () => {
  const id = "String 0x1042";
  put({
    part: {
      attachments: [{ id: "a", name: "SC-1.pdf", size: 3, contentType: "application/pdf" }],
      singleValueExtendedProperties: [{ id, value: "<before@x>" }],
    },
  });
  const expand = `attachments($select=id,name),singleValueExtendedProperties($filter=id eq '${id}')`;
  const { body } = await get(`/me/messages/m0?$select=subject&$expand=${encodeURIComponent(expand)}`);
  expect(body).toEqual({
    id: "m0",
    attachments: [{ id: "a", name: "SC-1.pdf" }],
    singleValueExtendedProperties: [{ id, value: "<before@x>" }],
  });
  expect((await get("/me/messages")).body.value?.[0]).not.toHaveProperty("attachments");
});

test("more than four requests of a batch to one mailbox are too many at a time", async () => {
  put({}, { mailbox: "sales@ourco.example" });
  const urls = [...Array<string>(6).fill("/me/messages"), "/users/sales@ourco.example/messages"];
  const requests = urls.map((url, index) => ({ id: String(index), method: "GET", url }));
  const response = await fetch(`${graph.url}/v1.0/$batch`, {
    method: "POST",
    headers: { Authorization: `Bearer ${graphToken("Mail.Read Mail.Read.Shared")}` },
    body: JSON.stringify({ requests }),
  });
  const { responses } = (await response.json()) as {
    readonly responses: ReadonlyArray<{ readonly id: string; readonly status: number }>;
  };
  const statuses = [...responses].sort((one, other) => Number(one.id) - Number(other.id)).map(({ status }) => status);
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429, 200]);
});
