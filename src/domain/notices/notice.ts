import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import type { Role } from "../book/book";

/** A message as it came in: a report of a mail server, or an answer that a person or a machine wrote. */
export interface ReceivedMessage {
  /** The bare address of the sender. */
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  /** Plain text. A quoted thread, signature and disclaimer may be in it. */
  readonly text: string;
  /** By lower-case name, as far as they are known. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The machine-readable parts of a report (RFC 6522). */
  readonly report?: {
    /** The text of the `message/delivery-status` part. */
    readonly fields: string;
    /** The headers of the message that came back. */
    readonly original?: string;
  };
  /** The host says that a machine answered. */
  readonly autoSubmitted?: boolean;
}

/** Why mail came back. `refused`: for its content, size or sender, which says nothing about the mailbox. */
export type BounceCause = "no-such-mailbox" | "mailbox-full" | "refused" | "domain-gone" | "other";

/** Who to write to instead. `role`: what the message itself says that this one is for, where it names several. */
export interface Successor {
  readonly address: MailboxAddress;
  readonly role?: Role;
}

interface Seen {
  /** The mailbox that it is about. */
  readonly address: AddressKey;
  /** The fields or sentences that say so, at most 400 characters. */
  readonly evidence: string;
}

export interface Bounce extends Seen {
  readonly kind: "bounce";
  /** Whether mail to this address will go on coming back. A full mailbox may be emptied, a refused message be written anew. */
  readonly isPermanent: boolean;
  readonly because: BounceCause;
  /** RFC 3463, such as `5.1.1`. */
  readonly status?: string;
}

interface Answer extends Seen {
  /** Who wrote it. A sender can be forged, and whoever has taken a mailbox over can say that it has moved. */
  readonly by: MailboxAddress;
}

/** Its holder has gone, or nobody reads it any more. */
export interface Left extends Answer {
  readonly kind: "left";
  readonly successors: readonly Successor[];
  /** The day from which that holds, in the words of the message. */
  readonly from?: string;
}

/** Another address has taken its place. */
export interface Moved extends Answer {
  readonly kind: "moved";
  readonly successors: readonly [Successor, ...Successor[]];
  readonly from?: string;
}

/** Its holder is absent for a while: to be told from leaving. */
export interface Away extends Answer {
  readonly kind: "away";
}

/** What a received message says about one mailbox. */
export type Notice = Bounce | Left | Moved | Away;

export const LONGEST_EVIDENCE = 400;
