import { expect, test } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";

test("the pane takes Outlook's new theme while it is open", async ({ page }) => {
  const outlook = await MailProgram.open(page);
  await outlook.compose({ to: ["sales@acme.example"], subject: "Hello", body: "Hello" });
  await outlook.openPane();
  const background = (): Promise<string> =>
    outlook.pane
      .locator(".fui-FluentProvider")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background()).toBe("rgb(255, 255, 255)");
  await outlook.set({ theme: "dark" });
  await expect.poll(background).not.toBe("rgb(255, 255, 255)");
  await outlook.close();
});

test("the pane follows recipients and attachments as they come and go", async ({ page }) => {
  const outlook = await MailProgram.open(page);
  await outlook.compose({ to: ["sales@acme.example"], subject: "Hello", body: "Hello" });
  await outlook.openPane();
  await page.getByRole("combobox", { name: "Cc", exact: true }).fill("someone@stranger.example");
  await page.keyboard.press("Enter");
  await expect(outlook.pane.getByText("someone@stranger.example").first()).toBeVisible();
  await page.getByRole("button", { name: "Remove someone@stranger.example" }).click();
  await expect(outlook.pane.getByText("someone@stranger.example")).toHaveCount(0);
  await page.locator("input[type=file]").setInputFiles({
    name: "Sales contract SC-2026-041.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4"),
  });
  await expect(outlook.pane.getByText("contract", { exact: true }).first()).toBeVisible();
  await outlook.close();
});
