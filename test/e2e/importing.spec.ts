import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";

const hello = { to: ["someone@stranger.example"], subject: "Hello", body: "Hello" };

async function openImport(outlook: MailProgram, item: RegExp): Promise<void> {
  await outlook.pane.getByRole("button", { name: "Add", exact: true }).click();
  await outlook.pane.getByRole("menuitem", { name: item }).click();
}
async function choose(outlook: MailProgram, name: string, text: string): Promise<void> {
  await outlook.pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}
async function start(outlook: MailProgram): Promise<void> {
  await outlook.compose(hello);
  await outlook.openPane();
  await outlook.tab(1);
}

/** A thousand people of a hundred companies; rows 18, 500 and 1,001 have no address to use. */
function thousandRows(): string {
  const bad = new Map([
    [16, "bob@company16"],
    [498, ""],
    [999, "ask Bob"],
  ]);
  const rows = Array.from({ length: 1_000 }, (_, index) => {
    const company = String(index % 100);
    const address = bad.get(index) ?? `p${String(Math.floor(index / 100))}@company${company}.example`;
    return `Person ${String(index)},Company ${company} Ltd,${address}`;
  });
  return `Name,Company,E-mail\r\n${rows.join("\r\n")}\r\n`;
}

test("a CSV of 1,000 rows with three bad ones: 997 in, three shown, one mended in place, and nothing new the second time", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const outlook = await MailProgram.open(page);
  await start(outlook);
  await openImport(outlook, /file/i);
  await choose(outlook, "crm.csv", thousandRows());
  await expect(outlook.pane.getByText("crm.csv: table as text (CSV), 1,000 rows")).toBeVisible({ timeout: 30_000 });
  await expect(outlook.pane.getByText("encoding utf-8")).toBeVisible();
  await expect(outlook.pane.getByRole("heading", { name: "997 new mailboxes of 100 clients" })).toBeVisible();
  await expect(outlook.pane.getByRole("heading", { name: "3 rows could not be used" })).toBeVisible();
  const row = outlook.pane.getByRole("group", { name: "Row 18" });
  await expect(row.getByText("This is no address: “bob@company16”.")).toBeVisible();
  await expect(outlook.pane.getByRole("group", { name: "Row 500" })).toBeVisible();
  await expect(outlook.pane.getByRole("group", { name: "Row 1001" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude(["iframe", "[data-tabster-dummy]"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join()}`)).toEqual([]);
  await outlook.pane.getByRole("button", { name: "Accept all 997" }).click();
  await expect(outlook.pane.getByText("997 mailboxes of 100 clients are in your book.")).toBeVisible({
    timeout: 30_000,
  });

  await row.getByRole("textbox", { name: "Address" }).fill("bob@company16.example");
  await row.getByRole("button", { name: "Try again" }).click();
  await expect(outlook.pane.getByText("Row 18 is among the proposals now.")).toBeVisible({ timeout: 30_000 });
  await expect(outlook.pane.getByRole("heading", { name: "2 rows could not be used" })).toBeVisible();
  await outlook.pane.getByRole("button", { name: "Accept all 1" }).click();
  await expect(outlook.pane.getByText("1 mailbox of 1 client is in your book.")).toBeVisible({ timeout: 30_000 });
  const saved = page.waitForEvent("download");
  await outlook.pane.getByRole("button", { name: "Save these 2 as CSV" }).click();
  expect((await saved).suggestedFilename()).toBe("rightbox-rows.csv");

  await outlook.pane.getByRole("button", { name: "Import something else" }).click();
  await choose(outlook, "crm.csv", thousandRows().replace("bob@company16", "bob@company16.example"));
  await expect(outlook.pane.getByText("998 rows are in your book already.")).toBeVisible({ timeout: 30_000 });
  await expect(outlook.pane.getByRole("button", { name: /^Accept all/ })).toHaveCount(0);
  await outlook.close();
});

test("rows pasted from a spreadsheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const outlook = await MailProgram.open(page);
  await start(outlook);
  await openImport(outlook, /spreadsheet/i);
  const field = outlook.pane.getByRole("textbox", { name: "Rows from a spreadsheet" });
  await field.focus();
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    "姓名\t公司\t邮箱\n王伟\t光明贸易有限公司\tcaigou@guangming.example\n李雷\t光明贸易有限公司\tli.lei@qq.com\n",
  );
  await page.keyboard.press("Control+V");
  await outlook.pane.getByRole("button", { name: "Read the rows" }).click();
  await expect(outlook.pane.getByRole("heading", { name: "2 new mailboxes of 1 client" })).toBeVisible({
    timeout: 20_000,
  });
  await outlook.pane.getByRole("button", { name: "Accept 光明贸易有限公司" }).click();
  await expect(outlook.pane.getByText("2 mailboxes of 1 client are in your book.")).toBeVisible();
  await outlook.pane.getByRole("button", { name: "Done" }).click();
  await expect(outlook.pane.getByText("光明贸易有限公司").first()).toBeVisible();
  await outlook.close();
});

test("a file that is dropped is read, and one that is none of contacts says what to do", async ({ page }) => {
  const outlook = await MailProgram.open(page);
  await start(outlook);
  await openImport(outlook, /file/i);
  await choose(outlook, "letter.csv", "Dear Bob,\nthank you for your order.\n");
  await expect(outlook.pane.getByText(/No contacts were found in it/)).toBeVisible({ timeout: 20_000 });
  const drop = outlook.pane.getByText("or drop one here");
  const data = await drop.evaluateHandle((_, text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "cards.vcf", { type: "text/vcard" }));
    return transfer;
  }, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Eva Brandt\r\nORG:Nordlicht GmbH\r\nEMAIL:eva@nordlicht.example\r\nEND:VCARD\r\n");
  await drop.dispatchEvent("drop", { dataTransfer: data });
  await expect(outlook.pane.getByText("cards.vcf: vCard, 1 row")).toBeVisible({ timeout: 20_000 });
  await expect(outlook.pane.getByRole("checkbox", { name: "Take Nordlicht GmbH" })).toBeVisible();
  await outlook.close();
});
