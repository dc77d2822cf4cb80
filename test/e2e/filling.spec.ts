import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";
import { sentYears } from "../support/sentYears";

const MESSAGES = 2_000;
const COMPANIES = 150;
const hello = { to: ["someone@stranger.example"], subject: "Hello", body: "Hello" };

async function openFilling(outlook: MailProgram): Promise<void> {
  await outlook.compose(hello);
  await outlook.openPane();
  await outlook.tab(1);
  await outlook.pane.getByRole("button", { name: "Add", exact: true }).click();
  await outlook.pane.getByRole("menuitem", { name: /Sent Items/ }).click();
}

test("from 2,000 sent messages to a confirmed book, with a pause; then a contract to a private address is stopped", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const outlook = await MailProgram.open(page);
  const years = sentYears(MESSAGES, COMPANIES, new Date());
  outlook.graph.tenant.change({ messages: [...outlook.graph.tenant.state.messages, ...years.messages] });
  outlook.graph.setFaults([{ path: "sentitems.*skip=500", delayMs: 4_000, times: 1 }]);
  await openFilling(outlook);
  await outlook.pane.getByRole("button", { name: "Look through the mailbox" }).click();
  await expect(outlook.pane.getByText(/^500 messages, \d+ companies/)).toBeVisible({ timeout: 20_000 });
  await outlook.pane.getByRole("button", { name: "Pause" }).click();
  await expect(outlook.pane.getByText(/^Paused on/)).toBeVisible();

  await openFilling(outlook);
  await expect(outlook.pane.getByText(/^Paused on/)).toBeVisible({ timeout: 20_000 });
  await outlook.pane.getByRole("button", { name: "Go on" }).click();
  await expect(outlook.pane.getByText(/new mailboxes of 15\d clients/)).toBeVisible({ timeout: 60_000 });
  const { violations } = await new AxeBuilder({ page }).exclude(["iframe", "[data-tabster-dummy]"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join()}`)).toEqual([]);

  await outlook.pane.getByRole("checkbox", { name: /confirm them/ }).check();
  await outlook.pane.getByRole("button", { name: /^Accept and confirm all/ }).click();
  await expect(outlook.pane.getByText(/mailboxes of 15\d clients are in your book/)).toBeVisible({ timeout: 60_000 });
  await outlook.pane.getByRole("button", { name: "Done" }).click();

  const calls = outlook.graph.calls.filter(({ url }) => url.includes("sentitems"));
  expect(calls.every(({ url }) => !url.includes("subject") || url.includes("expand"))).toBe(true);
  await outlook.compose({
    to: [years.privateOf(3)],
    subject: "Sales contract SC-2026-041",
    body: "Please sign the sales contract and return it to us.",
  });
  await outlook.pressSend();
  const alert = await outlook.alert();
  expect(alert.text).toContain(years.privateOf(3));
  expect(alert.text).toContain("Company3");
  expect(alert.buttons).not.toContain("Send Anyway");
  expect(outlook.graph.unknownCalls).toEqual([]);
  await outlook.close();
});

test("run again, it proposes only what is new", async ({ page }) => {
  test.setTimeout(120_000);
  const outlook = await MailProgram.open(page);
  const years = sentYears(120, 20, new Date());
  outlook.graph.tenant.change({ messages: [...outlook.graph.tenant.state.messages, ...years.messages] });
  await openFilling(outlook);
  await outlook.pane.getByRole("button", { name: "Look through the mailbox" }).click();
  await outlook.pane.getByRole("button", { name: /^Accept all/ }).click({ timeout: 30_000 });
  await expect(outlook.pane.getByText(/are in your book/)).toBeVisible({ timeout: 30_000 });
  await outlook.pane.getByRole("button", { name: "Begin again" }).click();
  await outlook.pane.getByRole("button", { name: "Look through the mailbox" }).click();
  await expect(
    outlook.pane.getByText("Private addresses of no known company").or(outlook.pane.getByText("Nothing new")).first(),
  ).toBeVisible({ timeout: 30_000 });
  await expect(outlook.pane.getByRole("checkbox", { name: /^Take Company/ })).toHaveCount(0);
  await outlook.close();
});

for (const [signIn, said] of [
  ["absent", /cannot sign in for add-ins/],
  ["consent-refused", /needs your consent/],
  ["other-account", /another account/],
] as const) {
  test(`sign-in ${signIn}: said, and nothing is asked of the mailbox`, async ({ page }) => {
    const outlook = await MailProgram.open(page, { signIn });
    await openFilling(outlook);
    await outlook.pane.getByRole("button", { name: "Look through the mailbox" }).click();
    await expect(outlook.pane.getByText(said)).toBeVisible({ timeout: 40_000 });
    expect(outlook.graph.calls.filter(({ url }) => url.includes("ccRecipients"))).toEqual([]);
    await outlook.close();
  });
}
