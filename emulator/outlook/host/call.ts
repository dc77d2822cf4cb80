import type { ComposeState, Observed } from "../composeState";
import type { Switches } from "../profiles";

/** What the calls need beside the item. */
export interface CallContext {
  readonly state: Observed<ComposeState>;
  readonly switches: () => Switches;
  readonly now: () => number;
  readonly saveRoamingSettings: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
  /** There is none while a message is being written. */
  readonly reading?: Reading;
  /** Opens a window with a new message; absent where this cannot be done from here. */
  readonly openNewMessage?: (form: NewMessageForm) => void;
}

/** What a message that is being read has beside its body. */
export interface Reading {
  /** As they came, in RFC 5322's form. */
  readonly headers: string;
}

/** A new message as `displayNewMessageForm` gives it. */
export interface NewMessageForm {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly html: string;
}

export type Params = Readonly<Record<string, unknown>>;

/** One method of Office.js: the name for the log and what the host does. */
export interface Call {
  readonly name: (params: Params) => string;
  readonly run: (params: Params, context: CallContext) => unknown;
}
