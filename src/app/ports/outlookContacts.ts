import type { MailboxAnswer } from "./mailboxContacts";

/** A contact of the user's, as far as labels concern it. */
export interface OutlookContact {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly categories: readonly string[];
  /** Bare addresses as Outlook has them. */
  readonly addresses: readonly string[];
}

/** What is set on a contact; the rest of it stays as it is. */
export interface ContactChange {
  readonly categories: readonly string[];
  readonly company?: string;
}

/** A contact to be made. */
export interface NewContact {
  readonly name: string;
  readonly company: string;
  readonly categories: readonly string[];
  readonly address: string;
}

/** The user's contacts in Outlook. Never rejects. */
export interface OutlookContacts {
  /** All of the default folder. May open a window, so only at a click. */
  all(onProgress: (read: number) => void): Promise<MailboxAnswer<readonly OutlookContact[]>>;
  change(id: string, change: ContactChange): Promise<MailboxAnswer<undefined>>;
  create(contact: NewContact): Promise<MailboxAnswer<undefined>>;
}
