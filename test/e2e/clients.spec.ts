import AxeBuilder from "@axe-core/playwright";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";

const greeting = { to: ["sales@acme.example"], subject: "Hello", body: "Hello" };
const contract = {
  to: ["bob.lee.acme@gmail.com"],
  subject: "Sales contract SC-2026-041",
  body: "Please sign the sales contract and return it to us.",
};

/** The Clients page with the sample clients. */
async function onClients(page: Page): Promise<MailProgram> {
  const outlook = await MailProgram.open(page);
  await outlook.compose(greeting);
  await outlook.openPane();
  await outlook.trySampleClients();
  await outlook.tab(1);
  return outlook;
}

async function openClient(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
  await expect(pane.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function chooseFor(pane: FrameLocator, address: string, item: string): Promise<void> {
  await pane.getByRole("button", { name: `More for ${address}`, exact: true }).click();
  await pane.getByRole("menuitem", { name: item }).click();
}

/** Chooses a client in a picker as one does: types a part and takes what is found. */
async function pick(form: ReturnType<FrameLocator["getByRole"]>, pane: FrameLocator, name: string): Promise<void> {
  await form.getByRole("combobox").click();
  await form.getByRole("combobox").pressSequentially(name.slice(0, 4));
  await pane.getByRole("option", { name: new RegExp(`^${name}`) }).click();
}

test("a client is found by a part of an address, its guesses are confirmed at once, and that is taken back", async ({
  page,
}) => {
  const outlook = await onClients(page);
  const { pane } = outlook;
  await pane.getByRole("searchbox").fill("accounts@ac");
  await expect(pane.getByText("1 of 3 clients")).toBeVisible();
  await expect(pane.getByText("1 to confirm", { exact: true })).toBeVisible();
  await openClient(pane, "Acme");
  await pane.getByRole("button", { name: "Confirm 1 guess…" }).click();
  await pane.getByRole("button", { name: "Confirm 1", exact: true }).click();
  await expect(pane.getByText("1 mailbox confirmed.")).toBeVisible();
  await expect(pane.getByText("unverified")).toHaveCount(0);
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(pane.getByText("unverified")).toBeVisible();
  await pane.getByRole("button", { name: "All clients" }).click();
  await expect(pane.getByRole("searchbox")).toHaveValue("accounts@ac");
  await expect(pane.getByRole("button", { name: "Acme", exact: true })).toBeFocused();
  await outlook.close();
});

test("once the official mailbox is retired, a contract is sent to its successor", async ({ page }) => {
  const outlook = await onClients(page);
  const { pane } = outlook;
  await openClient(pane, "Acme");
  await chooseFor(pane, "sales@acme.example", "Retire…");
  const form = pane.getByRole("form", { name: "Retire sales@acme.example" });
  await form.getByRole("combobox").selectOption("new");
  await form.getByRole("textbox").fill("office@acme.example");
  await form.getByRole("textbox").press("Enter");
  await expect(pane.getByText("sales@acme.example is retired. Mail goes to office@acme.example.")).toBeVisible();
  await outlook.compose(contract);
  await outlook.openPane();
  await outlook.pressSend();
  await outlook.alert();
  await outlook.answer("Open RightBox");
  await pane
    .getByRole("button", { name: /office@acme\.example/ })
    .first()
    .click();
  await expect.poll(() => outlook.recipients()).toEqual(["office@acme.example"]);
  await outlook.pressSend();
  await outlook.expectSent();
  await outlook.close();
});

test("two clients are merged and parted again, and a mailbox goes from one to another", async ({ page }) => {
  const outlook = await onClients(page);
  const { pane } = outlook;
  await openClient(pane, "Sakura");
  await pane.getByRole("button", { name: "Merge, split, remove" }).click();
  await pane.getByRole("button", { name: "Merge with another client…" }).click();
  const merging = pane.getByRole("form", { name: "Merge with another client" });
  await pick(merging, pane, "Nordlicht");
  await merging.getByRole("radio", { name: "Nordlicht GmbH" }).check();
  await expect(merging.getByText("office@sakura.example · official")).toBeVisible();
  await merging.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "Nordlicht" })).toBeVisible();
  await expect(pane.getByRole("article", { name: "office@sakura.example" })).toBeVisible();
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(pane.getByRole("article", { name: "office@sakura.example" })).toHaveCount(0);

  await chooseFor(pane, "info@nordlicht.example", "Move to another client…");
  const moving = pane.getByRole("form", { name: /^Move info@nordlicht/ });
  await pick(moving, pane, "Sakura");
  await moving.getByRole("button", { name: "Move", exact: true }).click();
  await expect(pane.getByText("info@nordlicht.example is a mailbox of Sakura now.")).toBeVisible();
  await pane.getByRole("button", { name: "All clients" }).click();
  await openClient(pane, "Sakura");
  await expect(pane.getByRole("article", { name: "info@nordlicht.example" })).toBeVisible();
  await outlook.close();
});

