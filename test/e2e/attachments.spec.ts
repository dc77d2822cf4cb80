import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { MailProgram } from "../support/mailProgram";
import { setTime } from "../support/setTime";

const CONTRACT = [
  "SALES CONTRACT No. SC-2026-041",
  "The Seller: Ourco Ltd.   The Buyer: Acme Tools Ltd.",
  "This contract is made by and between the Seller and the Buyer, whereby the Seller agrees to sell",
  "and the Buyer agrees to buy the goods on the terms and conditions stipulated below.",
  "1. Commodity: torque wrenches, 200 pcs, FOB Ningbo",
  "2. Terms of payment: 30 % deposit by T/T, the balance against copy of B/L",
  "3. Force majeure. 4. Arbitration: all disputes shall be settled by arbitration.",
  "Signed by the Seller: ____________   Signed by the Buyer: ____________",
];
const greeting = { to: ["bob.lee.acme@gmail.com"], subject: "Hello", body: "How are you?" };

/** A PDF with these lines, or with a picture of nothing where there are none: a scan. */
async function pdfOf(lines: readonly string[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage();
  page.drawRectangle({ x: 40, y: 40, width: 100, height: 20 });
  lines.forEach((line, index) => {
    page.drawText(line, { x: 40, y: 780 - index * 20, size: 11, font });
  });
  return Buffer.from(await document.save());
}

async function attach(page: Page, ...files: ReadonlyArray<readonly [name: string, buffer: Buffer]>): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: "application/octet-stream", buffer })));
}

async function withClients(page: Page): Promise<MailProgram> {
  const outlook = await MailProgram.open(page);
  await outlook.compose(greeting);
  await outlook.openPane();
  await outlook.trySampleClients();
  return outlook;
}

test("a contract that is called scan001.pdf is read, found, and stopped at Send", async ({ page }) => {
  await setTime(page, new Date("2026-11-25T12:00:00Z"));
  const outlook = await withClients(page);
  const { pane } = outlook;
  await expect(pane.getByText("Everything fits")).toBeVisible();
  await outlook.set({ faults: [{ call: "getAttachmentContentAsync", mode: "delay", ms: 1_000, times: 1 }] });
  await attach(page, ["scan001.pdf", await pdfOf(CONTRACT)]);
  await expect(pane.getByText("Reading scan001.pdf…")).toBeVisible();
  await expect(pane.getByText("Reading scan001.pdf…")).toHaveCount(0, { timeout: 20_000 });
  await expect(pane.getByText("Inside: contract")).toBeVisible();
  await expect(pane.getByText("2 things do not fit")).toBeVisible();
  await outlook.pressSend();
  const { text } = await outlook.alert();
  expect(text).toContain("bob.lee.acme@gmail.com");
  expect(text).toContain("contract");
  expect((await outlook.view()).completedCalls).toEqual([1]);
  await outlook.close();
});

test("each file says what was found in it, or why not; what could not be read is tried again", async ({ page }) => {
  const outlook = await withClients(page);
  const { pane } = outlook;
  const files = pane.getByRole("group", { name: "The message, as it was read" });
  await outlook.set({ faults: [{ call: "getAttachmentContentAsync", mode: "fail", code: 9041, times: 1 }] });
  await attach(page, ["later.txt", Buffer.from("hm")]);
  await expect(files.getByText("Could not be read this time")).toBeVisible();
  await attach(page, ["scan.pdf", await pdfOf([])], ["list.docx", await pdfOf(["Hello"])]);
  await expect(files.getByText("No text layer: this scan can only be judged by its name.")).toBeVisible({
    timeout: 20_000,
  });
  await expect(files.getByText("Named .docx, but it is a PDF.")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude(["iframe", "[data-tabster-dummy]"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  await files.getByRole("button", { name: "Try again: later.txt" }).click();
  await expect(files.getByText("Could not be read this time")).toHaveCount(0);
  await expect(files.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await outlook.close();
});

test("the reader is loaded when there is a file, and nothing of the file leaves the machine", async ({ page }) => {
  const outlook = await withClients(page);
  expect(page.workers()).toHaveLength(0);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await attach(page, ["scan.pdf", await pdfOf([])]);
  await expect(outlook.pane.getByText("No text layer")).toBeVisible({ timeout: 20_000 });
  expect(page.workers()).toHaveLength(1);
  // office.js sends its own telemetry to Microsoft; none of it is ours, and none of it answers here.
  expect(sent.filter((url) => !new URL(url).hostname.endsWith(".microsoft.com"))).toEqual([]);
  await outlook.close();
});

test("what came with a message that is forwarded is read, as a file and within the message as an item", async ({
  page,
}) => {
  const outlook = await withClients(page);
  const { pane } = outlook;
  await attach(page, ["scan.pdf", await pdfOf([])]);
  await expect(pane.getByText("No text layer")).toBeVisible({ timeout: 20_000 });
  await outlook.pressSend();
  await outlook.expectSent();
  await page.getByRole("button", { name: "Sent Items" }).click();
  await page.getByRole("button", { name: /Hello/ }).first().click();
  await page.getByRole("button", { name: "Forward", exact: true }).click();
  await outlook.openPane();
  await expect(pane.getByText("No text layer")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByRole("button", { name: /Hello/ }).first().click();
  await page.getByRole("button", { name: "Forward as attachment" }).click();
  await outlook.openPane();
  const files = pane.getByRole("group", { name: "The message, as it was read" });
  await expect(files.getByText(/^(?:Inside: |Read: its text does not show)/).first()).toBeVisible({ timeout: 20_000 });
  await outlook.close();
});
