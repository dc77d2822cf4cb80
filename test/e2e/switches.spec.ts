import { expect, test } from "@playwright/test";
import { createList } from "../../emulator/graph/lists";
import type { Switches } from "../../emulator/outlook/profiles";
import { listBody, sendRecordsList } from "../../src/adapters/graph/listDefinitions";
import { MailProgram } from "../support/mailProgram";

/** What nobody knows for certain of the real clients: the journey must end well whichever way it turns out. */
const unknowns: ReadonlyArray<Partial<Switches>> = [
  { overlap: "parallel" },
  { overlap: "latest-wins" },
  { roamingInHandler: "stale" },
  { roamingInHandler: "fresh" },
  { initializationContext: "empty" },
  { initializationContext: "old" },
  { paneAfterBlock: "closes" },
  { paneSilencesLaunch: true },
  { eventHasFields: false },
  { eventLossRate: 1 },
  { unresolved: "empty-address", listAddress: "shown" },
  { textOfBody: "structured" },
  { itemId: "clientid" },
  { client: "classic-windows", classicGlobals: "present" },
  { pinnedPane: "opens" },
  { sendRuns: "twice" },
  { clockStarts: "handler", longestLoadMs: 1_500 },
  { propertiesVisibleAfterMs: 1_500 },
];

for (const switches of unknowns) {
  test(`stopped, put right, sent and on record once: ${JSON.stringify(switches)}`, async ({ page }) => {
    const outlook = await MailProgram.open(page, switches);
    createList(outlook.graph.tenant, listBody(sendRecordsList) as Record<string, unknown>, new Date());
    await outlook.compose({
      to: ["bob.lee.acme@gmail.com"],
      subject: "Sales contract SC-2026-041",
      body: "Please sign the sales contract below and return it to us.",
    });
    await outlook.openPane();
    await outlook.trySampleClients();
    await outlook.pressSend();
    expect((await outlook.alert()).text).toContain("Acme");
    await outlook.answer("Open RightBox");
    await outlook.pane.getByRole("button", { name: "sales@acme.example" }).first().click();
    await expect.poll(() => outlook.recipients()).toEqual(["sales@acme.example"]);
    await outlook.pressSend();
    await outlook.expectSent();

    await outlook.compose({ to: ["sales@acme.example"], subject: "Hello", body: "Hello" });
    await outlook.openPane();
    await outlook.tab(2);
    await expect(async () => {
      await outlook.pane.getByRole("button", { name: "Refresh" }).click();
      await expect(outlook.pane.getByText("SC-2026-041").first()).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
    expect(outlook.rows().map((row) => row["RightBoxAddresses"])).toEqual(["to: sales@acme.example (official)"]);
    await outlook.close();
  });
}

test("another add-in that changes the message after the check does not lose its record", async ({ page }) => {
  const outlook = await MailProgram.open(page, { otherAddIn: "edits-subject" });
  await outlook.compose({ to: ["someone@stranger.example"], subject: "Hello", body: "How are you?" });
  await outlook.pressSend();
  await outlook.expectSent();
  expect(outlook.sentSubjects).toContain("[Checked] Hello");
  await outlook.compose({ to: ["someone@stranger.example"], subject: "Hello", body: "Hello" });
  await outlook.openPane();
  await outlook.trySampleClients();
  await outlook.tab(2);
  await outlook.pane.getByRole("combobox", { name: "Client" }).click();
  await outlook.pane.getByRole("option", { name: /^Acme/ }).first().click();
  await outlook.createLists();
  await expect(async () => {
    await outlook.pane.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(() => outlook.rows().length, { timeout: 2_000 }).toBe(1);
  }).toPass({ timeout: 20_000 });
  await outlook.close();
});
