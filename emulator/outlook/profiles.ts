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
  /** Session data can be read only this long after it was written (Mac, office-js issue 5951). */
  readonly sessionDataDelayMs: number;
  /** Whether classic reads roaming settings in the handler one save late (office-js issue 6728). */
  readonly roamingSettingsAreStale: boolean;
  /** Nested sign-in: there, missing, silent, consent refused, another account's token. */
  readonly signIn: "present" | "absent" | "no-answer" | "consent-refused" | "other-account";
  /** Milliseconds from the click to Outlook's notice, and to the time-out: 5 s and 5 min in the real clients. */
  readonly slowAfterMs: number;
  readonly timeoutAfterMs: number;
  /** Milliseconds until custom properties of a sent message show in Graph. */
  readonly propertiesVisibleAfterMs: number;
}

export const defaultSwitches: Switches = {
  client: "web",
  language: "en-US",
  theme: "light",
  sendMode: "SoftBlock",
  faults: [],
  emptyRecipients: false,
  eventsLost: false,
  handler: "runs",
  isOffline: false,
  sessionDataDelayMs: 0,
  roamingSettingsAreStale: false,
  signIn: "present",
  slowAfterMs: 5_000,
  timeoutAfterMs: 300_000,
  propertiesVisibleAfterMs: 0,
};

/** The requirement set that the add-in sees. */
export function mailboxSet(switches: Switches): string {
  return switches.mailbox ?? profiles[switches.client].mailbox;
}

export function hasMailbox(switches: Switches, version: string): boolean {
  return Number(mailboxSet(switches).split(".")[1]) >= Number(version.split(".")[1]);
}
