import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import type { ClientId, Role } from "../book/book";
import type { RecipientField } from "../draft/draft";

/** A change of the draft or of the book, as data. `applyFix` says what each means; Outlook's adapter does the same to the item. */
export type Fix = DraftFix | BookFix | AskFix;

export type DraftFix =
  /** Puts `to` where `from` stands; where `to` is a recipient already, only takes `from` out. */
  | {
      readonly kind: "replace-recipient";
      readonly from: AddressKey;
      readonly to: MailboxAddress;
      readonly name: string;
    }
  | {
      readonly kind: "add-recipient";
      readonly address: MailboxAddress;
      readonly name: string;
      readonly field: RecipientField;
    }
  /** Moves recipients to another field, in the order in which they stand. */
  | { readonly kind: "move-recipients"; readonly addresses: readonly AddressKey[]; readonly field: RecipientField }
  | { readonly kind: "remove-recipient"; readonly address: AddressKey }
  /** Leaves each of these mailboxes in the field where it stands first, once. */
  | { readonly kind: "remove-repeats"; readonly addresses: readonly AddressKey[] }
  /** One message for each client: takes the others' mailboxes out and opens a message of the same words to each of them. */
  | { readonly kind: "split-message"; readonly others: ReadonlyArray<readonly AddressKey[]> }
  | { readonly kind: "set-subject"; readonly subject: string }
  /** Has Outlook deliver the message at that time; ISO 8601, UTC. */
  | { readonly kind: "delay-delivery"; readonly until: string }
  /** Takes the quoted thread below the new text out. */
  | { readonly kind: "cut-quoted-text" };

export type BookFix =
  /** Says what an address that the book has is for. The standing becomes `confirmed`. */
  | {
      readonly kind: "set-role";
      readonly client: ClientId;
      readonly address: MailboxAddress;
      readonly name: string;
      readonly role: Role;
    }
  /** Puts an address that the book lacks under a client, `confirmed`. */
  | {
      readonly kind: "add-to-book";
      readonly client: ClientId;
      readonly address: MailboxAddress;
      readonly name: string;
      readonly role: Role;
    }
  /** Says that a mailbox is in use and for what the book takes it to be: its standing becomes `confirmed`. */
  | {
      readonly kind: "confirm-mailbox";
      readonly client: ClientId;
      readonly address: MailboxAddress;
      readonly name: string;
      readonly role: Role;
    };

/** Changes nothing by itself: opens the text that asks the client which mailbox is for what, or whether this one is right. */
export interface AskFix {
  readonly kind: "ask-client";
  readonly client: ClientId;
  readonly question: "ask" | "confirm";
  readonly address?: MailboxAddress;
}

export type FixKind = Fix["kind"];

const draftFixes: Readonly<Record<DraftFix["kind"], true>> = {
  "replace-recipient": true,
  "add-recipient": true,
  "move-recipients": true,
  "remove-recipient": true,
  "remove-repeats": true,
  "split-message": true,
  "set-subject": true,
  "delay-delivery": true,
  "cut-quoted-text": true,
};

const otherFixes: Readonly<Record<Exclude<FixKind, DraftFix["kind"]>, true>> = {
  "set-role": true,
  "add-to-book": true,
  "confirm-mailbox": true,
  "ask-client": true,
};

/** Whether a text from outside names a fix. */
export function isFixKind(text: string): text is FixKind {
  return isIn(draftFixes, text) || isIn(otherFixes, text);
}

export function isDraftFix(fix: Fix): fix is DraftFix {
  return isIn(draftFixes, fix.kind);
}

/** Not even what every object has by nature is in it. */
function isIn(table: Readonly<Partial<Record<string, true>>>, name: string): boolean {
  return table[name] === true;
}

export function isBookFix(fix: Fix): fix is BookFix {
  return !isDraftFix(fix) && fix.kind !== "ask-client";
}
