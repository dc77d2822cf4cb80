import type { MailboxAddress } from "../address/mailboxAddress";

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

/** What is known of an attachment's text. `none`: it was opened and has none, or could not be opened, for the reason given. */
export type AttachmentText =
  | { readonly status: "not-read" }
  | { readonly status: "read"; readonly text: string }
  | {
      readonly status: "none";
      readonly because: "no-text-layer" | "encrypted" | "damaged" | "too-large" | "unsupported";
    };

export interface Attachment {
  /** The host's id, where there is one. Good for this session only (Outlook: ids end with the session). */
  readonly id?: string;
  readonly name: string;
  /** A picture inside the text; such a file says nothing about the message. */
  readonly inline: boolean;
  /** Bytes. */
  readonly size?: number;
  readonly text: AttachmentText;
}

export type ComposeType = "new" | "reply" | "forward";

/** The parts of a body. Only new and forwarded text is what the sender conveys; quoted text is context. */
export interface BodyText {
  readonly newText: string;
  readonly forwardedText: string;
  readonly quotedText: string;
  /** The signature and disclaimer at the end of the new text, taken out of it. */
  readonly signature: string;
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
}
