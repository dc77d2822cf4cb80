import { expect, test, type Locator } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";

const SAMPLE = "Tolerance of the bore on drawing 7";
const eva = ["Eva Brandt", "eva.brandt@nordlicht.example"] as const;

for (const client of ["web", "classic-windows", "mac"] as const) {
  test(`a client is asked in German, answers, and is confirmed: ${client}`, async ({ page }) => {
    const outlook = await MailProgram.openWithClients(page, { client });
    await outlook.read(SAMPLE);
    await expect(outlook.pane.getByText("eva.brandt@nordlicht.example · sales · confirmed")).toBeVisible();
    await outlook.pane.getByRole("button", { name: "Ask or confirm: eva.brandt@nordlicht.example" }).click();
    await outlook.pane.getByRole("button", { name: "Open in Outlook" }).click();
    await expect
      .poll(async () => (await outlook.writing())?.subject)
      .toBe("Ist eva.brandt@nordlicht.example noch die richtige Adresse?");
    const writing = await outlook.writing();
    expect(writing?.to).toEqual(["eva.brandt@nordlicht.example"]);
    expect(writing?.body).toContain("Guten Tag Eva Brandt,");
    expect(writing?.body).toContain("noch die richtige Adresse für das Tagesgeschäft?");
    await outlook.pressSend();
    await outlook.expectSent();

    outlook.receive({
      from: eva,
      subject: "Re: Ist eva.brandt@nordlicht.example noch die richtige Adresse?",
      html: `<p>Guten Tag Li Na,</p><p>ja, die Adresse stimmt noch.</p><p>Viele Grüße<br>Eva Brandt</p><hr><div id="divRplyFwdMsg"><b>Von:</b> Li Na<br><b>Betreff:</b> Ist eva.brandt@nordlicht.example noch die richtige Adresse?</div>${writing?.body ?? ""}`,
    });
    await outlook.read("Re: Ist eva.brandt");
    await expect(outlook.pane.getByText("eva.brandt@nordlicht.example · sales · asked")).toBeVisible();
    const card = outlook.pane.getByRole("group", {
      name: "Confirm eva.brandt@nordlicht.example as Nordlicht’s sales mailbox.",
    });
    await expect(card.getByText("ja, die Adresse stimmt noch.")).toBeVisible();
    await card.getByRole("button", { name: /^Accept/ }).click();
    await expect(outlook.pane.getByText("eva.brandt@nordlicht.example · sales · confirmed")).toBeVisible();
    await expect(card).toHaveCount(0);
    await outlook.pane.getByRole("button", { name: "Undo" }).click();
    await expect(outlook.pane.getByText("eva.brandt@nordlicht.example · sales · asked")).toBeVisible();
    expect(outlook.graph.unknownCalls).toEqual([]);
    await outlook.close();
  });
}

test("Outlook does not open the window: nothing is changed, and the pane says so", async ({ page }) => {
  const outlook = await MailProgram.openWithClients(page, {
    faults: [{ call: "displayNewMessageFormAsync", mode: "fail", code: 5001 }],
  });
  await outlook.read(SAMPLE);
  await outlook.pane.getByRole("button", { name: /^Ask or confirm/ }).click();
  await outlook.pane.getByRole("button", { name: "Open in Outlook" }).click();
  await expect(outlook.pane.getByText(/did not open a new message, so nothing was changed/)).toBeVisible();
  await expect(outlook.pane.getByText("eva.brandt@nordlicht.example · sales · confirmed")).toBeVisible();
  await outlook.close();
});

test("an older client opens the window by the call that it has", async ({ page }) => {
  const outlook = await MailProgram.openWithClients(page, { mailbox: "1.8" });
  await outlook.read(SAMPLE);
  await outlook.pane.getByRole("button", { name: /^Ask or confirm/ }).click();
  await outlook.pane.getByRole("radio", { name: "Ask which mailbox is for what" }).check();
  await outlook.pane.getByRole("combobox", { name: "Language" }).selectOption("en");
  await outlook.pane.getByRole("button", { name: "Open in Outlook" }).click();
  await expect.poll(async () => (await outlook.writing())?.subject).toBe("Which mailbox for which documents?");
  await outlook.close();
});

test("while writing there is no window to open, and the text is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const outlook = await MailProgram.openWithClients(page);
  await outlook.compose({ to: ["accounts@acme.example"], subject: "Hello", body: "Hello" });
  await outlook.openPane();
  await outlook.pane.getByRole("button", { name: "Ask or confirm: accounts@acme.example" }).click();
  await expect(outlook.pane.getByText(/Outlook opens no new message from here/)).toBeVisible();
  await outlook.pane.getByRole("button", { name: "Copy the text" }).click();
  await expect(outlook.pane.getByText("asked", { exact: true })).toBeVisible();
  await outlook.close();
});

test("everything is reached by keyboard", async ({ page }) => {
  const outlook = await MailProgram.openWithClients(page);
  await outlook.read(SAMPLE);
  const button = outlook.pane.getByRole("button", { name: /^Ask or confirm/ });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(outlook.pane.getByRole("group", { name: "Write to Nordlicht" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(outlook.pane.getByRole("radio", { name: "Ask which mailbox is for what" })).toBeChecked();
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 6 && !(await target.evaluate((one) => one === document.activeElement)); presses++)
      await page.keyboard.press("Tab");
    await expect(target).toBeFocused();
  };
  await tabTo(outlook.pane.getByRole("combobox", { name: "Language" }));
  await tabTo(outlook.pane.locator("[role=document]"));
  await tabTo(outlook.pane.getByRole("button", { name: "Open in Outlook" }));
  await page.keyboard.press("Enter");
  await expect
    .poll(async () => (await outlook.writing())?.subject)
    .toBe("Welche E-Mail-Adresse für welche Unterlagen?");
  await outlook.close();
});
