import { expect, test, type Page } from "@playwright/test";
import type { ComposeState, MailRecipient } from "../../emulator/outlook/composeState";
import { clientNames } from "../../emulator/outlook/profiles";
import { MailProgram } from "../support/mailProgram";
import { setTime } from "../support/setTime";

/** A Wednesday. In London it is two in the morning, in Tokyo midnight, at these times. */
const NIGHT = new Date("2026-11-25T02:00:00Z");
const NIGHT_IN_TOKYO = new Date("2026-11-25T15:00:00Z");
const NOON = new Date("2026-11-25T12:00:00Z");

const person = (address: string): MailRecipient => ({ name: address, address, type: "externalUser", isResolved: true });
const theirThread =
  '<hr><div id="divRplyFwdMsg"><p>From: Bob Lee &lt;bob.lee@acme.example&gt;<br>Sent: Monday<br>To: Li Na<br>Subject: Price</p></div><p>Can you do twelve dollars?</p>';

/** What the message in the window is now. */
function written(page: Page): Promise<ComposeState> {
  return page.evaluate(() => {
    const state = window.mailProgram.composeWindow?.state.value;
    if (state === undefined) throw new Error("No message is being written.");
    return state;
  });
}

async function write(outlook: MailProgram, part: Partial<ComposeState>): Promise<void> {
  await outlook.page.evaluate((given) => void window.mailProgram.compose(given), part);
  await outlook.openPane();
}

for (const client of clientNames) {
  test(`a subject is set, its prefix stays, and it is taken back: ${client}`, async ({ page }) => {
    await setTime(page, NOON);
    const outlook = await MailProgram.openWithClients(page, { client });
    await write(outlook, {
      to: [person("sales@acme.example")],
      subject: "RE: Hello",
      html: "<p>Please sign the attached sales contract SC-2026-041 and return it to us.</p>",
    });
    const fix = outlook.pane.getByRole("button", { name: /^Set the subject to/ });
    await expect(fix).toHaveAccessibleDescription(/Before: RE: Hello After: RE: .*contract/i);
    await fix.click();
    await expect.poll(async () => (await written(page)).subject).toMatch(/^RE: .*contract/i);
    await expect(page.getByLabel("Subject")).toHaveValue(/^RE: .*contract/i);
    await outlook.pane.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await written(page)).subject).toBe("RE: Hello");
    await expect(outlook.pane.getByText(/^Undone:/)).toBeVisible();
    await outlook.close();
  });

  test(`quoted text of another client is cut, and comes back as it was: ${client}`, async ({ page }) => {
    await setTime(page, NOON);
    const outlook = await MailProgram.openWithClients(page, { client });
    const html = `<p>Thank you for the meeting.</p>${theirThread}`;
    await write(outlook, { to: [person("eva.brandt@nordlicht.example")], subject: "Our meeting", html });
    const fix = outlook.pane.getByRole("button", { name: "Take out the quoted text below" });
    await expect(fix).toHaveAccessibleDescription(/Before: .*Bob Lee/);
    await fix.click();
    await expect.poll(async () => (await written(page)).html).toBe("<p>Thank you for the meeting.</p>");
    await expect(page.getByLabel("Message", { exact: true })).toHaveText("Thank you for the meeting.");
    await outlook.pane.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await written(page)).html).toBe(html);
    await outlook.close();
  });
}

for (const client of ["web", "classic-windows"] as const) {
  test(`a message to a client who sleeps is delivered in the morning: ${client}`, async ({ page }) => {
    await setTime(page, NIGHT_IN_TOKYO);
    const outlook = await MailProgram.openWithClients(page, { client });
    await write(outlook, {
      to: [person("office@sakura.example")],
      subject: "Our new catalogue",
      html: "<p>Would you like to see our new catalogue?</p>",
    });
    const fix = outlook.pane.getByRole("button", { name: /^Deliver it at/ });
    await expect(fix).toHaveAccessibleDescription(/Time at Sakura: After: Thu, Nov 26, 09:00/);
    await fix.click();
    await expect.poll(async () => (await written(page)).deliverAt).toBe(Date.parse("2026-11-26T00:00:00Z"));
    await expect(page.getByText("Deliver at")).toBeVisible();
    await expect(fix).toHaveCount(0);
    await outlook.pane.getByRole("button", { name: "Undo" }).click();
    await expect(fix).toBeVisible();
    await fix.click();
    await expect(fix).toHaveCount(0);
    await outlook.pressSend();
    await outlook.expectSent();
    const [{ folder } = { folder: "" }] = outlook.graph.tenant.state.messages.filter(
      ({ message }) => message.subject === "Our new catalogue",
    );
    expect(folder).toBe(client === "web" ? "drafts" : "sentitems");
    await outlook.close();
  });
}

