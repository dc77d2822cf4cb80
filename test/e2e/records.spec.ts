import { expect, test } from "@playwright/test";
import { createList } from "../../emulator/graph/lists";
import type { Switches } from "../../emulator/outlook/profiles";
import { listBody, sendRecordsList } from "../../src/adapters/graph/listDefinitions";
import { MailProgram } from "../support/mailProgram";

const hello = { to: ["sales@acme.example"], subject: "Hello", body: "How are you?" };
/** A sweep finds nothing before the test is over: what stands in the list was written at Send. */
const UNSEEN = { propertiesVisibleAfterMs: 600_000 };

async function open(
  page: Parameters<typeof MailProgram.open>[0],
  switches: Partial<Switches>,
  policy: object = {},
): Promise<MailProgram> {
  const outlook = await MailProgram.open(page, { ...UNSEEN, ...switches });
  createList(outlook.graph.tenant, listBody(sendRecordsList) as Record<string, unknown>, new Date());
  outlook.setPolicy({ from: "file", file: JSON.stringify(policy) });
  await outlook.compose(hello);
  await outlook.openPane();
  return outlook;
}

/** The pane has left what the send handler needs. */
async function passLeft(outlook: MailProgram): Promise<void> {
  await expect
    .poll(
      () =>
        outlook.page.evaluate(() =>
          Object.keys(window.mailProgram.composeWindow?.state.value.sessionData ?? {}).includes("rightbox-pass"),
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
}

/** States of the message's rows. */
function states(outlook: MailProgram): readonly unknown[] {
  return outlook
    .rows()
    .filter((row) => row["RightBoxSubject"] === hello.subject)
    .map((row) => row["RightBoxState"]);
}

const intent = ["intent"];

for (const switches of [
  { client: "web" },
  { client: "new-windows" },
  { client: "mac", sessionDataDelayMs: 0 },
  { client: "classic-windows" },
] satisfies ReadonlyArray<Partial<Switches>>) {
  test(`the send handler writes the row itself, and waits for nothing: ${switches.client}`, async ({ page }) => {
    const outlook = await open(page, switches);
    await passLeft(outlook);
    await outlook.pressSend();
    await outlook.expectSent();
    await expect.poll(() => states(outlook)).toEqual(intent);
    expect(outlook.graph.unknownCalls).toEqual([]);
    await outlook.close();
  });
}

for (const classicFetch of ["fails", "absent"] as const) {
  test(`classic Outlook whose handlers reach no network (${classicFetch}) sends all the same`, async ({ page }) => {
    const outlook = await open(page, { client: "classic-windows", classicFetch });
    await passLeft(outlook);
    await outlook.pressSend();
    await outlook.expectSent();
    expect(states(outlook)).toEqual([]);
    await outlook.close();
  });
}

const strict = { record: "before-send" };

for (const switches of [
  { client: "web" },
  { client: "classic-windows" },
  { client: "web", mailbox: "1.13" },
] satisfies ReadonlyArray<Partial<Switches>>) {
  test(`on record before it is sent: stopped without sign-in, sent after it (${JSON.stringify(switches)})`, async ({
    page,
  }) => {
    const outlook = await open(page, { ...switches, signIn: "consent-refused" }, strict);
    await expect(outlook.pane.getByText(/Send would stop this message.*not signed in/)).toBeVisible({
      timeout: 20_000,
    });
    // A second press does not help.
    for (let press = 1; press <= 2; press++) {
      await outlook.pressSend();
      const { text, buttons } = await outlook.alert();
      expect(text).toContain("on record before it is sent");
      expect(buttons.join()).not.toMatch(/Send Anyway/i);
      await outlook.answer(buttons[0] ?? "");
    }
    expect(outlook.sentSubjects).not.toContain("Hello");
    const stops = outlook.pane.getByText(/Send would stop this message/);
    await expect(stops).toBeVisible({ timeout: 20_000 });
    await outlook.set({ signIn: "present" });
    await outlook.pane.getByRole("button", { name: "Sign in" }).click();
    await expect(outlook.pane.getByText(/can write the record now/)).toBeVisible({ timeout: 20_000 });
    await outlook.pressSend();
    await outlook.expectSent();
    // It stood there before the message went.
    expect(states(outlook)).toEqual(intent);
    expect(outlook.graph.unknownCalls).toEqual([]);
    await outlook.close();
  });
}

test("on record before it is sent: what is asked about is on record before the question, and goes by Send Anyway", async ({
  page,
}) => {
  const outlook = await open(page, {}, { ...strict, matrix: { general: { stranger: "warn" } } });
  await outlook.trySampleClients();
  await outlook.compose({
    to: ["tech@acme.example"],
    subject: "Hello",
    body: "Please sign the sales contract SC-2026-041.",
  });
  await outlook.openPane();
  await passLeft(outlook);
  await outlook.pressSend();
  const { buttons } = await outlook.alert();
  expect(buttons.join()).toMatch(/Send Anyway/i);
  expect(states(outlook)).toEqual(intent);
  await outlook.answer(/Send Anyway/i);
  await outlook.expectSent();
  expect(states(outlook)).toEqual(intent);
  await outlook.close();
});

test("on record before it is sent: a service that refuses stops the message", async ({ page }) => {
  const outlook = await open(page, {}, strict);
  await passLeft(outlook);
  outlook.graph.setFaults([{ path: "items|batch", method: "POST", status: 503, times: 99 }]);
  await outlook.pressSend();
  expect((await outlook.alert()).text).toContain("on record before it is sent");
  outlook.graph.setFaults([]);
  await outlook.answer(/RightBox/);
  await outlook.pressSend();
  await outlook.expectSent();
  await outlook.close();
});
