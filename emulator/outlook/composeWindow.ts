import type { AddIn } from "./addIn";
import { reachOf } from "./classic/scriptFetch";
import { ScriptRuntime } from "./classic/scriptRuntime";
import type { Script } from "./classic/worker";
import { Observed, type ComposeState } from "./composeState";
import type { NewMessageForm } from "./host/call";
import { Invoker, type CallEntry } from "./host/invoke";
import { OfficeJsFrame } from "./host/officeJsFrame";
import { mailboxSet, profiles, type Switches } from "./profiles";
import { themeData } from "./theme";
import {
  alertFor,
  lateAlert,
  offlineAlert,
  slowNotice,
  type AlertChoice,
  type CompletedOptions,
  type SendOutcome,
  type SmartAlert,
} from "./smartAlert";

/** What a compose window needs of the mail program around it. */
export interface WindowPorts {
  readonly addIn: AddIn;
  readonly switches: () => Switches;
  readonly user: { readonly name: string; readonly address: string };
  readonly workerUrl: string;
  readonly roamingSettings: () => Readonly<Record<string, unknown>>;
  /** The same as a handler sees them. */
  readonly handlerSettings: () => Readonly<Record<string, unknown>>;
  readonly saveRoamingSettings: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Takes the message out of the window into Sent Items. */
  readonly deliver: (state: ComposeState) => Promise<void>;
  readonly onTokenRequest: (request: unknown, answer: (response: unknown) => void) => void;
}

/** What the window shows beside the message. */
export interface WindowView {
  readonly alert?: SmartAlert | undefined;
  readonly isSlowNotice: boolean;
  readonly isSending: boolean;
  readonly isSent: boolean;
  readonly pane?: OfficeJsFrame | undefined;
  readonly log: readonly CallEntry[];
  /** New messages that were opened from here, each in a window of its own. */
  readonly opened: readonly NewMessageForm[];
  /** `completed` calls of each send event, for tests: every one must be 1. */
  readonly completedCalls: readonly number[];
}

const SEND = "OnMessageSend";
/** Outlook ends a handler that has not completed after five minutes (office-js docs, event-based activation). */
const LONGEST_TURN_MS = 300_000;
const recipientFields = ["to", "cc", "bcc"] as const;

/** One compose window: its message, the add-in's pane and handlers, and Send. */
export class ComposeWindow {
  readonly view = new Observed<WindowView>({
    isSlowNotice: false,
    isSending: false,
    isSent: false,
    log: [],
    opened: [],
    completedCalls: [],
  });
  private readonly runtimes = new Set<{ close(): void }>();
  private answerAlert: ((choice: AlertChoice) => void) | undefined;
  /** The end of the last handler: what comes next waits for it. */
  private queue: Promise<void> = Promise.resolve();
  private running: { close(): void } | undefined;
  private isClosed = false;
  private killSend: (() => void) | undefined;

  constructor(
    readonly state: Observed<ComposeState>,
    private readonly ports: WindowPorts,
  ) {
    state.subscribe((now, before) => {
      this.raiseChanges(now, before);
    });
  }

  /** The window opens: new messages, replies and forwards raise both compose events, a reopened draft only the second. */
  opened(isReopened: boolean): void {
    if (!isReopened) this.launch("OnNewMessageCompose");
    this.launch("OnMessageCompose");
  }

  openPane(container: HTMLElement): void {
    const { addIn } = this.ports;
    this.closePane();
    const pane = this.frame(addIn.composeButton.page, "pane", this.ports.roamingSettings(), () => undefined);
    pane.frame.title = addIn.name;
    container.append(pane.frame);
    this.view.change({ pane });
  }

  /** Outlook's colours have changed: an open pane is told. */
  themeChanged(): void {
    if (!this.isLost()) this.view.value.pane?.raise("officeThemeChanged", [themeData(this.ports.switches().theme)]);
  }

  closePane(): void {
    this.view.value.pane?.close();
    this.view.change({ pane: undefined });
  }

  close(): void {
    this.isClosed = true;
    this.closePane();
    this.runtimes.forEach((runtime) => {
      runtime.close();
    });
    this.runtimes.clear();
  }

  /** What a click on Send does. Resolves once the message is sent or stays. `showPane`: the dialog's button was pressed. */
  async pressSend(showPane: (contextData: string) => void): Promise<void> {
    if (this.view.value.isSending) return;
    this.view.change({ isSending: true });
    try {
      let choice = await this.decide();
      if (choice === "send-anyway" && this.ports.switches().sendRuns === "twice") choice = await this.decide();
      if (choice === "send-anyway") await this.send();
      else {
        if (this.ports.switches().paneAfterBlock === "closes") this.closePane();
        if (typeof choice === "object") showPane(this.contextFor(choice.contextData));
      }
    } finally {
      this.view.change({ isSending: false, alert: undefined, isSlowNotice: false });
    }
  }

