import type { Message } from "@microsoft/microsoft-graph-types";
import { readManifest, type AddIn } from "../outlook/addIn";
import { Observed, type ComposeState } from "../outlook/composeState";
import { ComposeWindow } from "../outlook/composeWindow";
import type { NewMessageForm } from "../outlook/host/call";
import { Invoker } from "../outlook/host/invoke";
import { OfficeJsFrame } from "../outlook/host/officeJsFrame";
import { clientNames, defaultSwitches, profiles, withSwitches, type Switches } from "../outlook/profiles";
import { composeView } from "./composeView";
import { h } from "./dom";
import {
  addressDetails,
  emptyMessage,
  forwardAsAttachment,
  headersOf,
  isReport,
  namesOf,
  recipientOf,
  replyTo,
  sentMessage,
} from "./message";
import { loadSetup, serverAt, type Server, type Setup } from "./server";
import { answerTokenRequest } from "./signIn";
import { switchesDrawer } from "./switchesDrawer";
import { wordsOf, type Words } from "./words";

type Folder = "inbox" | "drafts" | "sentitems";
const folders: readonly Folder[] = ["inbox", "drafts", "sentitems"];

/** The mail program: folders, a list, and one window for reading or writing. */
class MailProgram {
  private words: Words;
  private folder: Folder = "inbox";
  private window: ComposeWindow | undefined;
  private readPane: OfficeJsFrame | undefined;
  private roaming: Readonly<Record<string, unknown>> = {};
  /** One save ago. */
  private roamingBefore: Readonly<Record<string, unknown>> = {};
  private wasPaneOpen = false;
  private readonly list = h("section", { class: "list", "aria-label": "Messages" });
  private readonly main = h("main", { class: "reading" });
  private readonly nav = h("nav", { class: "folders", "aria-label": "Folders" });
  private readonly drawer = h("aside", { class: "drawer", hidden: true, "aria-label": "Emulator" });

  constructor(
    private readonly setup: Setup,
    private readonly server: Server,
    private addIn: AddIn,
    private readonly manifest: string,
    public switches: Switches,
  ) {
    this.words = wordsOf(switches.language);
  }

  async start(root: HTMLElement): Promise<void> {
    this.roaming = await this.server.roaming(this.addIn.id);
    this.roamingBefore = this.roaming;
    this.applySwitches();
    root.replaceChildren(this.header(), this.nav, this.list, this.main, this.drawer);
    await this.openFolder("inbox");
  }

  /** Changes switches; what is open stays as it is until it is opened anew. */
  set(part: Partial<Switches>): void {
    const { theme } = this.switches;
    this.switches = withSwitches(this.switches, part);
    if (this.switches.theme !== theme) this.window?.themeChanged();
    this.applySwitches();
  }

  /** Opens a compose window on a message. */
  compose(part: Partial<ComposeState> = {}, isReopened = false): ComposeWindow {
    this.closeWindow();
    const atOpening = this.roaming;
    const state = new Observed<ComposeState>({ ...emptyMessage(this.setup.user), ...part });
    const window = new ComposeWindow(state, {
      addIn: this.addIn,
      switches: () => this.switches,
      user: this.setup.user,
      workerUrl: "/emulator/worker.js",
      roamingSettings: () => this.roaming,
      handlerSettings: () => {
        const { roamingInHandler } = this.switches;
        if (roamingInHandler === "fresh") return this.roaming;
        return roamingInHandler === "stale" ? this.roamingBefore : atOpening;
      },
      saveRoamingSettings: this.saveRoaming,
      deliver: async (sent) => {
        const id = crypto.randomUUID();
        const isDelayed = sent.deliverAt > Date.now();
        await this.server.put(
          isDelayed ? profiles[this.switches.client].delayedIn : "sentitems",
          sentMessage(sent, this.addIn.id, id, new Date()),
          this.switches.propertiesVisibleAfterMs,
        );
      },
      onTokenRequest: (request, answer) => {
        answerTokenRequest(request, this.setup.user, this.switches, answer);
      },
    });
    this.window = window;
    const opensPane = this.switches.pinnedPane === "opens" && this.wasPaneOpen;
    this.main.replaceChildren(
      composeView(window, {
        words: this.words,
        addIn: this.addIn,
        contacts: this.setup.contacts,
        opensPane,
        onDiscard: () => {
          this.closeWindow();
          this.showNothing();
        },
        onSent: () => {
          void this.afterSent(window);
        },
      }),
    );
    window.opened(isReopened);
    return window;
  }

