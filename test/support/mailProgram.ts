import { expect, type FrameLocator, type Page } from "@playwright/test";
import type { ComposeState, MailRecipient } from "../../emulator/outlook/composeState";
import type { WindowView } from "../../emulator/outlook/composeWindow";
import type { Switches } from "../../emulator/outlook/profiles";
import type { GraphEmulator } from "../../emulator/graph/server";
import { startEmulator, type Emulator } from "../../emulator/start";

/** What the page puts on `window` for tests. */
interface MailProgramOnPage {
  set(part: Partial<Switches>): void;
  compose(part: Partial<ComposeState>, isReopened?: boolean): unknown;
  openFolder(folder: string): Promise<void>;
  readonly composeWindow:
    { readonly view: { readonly value: WindowView }; readonly state: { readonly value: ComposeState } } | undefined;
}

declare global {
  interface Window {
    mailProgram: MailProgramOnPage;
  }
}

/** A message that comes in. Its text is HTML. */
export interface Incoming {
  readonly from: readonly [name: string, address: string];
  readonly subject: string;
  readonly html: string;
}

export interface Writing {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly body: string;
}

const labels = {
  "en-US": {
    send: "Send",
    pane: "Check recipients",
    read: "Client history",
    sample: "Try it with sample clients",
    sent: "Your message was sent.",
    create: "Create the lists",
    sendNow: "Send Now",
  },
  "zh-CN": {
    send: "发送",
    pane: "核对收件人",
    read: "客户往来记录",
    sample: "用示例客户试一试",
    sent: "邮件已发送。",
    create: "创建列表",
    sendNow: "立即发送",
  },
} as const;

/** Verbs over the emulated mail program: what a user does, and what stands there afterwards. */
export class MailProgram {
  private constructor(
    readonly page: Page,
    private readonly emulator: Emulator,
    private readonly language: Switches["language"],
    private readonly pageErrors: readonly string[],
    private readonly isFirst: boolean,
  ) {}

  static async open(page: Page, switches: Partial<Switches> = {}): Promise<MailProgram> {
    return MailProgram.start(page, await startEmulator({ distFolder: "dist" }), switches, true);
  }

  /** The same mailbox on another device: a page of another browser, with storage of its own. It ends before the first one does. */
  async beside(page: Page, switches: Partial<Switches> = {}): Promise<MailProgram> {
    return MailProgram.start(page, this.emulator, switches, false);
  }

  private static async start(
    page: Page,
    emulator: Emulator,
    switches: Partial<Switches>,
    isFirst: boolean,
  ): Promise<MailProgram> {
    const pageErrors: string[] = [];
    page.on("pageerror", ({ message, stack = "" }) => pageErrors.push(`${message}\n${stack}`));
    const language = switches.language ?? "en-US";
    await page.goto(
      `${emulator.url}?client=${switches.client ?? "web"}&lang=${language}&theme=${switches.theme ?? "light"}`,
    );
    await page.waitForFunction(() => "mailProgram" in window);
    const program = new MailProgram(page, emulator, language, pageErrors, isFirst);
    // What real clients draw by lot is fixed here; a test that is about it sets it.
    await program.set({ longestLoadMs: 0, eventLossRate: 0, propertiesVisibleAfterMs: 0, ...switches });
    return program;
  }

  /** The same with the sample clients in the book. */
  static async openWithClients(page: Page, switches: Partial<Switches> = {}): Promise<MailProgram> {
    const outlook = await MailProgram.open(page, switches);
    await outlook.compose({ to: [], subject: "", body: "" });
    await outlook.openPane();
    await outlook.trySampleClients();
    return outlook;
  }

  get graph(): GraphEmulator {
    return this.emulator.graph;
  }

  /** Where the organisation's policy is, and the file, where it is one. */
  setPolicy(policy: Partial<Emulator["policy"]>): void {
    Object.assign(this.emulator.policy, policy);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("aside.pane iframe");
  }

  /** Ends it; an error that nobody caught fails the test. */
  async close(): Promise<void> {
    await this.page.close();
    if (this.isFirst) await this.emulator.close();
    expect(this.pageErrors).toEqual([]);
  }

  async set(part: Partial<Switches>): Promise<void> {
    await this.page.evaluate((given) => window.mailProgram.set(given), part);
  }

  /** Opens a compose window with all of this in it. */
  async compose({ to, cc = [], subject, body }: Writing): Promise<void> {
    const recipients = (addresses: readonly string[]): readonly MailRecipient[] =>
      addresses.map((address) => ({ name: address, address, type: "externalUser", isResolved: true }));
    await this.page.evaluate((part) => void window.mailProgram.compose(part), {
      to: recipients(to),
      cc: recipients(cc),
      subject,
      html: `<p>${body}</p>`,
    });
  }

