import type { BookFix } from "../fix/fix";
import type { ClientMailbox } from "./reviewedRecipient";

/** The fix that says that a client's mailbox is in use for what it is taken to be; the book gets it where it lacks it. */
export function confirmMailbox({ recipient: { address, name }, place }: ClientMailbox): BookFix {
  const kind = place.known === undefined ? "add-to-book" : "confirm-mailbox";
  return { kind, client: place.client.id, address, name, role: place.role };
}
