import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import { assertNever } from "../assertNever";
import type { BookPage, Client, ClientAddress } from "../book/book";
import { recipientFields, type Draft, type Recipient, type RecipientField } from "../draft/draft";
import { withPrefixOf } from "../draft/subjectPrefix";
import { threadAddressesIn } from "../draft/toDraft";
import type { BookFix, DraftFix, Fix } from "./fix";
import { isBookFix, isDraftFix } from "./fix";

/** What a fix changes. */
export interface Reviewable {
  readonly draft: Draft;
  readonly page: BookPage;
}

/** Draft and page as they are once the fix is applied. Neither input changes; a fix whose target is gone changes nothing. */
export function applyFix({ draft, page }: Reviewable, fix: Fix): Reviewable {
  if (isDraftFix(fix)) return { draft: applyToDraft(draft, fix), page };
  return isBookFix(fix) ? { draft, page: { ...page, clients: applyToClients(page.clients, fix) } } : { draft, page };
}

/** The draft after a fix of the draft. Of a split message it is the one that stays in its window. */
export function applyToDraft(draft: Draft, fix: DraftFix): Draft {
  switch (fix.kind) {
    case "set-subject":
      return { ...draft, subject: withPrefixOf(draft.subject, fix.subject) };
    case "delay-delivery":
      return { ...draft, deliverAt: fix.until };
    case "cut-quoted-text":
      return { ...draft, quotedText: "", threadAddresses: threadAddressesIn(draft.forwardedText) };
    case "replace-recipient":
    case "add-recipient":
    case "move-recipients":
    case "remove-recipient":
    case "remove-repeats":
    case "split-message":
      return { ...draft, recipients: inFieldOrder(changedRecipients(draft.recipients, fix)) };
  }
}

type RecipientFix = Exclude<DraftFix, { readonly kind: "set-subject" | "delay-delivery" | "cut-quoted-text" }>;

function changedRecipients(recipients: readonly Recipient[], fix: RecipientFix): readonly Recipient[] {
  switch (fix.kind) {
    case "remove-recipient":
      return without(recipients, [fix.address]);
    case "split-message":
      return without(
        recipients,
        fix.others.reduce((all, keys) => all.concat(keys), []),
      );
    case "add-recipient":
      return without(recipients, [fix.address.key]).concat(mailbox(fix.address, fix.name, fix.field));
    case "move-recipients":
      return recipients.map((recipient) =>
        isOneOf(recipient, fix.addresses) ? { ...recipient, field: fix.field } : recipient,
      );
    case "remove-repeats":
      return recipients.filter(
        (recipient, index) =>
          !isOneOf(recipient, fix.addresses) ||
          recipients.findIndex((other) => isOneOf(other, keysOf(recipient))) === index,
      );
    case "replace-recipient": {
      const replaced = recipients.find((recipient) => isOneOf(recipient, [fix.from]));
      if (replaced === undefined) return recipients;
      const target = recipients.find((recipient) => isOneOf(recipient, [fix.to.key]));
      const field = target === undefined ? replaced.field : upper(replaced.field, target.field);
      return recipients
        .filter((recipient) => recipient !== target)
        .map((recipient) => (isOneOf(recipient, [fix.from]) ? mailbox(fix.to, fix.name, field) : recipient));
    }
    default:
      return assertNever(fix);
  }
}

/** The clients after a fix of the book. Undo is putting the clients as they were back. */
export function applyToClients(clients: readonly Client[], fix: BookFix): readonly Client[] {
  return clients.map((client) => {
    const others = client.addresses.filter(({ address }) => address.key !== fix.address.key);
    if (client.id !== fix.client)
      return others.length === client.addresses.length ? client : { ...client, addresses: others };
    const before = client.addresses.find(({ address }) => address.key === fix.address.key);
    const after: ClientAddress = {
      ...(before ?? { address: fix.address, preferredFor: [] }),
      name: before === undefined || before.name === "" ? fix.name : before.name,
      role: fix.role,
      standing: "confirmed",
    };
    const addresses =
      before === undefined
        ? client.addresses.concat(after)
        : client.addresses.map((entry) => (entry === before ? after : entry));
    return { ...client, addresses };
  });
}

function mailbox(address: MailboxAddress, name: string, field: RecipientField): Recipient {
  return { status: "mailbox", field, name, address };
}

function isOneOf(recipient: Recipient, keys: readonly AddressKey[]): boolean {
  return recipient.status === "mailbox" && keys.indexOf(recipient.address.key) >= 0;
}

function keysOf(recipient: Recipient): readonly AddressKey[] {
  return recipient.status === "mailbox" ? [recipient.address.key] : [];
}

function without(recipients: readonly Recipient[], keys: readonly AddressKey[]): readonly Recipient[] {
  return recipients.filter((recipient) => !isOneOf(recipient, keys));
}

/** The more prominent of two fields. */
function upper(one: RecipientField, other: RecipientField): RecipientField {
  return recipientFields.indexOf(one) < recipientFields.indexOf(other) ? one : other;
}

function inFieldOrder(recipients: readonly Recipient[]): readonly Recipient[] {
  return recipientFields.reduce<readonly Recipient[]>(
    (sorted, field) => sorted.concat(recipients.filter((recipient) => recipient.field === field)),
    [],
  );
}
