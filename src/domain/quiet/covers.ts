import type { Finding } from "../finding";
import type { RuleId } from "../rules";
import { isAtLeast } from "../severity";

type Covers = Partial<Readonly<Record<RuleId, readonly RuleId[]>>>;

/** By rule: what it has said of a mailbox already, where both are about the same one. */
const ofMailbox: Covers = {};

/** By rule: what it has said of a message to several clients already. */
const ofMessage: Covers = {};

/** Whether two findings are one problem, and `one` is the one to show: it says more, and is no milder. */
export function isCovered(other: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    (one) =>
      one !== other &&
      isAtLeast(one.severity, other.severity) &&
      (has(ofMessage, one, other) ||
        (one.address !== undefined && one.address.key === other.address?.key && has(ofMailbox, one, other))),
  );
}

function has(covers: Covers, one: Finding, other: Finding): boolean {
  return (covers[one.rule] ?? []).indexOf(other.rule) >= 0;
}
