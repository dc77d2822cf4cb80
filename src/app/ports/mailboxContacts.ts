import type { SentMail } from "../../domain/book/filling/gather";
import type { MailContact } from "../../domain/book/filling/mailContact";

/** Why the mailbox cannot be looked through, in the words of what to do about it. */
export type MailboxTrouble =
  | "not-configured"
  | "no-sign-in"
  | "consent-needed"
  | "other-account"
  | "offline"
  | "throttled"
  | "forbidden"
  | "failed";

export type MailboxAnswer<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "trouble"; readonly because: MailboxTrouble; readonly detail: string };

/** One page of what the mailbox holds; `next` leads to the next and is good for a short while. */
export interface MailboxPage<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** What is to be looked through. */
export interface FillChoice {
  readonly sent: boolean;
  readonly contacts: boolean;
  /** Sent since then; ISO 8601, UTC. Absent: all that there is. */
  readonly since?: string;
}

export interface PageRequest {
  readonly next?: string;
  /** Told when the service wants to be left alone for a while; milliseconds. */
  readonly onWait: (milliseconds: number) => void;
}

/** The user's own mailbox, read page by page. Nothing is written to it. Never rejects. */
export interface MailboxContacts {
  /** Asks for leave to read it. Opens a window only where `interactive`, so at a click. */
  permit(
    choice: Pick<FillChoice, "sent" | "contacts">,
    options: { readonly interactive: boolean },
  ): Promise<MailboxAnswer<undefined>>;
  /** Sent messages, newest first, from `until` (inclusive) back to `since`. */
  sent(
    request: PageRequest & { readonly since?: string; readonly until?: string },
  ): Promise<MailboxAnswer<MailboxPage<SentMail>>>;
  contacts(request: PageRequest): Promise<MailboxAnswer<MailboxPage<MailContact>>>;
}
