import type { Client } from "../book/book";
import { isClientMailbox, type ClientMailbox, type ReviewedRecipient } from "./reviewedRecipient";

/** A client and its mailboxes among the recipients, in draft order. */
export interface ClientGroup {
  readonly client: Client;
  readonly mailboxes: readonly ClientMailbox[];
}

/** The clients among the recipients, each with its mailboxes, in the order in which they first appear. */
export function clientGroups(recipients: readonly ReviewedRecipient[]): readonly ClientGroup[] {
  const groups: Array<{ readonly client: Client; readonly mailboxes: ClientMailbox[] }> = [];
  recipients.filter(isClientMailbox).forEach((mailbox) => {
    const group = groups.find(({ client }) => client.id === mailbox.place.client.id);
    if (group === undefined) groups.push({ client: mailbox.place.client, mailboxes: [mailbox] });
    else group.mailboxes.push(mailbox);
  });
  return groups;
}

export function isInTo({ recipient }: ReviewedRecipient): boolean {
  return recipient.field === "to";
}
