import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";

/** Focus guards that Fluent UI puts around its lists: empty, and gone from the tab order as soon as they are reached. */
const dummies = ["iframe", "[data-tabster-dummy]"] as const;

/** Each theme in one language: colours do not depend on words, nor what fits on colours. */
const looks = [
  ["light", "en-US"],
  ["dark", "zh-CN"],
] as const;

for (const [theme, language] of looks) {
  test(`axe finds nothing on any page: ${theme}, ${language}`, async ({ page }) => {
    const outlook = await MailProgram.open(page, { theme, language });
    const check = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).exclude([...dummies]).analyze();
      expect(
        violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
      ).toEqual([]);
    };
    await outlook.compose({
      to: ["bob.lee.acme@gmail.com"],
      cc: ["x@stranger.example"],
      subject: "Sales contract",
      body: "Please sign the sales contract.",
    });
    await outlook.openPane();
    await expect(outlook.pane.getByRole("heading").first()).toBeVisible();
    await check("message");
    await outlook.tab(1);
    await expect(outlook.pane.getByRole("heading").first()).toBeVisible();
    await check("clients, empty");
    await outlook.tab(0);
    await outlook.trySampleClients();
    await outlook.tab(1);
    await outlook.pane.getByRole("button", { name: "Acme" }).click();
    await check("clients");
    await outlook.tab(2);
    await expect(outlook.pane.getByRole("combobox").first()).toBeVisible();
    await check("history");
    await outlook.tab(3);
    await expect(outlook.pane.getByRole("heading", { level: 1 })).toBeVisible();
    await outlook.pane.locator("h2 button").nth(1).click();
    await expect(outlook.pane.getByRole("table")).toBeVisible();
    await check("policy");
    await outlook.close();
  });
}