  /** Presses a button of the dialog that is shown. */
  answer(choice: AlertChoice): void {
    this.answerAlert?.(choice);
  }

  private async decide(): Promise<"send-anyway" | "stay" | { readonly contextData: string }> {
    const switches = this.ports.switches();
    if (switches.isOffline) return this.ask(offlineAlert(switches));
    const early = new Promise<AlertChoice>((resolve) => {
      this.answerAlert = resolve;
    });
    const outcome = await Promise.race([
      this.runSend(switches),
      early.then((choice) => ({ status: "answered" as const, choice })),
    ]);
    if (outcome.status === "answered") return outcome.choice === "send-anyway" ? "send-anyway" : "stay";
    const wasSlow = this.view.value.isSlowNotice;
    this.view.change({ alert: undefined, isSlowNotice: false });
    const alert =
      alertFor(outcome, switches) ?? (wasSlow && switches.afterLateAllow === "asks" ? lateAlert(switches) : undefined);
    return alert === undefined ? "send-anyway" : this.ask(alert);
  }

  private async ask(alert: SmartAlert): Promise<"send-anyway" | "stay" | { readonly contextData: string }> {
    const choice = await new Promise<AlertChoice>((resolve) => {
      this.answerAlert = resolve;
      this.view.change({ alert });
    });
    this.view.change({ alert: undefined });
    if (choice === "send-anyway") return "send-anyway";
    return choice === "take-action" ? { contextData: alert.contextData ?? "" } : "stay";
  }

  private contextFor(contextData: string): string {
    const { initializationContext } = this.ports.switches();
    if (initializationContext === "old") return this.state.value.initializationContext;
    return initializationContext === "empty" ? "" : contextData;
  }

  private runSend(switches: Switches): Promise<SendOutcome> {
    return new Promise((resolve) => {
      const number = this.view.value.completedCalls.length;
      const count = (): void => {
        this.view.change({
          completedCalls: this.view.value.completedCalls.map((calls, index) => (index === number ? calls + 1 : calls)),
        });
      };
      this.view.change({ completedCalls: [...this.view.value.completedCalls, 0] });
      let slow: ReturnType<typeof setTimeout> | undefined;
      const startClock = (): void => {
        slow ??= setTimeout(() => {
          this.view.change({ alert: slowNotice(switches), isSlowNotice: true });
        }, switches.slowAfterMs);
      };
      if (switches.clockStarts === "click") startClock();
      const end = (outcome: SendOutcome): void => {
        this.killSend = undefined;
        clearTimeout(slow);
        clearTimeout(timeout);
        resolve(outcome);
      };
      const timeout = setTimeout(() => {
        end({ status: "timed-out" });
      }, switches.timeoutAfterMs);
      if (switches.handler === "unavailable") end({ status: "unavailable" });
      else if (switches.handler === "runs") {
        this.run(
          SEND,
          (options) => {
            count();
            end({ status: "completed", options });
            const calls = this.view.value.completedCalls[number] ?? 0;
            if (calls > 1 && options.allowEvent === true && switches.secondCompletedCounts) this.answer("send-anyway");
          },
          () => {
            end({ status: "unavailable" });
          },
          (close) => {
            startClock();
            this.killSend = close;
          },
        );
      }
    });
  }

  private launch(event: string): void {
    const { handler, paneSilencesLaunch, recipientsEventKillsSend } = this.ports.switches();
    if (event === "OnMessageRecipientsChanged" && recipientsEventKillsSend) this.killSend?.();
    const isSilenced = paneSilencesLaunch && this.view.value.pane !== undefined;
    if (!this.isLost() && !isSilenced && handler === "runs")
      this.run(
        event,
        () => undefined,
        () => undefined,
      );
  }

  private isLost(): boolean {
    const { eventsLost, eventLossRate } = this.ports.switches();
    return eventsLost || Math.random() < eventLossRate;
  }

