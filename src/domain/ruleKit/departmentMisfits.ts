import { mailboxesFor, officialMailbox } from "../book/clientQuestions";
import type { Client } from "../book/book";
import { formalKindsOf, isFormal, kindsOf, type Kind } from "../kinds/kind";
import { rowFor } from "../policy/policy";
import { isAtLeast, type Severity } from "../severity";
import { isInTo, type ClientGroup } from "./clientGroups";
import type { RuleContext } from "./defineRule";
import { fitOf, isAtHome } from "./fitOf";
import type { ClientMailbox } from "./reviewedRecipient";

/** A mailbox of a client that gets what is not for it, the kind that fits it worst, and how badly. */
export interface Misfit {
  readonly mailbox: ClientMailbox;
  readonly kind: Kind;
  readonly severity: Severity;
  /** A mailbox that the kind is for is addressed as well. */
  readonly isBesideRight: boolean;
}

/**
 * The mailboxes of one client that the matrix calls wrong for a kind of this draft. Retired ones are another matter, and so are
 * personal ones that get something formal. What is only a hint is not said of copies, beside the right mailbox, of the main
 * contact, or where the book knows no better mailbox; and the main contact may always be told what the right mailbox is told.
 */
export function misfitsOf(group: ClientGroup, context: RuleContext): readonly Misfit[] {
  const { client, mailboxes } = group;
  const isAddressed = mailboxes.some(isInTo);
  const served = kindsOf(context.judgement).filter((kind) =>
    mailboxes.some((mailbox) => isInTo(mailbox) && fitOf(mailbox.place, kind, context.policy) === "fine"),
  );
  return mailboxes.reduce<Misfit[]>((found, mailbox) => {
    const worst = worstKind(mailbox, context);
    if (worst === undefined) return found;
    const isBesideRight = served.indexOf(worst.kind) >= 0;
    const isMainContact = mailbox.recipient.address.key === client.mainContact;
    const isQuiet =
      worst.severity === "hint"
        ? isBesideRight ||
          isMainContact ||
          (isAddressed && !isInTo(mailbox)) ||
          !knowsBetter(client, worst.kind, context)
        : isBesideRight && isMainContact;
    if (!isQuiet) found.push({ mailbox, ...worst, isBesideRight });
    return found;
  }, []);
}

/** What a department is for weighs more than what else a message says, unless that is formal and wrong there. */
function worstKind(
  { place }: ClientMailbox,
  { judgement, policy }: RuleContext,
): Pick<Misfit, "kind" | "severity"> | undefined {
  if (place.standing === "retired" || (place.role === "personal" && formalKindsOf(judgement).length > 0))
    return undefined;
  const kinds = kindsOf(judgement);
  const isHome = kinds.some((kind) => isAtHome(place, kind, policy));
  return kinds.reduce<Pick<Misfit, "kind" | "severity"> | undefined>((worst, kind) => {
    const severity = fitOf(place, kind, policy);
    if (severity === "fine" || (isHome && (severity === "hint" || !isFormal(kind)))) return worst;
    return worst !== undefined && isAtLeast(worst.severity, severity) ? worst : { kind, severity };
  }, undefined);
}

function knowsBetter(client: Client, kind: Kind, { policy }: RuleContext): boolean {
  return (
    officialMailbox(client) !== undefined ||
    rowFor(policy, kind, client.id).departments.some((role) => mailboxesFor(client, role).length > 0)
  );
}
