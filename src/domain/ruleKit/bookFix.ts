import type { Client, Role } from "../book/book";
import { entryOf } from "../book/clientQuestions";
import type { Recipient } from "../draft/draft";
import type { BookFix } from "../fix/fix";

/** The fix that makes this mailbox the client's mailbox for a role: changes the book's entry, or adds one. */
export function giveRole(client: Client, recipient: Extract<Recipient, { status: "mailbox" }>, role: Role): BookFix {
  const { address, name } = recipient;
  const kind = entryOf(client, address.key) === undefined ? "add-to-book" : "set-role";
  return { kind, client: client.id, address, name, role };
}
