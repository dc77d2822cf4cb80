/** The Outlook clients that can be played. */
export const clientNames = ["web", "new-windows", "classic-windows", "mac"] as const;

export type ClientName = (typeof clientNames)[number];

export type SendMode = "PromptUser" | "SoftBlock" | "Block";

/** What a client is by itself; everything that is not known of the real one is a switch. */
export interface Profile {
  /** Highest Mailbox requirement set (office-js docs, requirement sets of Outlook). */
  readonly mailbox: string;
  /** `mailbox.diagnostics.hostName`. */
  readonly hostName: string;
  /** Where events run: a page with office.js, or one script without DOM. */
  readonly eventRuntime: "page" | "script";
  /** Recipients that a field gives and takes at most; `Infinity` where none is documented. */
  readonly mostRecipients: number;
  /** Asynchronous calls that may be under way at a time (office-js docs, limits). */
  readonly mostCalls: number;
  /** *Take Action* beside *Don't Send*, or the latter renamed (office-js docs, Smart Alerts walkthrough). */
  readonly actionButton: "take-action" | "renamed-dont-send";
  /** Custom properties written in compose reach the item at once, or only when it is saved or sent. */
  readonly customPropertiesPersist: "at-once" | "with-item";
  /** A handler goes on running after `completed`. */
  readonly runsAfterCompleted: boolean;
  /** Ids of attachments: of their own, or no more than the place in the list. */
  readonly attachmentIds: "own" | "index";
  /** How a message that is attached is listed: as an item without an ending, or as a file with the ending `.eml`. */
  readonly itemsAs: "item" | "file";
  /** Whether links of *Upload and share* are among the attachments. */
  readonly listsLinks: boolean;
  /** Where a message waits until it is due (office-js docs, delay delivery). */
  readonly delayedIn: "drafts" | "sentitems";
}

export const profiles: Readonly<Record<ClientName, Profile>> = {
  web: {
    mailbox: "1.16",
    hostName: "OutlookWebApp",
    eventRuntime: "page",
    mostRecipients: 1_000,
    mostCalls: 3,
    actionButton: "take-action",
    customPropertiesPersist: "at-once",
    runsAfterCompleted: false,
    attachmentIds: "own",
    itemsAs: "item",
    listsLinks: false,
    delayedIn: "drafts",
  },
  "new-windows": {
    mailbox: "1.16",
    hostName: "newOutlookWindows",
    eventRuntime: "page",
    mostRecipients: 1_000,
    mostCalls: 3,
    actionButton: "take-action",
    customPropertiesPersist: "at-once",
    runsAfterCompleted: false,
    attachmentIds: "own",
    itemsAs: "item",
    listsLinks: false,
    delayedIn: "drafts",
  },
  "classic-windows": {
    mailbox: "1.16",
    hostName: "Outlook",
    eventRuntime: "script",
    mostRecipients: 1_000,
    mostCalls: Infinity,
    actionButton: "take-action",
    customPropertiesPersist: "with-item",
    runsAfterCompleted: true,
    attachmentIds: "index",
    itemsAs: "item",
    listsLinks: true,
    delayedIn: "sentitems",
  },
  mac: {
    mailbox: "1.14",
    hostName: "Outlook",
    eventRuntime: "page",
    mostRecipients: Infinity,
    mostCalls: Infinity,
    actionButton: "renamed-dont-send",
    customPropertiesPersist: "at-once",
    runsAfterCompleted: false,
    attachmentIds: "index",
    itemsAs: "file",
    listsLinks: true,
    delayedIn: "drafts",
  },
};

/** A call of Office.js, by the name that the log shows, that is to go wrong. */
export interface CallFault {
  readonly call: string;
  readonly mode: "fail" | "hang" | "delay";
  /** Office.js error code of a `fail`. */
  readonly code?: number;
  readonly ms?: number;
  /** How often; for ever where absent. */
  readonly times?: number;
}

