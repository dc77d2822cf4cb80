import type { MailboxAddress } from "../../address/mailboxAddress";
import type { Cue } from "./answerWords";
import { maskAt, type MaskedText } from "./maskAddresses";
import type { Span } from "./wordFinder";

/** What becomes of a mailbox in a sentence; one that gets a copy or is only said not to be for something is passed over. */
type Fate = "named" | "gone" | "replaced" | "passed-over";

/** A mailbox in a sentence. */
export interface Mention {
  readonly start: number;
  readonly clause: number;
  readonly address: MailboxAddress;
  readonly fate: Fate;
  /** The writer's own mailbox, not spelled out: `this address`, or only `to me`. */
  readonly by?: "here" | "me";
}

/** `instead of` and `cc` stand this near to their mailbox. */
const NEAR = 16;

/** A sentence as far as it is read before its mailboxes are. */
interface Reading {
  readonly folded: string;
  readonly masked: MaskedText;
  readonly from: MailboxAddress;
  readonly spansOf: (cue: Cue) => readonly Span[];
  readonly clauseOf: (at: number) => number;
}

/** The mailboxes that a sentence names, in their order; the writer's own where it is only pointed at. */
export function mentionsIn(reading: Reading): readonly Mention[] {
  const { folded, masked, from, spansOf, clauseOf } = reading;
  const found: Array<Omit<Mention, "fate" | "clause">> = [];
  for (let start = 0; start < folded.length; start++) {
    const written = masked.addresses[maskAt(folded, start) ?? -1];
    if (written !== undefined && found[found.length - 1]?.address.key !== written.address.key)
      found.push({ start, address: written.address });
  }
  const spelled = found.map(({ start }) => start);
  for (const by of ["here", "me"] as const) {
    const [span] = spansOf(by);
    const isFree = span !== undefined && !found.some((one) => one.by !== undefined || one.address.key === from.key);
    // `this address: a@b` speaks of one mailbox.
    if (
      isFree &&
      !spelled.some((at) => at > span.start && at - span.end < NEAR && clauseOf(at) === clauseOf(span.start))
    )
      found.push({ start: span.start, address: from, by });
  }
  const mentions = found
    .sort((one, other) => one.start - other.start)
    .map((one) => ({ ...one, clause: clauseOf(one.start), fate: fateOf(one, reading) }));
  // `Do not write to a@b any more, that is my private address`: it is still a@b that is spoken of.
  const isEnding = mentions.some(({ fate }) => fate === "gone");
  return isEnding ? mentions.filter(({ by }) => by === undefined) : mentions;
}

function fateOf({ start, by }: Omit<Mention, "fate" | "clause">, { folded, spansOf, clauseOf }: Reading): Fate {
  const clause = clauseOf(start);
  const stands = (cue: Cue, from: number, to: number): boolean =>
    spansOf(cue).some(
      (span) => span.end > from && span.start < to && clauseOf(span.start) === clause && !hasMask(folded, span, start),
    );
  const isNot = spansOf("request").length === 0 && spansOf("not").some((span) => clauseOf(span.start) === clause);
  if (by !== undefined) return isNot || stands("copy", start - NEAR, start + NEAR) ? "passed-over" : "named";
  if (stands("insteadOf", start - NEAR / 2, start)) return "replaced";
  if (stands("ratherThan", start, start + NEAR / 2)) return "replaced";
  const isOver = (span: Span): boolean => clauseOf(span.start) === clause;
  if (spansOf("gone").some(isOver) || spansOf("left").some(isOver)) return "gone";
  const isCopied = stands("copy", start - NEAR, start) || stands("inCopy", start, start + NEAR / 4);
  return isCopied || isNot ? "passed-over" : "named";
}

/** Whether another mailbox stands between. */
function hasMask(folded: string, { start, end }: Span, at: number): boolean {
  for (let index = Math.min(end, at + 1); index < Math.max(start, at); index++)
    if (index !== at && maskAt(folded, index) !== undefined) return true;
  return false;
}
