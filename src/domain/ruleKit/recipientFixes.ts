import type { ClientAddress } from "../book/book";
import type { Place } from "../book/placeOf";
import { entryOf, mainContactOf, officialMailbox, takesMail } from "../book/clientQuestions";
import type { Fix } from "../fix/fix";
import { rowFor } from "../policy/policy";
import { present } from "../text/members";
import { isInTo } from "./clientGroups";
import { columnFor } from "./columnFor";
import type { RuleContext } from "./defineRule";
import {
  isClientMailbox,
  isMailbox,
  type ClientMailbox,
  type PlacedMailbox,
  type ReviewedRecipient,
} from "./reviewedRecipient";
import { judgedKinds } from "./worstFit";

type ClientPlace = Extract<Place, { readonly status: "client" }>;

/** More steps than this from one mailbox to its successor are a slip in the book. */
const LONGEST_CHAIN = 10;

/** Where mail to a mailbox goes in the end: the last successor that still takes mail; none where the chain breaks or goes round. */
export function lastSuccessor({ client, known }: ClientPlace): ClientAddress | undefined {
  let entry = known;
  for (let step = 0; step < LONGEST_CHAIN && entry?.successor !== undefined; step++) {
    entry = entryOf(client, entry.successor);
    if (entry !== undefined && takesMail(entry.standing)) return entry;
  }
  return undefined;
}

/** Puts each of these mailboxes of the same client in the place of `mailbox`, as far as it may stand there. */
export function replaceBy(
  candidates: ReadonlyArray<ClientAddress | undefined>,
  { recipient, place }: ClientMailbox,
  context: RuleContext,
): readonly Fix[] {
  const { client } = place;
  return present(candidates)
    .filter((entry, index, all) => all.indexOf(entry) === index)
    .filter(
      (entry) => entry.address.key !== recipient.address.key && mayStandFor(placeOfEntry(entry, place), context, place),
    )
    .map(({ address, name }) => ({ kind: "replace-recipient", from: recipient.address.key, to: address, name }));
  function placeOfEntry(known: ClientAddress, { status }: ClientPlace): ClientPlace {
    return { status, client, role: known.role, standing: known.standing, known };
  }
}

/** The mailboxes of a client that are always worth a try: where it stands by its word, and who looks after the business. */
export function mainMailboxes({ client }: ClientPlace): ReadonlyArray<ClientAddress | undefined> {
  return [officialMailbox(client), mainContactOf(client)];
}

/**
 * Whether a mailbox may get what this draft conveys without a word from any rule. What must be addressed to a certain role
 * wants a confirmed mailbox, of the role that `instead` had or the official one.
 */
export function mayStandFor(place: ClientPlace, context: RuleContext, instead?: ClientPlace): boolean {
  const { role, standing } = place;
  if (standing !== "confirmed" && standing !== "inferred") return false;
  return judgedKinds(context).every((kind) => {
    const row = rowFor(context.policy, kind, place.client.id);
    const column = columnFor(place, row);
    const fit = column === undefined ? "fine" : row.fits[column];
    const isBound = row.mustHave.to.length > 0;
    const isSame = role === "official" || role === instead?.role;
    return (fit === "fine" || fit === "hint") && (!isBound || (standing === "confirmed" && isSame));
  });
}

/** Takes a mailbox out, unless nobody would be left, or a client without a mailbox that must be addressed. */
export function removeIfSpare({ recipient, place }: PlacedMailbox, context: RuleContext): readonly Fix[] {
  const { key } = recipient.address;
  const isOther = (one: ReviewedRecipient): boolean => !isMailbox(one) || one.recipient.address.key !== key;
  if (!context.recipients.some(isOther)) return [];
  if (place.status === "client" && isNeeded({ recipient, place }, context.recipients.filter(isOther), context))
    return [];
  return [{ kind: "remove-recipient", address: key }];
}

/** Whether what must be addressed to certain mailboxes would be left with clients, but not with an official mailbox in To. */
function isNeeded(
  { recipient, place }: ClientMailbox,
  left: readonly ReviewedRecipient[],
  context: RuleContext,
): boolean {
  const ofClients = left.filter(isClientMailbox);
  const ofSame = ofClients.filter((one) => one.place.client.id === place.client.id);
  const isBound = judgedKinds(context).some((kind) => context.policy.matrix[kind].mustHave.to.length > 0);
  const leavesCopiesOnly = recipient.field === "to" && ofClients.length > 0 && !ofClients.some(isInTo);
  const leavesNoOfficial = ofSame.length > 0 && !ofSame.some((one) => isInTo(one) && one.place.role === "official");
  return isBound && (leavesCopiesOnly || leavesNoOfficial);
}
