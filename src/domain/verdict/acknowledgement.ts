import { findingKey, type Finding } from "../finding";

/** The user's "send it anyway", with a reason, for one finding of one draft. */
export interface Acknowledgement {
  /** {@link findingKey} of the finding. */
  readonly finding: string;
  readonly reason: string;
  /** {@link draftFingerprint} of the draft that it was given for: a changed draft voids it. */
  readonly draft: string;
}

/** The findings that nobody has acknowledged for this very draft. */
export function openFindings(
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
  draft: string,
): readonly Finding[] {
  return findings.filter(
    (finding) => !acknowledgements.some((given) => given.draft === draft && given.finding === findingKey(finding)),
  );
}
