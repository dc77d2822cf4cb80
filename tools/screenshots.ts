import { chromium, type Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Switches } from "../emulator/outlook/profiles";
import { MailProgram } from "../test/support/mailProgram";
// @ts-expect-error -- a plain script shared with the set-up, which runs before TypeScript is installed
import { ensureBrowser } from "./browser.mjs";

type Look = "light" | "dark" | "high-contrast";
interface Scene {
  readonly outlook: MailProgram;
  readonly page: Page;
  /** Takes the pane alone, or with `"window"` all that the user sees. */
  readonly take: (state: string, of?: "pane" | "window") => Promise<void>;
}

const folder = process.argv[2] ?? "screenshots";
const looks: readonly Look[] = ["light", "dark", "high-contrast"];
const languages: ReadonlyArray<Switches["language"]> = ["en-US", "zh-CN"];
/** Long enough for the pane's own polling and Fluent UI's transitions. */
const SETTLED_MS = 1_500;

const contract = {
  to: ["bob.lee.acme@gmail.com"],
  cc: ["someone@stranger.example"],
  subject: "Sales contract SC-2026-041",
  body: "Please sign the attached sales contract and return it.",
};
const greeting = { to: ["sales@acme.example"], subject: "Happy New Year", body: "We wish you a happy new year." };

const stillTalking = "We are still talking about the contract. The order may come later.";
const twoKinds = {
  to: ["sales@acme.example"],
  subject: "Contract SC-2026-041 and proforma invoice",
  body: [
    "Dear Bob, thank you for your visit to our stand. We were glad to show you the new line of torque wrenches.",
    "Please find attached our proforma invoice PI-2026-118. It is valid until the end of January.",
    "As for the last point: this is not a contract yet. We will send the sales contract once you have placed the order.",
    "Our samples leave on Friday by courier. If anything is missing, tell me and I will look after it in person.",
    "We also enclose the sales contract SC-2026-041 in two copies. Please sign and stamp it, and return one copy.",
    "Kind regards",
  ].join("</p><p>"),
};

async function attach(page: Page, name: string): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from("%PDF-1.4") });
}