test("mailboxes of another company become a client of their own, which the message knows at once", async ({ page }) => {
  const outlook = await onClients(page);
  const { pane } = outlook;
  await openClient(pane, "Acme");
  await pane.getByRole("button", { name: "Merge, split, remove" }).click();
  await pane.getByRole("button", { name: "Split off a client…" }).click();
  const form = pane.getByRole("form", { name: "Split off a client" });
  await form.getByRole("textbox").fill("Acme Trading");
  await form.getByRole("checkbox", { name: "sales@acme.example" }).check();
  await form.getByRole("button", { name: "Split off", exact: true }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "Acme Trading" })).toBeVisible();
  await outlook.tab(0);
  await expect(pane.getByRole("heading", { level: 3, name: "Acme Trading" })).toBeVisible();
  await outlook.close();
});

test("by keyboard alone: found, opened, confirmed, taken back and left", async ({ page }) => {
  const outlook = await onClients(page);
  const { pane } = outlook;
  const key = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name);
  };
  await pane.getByRole("tab", { name: "Clients" }).focus();
  await expect(pane.getByRole("button", { name: "Acme", exact: true })).toBeVisible();
  await key("/");
  await expect(pane.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("acme");
  await expect(pane.getByText("1 of 3 clients")).toBeVisible();
  await key("ArrowDown", "Enter");
  await expect(pane.getByRole("heading", { level: 1, name: "Acme" })).toBeVisible();
  await expect(pane.getByRole("button", { name: "All clients" })).toBeFocused();
  await key("Tab");
  await expect(pane.getByRole("button", { name: "Confirm 1 guess…" })).toBeFocused();
  await key("Enter");
  await expect(pane.getByRole("checkbox", { name: /accounts@acme/ })).toBeFocused();
  await key("Tab", "Enter");
  await expect(pane.getByText("1 mailbox confirmed.")).toBeVisible();
  const more = pane.getByRole("button", { name: "More for tech@acme.example" });
  await more.focus();
  await key("Enter", "ArrowDown", "ArrowDown", "Enter");
  const form = pane.getByRole("form", { name: "Retire tech@acme.example" });
  await expect(form.getByRole("combobox")).toBeFocused();
  await key("Escape");
  await expect(more).toBeFocused();
  await key("Escape");
  await expect(pane.getByRole("button", { name: "Acme", exact: true })).toBeFocused();
  await outlook.close();
});

/** Focus guards that Fluent UI puts around its lists. */
const dummies = ["iframe", "[data-tabster-dummy]"] as const;

/** Each theme in one language: colours do not depend on words, nor what fits on colours. */
const looks = [
  ["light", "en-US"],
  ["dark", "zh-CN"],
] as const;

for (const [theme, language] of looks) {
  test(`axe finds nothing in a client with everything open, and nothing is wider than the pane: ${theme}, ${language}`, async ({
    page,
  }) => {
    const outlook = await MailProgram.open(page, { theme, language });
    const { pane } = outlook;
    await outlook.compose(greeting);
    await outlook.openPane();
    await outlook.trySampleClients();
    await outlook.tab(1);
    await openClient(pane, "Acme");
    for (const section of await pane.locator(".fui-AccordionHeader__button").all()) await section.click();
    for (const help of await pane.locator("article button[aria-pressed]").all()) await help.click();
    const { violations } = await new AxeBuilder({ page }).exclude([...dummies]).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    const [width, room] = await pane
      .locator("html")
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(width).toBe(room);
    await outlook.close();
  });
}