/** What can be set from outside. */
export interface Switches {
  readonly client: ClientName;
  readonly language: "en-US" | "zh-CN";
  readonly theme: "light" | "dark";
  readonly sendMode: SendMode;
  /** A lower requirement set than the client's own. */
  readonly mailbox?: string;
  readonly faults: readonly CallFault[];
  /** Recipient fields read as empty although they are not. */
  readonly emptyRecipients: boolean;
  /** Pane events and launch events other than Send that never come. */
  readonly eventsLost: boolean;
  /** What the add-in's event runtime does when it is started. */
  readonly handler: "runs" | "unavailable" | "never-answers";
  readonly isOffline: boolean;
  /** Session data can be read only this long after it was written in a reply (Mac, office-js issue 5951). */
  readonly sessionDataDelayMs: number;
  /** Roaming settings as a handler sees them: of now, of when the window opened, or of one save ago (office-js issue 6728). */
  readonly roamingInHandler: "fresh" | "load-time" | "stale";
  /** How too large roaming settings are refused. */
  readonly roamingFullCode: 9019 | 9057;
  /** Under SoftBlock, when the add-in cannot be had: a choice, or no way out. Under PromptUser `sends` means that nobody is asked. */
  readonly whenUnavailable: "choice" | "dead-end" | "sends";
  /** Under SoftBlock, after the time-out (office-js issue 6637). */
  readonly whenTimedOut: "choice" | "dead-end";
  /** When the clock of the notice starts (office-js issue 6816). */
  readonly clockStarts: "click" | "handler";
  /** The handler's file takes up to this long to load; how long is drawn each time. */
  readonly longestLoadMs: number;
  /** What a message does that is allowed after the notice was shown. */
  readonly afterLateAllow: "sends" | "asks";
  /** A recipients event while the send handler runs ends it. */
  readonly recipientsEventKillsSend: boolean;
  /** Launch events that come while another handler runs. */
  readonly overlap: "queued" | "parallel" | "latest-wins";
  /** Another Smart Alerts add-in after this one. */
  readonly otherAddIn: "none" | "edits-subject";
  /** Whether a recipients event says which fields changed. */
  readonly eventHasFields: boolean;
  /** How many pane and launch events other than Send get lost, 0 to 1. */
  readonly eventLossRate: number;
  /** Whether an open pane keeps launch events from being raised. */
  readonly paneSilencesLaunch: boolean;
  /** Text that is not resolved yet, and contact lists, as `getAsync` gives them. */
  readonly unresolved: "absent" | "empty-address";
  readonly listAddress: "empty" | "shown";
  readonly itemId: "not-saved" | "real" | "clientid";
  /** What the pane that a dialog opens is told. */
  readonly initializationContext: "right" | "empty" | "old";
  readonly paneAfterBlock: "survives" | "closes";
  /** Line breaks of lists, tables and paragraphs in the body as text. */
  readonly textOfBody: "structured" | "flat";
  /** A pane that the user pinned opens again with the next message. */
  readonly pinnedPane: "not-pinned" | "opens";
  /** A second `completed` that allows takes the place of the first that did not. */
  readonly secondCompletedCounts: boolean;
  /** What a dialog makes of Markdown in its text. */
  readonly markdown: "rendered" | "raw" | "ignored";
  /** Whether `contextData` may be an object. */
  readonly takesContextObject: boolean;
  /** Whether classic's runtime has the globals that were missing in builds in use. */
  readonly classicGlobals: "absent" | "present";
  /** Its `fetch`: to other sites if the add-in's site lists the script, as documented; failing all the same (office-js issue 6719); or missing. */
  readonly classicFetch: "if-listed" | "fails" | "absent";
  readonly tokenLifetimeS: number;
  /** Undo send or a delayed send may run the handler again. */
  readonly sendRuns: "once" | "twice";
  /** Nested sign-in: there, missing, silent, consent refused, another account's token. */
  readonly signIn: "present" | "absent" | "no-answer" | "consent-refused" | "other-account";
  /** What becomes of the prefix of a subject that is set: doubled, kept where the new one has none, or gone. */
  readonly subjectPrefix: "kept" | "kept-once" | "replaced";
  /** What becomes of a delivery time that has passed already. */
  readonly pastDeliveryTime: "kept" | "clears" | "refused";
  /** How a delivery time comes over the wire. */
  readonly deliveryTimeAs: "milliseconds" | "text";
  /** Whether what is written into the body comes back rewritten. */
  readonly rewritesHtml: boolean;
  /** `displayNewMessageForm` while a message is being written: documented for read mode, and left out by the published office.js. */
  readonly newMessageInCompose: "absent" | "present";
  /** Whether the size of an attached item differs from one look to the next. */
  readonly itemSize: "steady" | "varies";
  /** Milliseconds from the click to Outlook's notice, and to the time-out: 5 s and 5 min in the real clients. */
  readonly slowAfterMs: number;
  readonly timeoutAfterMs: number;
  /** Milliseconds until custom properties of a sent message show in Graph. */
  readonly propertiesVisibleAfterMs: number;
}

