import type { Draft } from "../draft/draft";
import { envelopeFingerprint } from "../draft/draftFingerprint";
import { findingKey, type Finding } from "../finding";
import { isFormal, primaryKind, type Kind, type KindJudgement } from "../kinds/kind";
import { kindOfFinding } from "../quiet/kindOfFinding";

/** The user's "send it anyway", with a reason, for one finding of one draft. */
export interface Acknowledgement {
  /** {@link findingKey} of the finding. */
  readonly finding: string;
  /** What the finding was about, or what the message was above all. */
  readonly kind: Kind;
  readonly reason: string;
  /** {@link envelopeFingerprint} of the draft that it was given for: other recipients or attachments void it. */
  readonly draft: string;
}

/** What decides whether an acknowledgement still holds. */
export interface Envelope {
  readonly fingerprint: string;
  /** What the message is above all. */
  readonly kind: Kind;
}

export function envelopeOf(draft: Draft, judgement: KindJudgement): Envelope {
  return { fingerprint: envelopeFingerprint(draft), kind: primaryKind(judgement) };
}

/** The findings that nobody has acknowledged for this very draft. */
export function openFindings(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
  envelope: Envelope,
): readonly Finding[] {
  return findings.filter((finding) => acknowledgementOf(finding, acknowledgements, envelope) === undefined);
}

/**
 * The acknowledgement that holds for a finding. The handler judges kinds by fewer words than the pane, so that one formal kind in
 * place of another does not void it; formal in place of everyday does.
 */
export function acknowledgementOf(
  finding: Finding,
  acknowledgements: readonly Acknowledgement[],
  { fingerprint, kind }: Envelope,
): Acknowledgement | undefined {
  const key = findingKey(finding);
  const about = kindOfFinding(finding, kind);
  return acknowledgements.find(
    (given) => given.draft === fingerprint && given.finding === key && isAlike(given.kind, about),
  );
}

function isAlike(one: Kind, other: Kind): boolean {
  return one === other || (isFormal(one) && isFormal(other));
}
