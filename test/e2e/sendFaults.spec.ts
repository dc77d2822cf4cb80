import { expect, test } from "@playwright/test";
import { clientNames, type CallFault, type Switches } from "../../emulator/outlook/profiles";
import { MailProgram } from "../support/mailProgram";

const letter = { to: ["sales@acme.example"], subject: "Hello", body: "How are you?" };

const faults: ReadonlyArray<{
  readonly name: string;
  readonly faults?: readonly CallFault[];
  readonly switches?: Partial<Switches>;
  readonly isStopped: boolean;
}> = [
  { name: "the To field cannot be read", faults: [{ call: "to.getAsync", mode: "fail", code: 5001 }], isStopped: true },
  { name: "the body never comes", faults: [{ call: "body.getAsync", mode: "hang" }], isStopped: true },
  { name: "the subject is late", faults: [{ call: "subject.getAsync", mode: "delay", ms: 1_000 }], isStopped: false },
  {
    name: "session data fails",
    faults: [{ call: "sessionData.getAsync", mode: "fail", code: 9050 }],
    isStopped: false,
  },
  {
    name: "custom properties cannot be saved",
    faults: [{ call: "customProperties.saveAsync", mode: "fail", code: 9019 }],
    isStopped: false,
  },
  { name: "custom properties hang", faults: [{ call: "loadCustomPropertiesAsync", mode: "hang" }], isStopped: false },
  {
    name: "attachments cannot be read",
    faults: [{ call: "getAttachmentsAsync", mode: "fail", code: 5001 }],
    isStopped: true,
  },
  { name: "From cannot be read", faults: [{ call: "from.getAsync", mode: "fail", code: 5001 }], isStopped: false },
  {
    name: "the compose type cannot be read",
    faults: [{ call: "getComposeTypeAsync", mode: "fail", code: 5001 }],
    isStopped: false,
  },
  {
    name: "session data cannot be written",
    faults: [{ call: "sessionData.setAsync", mode: "fail", code: 9050 }],
    isStopped: false,
  },
  {
    name: "no notification can be shown",
    faults: [{ call: "notificationMessages.replaceAsync", mode: "fail", code: 5001 }],
    isStopped: false,
  },
  { name: "Cc is late", faults: [{ call: "cc.getAsync", mode: "delay", ms: 1_500 }], isStopped: false },
  { name: "recipient lists come empty", switches: { emptyRecipients: true }, isStopped: false },
  { name: "compose events never came", switches: { eventsLost: true }, isStopped: false },
];

for (const client of clientNames) {
  for (const fault of faults) {
    test(`${client}: ${fault.name}: completed exactly once`, async ({ page }) => {
      const outlook = await MailProgram.open(page, { client, ...fault.switches });
      await outlook.compose(letter);
      await outlook.set({ faults: fault.faults ?? [] });
      await outlook.pressSend();
      if (fault.isStopped) {
        const { buttons } = await outlook.alertSaying("could not check");
        expect(buttons).toContain("Send Anyway");
        // Long enough for every late answer and left-over timer to show itself.
        await page.waitForTimeout(1_500);
        expect((await outlook.view()).completedCalls).toEqual([1]);
        await outlook.answer("Send Anyway");
      }
      await outlook.expectSent();
      await outlook.close();
    });
  }

  test(`${client}: a handler that never answers ends in Outlook's own notices`, async ({ page }) => {
    const outlook = await MailProgram.open(page, {
      client,
      handler: "never-answers",
      slowAfterMs: 300,
      timeoutAfterMs: 900,
    });
    await outlook.compose(letter);
    await outlook.pressSend();
    await outlook.alertSaying("taking longer than expected");
    const { buttons } = await outlook.alertSaying("took too long");
    expect(buttons).toContain("Don't Send");
    await outlook.answer("Don't Send");
    expect(outlook.sentSubjects).not.toContain("Hello");
    await outlook.close();
  });

  test(`${client}: offline, Outlook says so and the add-in is not asked`, async ({ page }) => {
    const outlook = await MailProgram.open(page, { client, isOffline: true });
    await outlook.compose(letter);
    await outlook.pressSend();
    await outlook.alertSaying("appear to be offline");
    expect((await outlook.view()).completedCalls).toEqual([]);
    await outlook.answer("Send Anyway");
    await outlook.expectSent();
    await outlook.close();
  });

  test(`${client}: an older client that has no Send Anyway lets the second press through`, async ({ page }) => {
    const outlook = await MailProgram.open(page, { client, mailbox: "1.13" });
    await outlook.compose({
      to: ["tech@acme.example"],
      subject: "Sales contract SC-2026-041",
      body: "Please sign the sales contract.",
    });
    await outlook.openPane();
    await outlook.trySampleClients();
    await outlook.pressSend();
    expect((await outlook.alert()).text).toContain("press Send again");
    await outlook.answer("Don't Send");
    await outlook.pressSend();
    await outlook.expectSent();
    await outlook.close();
  });

  test(`${client}: Outlook's own dialogs when the handler is not there`, async ({ page }) => {
    const outlook = await MailProgram.open(page, { client, handler: "unavailable" });
    await outlook.compose(letter);
    await outlook.pressSend();
    const buttons = client === "mac" ? ["Don't Send"] : ["Send Anyway", "Try Later"];
    expect((await outlook.alert()).buttons).toEqual(buttons);
    await outlook.answer(buttons[buttons.length - 1] ?? "");
    expect(outlook.sentSubjects).not.toContain("Hello");
    await outlook.close();
  });
}

test("a message that is gone only once the next is begun leaves that one alone", async ({ page }) => {
  const outlook = await MailProgram.open(page);
  await outlook.compose(letter);
  let deliver = (): void => undefined;
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route("**/_emulator/messages/*", async (route) => {
    const response = await route.fetch();
    await delivered;
    await route.fulfill({ response });
  });
  await outlook.pressSend();
  await expect.poll(() => outlook.sentSubjects).toContain("Hello");
  await outlook.compose({ ...letter, subject: "The next" });
  deliver();
  await expect(page.getByText("Your message was sent.")).toBeVisible();
  await outlook.openPane();
  expect((await outlook.writing())?.subject).toBe("The next");
  await outlook.close();
});
