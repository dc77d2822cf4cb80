import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";

const contract = {
  to: ["bob.lee.acme@gmail.com"],
  subject: "Sales contract SC-2026-041",
  body: "Please sign the sales contract and return it.",
};

async function attach(page: Page, name: string): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4") });
}

test("a kind shows its words, is taken back for one client, counts at Send, and is undone", async ({ page }) => {
  const outlook = await MailProgram.open(page);
  const { pane } = outlook;
  await outlook.compose(contract);
  await attach(page, "Sales Contract SC-2026-041.pdf");
  await outlook.openPane();
  await outlook.trySampleClients();
  const badge = pane.getByRole("button", { name: /^contract ·/ });
  await expect(badge).toHaveAttribute("aria-pressed", "true");
  const preview = pane.getByRole("group", { name: "The message, as it was read" });
  await expect(
    preview
      .locator("mark")
      .filter({ hasText: /contract/i })
      .first(),
  ).toBeVisible();

  await pane.getByRole("button", { name: "Not a contract…" }).click();
  const form = pane.getByRole("group", { name: "Not a contract…" });
  await expect(form.getByText("This message is then no longer a contract.")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").exclude("[data-tabster-dummy]").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  await form.getByRole("button", { name: "Learn it" }).click();
  await expect(badge).toHaveCount(0);
  await expect(pane.getByText(/^Acme: a message is not a contract because of/).first()).toBeVisible();

  await outlook.pressSend();
  await outlook.expectSent();

  await outlook.compose(contract);
  await attach(page, "Sales Contract SC-2026-042.pdf");
  await outlook.openPane();
  await expect(pane.getByText(/^Acme: a message is not a contract because of/)).toBeVisible();
  await expect(badge).toHaveCount(0);
  await outlook.tab(1);
  await expect(pane.getByRole("region", { name: "Learned" }).getByRole("listitem")).toHaveCount(1);
  await pane.getByRole("region", { name: "Learned" }).getByRole("button", { name: /^Undo/ }).click();
  await outlook.tab(0);
  await expect(badge).toBeVisible();
  await outlook.pressSend();
  const { text } = await outlook.alert();
  expect(text).toContain("contract");
  await outlook.close();
});

test("a client's own document number shows the kind", async ({ page }) => {
  const outlook = await MailProgram.open(page);
  const { pane } = outlook;
  await outlook.compose({ to: ["sales@acme.example"], subject: "HT-0912", body: "HT-0912" });
  await outlook.openPane();
  await outlook.trySampleClients();
  await attach(page, "HT-0912.pdf");
  await outlook.tab(1);
  await pane.getByRole("button", { name: "Acme", exact: true }).click();
  await pane.getByRole("button", { name: "Keywords and document numbers" }).click();
  await pane.getByRole("textbox", { name: /Pattern/ }).fill("HT-####");
  await pane.getByRole("textbox", { name: /Pattern/ }).press("Enter");
  await expect(pane.getByRole("button", { name: "Remove HT-####" })).toBeVisible();
  await outlook.tab(0);
  const badge = pane.getByRole("button", { name: /^proforma invoice ·/ });
  await badge.click();
  await expect(pane.locator("mark").filter({ hasText: "HT-0912" }).first()).toBeVisible();
  await outlook.close();
});
