import type { MailboxAddress } from "../../address/mailboxAddress";
import { entryOf } from "../../book/clientQuestions";
import type { Client } from "../../book/book";
import { placeOf } from "../../book/placeOf";
import { isInTo } from "../clientGroups";
import type { RuleContext } from "../defineRule";
import { isMailbox, type PlacedMailbox } from "../reviewedRecipient";
import { greetedElsewhere, type MissedPerson } from "./acquaintances";
import type { Greeted } from "./greeted";
import { greetingIn } from "./greetingIn";
import { beginsAsHeard } from "./heard";
import { meaning, personAt, type Likeness, type Person } from "./person";

/** A message to more than this many is no letter to one person, whatever it begins with. */
const MOST_RECIPIENTS = 30;

interface Reader {
  readonly likeness: Likeness;
  readonly isNamed: boolean;
  readonly isInTo: boolean;
}

/**
 * Whom a message greets that surely means none of those who get it; `undefined` where all is well or nobody can tell. A greeting may
 * mean whoever reads a mailbox that is called after nobody, anybody whom the book knows there, a colleague in the thread, or the
 * company itself. The events bundle has a shorter way: `missedPersonAtSend.ts`.
 */
export function missedPerson(context: RuleContext): MissedPerson | undefined {
  const [greeted, ...others] = greetingIn(context.draft.newText);
  if (greeted === undefined) return undefined;
  const { recipients } = context;
  const mailboxes = recipients.filter(isMailbox);
  const outside = mailboxes.filter(({ place }) => place.status !== "own");
  if (mailboxes.length < recipients.length || recipients.length > MOST_RECIPIENTS || !outside.some(isInTo))
    return undefined;
  const likenessOf = meaning(greeted);
  const isOneOfOurs = mailboxes.some(
    (mailbox) => mailbox.place.status === "own" && likenessOf(personOf(mailbox)) === "same",
  );
  const readers = outside.map((mailbox) => readerOf(mailbox, likenessOf));
  const isAround = isOneOfOurs || readers.some(({ likeness }) => likeness === "same");
  if (isAround || outside.some((mailbox) => isCompany(greeted, mailbox)) || isInThread(likenessOf, outside, context))
    return undefined;
  const elsewhere = greetedElsewhere(greeted, context);
  const isFullName = greeted.as === "titled" || greeted.words.length > 1;
  const isTold = readers.every(
    (reader) => reader.likeness === "other" || (reader.isNamed && elsewhere !== undefined && isFullName),
  );
  const isPlain = greeted.as !== "bare" && readers.some((reader) => reader.isInTo && reader.isNamed);
  const isMissed = isTold && (isPlain || elsewhere !== undefined) && !others.some((other) => isAmong(other, mailboxes));
  return isMissed ? { name: greeted.shown, elsewhere } : undefined;
}

/** Whether one of the mailboxes is that of somebody who is greeted beside. */
function isAmong(greeted: Greeted, mailboxes: readonly PlacedMailbox[]): boolean {
  const likenessOf = meaning(greeted);
  return mailboxes.some((mailbox) => likenessOf(personOf(mailbox)) === "same");
}

function personOf({ recipient, place }: PlacedMailbox): Person {
  const client = place.status === "client" ? place : undefined;
  return personAt(recipient.address, [recipient.name, client?.known?.name ?? ""], client?.client);
}

/** A mailbox without a name may be read by anybody, where it is the one that is written to; the book may know who reads it. */
function readerOf(mailbox: PlacedMailbox, likenessOf: (person: Person) => Likeness): Reader {
  const person = personOf(mailbox);
  const own = { likeness: likenessOf(person), isNamed: person.isNamed, isInTo: isInTo(mailbox) };
  if (own.isNamed || own.likeness === "same") return own;
  const client = mailbox.place.status === "client" ? mailbox.place.client : undefined;
  const isKnown = (client?.addresses ?? []).some(
    ({ address, name }) => likenessOf(personAt(address, [name], client)) === "same",
  );
  return { ...own, likeness: isKnown ? "same" : own.isInTo ? "unknown" : "other" };
}

/** `Dear Acme`: a word of the greeting is in the company's name or domain. */
function isCompany({ words, ideographs, as }: Greeted, { recipient, place }: PlacedMailbox): boolean {
  const client = place.status === "client" || place.status === "party" ? place.client : undefined;
  const names = client === undefined ? "" : `${client.name} ${client.shortName ?? ""}`.toLowerCase();
  if (as === "heard" && words.some((word) => beginsAsHeard(word, recipient.address.domain))) return true;
  return words
    .concat(ideographs.length > 1 ? ideographs : [])
    .some(
      (word) => word.length > 2 && (recipient.address.unicodeDomain.indexOf(word) >= 0 || names.indexOf(word) >= 0),
    );
}

/** Whether somebody in the thread is meant who is at the recipients' company. */
function isInThread(
  likenessOf: (person: Person) => Likeness,
  outside: readonly PlacedMailbox[],
  { draft, page }: RuleContext,
): boolean {
  const isNear = (address: MailboxAddress, client: Client | undefined): boolean =>
    outside.some(
      ({ recipient, place }) =>
        recipient.address.domain === address.domain || (place.status === "client" && place.client === client),
    );
  return draft.threadAddresses.some((address) => {
    const place = placeOf(page, address);
    const client = place.status === "client" ? place.client : undefined;
    const name = client === undefined ? "" : (entryOf(client, address.key)?.name ?? "");
    return isNear(address, client) && likenessOf(personAt(address, [name], client)) === "same";
  });
}
