import { Observed, type ComposeState } from "../../emulator/outlook/composeState";
import { createOffice, type ScriptOffice } from "../../emulator/outlook/classic/createOffice";
import type { NewMessageForm } from "../../emulator/outlook/host/call";
import { Invoker, type CallEntry } from "../../emulator/outlook/host/invoke";
import { defaultSwitches, mailboxSet, profiles, withSwitches, type Switches } from "../../emulator/outlook/profiles";

/** An emulated item with an `Office` over it, in Node: the host's own rules, limits and faults, no fake of ours. */
export interface EmulatedItem {
  readonly state: Observed<ComposeState>;
  readonly office: ScriptOffice;
  readonly log: CallEntry[];
  /** Windows with new messages that were opened. */
  readonly opened: readonly NewMessageForm[];
  readonly roaming: () => Readonly<Record<string, unknown>>;
  /** The same item seen by a runtime that starts now. */
  restart(): ScriptOffice;
}

const empty: ComposeState = {
  from: { name: "Li Na", address: "li.na@ourco.example" },
  to: [],
  cc: [],
  bcc: [],
  subject: "",
  html: "",
  bodyType: "html",
  deliverAt: 0,
  attachments: [],
  composeType: "newMail",
  conversationId: null,
  customProperties: {},
  sessionData: {},
  notifications: [],
  initializationContext: "",
};

export function emulatedItem(
  part: Partial<ComposeState> = {},
  given: Partial<Switches> = {},
  settings: Readonly<Record<string, unknown>> = {},
): EmulatedItem {
  const switches = withSwitches(defaultSwitches, given);
  const state = new Observed<ComposeState>({ ...empty, ...part });
  const log: CallEntry[] = [];
  const opened: NewMessageForm[] = [];
  let roaming = settings;
  const start = (): ScriptOffice => {
    const context = {
      state,
      switches: () => switches,
      now: () => Date.now(),
      saveRoamingSettings: (saved: Readonly<Record<string, unknown>>) => {
        roaming = saved;
        return Promise.resolve();
      },
      ...(switches.newMessageInCompose === "absent"
        ? {}
        : { openNewMessage: (form: NewMessageForm) => void opened.push(form) }),
    };
    const invoker = new Invoker("test", context, (entry) => log.push(entry));
    const { hostName } = profiles[switches.client];
    return createOffice(
      {
        language: switches.language,
        mailbox: mailboxSet(switches),
        hostName,
        user: empty.from,
        roamingSettings: roaming,
        hidesGlobals: true,
        conversationId: state.value.conversationId,
        opensNewMessage: switches.newMessageInCompose === "present",
      },
      (id, params) => invoker.invoke(id, params),
    );
  };
  return { state, office: start(), log, opened, roaming: () => roaming, restart: start };
}

/** Makes this `Office` the global one, as a runtime does. */
export function useOffice({ Office }: ScriptOffice): void {
  Object.assign(globalThis, { Office });
}

export function person(address: string, name = address): ComposeState["to"][number] {
  return { name, address, type: "externalUser", isResolved: true };
}

export function contactList(name: string): ComposeState["to"][number] {
  return { name, address: "", type: "other", isResolved: true };
}
