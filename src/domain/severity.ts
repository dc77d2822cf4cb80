/** What a finding asks for: nothing (`hint`), a word from the user (`warn`), or a change (`stop`). Mildest first. */
export const severities = ["hint", "warn", "stop"] as const;

export type Severity = (typeof severities)[number];

/** Whether `one` is at least as strong as `other`. */
export function isAtLeast(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) >= severities.indexOf(other);
}

/** The stronger of two. */
export function stronger(one: Severity, other: Severity): Severity {
  return isAtLeast(one, other) ? one : other;
}
