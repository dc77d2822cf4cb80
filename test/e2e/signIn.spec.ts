import { expect, test } from "@playwright/test";
import type { Switches } from "../../emulator/outlook/profiles";
import { MailProgram } from "../support/mailProgram";

/** The real MSAL on the host's bridge: what History says of each way in which there is no token. */
const ways: ReadonlyArray<readonly [Switches["signIn"], RegExp]> = [
  ["absent", /cannot sign in/],
  ["no-answer", /cannot sign in/],
  ["consent-refused", /needs your consent/],
  ["other-account", /another account/],
];

for (const [signIn, said] of ways) {
  test(`sign-in ${signIn}: said in History, and Send is not held up`, async ({ page }) => {
    const outlook = await MailProgram.open(page, { signIn });
    await outlook.compose({ to: ["sales@acme.example"], subject: "Hello", body: "How are you?" });
    await outlook.openPane();
    await outlook.trySampleClients();
    await outlook.tab(2);
    await expect(outlook.pane.getByText(said)).toBeVisible({ timeout: 40_000 });
    await outlook.pressSend();
    await outlook.expectSent();
    expect(outlook.graph.calls).toEqual([]);
    await outlook.close();
  });
}
