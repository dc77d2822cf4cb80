import type { FormalKind } from "../kinds/kind";
import { formalKindsOf } from "../kinds/kind";
import { isAtLeast, type Severity } from "../severity";
import type { RuleContext } from "./defineRule";
import { isMailbox, type PlacedMailbox } from "./reviewedRecipient";

/** A personal mailbox that gets something formal, the kind that fits it worst, and how badly. */
export interface PersonalMailbox {
  readonly mailbox: PlacedMailbox;
  readonly kind: FormalKind;
  readonly severity: Severity;
}

/** The personal mailboxes among the recipients that a formal kind of this draft does not fit. */
export function personalMailboxes({ judgement, policy, recipients }: RuleContext): readonly PersonalMailbox[] {
  const formal = formalKindsOf(judgement);
  return recipients.filter(isMailbox).reduce<readonly PersonalMailbox[]>((found, mailbox) => {
    if (!isPersonal(mailbox)) return found;
    const worst = formal
      .filter((kind) => !isPreferred(mailbox, kind))
      .reduce<PersonalMailbox | undefined>((soFar, kind) => {
        const severity = policy.matrix[kind].fits.personal;
        if (severity === "fine" || (soFar !== undefined && isAtLeast(soFar.severity, severity))) return soFar;
        return { mailbox, kind, severity };
      }, undefined);
    return worst === undefined ? found : found.concat(worst);
  }, []);
}

function isPersonal({ place }: PlacedMailbox): boolean {
  return (place.status === "client" || place.status === "stranger") && place.role === "personal";
}

/** The client itself wants this kind there, and we know that for sure. */
function isPreferred({ place }: PlacedMailbox, kind: FormalKind): boolean {
  return (
    place.status === "client" && place.known?.standing === "confirmed" && place.known.preferredFor.indexOf(kind) >= 0
  );
}
