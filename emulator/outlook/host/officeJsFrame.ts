import { mailboxSet, profiles, type Switches } from "../profiles";
import type { CompletedOptions } from "../smartAlert";
import type { Invoker } from "./invoke";

/** office.js's envelope (seen on the wire). */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export interface FrameOptions {
  readonly page: string;
  readonly addInId: string;
  readonly switches: Switches;
  readonly user: { readonly name: string; readonly address: string };
  readonly itemType: "compose" | "read" | "none";
  /** What a read item shows; absent in compose. */
  readonly readItem?: Readonly<Record<string, unknown>>;
  /** What a message being written shows beside its calls; absent in read mode. */
  readonly composeItem?: { readonly conversationId: string | null };
  /** Each value as JSON text, as office.js serialises it. */
  readonly roamingSettings: Readonly<Record<string, unknown>>;
  readonly invoker: Invoker;
  readonly onCompleted: (commandId: string, status: number, options: CompletedOptions) => void;
  readonly onTokenRequest: (request: unknown, answer: (response: unknown) => void) => void;
}

const EVENT_COMPLETED = 94;
/** The event that runs a handler; office.js asks for it by itself. */
const COMMANDS = "appCommandInvoked";
const INITIAL_DATA = 1;
/** `permissionLevel` of ReadWriteItem on this wire. */
const READ_WRITE_ITEM = 3;
let frames = 0;

/** An iframe with the add-in's page and the real office.js, and the host's side of their talk. */
export class OfficeJsFrame {
  readonly frame: HTMLIFrameElement;
  private readonly conversationId = `conversation-${String((frames += 1))}`;
  private readonly listens = new Set<string>();
  private isReady = false;
  private readonly whenReady: Array<() => void> = [];

  constructor(private readonly options: FrameOptions) {
    const { page, addInId, switches } = options;
    this.frame = document.createElement("iframe");
    const hostInfo = `Outlook$Web$16.01$${switches.language}$${this.conversationId}$$$0`;
    const separator = page.includes("?") ? "&" : "?";
    const signIn = switches.signIn === "absent" ? "absent" : "present";
    this.frame.src = `${page}${separator}_host_Info=${encodeURIComponent(hostInfo)}&emulated=${encodeURIComponent(`${signIn},${mailboxSet(switches)},${switches.theme},${switches.newMessageInCompose}`)}#&_serializer_version=1&_xdm_Info=${this.conversationId}|${addInId}|${location.origin}`;
    addEventListener("message", this.onMessage);
  }

  /** Ends the runtime: nothing that it still says is heard. */
  close(): void {
    removeEventListener("message", this.onMessage);
    this.frame.remove();
  }

  /** Runs a handler that the page has associated. */
  runCommand(commandId: string, handler: string, event: unknown): void {
    const run = (): void => {
      this.fire(COMMANDS, [commandId, handler, JSON.stringify(event)]);
    };
    if (this.isReady) run();
    else this.whenReady.push(run);
  }

  /** Raises an event that the page may listen to. */
  raise(action: string, data: unknown): void {
    if (this.listens.has(action)) this.fire(action, data);
  }

