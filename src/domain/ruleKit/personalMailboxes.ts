import type { FormalKind } from "../kinds/kind";
import { formalKindsOf } from "../kinds/kind";
import { isAtLeast, type Severity } from "../severity";
import type { RuleContext } from "./defineRule";
import { distinctMailboxes } from "./distinctMailboxes";
import { fitOf } from "./fitOf";
import type { PlacedMailbox, ReviewedRecipient } from "./reviewedRecipient";

/** A personal mailbox that gets something formal, the kind that fits it worst, and how badly. */
export interface PersonalMailbox {
  readonly mailbox: PlacedMailbox;
  readonly kind: FormalKind;
  readonly severity: Severity;
}

/** The personal mailboxes among the recipients that a formal kind of this draft does not fit. */
export function personalMailboxes(context: RuleContext): readonly PersonalMailbox[] {
  const formal = formalKindsOf(context.judgement);
  const found: PersonalMailbox[] = [];
  if (formal.length > 0)
    distinctMailboxes(context.recipients).forEach((mailbox) => {
      const worst = isPersonal(mailbox) ? worstOf(mailbox, formal, context) : undefined;
      if (worst !== undefined) found.push(worst);
    });
  return found;
}

/** Whether a mailbox belongs to a person and not to a company, as far as anybody knows. A retired one is past both. */
function isPersonal({ place }: ReviewedRecipient): boolean {
  if (place.status === "client") return place.role === "personal" && place.standing !== "retired";
  return place.status === "stranger" && place.role === "personal";
}

/** A private address to which nobody has given a role is nobody's: what the matrix would ask about is stopped. */
function worstOf(
  mailbox: PlacedMailbox,
  formal: readonly FormalKind[],
  { policy }: RuleContext,
): PersonalMailbox | undefined {
  return formal.reduce<PersonalMailbox | undefined>((worst, kind) => {
    const fit = fitOf(mailbox.place, kind, policy);
    const severity = fit === "warn" && mailbox.place.status === "stranger" ? "stop" : fit;
    if (severity === "fine" || (worst !== undefined && isAtLeast(worst.severity, severity))) return worst;
    return { mailbox, kind, severity };
  }, undefined);
}
