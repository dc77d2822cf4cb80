import { hasMailbox, profiles, type SendMode, type Switches } from "./profiles";

/** What the add-in passed to `event.completed`. */
export interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string;
}

/** How a send event ended. */
export type SendOutcome =
  | { readonly status: "completed"; readonly options: CompletedOptions }
  | { readonly status: "unavailable" }
  | { readonly status: "timed-out" };

export type AlertChoice = "send-anyway" | "dont-send" | "take-action" | "try-later";

export interface AlertButton {
  readonly choice: AlertChoice;
  readonly label: string;
}

/** A dialog of Outlook's own. */
export interface SmartAlert {
  readonly text: string;
  readonly buttons: readonly AlertButton[];
  /** Handed to the pane by *Take Action*. */
  readonly contextData?: string;
}

/** Characters of a dialog's text and of its button (office-js docs, Smart Alerts). */
const LONGEST_TEXT = 500;
const LONGEST_LABEL = 20;

const words = {
  "en-US": {
    sendAnyway: "Send Anyway",
    dontSend: "Don't Send",
    takeAction: "Take Action",
    tryLater: "Try Later",
    blocking: "RightBox is preventing this email from being sent.",
    unavailable: "RightBox isn't available right now to check this email.",
    timedOut: "RightBox took too long to check this email.",
    late: "RightBox has checked this email. Send it now?",
    send: "Send Now",
    slow: "RightBox is taking longer than expected to check this email.",
    offline: "You appear to be offline, so RightBox couldn't check this email.",
  },
  "zh-CN": {
    sendAnyway: "仍然发送",
    dontSend: "不发送",
    takeAction: "采取措施",
    tryLater: "稍后再试",
    blocking: "RightBox 正在阻止发送此电子邮件。",
    unavailable: "RightBox 当前不可用，无法检查此电子邮件。",
    timedOut: "RightBox 检查此电子邮件的时间过长。",
    late: "RightBox 已检查完此电子邮件。是否立即发送？",
    send: "立即发送",
    slow: "RightBox 检查此电子邮件所用的时间比预期长。",
    offline: "你似乎已脱机，因此 RightBox 无法检查此电子邮件。",
  },
} as const;

/** The dialog that the client shows for an outcome; `undefined` where the message simply goes (office-js docs, send mode table). */
export function alertFor(outcome: SendOutcome, switches: Switches): SmartAlert | undefined {
  const say = words[switches.language];
  const sendAnyway: AlertButton = { choice: "send-anyway", label: say.sendAnyway };
  const dontSend: AlertButton = { choice: "dont-send", label: say.dontSend };
  switch (outcome.status) {
    case "completed":
      return outcome.options.allowEvent === true ? undefined : refusal(outcome.options, switches);
    case "unavailable": {
      const isFree = switches.sendMode === "PromptUser";
      if (isFree && switches.whenUnavailable === "sends") return undefined;
      const hasChoice = isFree || (switches.sendMode === "SoftBlock" && switches.whenUnavailable === "choice");
      return {
        text: say.unavailable,
        buttons: hasChoice ? [sendAnyway, { choice: "try-later", label: say.tryLater }] : [dontSend],
      };
    }
    case "timed-out": {
      const { sendMode, whenTimedOut } = switches;
      const hasChoice = sendMode === "PromptUser" || (sendMode === "SoftBlock" && whenTimedOut === "choice");
      return { text: say.timedOut, buttons: hasChoice ? [sendAnyway, dontSend] : [dontSend] };
    }
  }
}

/** Allowed after the notice was shown: some clients ask once more. */
export function lateAlert(switches: Switches): SmartAlert {
  const say = words[switches.language];
  return {
    text: say.late,
    buttons: [
      { choice: "send-anyway", label: say.send },
      { choice: "dont-send", label: say.dontSend },
    ],
  };
}

/** The notice after five seconds: PromptUser may go on at once, the others wait. */
export function slowNotice(switches: Switches): SmartAlert {
  const say = words[switches.language];
  const buttons: readonly AlertButton[] =
    switches.sendMode === "PromptUser"
      ? [
          { choice: "send-anyway", label: say.sendAnyway },
          { choice: "dont-send", label: say.dontSend },
        ]
      : [];
  return { text: say.slow, buttons };
}

export function offlineAlert(switches: Switches): SmartAlert {
  const say = words[switches.language];
  const dontSend: AlertButton = { choice: "dont-send", label: say.dontSend };
  return {
    text: say.offline,
    buttons: switches.sendMode === "Block" ? [dontSend] : [{ choice: "send-anyway", label: say.sendAnyway }, dontSend],
  };
}

function refusal(options: CompletedOptions, switches: Switches): SmartAlert {
  const say = words[switches.language];
  const hasOverride = hasMailbox(switches, "1.14");
  const mode: SendMode = hasOverride && options.sendModeOverride === "promptUser" ? "PromptUser" : switches.sendMode;
  const hasAction = hasOverride && options.commandId !== undefined;
  const label = (options.cancelLabel ?? "").slice(0, LONGEST_LABEL);
  const isRenamed = hasAction && profiles[switches.client].actionButton === "renamed-dont-send";
  const action: AlertButton = { choice: "take-action", label: label === "" ? say.takeAction : label };
  return {
    text: textOf(options, switches, say.blocking).slice(0, LONGEST_TEXT),
    buttons: [
      ...(hasAction ? [action] : []),
      ...(mode === "PromptUser" ? [{ choice: "send-anyway" as const, label: say.sendAnyway }] : []),
      ...(isRenamed ? [] : [{ choice: "dont-send" as const, label: say.dontSend }]),
    ],
    ...(hasAction ? contextOf(options.contextData, switches) : {}),
  };
}

/** Markdown takes the place of the plain text where the client knows it. */
function textOf({ errorMessage, errorMessageMarkdown }: CompletedOptions, { markdown }: Switches, blocking: string) {
  if (errorMessageMarkdown === undefined || markdown === "ignored") return errorMessage ?? blocking;
  return markdown === "raw" ? errorMessageMarkdown : errorMessageMarkdown.replace(/\*\*|__|`/g, "");
}

function contextOf(data: unknown, { takesContextObject }: Switches): { readonly contextData?: string } {
  if (typeof data === "string") return { contextData: data };
  return takesContextObject && typeof data === "object" && data !== null ? { contextData: JSON.stringify(data) } : {};
}
