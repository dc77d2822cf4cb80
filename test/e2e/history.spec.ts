import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { createList } from "../../emulator/graph/lists";
import type { Switches } from "../../emulator/outlook/profiles";
import { listBody, sendRecordsList } from "../../src/adapters/graph/listDefinitions";
import { MailProgram, type Writing } from "../support/mailProgram";

const contract: Writing = {
  to: ["sales@acme.example"],
  subject: "Sales contract SC-2026-041",
  body: "Please sign the sales contract below and return it to us.",
};
const greeting: Writing = {
  to: ["sales@acme.example"],
  subject: "Happy New Year",
  body: "We wish you a happy new year.",
};
const next: Writing = { to: ["sales@acme.example"], subject: "", body: "" };

const DAY_MS = 86_400_000;

/** Two messages to Acme, sent and on record, and the history of Acme beside a third one that is being written. */
async function sendTwo(page: Page, switches: Partial<Switches> = {}): Promise<MailProgram> {
  const outlook = await MailProgram.openWithClients(page, switches);
  const { tenant } = outlook.graph;
  createList(tenant, listBody(sendRecordsList) as Record<string, unknown>, new Date(Date.now() - 30 * DAY_MS));
  // The sample's own sent mail would be recorded too.
  tenant.change({ messages: tenant.state.messages.filter(({ folder }) => folder !== "sentitems") });
  for (const message of [contract, greeting]) {
    await outlook.compose(message);
    await outlook.openPane();
    await expect(outlook.pane.getByText(/^(Everything fits|Fits, with)/)).toBeVisible();
    await outlook.pressSend();
    await outlook.expectSent();
    await expect.poll(() => outlook.sentSubjects).toContain(message.subject);
  }
  return outlook;
}

async function openHistory(outlook: MailProgram): Promise<void> {
  await outlook.compose(next);
  await outlook.openPane();
  await outlook.tab(2);
}

/** Puts into Sent Items what a telephone sent two days ago. */
function sendFromPhone(outlook: MailProgram): void {
  const { messages } = outlook.graph.tenant.state;
  const at = new Date(Date.now() - 2 * DAY_MS).toISOString();
  const person = (name: string, address: string): object => ({ emailAddress: { name, address } });
  outlook.graph.tenant.change({
    messages: [
      ...messages,
      {
        folder: "sentitems",
        propertiesVisibleAt: 0,
        message: {
          id: "from-a-phone",
          internetMessageId: "<from-a-phone@ourco.example>",
          subject: "On my way",
          isDraft: false,
          from: person("Li Na", "li.na@ourco.example"),
          sender: person("Li Na", "li.na@ourco.example"),
          toRecipients: [person("Acme", "sales@acme.example")],
          ccRecipients: [],
          bccRecipients: [],
          sentDateTime: at,
          receivedDateTime: at,
          createdDateTime: at,
          body: { contentType: "html", content: "<p>I am on my way to you.</p><p>Sent from my iPhone</p>" },
        },
      },
    ],
  });
}

