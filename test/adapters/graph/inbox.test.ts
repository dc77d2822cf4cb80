import type { Message } from "@microsoft/microsoft-graph-types";
import { createInbox } from "../../../src/adapters/graph/inbox";
import type { InboxLine } from "../../../src/app/ports/inbox";
import type { MailboxAnswer } from "../../../src/app/ports/mailboxContacts";
import { useGraphMailbox } from "../../support/graphMailbox";

const mailbox = useGraphMailbox();
const since = new Date("2026-11-01T00:00:00Z");

function put(...messages: ReadonlyArray<Partial<Message>>): void {
  mailbox.graph().tenant.change({
    messages: messages.map((part, index) => ({
      folder: "inbox",
      propertiesVisibleAt: 0,
      message: {
        id: `m${String(index)}`,
        subject: "Hello",
        from: { emailAddress: { name: "Bob Lee", address: "bob.lee@acme.example" } },
        receivedDateTime: "2026-11-24T09:00:00Z",
        sentDateTime: "2026-11-24T08:59:00Z",
        body: { contentType: "html", content: "<p>First &amp; second</p><p>Third</p>" },
        ...part,
      },
    })),
  });
}

function valueOf<Value>(answer: MailboxAnswer<Value>): Value {
  if (answer.status === "trouble") throw new Error(`${answer.because}: ${answer.detail}`);
  return answer.value;
}

async function lines(): Promise<{ readonly lines: readonly InboxLine[]; readonly isCut: boolean }> {
  return valueOf(await createInbox(mailbox.options()).linesSince(since, { interactive: false }));
}

test("what came in since then, newest first, with the beginning of its text and whether Exchange calls it a report", async () => {
  put(
    { receivedDateTime: "2026-10-31T23:59:59Z" },
    { receivedDateTime: "2026-11-02T00:00:00Z" },
    {
      receivedDateTime: "2026-11-03T00:00:00Z",
      singleValueExtendedProperties: [{ id: "String 0x001A", value: "REPORT.IPM.Note.NDR" }],
    },
  );
  const found = await lines();
  expect(found.isCut).toBe(false);
  expect(found.lines.map(({ id, isReport }) => [id, isReport])).toEqual([
    ["m2", true],
    ["m1", false],
  ]);
  expect(found.lines[1]).toEqual({
    id: "m1",
    from: "bob.lee@acme.example",
    fromName: "Bob Lee",
    subject: "Hello",
    preview: "First & second Third",
    receivedAt: new Date("2026-11-02T00:00:00Z"),
    isReport: false,
  });
});

test("all pages are read, up to a limit that is told", async () => {
  put(...Array.from({ length: 2_001 }, () => ({})));
  const found = await lines();
  expect(found.lines).toHaveLength(2_000);
  expect(found.isCut).toBe(true);
  expect(mailbox.graph().calls).toHaveLength(8);
});

test("a whole message comes as text, and a report as one", async () => {
  put({ singleValueExtendedProperties: [{ id: "String 0x001A", value: "REPORT.IPM.Note.NDR" }] });
  const [line] = (await lines()).lines;
  if (line === undefined) throw new Error("One was expected.");
  const read = await createInbox(mailbox.options()).read(line);
  expect(read).toEqual({
    status: "done",
    value: {
      from: "bob.lee@acme.example",
      fromName: "Bob Lee",
      subject: "Hello",
      text: "First & second\r\nThird\r\n",
      headers: { "content-type": "multipart/report" },
    },
  });
  put();
  expect(await createInbox(mailbox.options()).read(line)).toEqual({ status: "done", value: undefined });
});

test("only reading mail is asked for, with a window where that was allowed", async () => {
  put();
  await createInbox(mailbox.options()).linesSince(since, { interactive: true });
  await lines();
  expect(mailbox.asked).toEqual([
    ["Mail.Read", true],
    ["Mail.Read", false],
  ]);
});

test.each([
  ["no configuration", { isConfigured: false }, undefined, "not-configured"],
  ["no consent", { hasConsent: false }, undefined, "consent-needed"],
  ["a cut connection", {}, { drop: "before" as const }, "offline"],
  ["a busy service", {}, { status: 429, retryAfter: "600" }, "throttled"],
  ["no leave", {}, { status: 403 }, "forbidden"],
  ["anything else", {}, { status: 400 }, "failed"],
])("%s is told", async (_, part, fault, because) => {
  if (fault !== undefined) mailbox.graph().setFaults([{ path: "inbox", times: 9, ...fault }]);
  const answer = await createInbox(mailbox.options(part)).linesSince(since, { interactive: false });
  expect(answer).toMatchObject({ status: "trouble", because });
});