  /** Puts a message into the inbox. */
  receive({ from: [name, address], subject, html }: Incoming): void {
    const now = new Date().toISOString();
    const { messages } = this.graph.tenant.state;
    this.graph.tenant.change({
      messages: [
        ...messages,
        {
          folder: "inbox",
          propertiesVisibleAt: 0,
          message: {
            id: `received-${String(messages.length)}`,
            subject,
            from: { emailAddress: { name, address } },
            toRecipients: [{ emailAddress: { name: "Li Na", address: "li.na@ourco.example" } }],
            ccRecipients: [],
            receivedDateTime: now,
            sentDateTime: now,
            body: { contentType: "html", content: html },
          },
        },
      ],
    });
  }

  /** Opens a message of the inbox, and the pane beside it. */
  async read(subject: string): Promise<void> {
    await this.page.evaluate(() => window.mailProgram.openFolder("inbox"));
    await this.page.locator("section.list").getByRole("button").filter({ hasText: subject }).click();
    await this.page.getByRole("button", { name: labels[this.language].read }).click();
    await expect(this.pane.getByRole("tab").first()).toBeVisible({ timeout: 20_000 });
  }

  /** Subject, recipients and HTML of the message in the compose window. */
  writing(): Promise<Pick<Writing, "to" | "subject" | "body"> | undefined> {
    return this.page.evaluate(() => {
      const state = window.mailProgram.composeWindow?.state.value;
      return state === undefined
        ? undefined
        : { to: state.to.map(({ address }) => address), subject: state.subject, body: state.html };
    });
  }

  async openPane(): Promise<void> {
    await this.page.getByRole("button", { name: labels[this.language].pane }).click();
    await expect(this.pane.getByRole("tab").first()).toBeVisible({ timeout: 20_000 });
  }

  async tab(number: 0 | 1 | 2 | 3): Promise<void> {
    await this.pane.getByRole("tab").nth(number).click();
  }

  /** Fills the book with the sample clients, as a new user does. */
  async trySampleClients(): Promise<void> {
    await this.tab(1);
    await this.pane.getByRole("button", { name: labels[this.language].sample }).click();
    await expect(this.pane.getByRole("button", { name: "Acme" })).toBeVisible();
    await this.tab(0);
  }

  async pressSend(): Promise<void> {
    await this.page.getByRole("button", { name: labels[this.language].send, exact: true }).click();
  }

  /** Text and buttons of Outlook's dialog, once it is there. */
  async alert(): Promise<{ readonly text: string; readonly buttons: readonly string[] }> {
    const dialog = this.page.getByRole("alertdialog");
    await expect(dialog).toBeVisible({ timeout: 15_000 });
    return {
      text: (await dialog.locator("p").textContent()) ?? "",
      buttons: await dialog.getByRole("button").allTextContents(),
    };
  }

  async answer(button: RegExp | string): Promise<void> {
    await this.page.getByRole("alertdialog").getByRole("button", { name: button }).click();
  }

  /** The dialog once it says this: Outlook's notice that it takes long may come first. */
  async alertSaying(part: string): Promise<{ readonly text: string; readonly buttons: readonly string[] }> {
    await expect(this.page.getByRole("alertdialog").getByText(part)).toBeVisible({ timeout: 15_000 });
    return this.alert();
  }

  /**
   * Sent, at once or, where it took long and the client asks once more, after that. Told by the window, which goes with
   * its message: the notice of the message before may still stand there.
   */
  async expectSent(): Promise<void> {
    const late = this.page.getByRole("button", { name: labels[this.language].sendNow });
    await expect(async () => {
      if (await late.isVisible()) await late.click();
      expect(await this.page.evaluate(() => window.mailProgram.composeWindow === undefined)).toBe(true);
    }).toPass({ timeout: 30_000 });
    await expect(this.page.getByText(labels[this.language].sent).last()).toBeVisible();
  }

  async createLists(): Promise<void> {
    await this.pane.getByRole("button", { name: labels[this.language].create }).click();
  }

  view(): Promise<{ readonly completedCalls: readonly number[]; readonly isSent: boolean }> {
    return this.page.evaluate(() => {
      const { completedCalls = [], isSent = false } = window.mailProgram.composeWindow?.view.value ?? {};
      return { completedCalls, isSent };
    });
  }

  recipients(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      (window.mailProgram.composeWindow?.state.value.to ?? []).map(({ address }) => address),
    );
  }

  /** The rows of the send records. */
  rows(): ReadonlyArray<Readonly<Record<string, unknown>>> {
    return (
      this.graph.tenant.state.lists
        .find(({ displayName }) => displayName === "RightBox Send Records")
        ?.items.map(({ fields }) => fields) ?? []
    );
  }

  get sentSubjects(): ReadonlyArray<string | null | undefined> {
    return this.graph.tenant.state.messages
      .filter(({ folder }) => folder === "sentitems")
      .map(({ message }) => message.subject);
  }
}