  /** Runs one event when its turn comes: after what runs already, beside it, or instead of it. */
  private run(
    event: string,
    onCompleted: (options: CompletedOptions) => void,
    onBroken: () => void,
    onStarted: (close: () => void) => void = () => undefined,
  ): void {
    const { overlap, longestLoadMs } = this.ports.switches();
    const start = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longestLoadMs));
      await new Promise<void>((resolve) => {
        // A handler that never ends holds up nobody for longer than Outlook itself waits.
        const patience = setTimeout(resolve, LONGEST_TURN_MS);
        const done = (): void => {
          clearTimeout(patience);
          resolve();
        };
        const close = this.runNow(
          event,
          (options) => {
            onCompleted(options);
            done();
          },
          () => {
            onBroken();
            done();
          },
        );
        onStarted(() => {
          close();
          done();
        });
      });
    };
    if (overlap === "latest-wins") {
      this.running?.close();
      this.running = undefined;
    }
    if (overlap === "queued") this.queue = this.queue.then(start);
    else void start();
  }

  /** Starts a runtime for one event. It ends some time after `completed`; until then its calls still count. Gives what ends it. */
  private runNow(event: string, onCompleted: (options: CompletedOptions) => void, onBroken: () => void): () => void {
    const { addIn, switches, workerUrl } = this.ports;
    const handler = addIn.launchEvents[event];
    if (handler === undefined || this.isClosed) {
      onBroken();
      return () => undefined;
    }
    const { eventRuntime, runsAfterCompleted } = profiles[switches().client];
    const ended =
      (close: () => void) =>
      (options: CompletedOptions): void => {
        onCompleted(options);
        setTimeout(close, runsAfterCompleted ? 10_000 : 100);
      };
    if (eventRuntime === "page") {
      const frame = this.frame(addIn.eventsPage, event, this.ports.handlerSettings(), (_, status, options) => {
        if (status === 0)
          ended(() => {
            this.end(frame);
          })(options);
        else onBroken();
      });
      frame.frame.hidden = true;
      frame.frame.title = event;
      this.runtimes.add(frame);
      document.body.append(frame.frame);
      frame.runCommand(`${event}-command`, handler, {
        type: `olk${event.slice(2)}`,
        source: { id: `${event}-command` },
      });
      this.running = frame;
      return () => {
        this.end(frame);
      };
    }
    let script: ScriptRuntime | undefined;
    void this.script(addIn.eventsScript).then((loaded) => {
      const start = {
        language: switches().language,
        mailbox: mailboxSet(switches()),
        hostName: profiles[switches().client].hostName,
        user: this.ports.user,
        roamingSettings: this.ports.handlerSettings(),
        hidesGlobals: switches().classicGlobals === "absent",
        conversationId: this.state.value.conversationId,
        opensNewMessage: false,
      };
      const runtime = new ScriptRuntime(workerUrl, loaded, start, this.invoker(event));
      this.runtimes.add(runtime);
      script = runtime;
      this.running = runtime;
      runtime.run(
        handler,
        event,
        ended(() => {
          this.end(runtime);
        }),
        onBroken,
      );
    }, onBroken);
    return () => {
      if (script !== undefined) this.end(script);
    };
  }

  private end(runtime: { close(): void }): void {
    runtime.close();
    this.runtimes.delete(runtime);
  }

  private async script(url: string): Promise<Script> {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
    const { classicFetch } = this.ports.switches();
    const reach = classicFetch === "if-listed" ? await reachOf(url) : classicFetch === "fails" ? "nowhere" : "absent";
    return { url, source: await response.text(), reach };
  }

  private frame(
    page: string,
    runtime: string,
    settings: Readonly<Record<string, unknown>>,
    onCompleted: (commandId: string, status: number, options: CompletedOptions) => void,
  ): OfficeJsFrame {
    const { addIn, switches, user, onTokenRequest } = this.ports;
    return new OfficeJsFrame({
      page,
      addInId: addIn.id,
      switches: switches(),
      user,
      itemType: "compose",
      composeItem: { conversationId: this.state.value.conversationId },
      roamingSettings: settings,
      invoker: this.invoker(runtime),
      onCompleted,
      onTokenRequest,
    });
  }

  private invoker(runtime: string): Invoker {
    const { switches, saveRoamingSettings } = this.ports;
    const openNewMessage = (form: NewMessageForm): void => {
      this.view.change({ opened: [...this.view.value.opened, form] });
    };
    const opening = runtime === "pane" && switches().newMessageInCompose === "present" ? { openNewMessage } : {};
    return new Invoker(
      runtime,
      { state: this.state, switches, now: () => Date.now(), saveRoamingSettings, ...opening },
      (entry) => {
        this.view.change({ log: [...this.view.value.log, entry] });
      },
    );
  }

  /** What the user or the pane changes, Outlook tells pane and handlers. */
  private raiseChanges(now: ComposeState, before: ComposeState): void {
    const pane = this.isLost() ? undefined : this.view.value.pane;
    const { eventHasFields } = this.ports.switches();
    const changed = Object.fromEntries(recipientFields.map((field) => [field, now[field] !== before[field]]));
    if (Object.values(changed).some(Boolean)) {
      pane?.raise("olkRecipientsChanged", [eventHasFields ? JSON.stringify(changed) : ""]);
      this.launch("OnMessageRecipientsChanged");
    }
    if (now.attachments !== before.attachments) {
      const attachmentStatus = now.attachments.length > before.attachments.length ? "added" : "removed";
      pane?.raise("olkAttachmentsChanged", [JSON.stringify({ attachmentStatus, attachmentDetails: {} })]);
      this.launch("OnMessageAttachmentsChanged");
    }
    if (now.from !== before.from) this.launch("OnMessageFromChanged");
  }

  private async send(): Promise<void> {
    if (this.ports.switches().otherAddIn === "edits-subject")
      this.state.change({ subject: `[Checked] ${this.state.value.subject}` });
    await this.ports.deliver(this.state.value);
    this.view.change({ isSent: true });
  }
}