test("what was sent stands in the history, is filtered, read in full and opened", async ({ page }) => {
  const outlook = await sendTwo(page);
  await openHistory(outlook);
  const { pane } = outlook;
  const items = pane.getByRole("button", { name: /^Open in Outlook: / });
  await expect(async () => {
    await pane.getByRole("button", { name: "Refresh" }).click();
    await expect(items).toHaveText([greeting.subject, contract.subject], { timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await expect(pane.getByText("2 messages: all that is on record.")).toBeVisible();

  await pane.getByRole("button", { name: "Filter", exact: true }).click();
  await pane.getByLabel("Kind").selectOption("contract");
  await expect(items).toHaveText([contract.subject]);
  await pane.getByRole("button", { name: "Clear the filter" }).click();
  await pane.getByRole("searchbox").fill("new year");
  await expect(items).toHaveText([greeting.subject]);
  await pane.getByRole("searchbox").fill("");

  await pane.getByRole("button", { name: `Details: ${contract.subject}` }).click();
  await expect(pane.getByText("RightBox found it in Sent Items.")).toBeVisible();
  await expect(pane.getByText(/^To sales@acme\.example · official/)).toBeVisible();

  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Save as CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^Sent to Acme .+\.csv$/);
  await expect(pane.getByText(/^2 messages saved as/)).toBeVisible();
  expect(outlook.graph.unknownCalls).toEqual([]);
  await outlook.close();
});

test("mail from a phone is counted: coverage, and the drawing has its numbers behind it", async ({ page }) => {
  const outlook = await sendTwo(page);
  sendFromPhone(outlook);
  await openHistory(outlook);
  const { pane } = outlook;
  await expect(pane.getByText("not checked", { exact: true })).toBeVisible({ timeout: 30_000 });
  await pane.getByRole("tab", { name: "Figures" }).click();
  const coverage = pane.getByRole("region", { name: "Were all messages checked before they went?" });
  await expect(coverage.getByText("66.7 % of 3 messages were checked; 1 from a phone.")).toBeVisible();
  await coverage.getByRole("button", { name: "Show the numbers" }).click();
  await expect(coverage.getByRole("row", { name: "From a phone 1" })).toBeVisible();
  const formal = pane.getByRole("region", { name: "Does formal mail reach the official mailbox?" });
  await expect(formal.getByText(/^1 of 1 formal message reached an official mailbox/)).toBeVisible();
  expect(outlook.graph.unknownCalls).toEqual([]);
  await outlook.close();
});

test("while a client's mail is read, one line says what went there last, and leads to the history", async ({
  page,
}) => {
  const outlook = await sendTwo(page);
  await openHistory(outlook);
  await expect(outlook.pane.getByText("2 messages: all that is on record.")).toBeVisible({ timeout: 30_000 });
  outlook.receive({ from: ["Acme", "sales@acme.example"], subject: "Your contract", html: "<p>Thank you.</p>" });
  await outlook.read("Your contract");
  await expect(outlook.pane.getByText(/^Last contract to this client: .+ to sales@acme\.example$/)).toBeVisible({
    timeout: 30_000,
  });
  await outlook.pane.getByRole("button", { name: "History" }).click();
  await expect(outlook.pane.getByRole("heading", { name: "Sent to Acme" })).toBeVisible();
  await expect(outlook.pane.getByRole("button", { name: `Open in Outlook: ${contract.subject}` })).toBeVisible();
  await outlook.close();
});

test("the team's page shows a colleague by name, or says that only one's own records can be seen", async ({ page }) => {
  const outlook = await sendTwo(page);
  await openHistory(outlook);
  await expect(outlook.pane.getByText("2 messages: all that is on record.")).toBeVisible({ timeout: 30_000 });
  await outlook.pane.getByLabel("What was sent", { exact: true }).selectOption("team");
  await expect(outlook.pane.getByText(/shows you your own records only/)).toBeVisible();
  await outlook.pane.getByRole("button", { name: /^What .+ sent$/ }).click();
  await expect(outlook.pane.getByRole("button", { name: /^Open in Outlook: / })).toHaveCount(2);
  await outlook.close();
});

/** Focus guards that Fluent UI puts around its lists: empty, and gone from the tab order as soon as they are reached. */
const dummies = ["iframe", "[data-tabster-dummy]"] as const;

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in messages, details, figures and the team's page: ${theme}`, async ({ page }) => {
    const outlook = await sendTwo(page, { theme });
    const check = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).exclude([...dummies]).analyze();
      expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
    };
    await openHistory(outlook);
    const { pane } = outlook;
    await pane.getByRole("button", { name: `Details: ${contract.subject}` }).click({ timeout: 30_000 });
    await pane.getByRole("button", { name: "Filter", exact: true }).click();
    await check("messages");
    await pane.getByRole("tab", { name: "Figures" }).click();
    await pane.getByRole("button", { name: "Show the numbers" }).first().click();
    await check("figures");
    await pane.getByLabel("What was sent", { exact: true }).selectOption("team");
    await expect(pane.getByText(/in the order of the alphabet/)).toBeVisible();
    await check("team");
    await outlook.close();
  });
}
