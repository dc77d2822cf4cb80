import { takesMail } from "../book/clientQuestions";
import { formalKindsOf, kindsOf } from "../kinds/kind";
import { present } from "../text/members";
import { isInTo, type ClientGroup } from "./clientGroups";
import type { RuleContext } from "./defineRule";
import { fitOf, isAtHome, isPreferredFor } from "./fitOf";
import { newsIn } from "./newsIn";
import { personKey, personKeyOf } from "./personKey";
import type { ClientMailbox } from "./reviewedRecipient";

/** Mailboxes of one client that get the same without need: those of one person, those of one role, or simply many. */
export interface Surplus {
  readonly because: "samePerson" | "sameRole" | "selectAll";
  readonly kept: ClientMailbox;
  readonly others: readonly [ClientMailbox, ...ClientMailbox[]];
}

/**
 * What of a client's mailboxes is one too many, the plainest case first. A person counts in any field, roles and numbers only in
 * To: a copy informs, and news is meant for many. Nothing is while one of them fails, since a spare mailbox helps then; nor where the client itself has
 * put them together in the thread.
 */
export function surplusIn(group: ClientGroup, context: RuleContext): Surplus | undefined {
  const named = new Set(context.draft.threadAddresses.map(({ key }) => key));
  const isFine =
    group.mailboxes.length < 2 ||
    group.mailboxes.some(({ place: { standing } }) => !takesMail(standing)) ||
    group.mailboxes.every(({ recipient }) => named.has(recipient.address.key));
  if (isFine) return undefined;
  const ranked = inOrder(group, context);
  const inTo = newsIn(context.judgement) === "news" ? [] : ranked.filter(isInTo);
  return samePerson(ranked, context) ?? sameRole(inTo, group, context) ?? selectAll(inTo, group, context);
}

/** Those to keep first: confirmed, wanted there by the client; then the company for what is formal, the main contact for all else. */
function inOrder({ client, mailboxes }: ClientGroup, { judgement }: RuleContext): readonly ClientMailbox[] {
  const kinds = kindsOf(judgement);
  const isFormal = formalKindsOf(judgement).length > 0;
  const rankOf = ({ recipient: { address }, place }: ClientMailbox): string => {
    const isWanted = kinds.some((kind) => isPreferredFor(place, kind));
    const isMain = address.key === client.mainContact;
    return (
      [place.standing === "confirmed", isWanted, isMain !== isFormal].map((is) => (is ? "0" : "1")).join("") +
      address.key
    );
  };
  return mailboxes
    .map((mailbox) => ({ mailbox, rank: rankOf(mailbox) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ mailbox }) => mailbox);
}

/** A private mailbox beside another one of the same person. Where something formal goes, that it is private is the matter. */
function samePerson(ranked: readonly ClientMailbox[], { judgement }: RuleContext): Surplus | undefined {
  const isPrivate = ({ place }: ClientMailbox): boolean => place.role === "personal";
  const owners = new Map<string, ClientMailbox>();
  if (formalKindsOf(judgement).length > 0 || !ranked.some(isPrivate)) return undefined;
  for (const mailbox of ranked.filter((one) => !isPrivate(one)).concat(ranked.filter(isPrivate))) {
    const { address } = mailbox.recipient;
    const ofAddress = isPrivate(mailbox) ? personKey(address.local) : personKeyOf(address);
    const keys = present([ofAddress, personKey(mailbox.place.known?.name ?? "")]);
    const kept = isPrivate(mailbox) ? present(keys.map((key) => owners.get(key)))[0] : undefined;
    if (kept !== undefined) return { because: "samePerson", kept, others: [mailbox] };
    keys.filter((key) => !owners.has(key)).forEach((key) => owners.set(key, mailbox));
  }
  return undefined;
}

/**
 * Only roles that somebody has confirmed: each person at a company is taken for an official mailbox until then. In everyday
 * talk the main contact is addressed as a person, whatever the role.
 */
function sameRole(
  inTo: readonly ClientMailbox[],
  { client }: ClientGroup,
  { judgement }: RuleContext,
): Surplus | undefined {
  const isFormal = formalKindsOf(judgement).length > 0;
  const known = inTo.filter(
    ({ recipient: { address }, place: { standing, role } }) =>
      standing === "confirmed" &&
      role !== "personal" &&
      role !== "other" &&
      (isFormal || address.key !== client.mainContact),
  );
  for (const kept of known) {
    const [second, ...more] = known.filter((other) => other !== kept && other.place.role === kept.place.role);
    if (second !== undefined) return { because: "sameRole", kept, others: [second, ...more] };
  }
  return undefined;
}

function selectAll(inTo: readonly ClientMailbox[], { client }: ClientGroup, context: RuleContext): Surplus | undefined {
  const kinds = kindsOf(context.judgement);
  const official = inTo.find(({ place }) => place.role === "official");
  const isNeeded = (mailbox: ClientMailbox): boolean =>
    mailbox === official ||
    mailbox.recipient.address.key === client.mainContact ||
    kinds.some((kind) => isAtHome(mailbox.place, kind, context.policy));
  const suits = ({ place }: ClientMailbox): boolean =>
    kinds.every((kind) => fitOf(place, kind, context.policy) === "fine");
  const kept = inTo.find(isNeeded) ?? inTo.find(suits) ?? inTo[0];
  const [first, ...more] = inTo.filter((mailbox) => mailbox !== kept && !isNeeded(mailbox));
  if (kept === undefined || first === undefined || 1 + more.length < context.policy.thresholds.mailboxesOfOneClient)
    return undefined;
  return { because: "selectAll", kept, others: [first, ...more] };
}
