import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import type { ClientId, Role } from "../book/book";
import type { RecipientField } from "../draft/draft";

/** A change of the draft or of the book, as data. `applyFix` says what each means; Outlook's adapter does the same to the item. */
export type Fix = DraftFix | BookFix;

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
  | { readonly kind: "remove-recipient"; readonly address: AddressKey };

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
    };

export type FixKind = Fix["kind"];

export function isDraftFix(fix: Fix): fix is DraftFix {
  return fix.kind === "replace-recipient" || fix.kind === "add-recipient" || fix.kind === "remove-recipient";
}
