import { expect, test } from "@playwright/test";
import { clientNames, type Switches } from "../../emulator/outlook/profiles";
import { MailProgram } from "../support/mailProgram";
import { setTime } from "../support/setTime";

const contract = {
  to: ["bob.lee.acme@gmail.com"],
  subject: "Sales contract SC-2026-041",
  body: "Please sign the sales contract below and return it to us.",
};
const chinese = {
  to: ["bob.lee.acme@gmail.com"],
  subject: "销售合同 SC-2026-041",
  body: "附件是销售合同，请签字盖章后寄回。",
};

for (const client of clientNames) {
  for (const language of ["en-US", "zh-CN"] as const satisfies ReadonlyArray<Switches["language"]>) {
    test(`a contract to Gmail is stopped, put right, sent and on record once: ${client}, ${language}`, async ({
      page,
    }) => {
      const outlook = await MailProgram.open(page, { client, language });
      await outlook.compose(language === "en-US" ? contract : chinese);
      await outlook.openPane();
      await outlook.trySampleClients();

      await outlook.pressSend();
      const alert = await outlook.alert();
      expect(alert.text).toContain("bob.lee.acme@gmail.com");
      expect(alert.text).toContain("Acme");
      expect(alert.text).toContain(language === "en-US" ? "contract" : "合同");
      expect(alert.buttons).not.toContain(language === "en-US" ? "Send Anyway" : "仍然发送");
      expect((await outlook.view()).completedCalls).toEqual([1]);

      await outlook.answer(language === "en-US" ? "Open RightBox" : "打开 RightBox");
      await outlook.pane.getByRole("button", { name: "sales@acme.example" }).first().click();
      await expect.poll(() => outlook.recipients()).toEqual(["sales@acme.example"]);
      await outlook.pressSend();
      await outlook.expectSent();
      expect(outlook.sentSubjects).toContain(language === "en-US" ? contract.subject : chinese.subject);

      await outlook.compose({ to: ["sales@acme.example"], subject: "Hello", body: "Hello" });
      await outlook.openPane();
      await outlook.tab(2);
      await outlook.createLists();
      await expect.poll(() => outlook.rows().length, { timeout: 15_000 }).toBe(1);
      expect(outlook.rows()[0]).toMatchObject({
        RightBoxClient: "acme",
        RightBoxOutcome: "checked",
        RightBoxAddresses: "to: sales@acme.example (official)",
      });
      await expect(outlook.pane.getByText("SC-2026-041").first()).toBeVisible();

      await outlook.pane.getByRole("button", { name: language === "en-US" ? "Refresh" : "刷新" }).click();
      await expect(outlook.pane.getByText("SC-2026-041").first()).toBeVisible();
      expect(outlook.rows()).toHaveLength(1);
      expect(outlook.graph.unknownCalls).toEqual([]);
      await outlook.close();
    });
  }
}

test("the send handler asks the network for nothing but the add-in's own files", async ({ page }) => {
  const outlook = await MailProgram.open(page, { client: "web", eventsLost: true });
  await outlook.compose(contract);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await outlook.pressSend();
  await outlook.alert();
  const others = asked.filter((path) => !/^\/(?:events\.(?:html|js)|office\/|assets\/)/.test(path));
  // office.js loads its own telemetry and fonts from Microsoft; none of it is ours, and none of it answers here.
  expect(others.filter((path) => !/telemetry|ariatelemetry|otel|oteljs|\.(?:woff2?|css)$/i.test(path))).toEqual([]);
  await outlook.close();
});

test("a fix can be taken back", async ({ page }) => {
  const outlook = await MailProgram.open(page);
  await outlook.compose(contract);
  await outlook.openPane();
  await outlook.trySampleClients();
  await outlook.pane.getByRole("button", { name: "Send to sales@acme.example instead" }).click();
  await expect.poll(() => outlook.recipients()).toEqual(["sales@acme.example"]);
  await outlook.pane.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => outlook.recipients()).toEqual(["bob.lee.acme@gmail.com"]);
  await outlook.close();
});

test("a reason given in the pane lets a stopped message go, and a changed message is stopped again", async ({
  page,
}) => {
  const outlook = await MailProgram.open(page);
  await outlook.compose(contract);
  await outlook.openPane();
  await outlook.trySampleClients();
  await outlook.pane.getByRole("button", { name: "Send anyway…" }).click();
  await outlook.pane.getByRole("radio", { name: "The client asked for it" }).check();
  await outlook.pane.getByRole("button", { name: "Send anyway", exact: true }).click();
  await expect(outlook.pane.getByText("You will send it anyway.")).toBeVisible();
  await page.getByLabel("Cc", { exact: true }).fill("tech@acme.example");
  await page.getByLabel("Cc", { exact: true }).press("Enter");
  await outlook.pressSend();
  await outlook.alert();
  await outlook.answer("Don't Send");
  await page.getByRole("button", { name: "Remove tech@acme.example" }).click();
  await outlook.pressSend();
  await outlook.expectSent();
  await outlook.close();
});

test("an unknown address is put under a client with a few clicks", async ({ page }) => {
  await setTime(page, new Date("2026-11-25T12:00:00Z"));
  const outlook = await MailProgram.open(page);
  await outlook.compose({ to: ["info@acme-tools.example"], subject: "Hello", body: "How are you?" });
  await outlook.openPane();
  await outlook.trySampleClients();
  await outlook.pane.getByRole("button", { name: "Add to a client" }).click();
  await outlook.pane.getByRole("combobox").first().click();
  await outlook.pane.getByRole("option", { name: /^Acme/ }).first().click();
  await outlook.pane.getByRole("button", { name: "Add", exact: true }).click();
  await expect(outlook.pane.getByText("Acme", { exact: true }).first()).toBeVisible();
  await expect(outlook.pane.getByText("Everything fits")).toBeVisible();
  await outlook.close();
});

test("text from mail stays text", async ({ page }) => {
  const outlook = await MailProgram.open(page);
  await outlook.compose({
    to: ["bob@gmail.com"],
    subject: "<img src=x onerror=alert(1)> **sales contract**",
    body: "Please sign the sales contract.",
  });
  await outlook.openPane();
  await outlook.pane.getByRole("button", { name: "What shows it" }).click();
  await expect(outlook.pane.locator("mark").first()).toBeVisible();
  expect(await outlook.pane.locator("img").count()).toBe(0);
  await outlook.close();
});