  get composeWindow(): ComposeWindow | undefined {
    return this.window;
  }

  /** A message may be gone only once another window stands in the place of its own. */
  private async afterSent(sent: ComposeWindow): Promise<void> {
    if (this.window === sent) {
      this.closeWindow();
      this.showNothing();
    }
    const toast = h("div", { class: "toast", role: "status" }, this.words.sent);
    document.body.append(toast);
    setTimeout(() => {
      toast.remove();
    }, 4_000);
    await this.listFolder();
  }

  private closeWindow(): void {
    if (this.window !== undefined) this.wasPaneOpen = this.window.view.value.pane !== undefined;
    this.window?.close();
    this.window = undefined;
    this.readPane?.close();
    this.readPane = undefined;
  }

  private applySwitches(): void {
    document.documentElement.dataset["theme"] = this.switches.theme;
    document.documentElement.lang = this.switches.language;
    this.words = wordsOf(this.switches.language);
    this.addIn = readManifest(this.manifest, this.switches.language);
  }

  private header(): HTMLElement {
    return h(
      "header",
      { class: "top" },
      h("h1", {}, this.words.title),
      h("span", { class: "grow" }),
      h("span", {}, `${this.setup.user.name} · ${this.setup.user.address}`),
      h(
        "button",
        {
          class: "plain",
          type: "button",
          onclick: () => {
            this.toggleDrawer();
          },
        },
        this.words.emulator,
      ),
    );
  }

  private toggleDrawer(): void {
    this.drawer.hidden = !this.drawer.hidden;
    if (this.drawer.hidden) return;
    this.drawer.replaceChildren(
      switchesDrawer({
        words: this.words,
        switches: this.switches,
        server: this.server,
        calls: () => this.window?.view.value.log ?? [],
        onChange: (part) => {
          this.set(part);
          if ("language" in part) {
            location.search = `?client=${this.switches.client}&lang=${this.switches.language}&theme=${this.switches.theme}`;
          }
        },
        onClose: () => {
          this.drawer.hidden = true;
        },
      }),
    );
  }

  async openFolder(folder: Folder): Promise<void> {
    this.folder = folder;
    if (this.window === undefined) this.showNothing();
    await this.listFolder();
  }

  private async listFolder(): Promise<void> {
    const { folder } = this;
    const newestFirst = (one: Message, other: Message): number =>
      (one.sentDateTime ?? "") < (other.sentDateTime ?? "") ? 1 : -1;
    const mails = [...(await this.server.messages(folder))].sort(newestFirst);
    // Another folder may have been opened meanwhile.
    if (folder !== this.folder) return;
    this.nav.replaceChildren(
      h(
        "button",
        {
          class: "primary",
          type: "button",
          onclick: () => {
            this.compose();
          },
        },
        this.words.newMail,
      ),
      ...folders.map((name) =>
        h(
          "button",
          {
            class: "folder",
            type: "button",
            "aria-current": name === folder ? "true" : "false",
            onclick: () => {
              void this.openFolder(name);
            },
          },
          this.words[name],
        ),
      ),
    );
    const isSent = folder === "sentitems";
    const rows = mails.map((mail) =>
      h(
        "li",
        {},
        h(
          "button",
          {
            type: "button",
            onclick: () => {
              this.read(mail);
            },
          },
          h("span", { class: "who" }, isSent ? namesOf(mail.toRecipients) : (mail.from?.emailAddress?.name ?? "")),
          h("span", {}, mail.subject === "" ? this.words.noSubject : (mail.subject ?? "")),
          h("span", { class: "when" }, new Date(mail.sentDateTime ?? 0).toLocaleString(this.switches.language)),
        ),
      ),
    );
    this.list.replaceChildren(rows.length === 0 ? h("p", { class: "empty" }, this.words.empty) : h("ul", {}, ...rows));
  }

  private showNothing(): void {
    this.main.replaceChildren(h("p", { class: "empty" }, this.words.nothing));
  }

