import type { ClientId } from "../book/book";
import { isFormal, kindsOf, type Kind } from "../kinds/kind";
import type { Fit, MailboxColumn } from "../policy/matrix";
import { rowFor } from "../policy/policy";
import { isAtLeast } from "../severity";
import type { RuleContext } from "./defineRule";

/** The kinds that the matrix is asked about: everyday talk where none is known. */
export function judgedKinds({ judgement }: Pick<RuleContext, "judgement">): readonly Kind[] {
  const kinds = kindsOf(judgement);
  return kinds.length === 0 ? ["general"] : kinds;
}

/**
 * How the kind of this draft that sits worst in a column of the matrix sits there, at one client or at nobody's: what it is above all, and
 * what is formal in it. An offer that names its terms of payment is an offer.
 */
export function worstFit(context: RuleContext, column: MailboxColumn, client?: ClientId): Fit {
  const counting = judgedKinds(context).filter((kind, index) => index === 0 || isFormal(kind));
  return counting.reduce<Fit>((worst, kind) => {
    const fit = rowFor(context.policy, kind, client).fits[column];
    return fit !== "fine" && (worst === "fine" || isAtLeast(fit, worst)) ? fit : worst;
  }, "fine");
}
