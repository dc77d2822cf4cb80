import type { Finding } from "../finding";
import type { RuleId } from "../rules";
import { isAtLeast, stronger, type Severity } from "../severity";

type Covers = Partial<Readonly<Record<RuleId, readonly RuleId[]>>>;

/** By rule: what it has said of a mailbox already, where both are about the same one. */
const ofMailbox: Covers = {
  "no-lookalike-domain": ["unknown-mailbox", "new-domain-in-thread", "formal-not-to-personal", "namesake"],
  "formal-not-to-personal": ["unknown-mailbox", "confirmed-mailbox", "department-mailbox"],
  "no-retired-mailbox": ["confirmed-mailbox", "department-mailbox"],
  "no-bouncing-mailbox": ["confirmed-mailbox"],
  "new-domain-in-thread": ["unknown-mailbox", "namesake"],
  namesake: ["unknown-mailbox"],
};

/** By rule: what it has said of a message to several clients already. */
const ofMessage: Covers = { "many-in-bcc": ["one-client-per-message", "one-mailbox-per-client"] };

/**
 * Tells which findings another one covers: they are one problem, the other says more of it and is no milder. Looked up, not compared one
 * by one: a message to five hundred has as many findings.
 */
export function coveredAmong(findings: readonly Finding[]): (finding: Finding) => boolean {
  const strongest = new Map<string, Severity>();
  const cover = (key: string, severity: Severity): void => {
    strongest.set(key, stronger(strongest.get(key) ?? severity, severity));
  };
  findings.forEach(({ rule, severity, address }) => {
    (ofMessage[rule] ?? []).forEach((other) => {
      cover(other, severity);
    });
    if (address === undefined) return;
    (ofMailbox[rule] ?? []).forEach((other) => {
      cover(`${other} ${address.key}`, severity);
    });
  });
  return ({ rule, severity, address }) =>
    [rule, `${rule} ${address?.key ?? ""}`].some((key) => {
      const covering = strongest.get(key);
      return covering !== undefined && isAtLeast(covering, severity);
    });
}
