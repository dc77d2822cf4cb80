import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { createItem } from "../../emulator/graph/lists";
import { MailProgram } from "../support/mailProgram";

const invoiceToGmail = {
  to: ["bob.lee.acme@gmail.com"],
  subject: "Proforma invoice PI-2026-118",
  body: "Please find attached our proforma invoice PI-2026-118.",
};
const strict = {
  name: "Export 2026",
  matrix: { "proforma-invoice": { personal: "stop" } },
  texts: { help: "Invoices go to accounts.", contact: "Wang Fang, 8123" },
};

/** The message in the compose window, once the pane has judged it. */
async function judged(outlook: MailProgram): Promise<void> {
  await outlook.compose(invoiceToGmail);
  await outlook.openPane();
  await expect(outlook.pane.getByText(/bob\.lee\.acme@gmail\.com/).first()).toBeVisible({ timeout: 20_000 });
}

test("the organisation's policy in SharePoint turns a question into a stop, with its own words and no way round", async ({
  page,
}) => {
  const outlook = await MailProgram.openWithClients(page);
  await judged(outlook);
  await outlook.pressSend();
  expect((await outlook.alert()).buttons.join()).toMatch(/Send Anyway/i);
  await outlook.answer(/RightBox/);
  await outlook.tab(2);
  await outlook.createLists();
  await expect
    .poll(() => outlook.graph.tenant.state.lists.some(({ displayName }) => displayName === "RightBox Settings"), {
      timeout: 20_000,
    })
    .toBe(true);
  const list = outlook.graph.tenant.state.lists.find(({ displayName }) => displayName === "RightBox Settings");
  if (list === undefined) throw new Error("There is no list.");
  const fields = { RightBoxSettingKey: "policy", RightBoxValue: JSON.stringify(strict) };
  createItem(outlook.graph.tenant, list, { fields }, new Date());
  outlook.setPolicy({ from: "list" });
  await judged(outlook);
  await expect(outlook.pane.getByRole("note", { name: "What to do" })).toHaveText(/accounts\. Ask: Wang Fang, 8123/);
  await outlook.pressSend();
  expect((await outlook.alert()).buttons.join()).not.toMatch(/Send Anyway/i);
  await outlook.answer(/RightBox/);
  await outlook.tab(3);
  await expect(outlook.pane.getByText(/^Policy “Export 2026” of .* in force\.$/)).toBeVisible();
  expect(outlook.graph.unknownCalls).toEqual([]);
  await outlook.close();
});

test("while the policy only takes notes, Send lets everything go, and the pane says so", async ({ page }) => {
  const outlook = await MailProgram.openWithClients(page);
  outlook.setPolicy({ from: "file", file: JSON.stringify({ mode: "log-only" }) });
  await judged(outlook);
  await expect(outlook.pane.getByText(/only takes notes until your administrator/)).toBeVisible({ timeout: 20_000 });
  await outlook.pressSend();
  await outlook.expectSent();
  await outlook.close();
});

test("a broken policy is named in the pane, the last good one stays in force, and also for a message without the pane", async ({
  page,
}) => {
  const outlook = await MailProgram.openWithClients(page);
  outlook.setPolicy({ from: "file", file: JSON.stringify(strict) });
  await judged(outlook);
  await outlook.tab(3);
  await expect(outlook.pane.getByText(/^Policy “Export 2026” of .* in force\.$/)).toBeVisible({ timeout: 20_000 });
  outlook.setPolicy({ file: JSON.stringify(strict).slice(0, 60) });
  await outlook.pane.getByRole("button", { name: "Look for a newer one" }).click();
  await expect(outlook.pane.getByText(/in force\. A newer one could not be read: it is not valid JSON/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude(["iframe", "[data-tabster-dummy]"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  outlook.setPolicy({ file: JSON.stringify({ ...strict, severites: {} }) });
  await outlook.pane.getByRole("button", { name: "Look for a newer one" }).click();
  await expect(outlook.pane.getByText("severites is not known. Did you mean “severities”?")).toBeVisible();
  await outlook.compose(invoiceToGmail);
  await outlook.pressSend();
  expect((await outlook.alert()).buttons.join()).not.toMatch(/Send Anyway/i);
  await outlook.close();
});