/** What differs between clients where nobody has set anything else. */
function switchesOf(
  client: ClientName,
): Pick<
  Switches,
  | "roamingInHandler"
  | "whenUnavailable"
  | "whenTimedOut"
  | "afterLateAllow"
  | "secondCompletedCounts"
  | "recipientsEventKillsSend"
  | "sessionDataDelayMs"
> {
  const isBrowser = client === "web" || client === "new-windows";
  return {
    roamingInHandler: client === "classic-windows" ? "stale" : "load-time",
    whenUnavailable: client === "mac" ? "dead-end" : "choice",
    whenTimedOut: isBrowser ? "choice" : "dead-end",
    afterLateAllow: isBrowser ? "asks" : "sends",
    secondCompletedCounts: client === "classic-windows",
    recipientsEventKillsSend: isBrowser,
    sessionDataDelayMs: client === "mac" ? 2_000 : 0,
  };
}

/** Switches with some of them set anew; another client brings its own defaults. */
export function withSwitches(before: Switches, part: Partial<Switches>): Switches {
  const isOther = part.client !== undefined && part.client !== before.client;
  return { ...before, ...(isOther ? switchesOf(part.client) : {}), ...part };
}

export const defaultSwitches: Switches = {
  ...switchesOf("web"),
  roamingFullCode: 9019,
  clockStarts: "click",
  longestLoadMs: 3_000,
  overlap: "queued",
  otherAddIn: "none",
  eventHasFields: true,
  eventLossRate: 0.02,
  paneSilencesLaunch: false,
  unresolved: "absent",
  listAddress: "empty",
  itemId: "not-saved",
  initializationContext: "right",
  paneAfterBlock: "survives",
  textOfBody: "flat",
  pinnedPane: "not-pinned",
  markdown: "rendered",
  takesContextObject: true,
  classicGlobals: "absent",
  classicFetch: "if-listed",
  tokenLifetimeS: 3_600,
  sendRuns: "once",
  itemSize: "varies",
  subjectPrefix: "kept",
  pastDeliveryTime: "kept",
  deliveryTimeAs: "milliseconds",
  rewritesHtml: true,
  newMessageInCompose: "absent",
  client: "web",
  language: "en-US",
  theme: "light",
  sendMode: "SoftBlock",
  faults: [],
  emptyRecipients: false,
  eventsLost: false,
  handler: "runs",
  isOffline: false,
  signIn: "present",
  slowAfterMs: 5_000,
  timeoutAfterMs: 300_000,
  propertiesVisibleAfterMs: 2_000,
};

/** The requirement set that the add-in sees. */
export function mailboxSet(switches: Switches): string {
  return switches.mailbox ?? profiles[switches.client].mailbox;
}

export function hasMailbox(switches: Switches, version: string): boolean {
  return Number(mailboxSet(switches).split(".")[1]) >= Number(version.split(".")[1]);
}
