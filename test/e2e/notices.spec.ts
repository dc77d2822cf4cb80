import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { MailProgram } from "../support/mailProgram";

const report = {
  from: ["Mail Delivery System", "mailer-daemon@mx.example"],
  subject: "Undelivered Mail Returned to Sender",
  html: "<p>This is the mail system at host mx.example.</p><p>&lt;tech@acme.example&gt;: host mx.acme.example said: 550 5.1.1 user unknown</p>",
} as const;

const leaver = {
  from: ["Bob Lee", "bob.lee@acme.example"],
  subject: "Automatic reply: Contract",
  html: "<p>I have left Acme Tools. Please contact eva.stone@acme.example for all orders.</p>",
} as const;

test("mail came back: the mailbox is bouncing once the user agrees, and shows so in the next message", async ({
  page,
}) => {
  const outlook = await MailProgram.openWithClients(page);
  outlook.receive(report);
  await outlook.read(report.subject);
  const card = outlook.pane.getByRole("group", {
    name: "Mail to tech@acme.example came back: there is no such mailbox.",
  });
  await expect(card.getByText(/550 5\.1\.1 user unknown/)).toBeVisible();
  await card.getByRole("button", { name: /^Accept/ }).click();
  await expect(outlook.pane.getByText("The book is changed.")).toBeVisible();
  await outlook.compose({ to: ["tech@acme.example"], subject: "Hello", body: "Hello" });
  await outlook.openPane();
  await expect(outlook.pane.getByText("bouncing", { exact: true })).toBeVisible();
  await outlook.close();
});

test("somebody has left: the mailbox is retired, its successor is in the book and not verified", async ({ page }) => {
  const outlook = await MailProgram.openWithClients(page);
  outlook.receive(leaver);
  await outlook.read(leaver.subject);
  const card = outlook.pane.getByRole("group", { name: "Nobody at Acme reads bob.lee@acme.example any more." });
  await expect(card.getByText(/eva\.stone@acme\.example takes its place/)).toBeVisible();
  await card.getByRole("button", { name: /^Accept/ }).click();
  await expect(outlook.pane.getByText("bob.lee@acme.example · sales · retired")).toBeVisible();
  await outlook.compose({ to: ["bob.lee@acme.example", "eva.stone@acme.example"], subject: "Hello", body: "Hello" });
  await outlook.openPane();
  await expect(outlook.pane.getByText("retired", { exact: true })).toBeVisible();
  await expect(outlook.pane.getByText("unverified", { exact: true })).toBeVisible();
  await outlook.close();
});

test("what was put aside is not proposed again when the message is opened anew", async ({ page }) => {
  const outlook = await MailProgram.openWithClients(page);
  outlook.receive(leaver);
  await outlook.read(leaver.subject);
  await outlook.pane.getByRole("button", { name: /^Not now/ }).click();
  await outlook.read(leaver.subject);
  await expect(outlook.pane.getByText("From Acme")).toBeVisible();
  await expect(outlook.pane.getByText("Reading the message…")).toHaveCount(0);
  await expect(outlook.pane.getByRole("button", { name: /^Accept/ })).toHaveCount(0);
  await outlook.close();
});

test("a private address is put under its client by its signature", async ({ page }) => {
  const outlook = await MailProgram.openWithClients(page);
  outlook.receive({
    from: ["Eva B.", "eva.b.1980@gmx.de"],
    subject: "Hello from my phone",
    html: "<p>Hello Li Na, call me later.</p><p>Best regards<br>Eva Brandt<br>Nordlicht GmbH<br>www.nordlicht.example</p>",
  });
  await outlook.read("Hello from my phone");
  await expect(outlook.pane.getByText("eva.b.1980@gmx.de is not in your book.")).toBeVisible();
  await outlook.pane.getByRole("button", { name: /^Accept: Is eva\.b\.1980@gmx\.de a mailbox of Nordlicht/ }).click();
  await expect(outlook.pane.getByText("eva.b.1980@gmx.de · personal · inferred")).toBeVisible();
  await outlook.close();
});

for (const language of ["en-US", "zh-CN"] as const)
  for (const theme of ["light", "dark"] as const)
    test(`the read page has no accessibility violations: ${language}, ${theme}`, async ({ page }) => {
      const outlook = await MailProgram.openWithClients(page, { language, theme });
      outlook.receive(leaver);
      await outlook.read(leaver.subject);
      await outlook.pane.getByRole("button", { name: /^(?:Ask or confirm|询问或确认)/ }).click();
      await expect(outlook.pane.getByRole("radio").first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).exclude(["iframe", "[data-tabster-dummy]"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      await outlook.close();
    });
