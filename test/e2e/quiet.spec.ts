import { expect, test } from "@playwright/test";
import type { ComposeState } from "../../emulator/outlook/composeState";
import { MailProgram } from "../support/mailProgram";

const toStranger = {
  to: ["info@stranger.example"],
  subject: "Sales contract SC-2026-041",
  body: "Please sign the sales contract below and return it to us.",
};

/** A reply in a conversation, with the pane beside it. */
async function reply(outlook: MailProgram, conversationId: string): Promise<void> {
  const part: Partial<ComposeState> = {
    to: [{ name: "Stranger", address: "info@stranger.example", type: "externalUser", isResolved: true }],
    subject: `RE: ${toStranger.subject}`,
    html: `<p>${toStranger.body}</p>`,
    composeType: "reply",
    conversationId,
  };
  await outlook.page.evaluate((given) => void window.mailProgram.compose(given), part);
  await outlook.openPane();
}

/** Sends without being asked. The note of an earlier message may still stand there: the window must close. */
async function send(outlook: MailProgram): Promise<void> {
  await outlook.pressSend();
  await outlook.expectSent();
  await expect(outlook.page.getByRole("button", { name: "Send", exact: true })).toHaveCount(0, { timeout: 15_000 });
}

for (const client of ["web", "classic-windows"] as const) {
  test(`a warning is muted here and at Send, listed, ended, and back: ${client}`, async ({ page }) => {
    const outlook = await MailProgram.openWithClients(page, { client });
    await outlook.compose(toStranger);
    await outlook.openPane();
    await outlook.pane.getByRole("button", { name: "Not again…" }).click();
    await outlook.pane.getByRole("menuitem", { name: "For a week" }).click();
    await expect(outlook.pane.getByText(/^RightBox is quiet about this until/)).toBeVisible();
    await outlook.pane.getByRole("button", { name: "1 finding is quiet" }).click();
    await expect(outlook.pane.getByText(/^Muted until/)).toBeVisible();
    await send(outlook);

    await outlook.compose(toStranger);
    await outlook.openPane();
    await outlook.tab(1);
    await outlook.pane.getByRole("button", { name: /^End the mute for info@stranger.example/ }).click();
    await expect(outlook.pane.getByText("The mute has ended: RightBox says it again.")).toBeVisible();
    await expect(outlook.pane.getByText(/^Nothing is muted/)).toBeVisible();
    await outlook.tab(0);
    await expect(outlook.pane.getByRole("button", { name: "Not again…" })).toBeVisible();
    await outlook.pressSend();
    expect((await outlook.alert()).text).toContain("info@stranger.example");
    await outlook.close();
  });

  test(`what is acknowledged in a conversation is not asked again in its next reply: ${client}`, async ({ page }) => {
    const outlook = await MailProgram.openWithClients(page, { client });
    await reply(outlook, "conversation-of-the-contract");
    await outlook.pane.getByRole("button", { name: "Send anyway…" }).click();
    await outlook.pane.getByRole("radio").first().check();
    await outlook.pane.getByRole("button", { name: "Send anyway", exact: true }).click();
    await expect(outlook.pane.getByText(/^Reason:/)).toBeVisible();
    await send(outlook);

    await reply(outlook, "conversation-of-the-contract");
    await outlook.pane.getByRole("button", { name: "1 finding is quiet" }).click();
    await expect(outlook.pane.getByText("Acknowledged in this conversation")).toBeVisible();
    await send(outlook);

    await reply(outlook, "another-conversation");
    await expect(outlook.pane.getByRole("button", { name: "Send anyway…" })).toBeVisible();
    await outlook.pressSend();
    expect((await outlook.alert()).text).toContain("info@stranger.example");
    await outlook.close();
  });
}

test("what is muted is not asked about where the pane stays closed: the handler knows it by the settings", async ({
  page,
}) => {
  const outlook = await MailProgram.openWithClients(page, { client: "web" });
  await outlook.compose(toStranger);
  await outlook.openPane();
  await outlook.pane.getByRole("button", { name: "Not again…" }).click();
  await outlook.pane.getByRole("menuitem", { name: "For a month" }).click();
  await expect(outlook.pane.getByText(/^RightBox is quiet about this until/)).toBeVisible();
  await outlook.compose(toStranger);
  await send(outlook);
  await outlook.close();
});

test("a warning that was put right counts as heeded, once the message is found in Sent Items", async ({ page }) => {
  const outlook = await MailProgram.openWithClients(page, { client: "web" });
  await outlook.tab(1);
  await expect(outlook.pane.getByText(/^Nothing yet. RightBox counts/)).toBeVisible();
  await outlook.compose({ ...toStranger, to: ["bob.lee.acme@gmail.com"] });
  await outlook.openPane();
  await outlook.pane.getByRole("button", { name: "sales@acme.example" }).first().click();
  await expect.poll(() => outlook.recipients()).toEqual(["sales@acme.example"]);
  await send(outlook);
  await outlook.compose({ to: [], subject: "", body: "" });
  await outlook.openPane();
  await outlook.tab(1);
  await expect(outlook.pane.getByText(/^Of \d+ warnings? this month you heeded \d+\.$/)).toBeVisible();
  await outlook.pane.getByRole("button", { name: "By rule" }).click();
  await expect(outlook.pane.getByRole("row", { name: /personal/i })).toContainText("1");
  await outlook.close();
});
