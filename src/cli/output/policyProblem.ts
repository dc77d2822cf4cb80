import type { PolicyProblem } from "../../domain/policy/checkPolicy";

const sentences: Readonly<Record<PolicyProblem["because"], string>> = {
  "not-an-object": "should be an object: { … }",
  "not-a-list": "should be a list: [ … ]",
  "not-text": "should be text",
  "not-a-whole-number": "should be a whole number",
  "unknown-key": "is not known here",
  "unknown-value": "has a value that is not known",
  "out-of-range": "is out of range",
  "too-long": "is too long",
  "not-a-domain": "is not a domain name",
  "not-an-account": "is not a bank account",
  locked: "is locked by the organisation",
};

/** A policy's problem as a line for a terminal: where, what, what would be right. */
export function problemLine({ path, because, nearest, expected }: PolicyProblem): string {
  const meant = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
  const right = expected === undefined ? "" : ` (${expected})`;
  return `${path === "" ? "the policy" : path}: ${sentences[because]}${right}${meant}`;
}
