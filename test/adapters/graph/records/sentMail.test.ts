import type { Message } from "@microsoft/microsoft-graph-types";
import type { StoredMessage } from "../../../../emulator/graph/tenant";
import { createSentMail } from "../../../../src/adapters/graph/records/sentMail";
import { SignInError } from "../../../../src/adapters/graph/signIn";
import type { SentMail, SentMessage } from "../../../../src/app/ports/sentMail";
import { encodeRecord } from "../../../../src/domain/record/encodeRecord";
import type { SendRecord } from "../../../../src/domain/record/sendRecord";
import { address } from "../../../support/builders";
import { sentRecord } from "../../../support/sentRecords";
import { liNa, useRecordsSite } from "./site";

const site = useRecordsSite();
const ADD_IN = "6c1d8f52-4f0b-4d0e-9a63-2b7f3f0c9e11";
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADD_IN}`;
const sales = address("sales@ourco.example").key;
const since = new Date("2026-11-20T00:00:00Z");

function mail(): SentMail {
  const options = site().options();
  const configuration = { ...options.configuration, sharedMailboxes: ["Sales@OurCo.example"] };
  return createSentMail({ ...options, configuration, addInId: ADD_IN })({ interactive: false });
}

const wrapped = (record: SendRecord): string => JSON.stringify({ record: encodeRecord(record) });
const madeOn = (day: string, number = 1): SendRecord =>
  sentRecord(number, { reviewedAt: new Date(`${day}T12:00:00Z`) });

function put(
  ...messages: ReadonlyArray<Partial<Message> & { readonly value?: string; readonly stored?: Partial<StoredMessage> }>
): void {
  site().graph.tenant.change({
    messages: messages.map(({ value, stored, ...message }, index) => ({
      folder: "sentitems",
      propertiesVisibleAt: 0,
      message: {
        id: `m${String(index)}`,
        subject: `Message ${String(index)}`,
        sentDateTime: `2026-11-25T08:00:${String(59 - index).padStart(2, "0")}Z`,
        internetMessageId: `<${String(index)}@ourco.example>`,
        ...(value === undefined ? {} : { singleValueExtendedProperties: [{ id: PROPERTY, value }] }),
        ...message,
      },
      ...stored,
    })),
  });
}

const carried = (messages: readonly SentMessage[]) => messages.map(({ id, carries: { status } }) => `${id} ${status}`);

test("what was sent since then, newest first, with whom it comes from and what it carries", async () => {
  const record = sentRecord(1);
  put(
    {
      value: wrapped(record),
      from: { emailAddress: { address: "Sales@ourco.example" } },
      sender: { emailAddress: { address: "li.na@ourco.example" } },
    },
    { sentDateTime: "2026-11-25T09:00:00Z", from: { emailAddress: { address: "/o=OurCo/cn=x" } } },
    { sentDateTime: "2026-11-19T23:59:59Z" },
    { stored: { folder: "inbox" } },
    { stored: { mailbox: "sales@ourco.example" } },
  );
  const found = await mail().sentSince(liNa, since);
  expect(found).toMatchObject([
    { id: "m1", carries: { status: "none" } },
    {
      id: "m0",
      internetMessageId: "<0@ourco.example>",
      sentAt: new Date("2026-11-25T08:00:59Z"),
      isDraft: false,
      from: sales,
      sender: liNa,
      subject: "Message 0",
      carries: { status: "record", record: { sendId: record.sendId } },
    },
  ]);
  expect(found[0]).not.toHaveProperty("from");
});

test.each([
  ["properties without a record", JSON.stringify({ other: 1 }), "none"],
  ["a record that is none", JSON.stringify({ record: "?" }), "unreadable"],
  ["a record of another kind", JSON.stringify({ record: { a: 1 } }), "unreadable"],
  ["no JSON", "{", "unreadable"],
  ["a record", wrapped(sentRecord(1)), "record"],
])("a message that carries %s", async (_, value, status) => {
  put({ value });
  expect(carried(await mail().sentSince(liNa, since))).toEqual([`m0 ${status}`]);
});

test("properties that come late are none until then", async () => {
  put({ value: wrapped(sentRecord(1)), stored: { propertiesVisibleAt: site().now + 1 } });
  expect(carried(await mail().sentSince(liNa, since))).toEqual(["m0 none"]);
  site().now += 1;
  expect(carried(await mail().sentSince(liNa, since))).toEqual(["m0 record"]);
});

test("all pages are read, each asking for lasting ids", async () => {
  const at = (index: number): string => new Date(since.getTime() + index * 60_000).toISOString();
  put(...Array.from({ length: 250 }, (_, index) => ({ sentDateTime: at(index) })));
  const headers: Array<string | null> = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    headers.push(new Headers(init?.headers).get("Prefer"));
    return fetch(input, init);
  };
  try {
    expect(await mail().sentSince(liNa, since)).toHaveLength(250);
  } finally {
    globalThis.fetch = fetch;
  }
  expect(headers).toEqual(Array(3).fill('IdType="ImmutableId"'));
});

test("records of one day are found in whatever folder, and no others", async () => {
  put(
    { value: wrapped(madeOn("2026-11-24", 1)), stored: { folder: "deleteditems" } },
    { value: wrapped(madeOn("2026-11-24", 2)), stored: { folder: "Projects" } },
    { value: wrapped(madeOn("2026-11-24", 3)), stored: { folder: "drafts" } },
    { value: wrapped(madeOn("2026-11-25", 4)) },
    { value: JSON.stringify({ record: encodeRecord(madeOn("2026-11-25", 5)).concat("2.20261124.") }) },
    { value: wrapped(madeOn("2026-11-24", 6)), stored: { mailbox: "sales@ourco.example" } },
    {},
  );
  const found = await mail().recordedOn(liNa, "2026-11-24");
  expect(found.map(({ id, isDraft }) => [id, isDraft]).sort()).toEqual([
    ["m0", false],
    ["m1", false],
    ["m2", true],
  ]);
  expect((await mail().recordedOn(sales, "2026-11-24")).map(({ id }) => id)).toEqual(["m5"]);
});

test("what was sent at no time that anybody tells counts from when its record was made", async () => {
  put({ value: wrapped(madeOn("2026-11-24")), sentDateTime: null });
  expect((await mail().recordedOn(liNa, "2026-11-24"))[0]?.sentAt).toEqual(new Date("2026-11-24T12:00:00Z"));
});

test("another mailbox is asked for by its address and with its own scope", async () => {
  put({ stored: { mailbox: "sales@ourco.example" } }, {});
  expect((await mail().sentSince(sales, since)).map(({ id }) => id)).toEqual(["m0"]);
  expect(await mail().read(sales, "m1")).toBeUndefined();
  expect(await mail().find(sales, "<0@ourco.example>")).toBe("m0");
  await mail().sentSince(liNa, since);
  expect(site().asked.map(({ scopes }) => scopes)).toEqual([...Array<string>(3).fill("Mail.Read.Shared"), "Mail.Read"]);
});

test("a message is read as a draft, with its attachments' names", async () => {
  put({
    subject: "RE: Contract",
    conversationId: "c1",
    body: { contentType: "html", content: "<p>Dear Bob</p>" },
    from: { emailAddress: { name: "Li Na", address: "li.na@ourco.example" } },
    toRecipients: [{ emailAddress: { name: "Bob", address: "bob@acme.example" } }],
    ccRecipients: [{ emailAddress: { name: "Eva" } }],
    bccRecipients: [],
    attachments: [
      {
        "@odata.type": "#microsoft.graph.fileAttachment",
        id: "a1",
        name: "SC-1.pdf",
        size: 1_000,
        isInline: false,
        contentType: "application/pdf",
        contentBytes: "QQ==",
      } as object,
      {
        "@odata.type": "#microsoft.graph.referenceAttachment",
        id: "a2",
        name: "Prices",
        isInline: false,
        size: 0,
      } as object,
      { "@odata.type": "#microsoft.graph.itemAttachment", id: "a3", name: "Message", isInline: false } as object,
    ],
    singleValueExtendedProperties: [{ id: "String 0x1042", value: "<before@acme.example>" }],
  });
  expect(await mail().read(liNa, "m0")).toEqual({
    from: { name: "Li Na", address: "li.na@ourco.example" },
    to: [{ name: "Bob", address: "bob@acme.example" }],
    cc: [{ name: "Eva", address: "" }],
    bcc: [],
    subject: "RE: Contract",
    body: { format: "html", content: "<p>Dear Bob</p>" },
    composeType: "reply",
    conversation: "c1",
    attachments: [
      { id: "a1", name: "SC-1.pdf", inline: false, size: 1_000 },
      { id: "a2", name: "Prices", inline: false, size: 0, form: "link" },
      { id: "a3", name: "Message", inline: false, form: "item" },
    ],
  });
  expect(JSON.stringify(site().graph.calls)).not.toContain("QQ==");
});

test.each([
  ["FW: Contract", [], "forward"],
  ["Contract", [], "new"],
  ["转发: 合同", [{ id: "String 0x1042", value: "<before@x>" }], "forward"],
])("%s is a %s", async (subject, singleValueExtendedProperties, composeType) => {
  put({ subject, singleValueExtendedProperties });
  expect(await mail().read(liNa, "m0")).toMatchObject({ composeType, to: [], attachments: [] });
});

test("a message is found by its Message-ID, rather the sent one than a draft", async () => {
  put(
    { internetMessageId: "<o'b+1&2@x>", stored: { folder: "drafts" } },
    { internetMessageId: "<o'b+1&2@x>", stored: { folder: "Projects" } },
    { internetMessageId: "<draft@x>", stored: { folder: "drafts" } },
  );
  expect(await mail().find(liNa, "<o'b+1&2@x>")).toBe("m1");
  expect(await mail().find(liNa, "<draft@x>")).toBe("m2");
  expect(await mail().find(liNa, "<gone@x>")).toBeUndefined();
});

test("only reading is asked for, and no window is opened unless it may", async () => {
  put({});
  await mail().sentSince(liNa, since);
  expect(site().asked).toEqual([{ scopes: "Mail.Read", interactive: false }]);
});

test.each([
  ["a cut connection", { drop: "before" as const }, "offline"],
  ["a busy service", { status: 429, retryAfter: "600" }, "throttled"],
  ["no leave", { status: 403 }, "forbidden"],
  ["a refused token", { status: 401 }, "consent-needed"],
  ["a mailbox that is not there", { status: 404 }, "forbidden"],
  ["anything else", { status: 400 }, "failed"],
])("%s is told", async (_, part, because) => {
  put({});
  site().graph.setFaults([{ path: "/messages\\?", times: 99, ...part }]);
  const asked = [
    () => mail().sentSince(liNa, since),
    () => mail().recordedOn(liNa, "2026-11-26"),
    () => mail().find(liNa, "<0@x>"),
  ];
  for (const ask of asked) await expect(ask()).rejects.toMatchObject({ name: "RecordsError", because });
});

test("no consent is told as such", async () => {
  site().token = () => Promise.reject(new SignInError("consent-needed", "No."));
  await expect(mail().read(liNa, "m0")).rejects.toMatchObject({ name: "RecordsError", because: "consent-needed" });
});
