import { expect, test, type Browser } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";

const hello = { to: ["someone@stranger.example"], subject: "Hello", body: "Hello" };
const ACCOUNTS = "accounts@acme.example";
const SALES = "sales@acme.example";

/** What the team's list holds of an address. */
function inList(outlook: MailProgram, address: string): Readonly<Record<string, unknown>> | undefined {
  return outlook.graph.tenant.state.lists
    .find(({ displayName }) => displayName === "RightBox Addresses")
    ?.items.map(({ fields }) => fields)
    .find((fields) => fields["RightBoxAddressKey"] === address);
}

/** A pane on its Clients page. */
async function onClients(outlook: MailProgram): Promise<void> {
  await outlook.compose(hello);
  await outlook.openPane();
  await outlook.tab(1);
}

async function openAcme(outlook: MailProgram): Promise<void> {
  await outlook.pane.getByRole("button", { name: "Acme", exact: true }).click();
  await expect(outlook.pane.getByText(ACCOUNTS).first()).toBeVisible();
}

async function setRole(outlook: MailProgram, address: string, role: string): Promise<void> {
  await outlook.pane.getByRole("combobox", { name: new RegExp(address) }).selectOption({ label: role });
}

/** The sample clients, in the team's book. */
async function joinTeam(outlook: MailProgram): Promise<void> {
  await outlook.compose(hello);
  await outlook.openPane();
  await outlook.trySampleClients();
  await outlook.tab(1);
  await outlook.pane.getByRole("button", { name: "Use the team's book" }).click();
  await expect(outlook.pane.getByText(/lists of the team's book do not exist/)).toBeVisible({ timeout: 20_000 });
  await outlook.createLists();
  await expect(outlook.pane.getByText("You work with your team's book.")).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => inList(outlook, ACCOUNTS)?.["RightBoxRole"], { timeout: 30_000 }).toBe("finance");
}

/** The same mailbox on another device, whose pane has read the team's book. */
async function secondDevice(browser: Browser, first: MailProgram): Promise<MailProgram> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const other = await first.beside(await context.newPage());
  await onClients(other);
  await expect(other.pane.getByRole("button", { name: "Acme", exact: true })).toBeVisible({ timeout: 20_000 });
  return other;
}

async function syncNow(outlook: MailProgram): Promise<void> {
  await outlook.pane
    .getByRole("button", { name: /^(?:Sync|Bring up to date|Refresh|Update)/ })
    .first()
    .click();
}

test("from the personal book to the team's in one click, with everything, and the send check goes on by it", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const outlook = await MailProgram.open(page);
  await joinTeam(outlook);
  await expect.poll(() => inList(outlook, SALES)?.["RightBoxRole"], { timeout: 20_000 }).toBe("official");
  await outlook.compose({
    to: ["bob.lee.acme@gmail.com"],
    subject: "Sales contract SC-2026-041",
    body: "Please sign the sales contract and return it to us.",
  });
  await outlook.openPane();
  await expect(outlook.pane.getByText(/bob\.lee\.acme@gmail\.com/).first()).toBeVisible({ timeout: 20_000 });
  await outlook.pressSend();
  expect((await outlook.alert()).text).toContain("Acme");
  expect(outlook.graph.unknownCalls).toEqual([]);
  await outlook.close();
});

test("two panes change one client: what each set stands, and where both set the same somebody is asked", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const one = await MailProgram.open(page);
  await joinTeam(one);
  const other = await secondDevice(browser, one);
  await openAcme(one);
  await openAcme(other);
  // Neither hears of the other before both have changed something.
  one.graph.setFaults([{ path: "/lists/", drop: "before", times: 1_000 }]);
  await setRole(one, ACCOUNTS, "legal");
  await setRole(one, SALES, "sales");
  await setRole(other, ACCOUNTS, "logistics");
  one.graph.setFaults([]);
  await expect.poll(() => inList(one, SALES)?.["RightBoxRole"], { timeout: 30_000 }).toBe("sales");
  await expect
    .poll(() => ["legal", "logistics"].includes(String(inList(one, ACCOUNTS)?.["RightBoxRole"])), { timeout: 30_000 })
    .toBe(true);
  const stands = String(inList(one, ACCOUNTS)?.["RightBoxRole"]);
  const loser = stands === "legal" ? other : one;
  await loser.tab(0);
  await loser.tab(1);
  const mine = loser.pane.getByRole("button", { name: "Use mine" }).first();
  await expect(mine).toBeVisible({ timeout: 30_000 });
  await mine.click();
  await expect
    .poll(() => inList(one, ACCOUNTS)?.["RightBoxRole"], { timeout: 30_000 })
    .toBe(stands === "legal" ? "logistics" : "legal");
  await other.close();
  await one.close();
});

test("what is changed without a network waits, is seen at once, and goes out when there is one again", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const outlook = await MailProgram.open(page);
  await joinTeam(outlook);
  outlook.graph.setFaults([{ path: "/lists/", drop: "before", times: 1_000 }]);
  await openAcme(outlook);
  await setRole(outlook, ACCOUNTS, "legal");
  await outlook.pane.getByRole("button", { name: "All clients" }).click();
  await expect(outlook.pane.getByText(/waits? on this computer/)).toBeVisible({ timeout: 20_000 });
  expect(inList(outlook, ACCOUNTS)?.["RightBoxRole"]).toBe("finance");
  await onClients(outlook);
  await openAcme(outlook);
  await expect(outlook.pane.getByRole("combobox", { name: new RegExp(ACCOUNTS) })).toHaveValue("legal");
  await outlook.pane.getByRole("button", { name: "All clients" }).click();
  outlook.graph.setFaults([]);
  await syncNow(outlook);
  await expect.poll(() => inList(outlook, ACCOUNTS)?.["RightBoxRole"], { timeout: 30_000 }).toBe("legal");
  await expect(outlook.pane.getByText(/waits on this computer/)).toBeHidden({ timeout: 20_000 });
  await outlook.close();
});

for (const [trouble, fault, words] of [
  [
    "the right to read is taken away",
    { path: "/lists/", status: 403, code: "accessDenied" },
    /may not read the team's book/,
  ],
  [
    "the service is throttling",
    { path: "/lists/", status: 429, code: "activityLimitReached", retryAfter: "120" },
    /SharePoint|busy|later/,
  ],
] as const) {
  test(`when ${trouble} the page says so, and the book can still be read`, async ({ page }) => {
    test.setTimeout(90_000);
    const outlook = await MailProgram.open(page);
    await joinTeam(outlook);
    outlook.graph.setFaults([{ ...fault, times: 1_000 }]);
    await syncNow(outlook);
    await expect(outlook.pane.getByText(words).first()).toBeVisible({ timeout: 30_000 });
    await openAcme(outlook);
    await outlook.close();
  });
}