test("a client below Mailbox 1.13 says why it cannot, and what to do", async ({ page }) => {
  await setTime(page, NIGHT);
  const outlook = await MailProgram.openWithClients(page, { mailbox: "1.12" });
  await write(outlook, {
    to: [person("sales@acme.example")],
    subject: "Our new catalogue",
    html: "<p>Would you like to see our new catalogue?</p>",
  });
  await outlook.pane.getByRole("button", { name: /^Deliver it at/ }).click();
  await expect(outlook.pane.getByRole("alert").getByText(/choose Delay Delivery or Schedule Send/)).toBeVisible();
  expect((await written(page)).deliverAt).toBe(0);
  await outlook.close();
});

test("a circular goes to Bcc, and back", async ({ page }) => {
  await setTime(page, NOON);
  const outlook = await MailProgram.openWithClients(page);
  const to = [
    "sales@acme.example",
    "info@nordlicht.example",
    "office@sakura.example",
    "info@stranger.example",
    "sales@other.example",
  ].map(person);
  await write(outlook, {
    to,
    subject: "Our holidays",
    html: "<p>Dear customers, please note that our office will be closed from 1 to 7 October.</p>",
  });
  const addresses = async (): Promise<readonly string[]> => {
    const now = await written(page);
    return (["to", "cc", "bcc"] as const).flatMap((field) => now[field].map(({ address }) => `${field}:${address}`));
  };
  const before = await addresses();
  const fix = outlook.pane.getByRole("button", { name: /^Move .* to Bcc$/ });
  await expect(fix).toHaveAccessibleDescription(/Bcc: After: sales@acme\.example, info@nordlicht\.example/);
  await fix.click();
  await expect.poll(addresses).toEqual(before.map((one) => one.replace("to:", "bcc:")));
  await outlook.pane.getByRole("button", { name: "Undo" }).click();
  await expect.poll(addresses).toEqual(before);
  await outlook.close();
});

const toTwo = {
  to: [person("sales@acme.example")],
  cc: [person("info@nordlicht.example")],
  subject: "Drawing 7",
  html: `<p>The drawing of the bore is ready.</p>${theirThread}`,
} as const;

test("where Outlook opens new messages, each client gets one of its own", async ({ page }) => {
  await setTime(page, NOON);
  const outlook = await MailProgram.openWithClients(page, { newMessageInCompose: "present" });
  await write(outlook, toTwo);
  await outlook.pane.getByRole("button", { name: "Write one message to each client" }).click();
  await expect.poll(async () => (await written(page)).cc).toEqual([]);
  const opened = await page.evaluate(() => window.mailProgram.composeWindow?.view.value.opened);
  expect(opened).toEqual([
    {
      to: [],
      cc: ["info@nordlicht.example"],
      bcc: [],
      subject: "Drawing 7",
      html: "<p>The drawing of the bore is ready.</p>",
    },
  ]);
  await outlook.pane.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await written(page)).cc).toMatchObject([{ address: "info@nordlicht.example" }]);
  await outlook.close();
});

test("where it does not, the pane leads through it", async ({ page }) => {
  await setTime(page, NOON);
  const outlook = await MailProgram.openWithClients(page);
  await write(outlook, toTwo);
  await outlook.pane.getByRole("button", { name: "Write one message to each client" }).click();
  await expect(outlook.pane.getByText("Message to Nordlicht")).toBeVisible();
  await expect(outlook.pane.getByText("The drawing of the bore is ready.", { exact: true }).first()).toBeVisible();
  await outlook.pane.getByRole("button", { name: "Take them out of this message" }).click();
  await expect(outlook.pane.getByText("Done: The other clients are out of this message.")).toBeVisible();
  await expect.poll(async () => (await written(page)).cc).toEqual([]);
  await outlook.pane.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await written(page)).cc).toMatchObject([{ address: "info@nordlicht.example" }]);
  await outlook.close();
});

test("a reason in one's own words lets a message go, and can be taken back before", async ({ page }) => {
  await setTime(page, NOON);
  const outlook = await MailProgram.openWithClients(page);
  await write(outlook, {
    to: [person("bob.lee.acme@gmail.com")],
    subject: "Sales contract SC-2026-041",
    html: "<p>Please sign the sales contract below and return it to us.</p>",
  });
  const anyway = outlook.pane.getByRole("button", { name: "Send anyway…" });
  await anyway.first().click();
  await outlook.pane.getByRole("radio", { name: "Another reason" }).check();
  await outlook.pane.getByRole("textbox", { name: /Your reason/ }).fill("Their server is down");
  await outlook.pane.getByRole("button", { name: "Send anyway", exact: true }).click();
  await expect(outlook.pane.getByText("Reason: Their server is down")).toBeVisible();
  await outlook.pane.getByRole("button", { name: "Take back" }).click();
  await expect(outlook.pane.getByText("Reason: Their server is down")).toHaveCount(0);
  await expect(anyway.first()).toBeVisible();
  await outlook.close();
});
