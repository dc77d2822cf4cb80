import type { Place } from "../book/placeOf";
import type { Role } from "../book/book";
import { officialMailbox } from "../book/clientQuestions";
import { formalKindsOf, type FormalKind } from "../kinds/kind";
import { rowFor } from "../policy/policy";
import { isInTo, type ClientGroup } from "./clientGroups";
import { columnFor } from "./columnFor";
import type { RuleContext } from "./defineRule";
import { isPreferredFor } from "./fitOf";

/** Who is missing at a client that gets something formal: nobody in To is meant for it, or its official mailbox gets no copy. */
export interface FormalLack {
  readonly kind: FormalKind;
  readonly what: "notAddressed" | "notCopied";
}

/**
 * What the first formal kind of the draft that is not answered for lacks at a client. Nobody lacks a copy whose mailbox is not
 * known.
 */
export function formalLack(group: ClientGroup, context: RuleContext): FormalLack | undefined {
  for (const kind of formalKindsOf(context.judgement)) {
    const what = lackFor(kind, group, context);
    if (what !== undefined) return { kind, what };
  }
  return undefined;
}

function lackFor(
  kind: FormalKind,
  { client, mailboxes }: ClientGroup,
  { policy }: RuleContext,
): FormalLack["what"] | undefined {
  const { to, copied } = rowFor(policy, kind, client.id).mustHave;
  const serves = (place: Place, wanted: ReadonlyArray<Role | "main-contact">): boolean =>
    place.status === "client" &&
    (wanted.indexOf(place.role) >= 0 || isPreferredFor(place, kind) || isSetApart(place, kind, policy));
  if (to.length > 0 && !mailboxes.some((mailbox) => isInTo(mailbox) && serves(mailbox.place, to)))
    return "notAddressed";
  const isCopied = copied.length === 0 || mailboxes.some(({ place }) => serves(place, copied));
  return isCopied || officialMailbox(client) === undefined ? undefined : "notCopied";
}

/** The policy says for this client that such a mailbox is fine, although the matrix says otherwise. */
function isSetApart(
  place: Extract<Place, { status: "client" }>,
  kind: FormalKind,
  policy: RuleContext["policy"],
): boolean {
  const row = rowFor(policy, kind, place.client.id);
  const column = columnFor(place, row);
  return column !== undefined && row.fits[column] === "fine" && rowFor(policy, kind, undefined).fits[column] !== "fine";
}
