import type { AddressKey, MailboxAddress } from "../address/mailboxAddress";
import { assertNever } from "../assertNever";
import type { BookPage, Client, ClientAddress } from "../book/book";
import { recipientFields, type Draft, type Recipient, type RecipientField } from "../draft/draft";
import type { BookFix, DraftFix, Fix } from "./fix";
import { isDraftFix } from "./fix";

/** What a fix changes. */
export interface Reviewable {
  readonly draft: Draft;
  readonly page: BookPage;
}

/** Draft and page as they are once the fix is applied. Neither input changes; a fix whose target is gone changes nothing. */
export function applyFix({ draft, page }: Reviewable, fix: Fix): Reviewable {
  return isDraftFix(fix)
    ? { draft: applyToDraft(draft, fix), page }
    : { draft, page: { ...page, clients: applyToClients(page.clients, fix) } };
}

/** The recipients after a fix of the draft. */
export function applyToDraft(draft: Draft, fix: DraftFix): Draft {
  return { ...draft, recipients: inFieldOrder(changedRecipients(draft.recipients, fix)) };
}

function changedRecipients(recipients: readonly Recipient[], fix: DraftFix): readonly Recipient[] {
  switch (fix.kind) {
    case "remove-recipient":
      return without(recipients, fix.address);
    case "add-recipient":
      return without(recipients, fix.address.key).concat(mailbox(fix.address, fix.name, fix.field));
    case "replace-recipient": {
      const replaced = recipients.find((recipient) => isMailbox(recipient, fix.from));
      if (replaced === undefined) return recipients;
      const target = recipients.find((recipient) => isMailbox(recipient, fix.to.key));
      const field = target === undefined ? replaced.field : upper(replaced.field, target.field);
      return recipients
        .filter((recipient) => recipient !== target)
        .map((recipient) => (isMailbox(recipient, fix.from) ? mailbox(fix.to, fix.name, field) : recipient));
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

function isMailbox(recipient: Recipient, key: AddressKey): boolean {
  return recipient.status === "mailbox" && recipient.address.key === key;
}

function without(recipients: readonly Recipient[], key: AddressKey): readonly Recipient[] {
  return recipients.filter((recipient) => !isMailbox(recipient, key));
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
