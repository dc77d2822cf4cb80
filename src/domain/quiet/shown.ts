import type { AddressKey } from "../address/mailboxAddress";
import type { ClientId } from "../book/book";
import type { Finding } from "../finding";
import type { Kind } from "../kinds/kind";
import type { RecordedFinding, SendRecord } from "../record/sendRecord";
import { isAtLeast, type Severity } from "../severity";
import { kindOfFinding } from "./kindOfFinding";

/** A finding as far as it counts for what is learned: what said it, of whom, for what kind of message. */
export interface Shown {
  readonly rule: string;
  /** The mailbox, or the client as a whole; absent where it was about the message as such. */
  readonly about?: AddressKey | ClientId;
  readonly kind: Kind;
  readonly severity: Severity;
}

/** What a finding is about, as mutes and habits name it. */
export function aboutOf({ address, client }: Pick<Finding, "address" | "client">): Shown["about"] {
  return address?.key ?? client;
}

/** `primary`: what the message is above all. */
export function shownOf(finding: Finding, primary: Kind): Shown {
  const { rule, severity } = finding;
  const about = aboutOf(finding);
  return { rule, kind: kindOfFinding(finding, primary), severity, ...(about === undefined ? {} : { about }) };
}

/** The finding of a record in the same words. */
export function recordedAs(finding: RecordedFinding, { kinds }: Pick<SendRecord, "kinds">): Shown {
  const { rule, severity } = finding;
  const about = finding.address ?? (finding.client as ClientId | undefined);
  const kind = finding.kind ?? kinds[0]?.kind ?? "general";
  return { rule, kind, severity, ...(about === undefined ? {} : { about }) };
}

/** Whether two say the same of the same; the kind of a draft may tip to and fro while it is written. */
export function isSameShown(one: Shown, other: Shown): boolean {
  return one.rule === other.rule && one.about === other.about;
}

/** All that was shown, each once, as strong as it ever was. */
export function withShown(before: readonly Shown[], next: readonly Shown[]): readonly Shown[] {
  return next.reduce<readonly Shown[]>((all, one) => {
    const known = all.find((other) => isSameShown(one, other));
    if (known !== undefined && isAtLeast(known.severity, one.severity)) return all;
    return [...all.filter((other) => other !== known), one];
  }, before);
}
