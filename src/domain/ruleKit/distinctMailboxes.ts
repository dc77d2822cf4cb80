import { isMailbox, type PlacedMailbox, type ReviewedRecipient } from "./reviewedRecipient";

/** The single mailboxes among the recipients, each once: where it stands first. */
export function distinctMailboxes(recipients: readonly ReviewedRecipient[]): readonly PlacedMailbox[] {
  const seen = new Set<string>();
  return recipients.filter(isMailbox).filter(({ recipient: { address } }) => {
    const isNew = !seen.has(address.key);
    seen.add(address.key);
    return isNew;
  });
}
