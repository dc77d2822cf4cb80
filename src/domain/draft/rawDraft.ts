import type { AttachmentForm, ComposeType } from "./draft";

/** An address as a host, a mail parser or a JSON line gives it: not yet looked at. */
export interface RawAddress {
  readonly address: string;
  readonly name: string;
  /** The host says that this is a distribution list or contact list. */
  readonly list?: boolean;
}

export interface RawAttachment {
  readonly id?: string;
  readonly name: string;
  /** A file where absent. */
  readonly form?: AttachmentForm;
  readonly inline?: boolean;
  readonly size?: number;
}

/** A message as it comes in at the door; {@link toDraft} makes the frozen draft of it. */
export interface RawDraft {
  readonly from?: RawAddress;
  readonly to: readonly RawAddress[];
  readonly cc: readonly RawAddress[];
  readonly bcc: readonly RawAddress[];
  readonly subject: string;
  /** With the quoted thread. HTML is told apart from plain text by its `format`. */
  readonly body: { readonly format: "text" | "html"; readonly content: string };
  readonly composeType: ComposeType;
  readonly attachments: readonly RawAttachment[];
  /** ISO 8601, UTC; absent where it goes at once. */
  readonly deliverAt?: string;
  readonly conversation?: string;
}
