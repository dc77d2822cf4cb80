import { officeAttachmentContents } from "../../../src/adapters/office/attachmentContents";
import { officeMailItem } from "../../../src/adapters/office/mailItem";
import type { AttachedContent, MailAttachment } from "../../../emulator/outlook/composeState";
import { clientNames, type ClientName, type Switches } from "../../../emulator/outlook/profiles";
import { emulatedItem, useOffice } from "../../support/scriptOffice";

const item = officeMailItem();
const contents = officeAttachmentContents();

function holding(name: string, content: AttachedContent): MailAttachment {
  return { id: `id of ${name}`, name, size: 100, isInline: false, content };
}

const file = holding("a.pdf", { kind: "file", base64: Buffer.from([0, 128, 255]).toString("base64") });
const message = holding("Old mail", { kind: "message", mime: "Subject: x\r\n\r\ny" });
const appointment = holding("Visit", { kind: "appointment", iCalendar: "BEGIN:VCALENDAR 合" });
const contact = holding("Bob", { kind: "contact" });
const link = holding("big.zip", { kind: "cloud", url: "https://cloud.example/big.zip" });

/** What each attachment is and gives, in the order in which the client lists them. */
async function given(client: ClientName, switches: Partial<Switches> = {}): Promise<readonly unknown[]> {
  const attachments = [link, file, message, appointment, contact];
  useOffice(emulatedItem({ attachments }, { client, ...switches }).office);
  const draft = await item.readDraft();
  const rows = [];
  for (const attachment of draft.attachments) {
    const content = await contents.contentOf(attachment);
    const text = content.status === "content" ? Buffer.from(content.bytes).toString("latin1") : content.because;
    rows.push([attachment.name, attachment.form ?? "file", text]);
  }
  return rows;
}

const utf8 = Buffer.from("BEGIN:VCALENDAR 合").toString("latin1");
const inBrowsers = [
  ["a.pdf", "file", "\0\u0080\u00ff"],
  ["Old mail", "item", "Subject: x\r\n\r\ny"],
  ["Visit", "item", utf8],
  ["Bob", "item", "unsupported"],
];
const expected: Readonly<Record<ClientName, readonly unknown[]>> = {
  web: inBrowsers,
  "new-windows": inBrowsers,
  "classic-windows": [["big.zip", "link", "link"], ...inBrowsers],
  mac: [
    ["big.zip", "link", "link"],
    ["a.pdf", "file", "\0\u0080\u00ff"],
    ["Old mail.eml", "file", "Subject: x\r\n\r\ny"],
    ["Visit.eml", "file", utf8],
    ["Bob.eml", "file", "unsupported"],
  ],
};

test.each(clientNames)("%s: each form gives its content or says why not", async (client) => {
  expect(await given(client)).toEqual(expected[client]);
});

test("a link is known as one before anybody asks for its content", async () => {
  useOffice(emulatedItem({ attachments: [link] }, { client: "classic-windows" }).office);
  expect((await item.readDraft()).attachments[0]?.text).toEqual({ status: "none", because: "link" });
});

test.each([
  [9000, { status: "none", because: "too-large" }],
  [9043, { status: "none", because: "unsupported" }],
])("refusal %s will not change", async (code, answer) => {
  useOffice(
    emulatedItem({ attachments: [file] }, { faults: [{ call: "getAttachmentContentAsync", mode: "fail", code }] })
      .office,
  );
  expect(await contents.contentOf({ id: file.id })).toEqual(answer);
});

test.each([
  ["another refusal", [{ call: "getAttachmentContentAsync", mode: "fail", code: 9042 }], file.id],
  ["an attachment that is gone", [], "gone"],
] as const)("%s is worth another try", async (_, faults, id) => {
  useOffice(emulatedItem({ attachments: [file] }, { faults }).office);
  await expect(contents.contentOf({ id })).rejects.toMatchObject({ name: "OfficeError", failure: "refused" });
});

test("content that is no Base64 is damaged", async () => {
  const broken = holding("x", { kind: "file", base64: "%%%" });
  useOffice(emulatedItem({ attachments: [broken] }).office);
  expect(await contents.contentOf({ id: broken.id })).toEqual({ status: "none", because: "damaged" });
});

test("an Outlook that lacks the call refuses", async () => {
  const { office } = emulatedItem({ attachments: [file] });
  useOffice(office);
  Object.assign(Office.context.mailbox.item ?? {}, { getAttachmentContentAsync: undefined });
  await expect(contents.contentOf({ id: file.id })).rejects.toMatchObject({ failure: "unsupported" });
});
