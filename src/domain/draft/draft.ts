import type { MailboxAddress } from "../address/mailboxAddress";
import type { PaperJudgement } from "../kinds/papers/paperJudgement";
import type { FileFacts } from "./fileFacts";

/** The recipient fields, in the order in which Outlook shows them. */
export const recipientFields = ["to", "cc", "bcc"] as const;

export type RecipientField = (typeof recipientFields)[number];

/**
 * One recipient. `mailbox`: a single mailbox. `list`: a distribution list or contact list, whose members are not known here.
 * `unreadable`: something that is no address; kept as it came so that it can be shown.
 */
export type Recipient =
  | {
      readonly status: "mailbox";
      readonly field: RecipientField;
      readonly name: string;
      readonly address: MailboxAddress;
    }
  | {
      readonly status: "list";
      readonly field: RecipientField;
      readonly name: string;
      readonly address?: MailboxAddress;
    }
  | { readonly status: "unreadable"; readonly field: RecipientField; readonly name: string; readonly text: string };

/**
 * Why an attachment has no text. `empty`: there is nothing in it. `too-large`, `too-slow`: reading was stopped at a limit. `too-deep`:
 * a file within a file within a file. `link`: the file lies elsewhere, and the message only points to it. `unavailable`: the reader
 * itself could not be loaded; worth another try.
 */
export type NoTextReason =
  | "empty"
  | "no-text-layer"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "too-slow"
  | "too-deep"
  | "unsupported"
  | "link"
  | "unavailable";

/** Why the text of an attachment is only its beginning: `long` text, a `large` file, a `slow` reading, a `damaged` rest. */
export type TextCut = "long" | "large" | "slow" | "damaged";

/**
 * What is known of an attachment's text. `judged`: it was read before, and what it was judged to be was kept, but not the text.
 * `none`: it was opened and has none, or could not be opened, for the reason given.
 */
export type AttachmentText =
  | { readonly status: "not-read" }
  | { readonly status: "read"; readonly text: string; readonly cut?: TextCut }
  | { readonly status: "judged"; readonly cut?: TextCut }
  | { readonly status: "none"; readonly because: NoTextReason };

/** What is attached that is no file of its own: an item of Outlook's (a message, an appointment), or no more than a link. */
export type AttachmentForm = "item" | "link";

export interface Attachment {
  /** The host's id, where there is one. Good for this session only (Outlook: ids end with the session). */
  readonly id?: string;
  readonly name: string;
  /** A file where absent. */
  readonly form?: AttachmentForm;
  /** A picture inside the text; such a file says nothing about the message. */
  readonly inline: boolean;
  /** Bytes. That of an item may differ from one look to the next. */
  readonly size?: number;
  /** What the content is known by: equal for equal content. Absent as long as nobody has looked. */
  readonly contentKey?: string;
  readonly text: AttachmentText;
  /** How its text, or that of each file inside it, was judged; absent as long as nobody has. */
  readonly papers?: readonly PaperJudgement[];
  /** What its text names; absent as long as nobody has read it. */
  readonly facts?: FileFacts;
}

export type ComposeType = "new" | "reply" | "forward";

/** The parts of a body. Only new and forwarded text is what the sender conveys; quoted text is context. */
export interface BodyText {
  readonly newText: string;
  readonly forwardedText: string;
  readonly quotedText: string;
  /** The signatures of new and forwarded text, taken out of them. */
  readonly signature: string;
  /** The disclaimers of new and forwarded text, taken out of them: a contract that they name is nobody's contract. */
  readonly disclaimer: string;
}

/** The message being written, as a frozen snapshot. Made by {@link toDraft}. */
export interface Draft extends BodyText {
  readonly sender?: { readonly name: string; readonly address: MailboxAddress };
  /** To, then Cc, then Bcc; within a field in the sender's order. */
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly attachments: readonly Attachment[];
  readonly composeType: ComposeType;
  /** Addresses named in the quoted and forwarded headers. */
  readonly threadAddresses: readonly MailboxAddress[];
  /** When Outlook is told to deliver it; ISO 8601, UTC. Absent: at once, or the client does not say. */
  readonly deliverAt?: string;
  /** Outlook's id of the conversation, where there is one already. */
  readonly conversation?: string;
}