  private read(mail: Message): void {
    this.closeWindow();
    const body = h("div", {});
    body.innerHTML = mail.body?.content ?? "";
    const answer = (kind: "reply" | "forward"): void => {
      this.compose(replyTo(mail, this.setup.user, kind, this.words));
    };
    const pane = h("aside", { class: "pane", hidden: true, "aria-label": this.addIn.name });
    this.main.replaceChildren(
      h(
        "div",
        { class: "compose" },
        h(
          "article",
          { class: "reading-mail" },
          h("h2", {}, mail.subject ?? ""),
          h(
            "div",
            { class: "quiet" },
            `${this.words.from}: ${mail.from?.emailAddress?.name ?? ""} <${mail.from?.emailAddress?.address ?? ""}>`,
          ),
          h("div", { class: "quiet" }, `${this.words.to}: ${namesOf(mail.toRecipients)}`),
          h(
            "div",
            { class: "actions" },
            h(
              "button",
              {
                type: "button",
                onclick: () => {
                  answer("reply");
                },
              },
              this.words.reply,
            ),
            h(
              "button",
              {
                type: "button",
                onclick: () => {
                  answer("forward");
                },
              },
              this.words.forward,
            ),
            h(
              "button",
              {
                type: "button",
                onclick: () => {
                  this.compose(forwardAsAttachment(mail, this.setup.user));
                },
              },
              this.words.forwardAsAttachment,
            ),
            // Outlook starts no add-in over a delivery report (office-js docs, where add-ins activate).
            ...(isReport(mail)
              ? []
              : [
                  h(
                    "button",
                    {
                      type: "button",
                      onclick: () => {
                        this.openReadPane(mail, pane);
                      },
                    },
                    this.addIn.readButton.label,
                  ),
                ]),
          ),
          body,
        ),
        pane,
      ),
    );
  }

  private readonly saveRoaming = async (settings: Readonly<Record<string, unknown>>): Promise<void> => {
    await this.server.saveRoaming(this.addIn.id, settings);
    this.roamingBefore = this.roaming;
    this.roaming = settings;
  };

  private openReadPane(mail: Message, container: HTMLElement): void {
    this.readPane?.close();
    const context = {
      state: new Observed<ComposeState>({ ...emptyMessage(this.setup.user), html: mail.body?.content ?? "" }),
      switches: () => this.switches,
      now: () => Date.now(),
      saveRoamingSettings: this.saveRoaming,
      reading: {
        headers: headersOf(mail),
      },
      // The new message takes the place of the one being read, and its pane goes with it.
      openNewMessage: ({ to, cc, bcc, subject, html }: NewMessageForm) => {
        setTimeout(() => {
          this.compose({ to: to.map(recipientOf), cc: cc.map(recipientOf), bcc: bcc.map(recipientOf), subject, html });
        });
      },
    };
    const frame = new OfficeJsFrame({
      page: this.addIn.readButton.page,
      addInId: this.addIn.id,
      switches: this.switches,
      user: this.setup.user,
      itemType: "read",
      readItem: {
        subject: mail.subject ?? "",
        normalizedSubject: mail.subject ?? "",
        from: addressDetails(mail.from),
        sender: addressDetails(mail.from),
        to: (mail.toRecipients ?? []).map(addressDetails),
        cc: (mail.ccRecipients ?? []).map(addressDetails),
        attachments: [],
        itemClass: "IPM.Note",
        conversationId: mail.conversationId ?? null,
      },
      roamingSettings: this.roaming,
      invoker: new Invoker("pane", context, () => undefined),
      onCompleted: () => undefined,
      onTokenRequest: (request, answer) => {
        answerTokenRequest(request, this.setup.user, this.switches, answer);
      },
    });
    this.readPane = frame;
    frame.frame.title = this.addIn.name;
    container.hidden = false;
    container.replaceChildren(h("header", {}, this.addIn.name), frame.frame);
  }
}

/** Switches in the address: `?client=mac&lang=zh-CN&theme=dark`. */
function switchesFromAddress(): Switches {
  const query = new URLSearchParams(location.search);
  const given = (name: string, key: keyof Switches): Partial<Switches> =>
    query.has(name) ? { [key]: query.get(name) } : {};
  const client = clientNames.find((name) => name === query.get("client"));
  return {
    ...withSwitches(defaultSwitches, client === undefined ? {} : { client }),
    ...given("lang", "language"),
    ...given("theme", "theme"),
    ...given("sendMode", "sendMode"),
    ...given("mailbox", "mailbox"),
    ...given("signIn", "signIn"),
  };
}

const setup = await loadSetup();
const manifest = await (await fetch("/manifest.xml")).text();
const switches = switchesFromAddress();
const program = new MailProgram(
  setup,
  serverAt(setup.graphUrl),
  readManifest(manifest, switches.language),
  manifest,
  switches,
);
const root = document.getElementById("app");
if (root !== null) await program.start(root);
// What tests take hold of.
Object.assign(window, { mailProgram: program });
