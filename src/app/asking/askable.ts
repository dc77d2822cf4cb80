import type { AddressKey, MailboxAddress } from "../../domain/address/mailboxAddress";
import type { Client, ClientAddress } from "../../domain/book/book";
import { entryOf, isAtClient, mainContactOf, officialMailbox } from "../../domain/book/clientQuestions";
import { guessRole } from "../../domain/book/inferRole";
import { isUnconfirmed } from "../../domain/book/edits/confirmAddresses";
import { MOST_MAILBOXES, type AskingKind } from "../../domain/asking/draftOf";

/** A mailbox that a question can go to or be about. */
export type Askable = Pick<ClientAddress, "address" | "name" | "role" | "standing">;

/** The mailboxes of a client that take mail, and the one in hand, which the book may lack. */
export function askable(client: Client, inHand: MailboxAddress | undefined): readonly Askable[] {
  const usable = client.addresses.filter(({ standing }) => standing !== "retired" && standing !== "bouncing");
  if (inHand === undefined || usable.some(({ address }) => address.key === inHand.key)) return usable;
  const known = entryOf(client, inHand.key);
  const { role } = guessRole(inHand, isAtClient(client, inHand));
  return [known ?? { address: inHand, name: "", role, standing: "inferred" }, ...usable];
}

/**
 * Which mailboxes are ticked at first: the one in hand; else for `confirm` those that nobody has confirmed, and for the others the main
 * contact, the official mailbox or the first.
 */
export function firstChoice(
  kind: AskingKind,
  client: Client,
  mailboxes: readonly Askable[],
  inHand: MailboxAddress | undefined,
): readonly AddressKey[] {
  if (inHand !== undefined) return [inHand.key];
  const open = kind === "confirm" ? mailboxes.filter(isUnconfirmed).slice(0, MOST_MAILBOXES) : [];
  if (open.length > 0) return open.map(({ address }) => address.key);
  const one = mainContactOf(client) ?? officialMailbox(client) ?? mailboxes[0];
  return one === undefined ? [] : [one.address.key];
}

/** The name to greet with: that of a person, never that of a department. */
export function contactName(kind: AskingKind, client: Client, chosen: readonly Askable[]): string | undefined {
  const [only, ...others] = chosen;
  const contact = (kind === "confirm" ? mainContactOf(client) : undefined) ?? (others.length === 0 ? only : undefined);
  if (contact === undefined || contact.name === "" || contact.name.includes("@")) return undefined;
  const isPerson =
    contact.address.key === client.mainContact ||
    contact.role === "personal" ||
    guessRole(contact.address, true).because.reason === "person-name";
  return isPerson ? contact.name : undefined;
}