  private readonly onMessage = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || typeof event.data !== "string") return;
    const message = parse(event.data);
    if (message === undefined) return;
    if ("emulatorToken" in message) {
      this.options.onTokenRequest(message["emulatorToken"], (response) => {
        this.frame.contentWindow?.postMessage(JSON.stringify({ emulatorTokenResponse: response }), event.origin);
      });
      return;
    }
    if ("emulatorCall" in message) {
      void this.answerCall(objectOf(message["emulatorCall"]), event.origin);
      return;
    }
    if (message["_conversationId"] !== this.conversationId || message["_messageType"] !== 0) return;
    void this.answer(message as unknown as Message);
  };

  /** A call that the published office.js does not have. */
  private async answerCall(
    { id, dispatchId, params }: Readonly<Record<string, unknown>>,
    origin: string,
  ): Promise<void> {
    const answer = await this.options.invoker.invoke(Number(dispatchId), objectOf(params));
    this.frame.contentWindow?.postMessage(JSON.stringify({ emulatorCallAnswer: { id, answer } }), origin);
  }

  private async answer(message: Message): Promise<void> {
    const data = objectOf(message._data);
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(message, this.appContext());
        return;
      case "ContextActivationManager_notifyHost":
        return;
      case "GetInitialData":
        this.reply(message, this.initialData());
        return;
      case "ExecuteMethod": {
        const { DispatchId } = objectOf(data["MethodData"]);
        await this.execute(message, Number(DispatchId), objectOf(data["ApiParams"]));
        return;
      }
      case "executeMethod":
        this.executeOld(message, data);
        return;
      default:
        this.listens.add(message._actionName);
        this.reply(message, { Error: 0 });
        if (message._actionName === COMMANDS) this.becomeReady();
    }
  }

  /** office.js has asked for commands: an event that came before would find nobody. */
  private becomeReady(): void {
    this.isReady = true;
    this.whenReady.splice(0).forEach((run) => {
      run();
    });
  }

  private async execute(
    message: Message,
    dispatchId: number,
    params: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    if (dispatchId === INITIAL_DATA) {
      this.reply(message, this.initialData());
      return;
    }
    const answer = await this.options.invoker.invoke(dispatchId, params);
    this.reply(
      message,
      answer.status === "done"
        ? { error: 0, errorCode: 0, wasSuccessful: true, data: answer.data, customProperties: answer.data }
        : { error: 1, errorCode: answer.code, wasSuccessful: false, errorMessage: answer.message },
    );
  }

  private executeOld(message: Message, data: Readonly<Record<string, unknown>>): void {
    const params = objectOf(data["ApiParams"] ?? data["Params"] ?? data);
    const { DispatchId } = objectOf(data["MethodData"]);
    this.reply(message, { Error: 0, Version: 1 });
    if (DispatchId !== undefined && Number(DispatchId) !== EVENT_COMPLETED) return;
    const list = [params["0"], params["1"], params["2"]];
    const { completedContext } = objectOf(typeof list[2] === "string" ? parse(list[2]) : list[2]);
    this.options.onCompleted(String(list[0]), Number(list[1]), objectOf(completedContext));
  }

  private appContext(): unknown {
    const { addInId, switches, roamingSettings } = this.options;
    return {
      _id: addInId,
      _appName: 64,
      _appVersion: 16,
      _appUILocale: switches.language,
      _dataLocale: switches.language,
      _docUrl: location.href,
      _clientMode: 1,
      _settings: roamingSettings,
      _reason: 0,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.conversationId,
      _appInstanceId: this.conversationId,
      _requirementMatrix: JSON.stringify({
        Mailbox: mailboxSet(switches),
        NestedAppAuth: switches.signIn === "absent" ? undefined : "1.1",
      }),
      _hostFullVersion: "16.0.0.0",
      _appMinorVersion: 1,
    };
  }

  private initialData(): unknown {
    const { itemType, switches, user, addInId, readItem, composeItem } = this.options;
    if (itemType === "none") return null;
    return {
      itemType: itemType === "compose" ? 4 : 1,
      permissionLevel: READ_WRITE_ITEM,
      userDisplayName: user.name,
      userEmailAddress: user.address,
      userTimeZone: "China Standard Time",
      userProfileType: "office365",
      hostVersion: "16.0.18000.20000",
      owaView: "ThreeColumns",
      timeZoneOffsets: [],
      ewsUrl: "",
      restUrl: "",
      overrideWindowOpen: false,
      isFromSharedFolder: false,
      extensionId: addInId,
      conversationId: null,
      hostName: profiles[switches.client].hostName,
      ...readItem,
      ...composeItem,
    };
  }

  private fire(action: string, data: unknown): void {
    this.post({
      _messageType: 1,
      _responseType: 1,
      _actionName: action,
      _conversationId: this.conversationId,
      _correlationId: -1,
      _errorCode: 0,
      _data: data,
      _serializerVersion: 1,
    });
  }

  private reply({ _actionName, _correlationId }: Message, data: unknown): void {
    this.post({
      _messageType: 1,
      _actionName,
      _conversationId: this.conversationId,
      _correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: 0,
      _data: data,
      _serializerVersion: 1,
    });
  }

  private post(message: unknown): void {
    this.frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