/** Each scene plays one story from a fresh start and stops at the states worth looking at. */
const scenes: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  message: async ({ outlook, page, take }) => {
    await outlook.compose({ to: [], subject: "", body: "" });
    await outlook.openPane();
    await take("message-empty");
    await outlook.compose(contract);
    await outlook.openPane();
    await take("message-no-clients");
    await outlook.trySampleClients();
    await take("message-stopped");
    await outlook.pane.getByRole("button", { expanded: false }).last().click();
    await take("message-evidence");
    await outlook.pressSend();
    await outlook.alert();
    await take("send-stopped", "window");
    await outlook.answer(/RightBox/);
    await outlook.pane
      .getByRole("button", { name: /sales@acme\.example/ })
      .first()
      .click();
    await page.waitForTimeout(SETTLED_MS);
    await take("message-fixed");
  },
  fine: async ({ outlook, take }) => {
    await outlook.compose(greeting);
    await outlook.openPane();
    await outlook.trySampleClients();
    await take("message-fine");
  },
  unreadable: async ({ outlook, page, take }) => {
    await outlook.compose(greeting);
    await outlook.set({ faults: [{ call: "to.getAsync", mode: "fail", code: 5001 }] });
    await page.getByRole("button", { name: /Check recipients|核对收件人/ }).click();
    await take("message-unreadable");
    await outlook.pressSend();
    await outlook.alert();
    await take("send-unchecked", "window");
  },
  clients: async ({ outlook, take }) => {
    await outlook.compose(greeting);
    await outlook.openPane();
    await outlook.tab(1);
    await take("clients-empty");
    await outlook.trySampleClients();
    await outlook.tab(1);
    await take("clients");
    await outlook.pane.getByRole("button", { name: "Acme" }).click();
    await take("clients-open");
    await outlook.pane.getByRole("button", { name: /^(All clients|全部客户)$/ }).click();
    await outlook.pane.getByRole("searchbox").fill("nobody");
    await take("clients-no-match");
  },
  kinds: async ({ outlook, page, take }) => {
    await outlook.compose({ to: ["sales@acme.example"], subject: "", body: "ok" });
    await outlook.openPane();
    await outlook.trySampleClients();
    await take("kinds-unsure");
    await outlook.compose({ to: ["sales@acme.example"], subject: "Update", body: stillTalking });
    await outlook.openPane();
    await attach(page, "scan001.pdf");
    await outlook.pane
      .getByRole("button", { name: /^(It is|这是|Something else|还有别的)/ })
      .first()
      .click();
    await take("kinds-teach-is");
    await outlook.compose(twoKinds);
    await outlook.openPane();
    await attach(page, "PI-2026-118.pdf");
    await attach(page, "Sales Contract SC-2026-041.pdf");
    await take("kinds-several");
    await outlook.pane.getByRole("button", { name: /^(What shows it|判断依据)$/ }).click();
    await outlook.pane.getByRole("button", { name: /^(Show all|全部显示)/ }).click();
    await take("kinds-evidence");
    await outlook.pane.getByRole("button", { name: /^(Show less|收起)/ }).click();
    await outlook.pane.getByRole("button", { name: /^(Not|这不是)/ }).click();
    await take("kinds-teach-is-not");
    await outlook.pane.getByRole("button", { name: /^(Learn it|记住)$/ }).click();
    await take("kinds-learned");
    await outlook.tab(1);
    await outlook.pane.getByRole("button", { name: "Acme", exact: true }).click();
    await outlook.pane.getByRole("button", { name: /^(Keywords and document numbers|关键词和单据编号)$/ }).click();
    await outlook.pane.getByRole("textbox", { name: /HT-####/ }).fill("####");
    await outlook.pane
      .getByRole("button", { name: /^(Add|添加)$/ })
      .last()
      .click();
    await take("clients-pattern-wrong");
    await outlook.pane.getByRole("textbox", { name: /HT-####/ }).fill("HT-####");
    await outlook.pane
      .getByRole("button", { name: /^(Add|添加)$/ })
      .last()
      .click();
    await take("clients-learned");
  },
  history: async ({ outlook, take }) => {
    await outlook.compose(greeting);
    await outlook.openPane();
    await outlook.trySampleClients();
    await outlook.tab(2);
    await take("history-no-lists");
    await outlook.createLists();
    await take("history-empty");
    await outlook.pressSend();
    await outlook.expectSent();
    await outlook.compose(greeting);
    await outlook.openPane();
    await outlook.tab(2);
    await take("history");
    await outlook.pane
      .getByRole("button", { name: /^(Details: |详细信息：)/ })
      .first()
      .click();
    await take("history-details");
    await outlook.pane.getByRole("tab", { name: /^(Figures|统计)$/ }).click();
    await take("history-figures");
    await outlook.pane.getByLabel(/^(What was sent|查看范围)$/).selectOption("team");
    await take("history-team");
  },
  "no-sign-in": async ({ outlook, take }) => {
    await outlook.set({ signIn: "consent-refused" });
    await outlook.compose(greeting);
    await outlook.openPane();
    await outlook.trySampleClients();
    await outlook.tab(2);
    await take("history-consent-refused");
  },
  read: async ({ page, take }) => {
    await page.getByRole("button", { name: "Bob Lee" }).click();
    await page.getByRole("button", { name: /Client history|客户往来记录/ }).click();
    await take("read-unknown");
  },
};

execFileSync("npm", ["run", "--silent", "build"], { stdio: "ignore", shell: process.platform === "win32" });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const executablePath = (ensureBrowser as () => string | undefined)();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ["--no-sandbox", "--disable-gpu"],
});
let failed = 0;
for (const language of languages) {
  for (const look of looks) {
    for (const [name, play] of Object.entries(scenes)) {
      const page = await browser.newPage({
        viewport: { width: 1_200, height: 1_000 },
        forcedColors: look === "high-contrast" ? "active" : "none",
        reducedMotion: "reduce",
      });
      const outlook = await MailProgram.open(page, { language, theme: look === "light" ? "light" : "dark" });
      const take: Scene["take"] = async (state, of = "pane") => {
        await page.waitForTimeout(SETTLED_MS);
        const path = join(folder, `${state}.${language}.${look}.png`);
        await (of === "pane" ? page.locator("aside.pane") : page).screenshot({ path });
        console.log(path);
      };
      await play({ outlook, page, take }).catch((error: unknown) => {
        failed += 1;
        console.error(`${name}, ${language}, ${look}: ${error instanceof Error ? error.message : String(error)}`);
      });
      await outlook.close();
    }
  }
}
await browser.close();
process.exit(failed === 0 ? 0 : 1);
