import { takesMail } from "../../book/clientQuestions";
import type { Client, ClientAddress } from "../../book/book";
import type { RuleContext } from "../defineRule";
import { isClientMailbox } from "../reviewedRecipient";
import type { Greeted } from "./greeted";
import { personAt } from "./person";
import { latinOf } from "./sound";

/** Somebody of the book page whom the message does not go to. */
export interface Acquaintance {
  readonly client: Client;
  readonly entry: ClientAddress;
}

/** Whom a message greets, as its text has it, and who of the book page that may be. */
export interface MissedPerson {
  readonly name: string;
  readonly elsewhere: Acquaintance | undefined;
}

/**
 * The one person of the book page that a greeting means, recipients aside: a colleague of theirs before anybody else. `undefined` where
 * there is none, or more than one.
 */
export function greetedElsewhere(greeted: Greeted, { page, recipients }: RuleContext): Acquaintance | undefined {
  const clients = recipients.filter(isClientMailbox).map(({ place }) => place.client.id);
  const found = page.clients
    .reduce<readonly Acquaintance[]>(
      (all, client) => all.concat(client.addresses.map((entry) => ({ client, entry }))),
      [],
    )
    .filter(({ client, entry }) => isMeant(greeted, client, entry));
  const colleagues = found.filter(({ client }) => clients.indexOf(client.id) >= 0);
  const likely = colleagues.length > 0 ? colleagues : found;
  return likely.length === 1 ? likely[0] : undefined;
}

/** By every word of the greeting, as it is written. */
function isMeant({ words, ideographs }: Greeted, client: Client, { address, name, standing }: ClientAddress): boolean {
  if (!takesMail(standing)) return false;
  const person = personAt(address, [name], client);
  return ideographs === ""
    ? words.every((word) => person.words.indexOf(latinOf(word)) >= 0)
    : person.ideographs.indexOf(ideographs) === 0;
}
