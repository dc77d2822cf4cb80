/** Why a pattern is none: it would be found everywhere, or nobody would write it. */
export type PatternProblem = "too-few-digits" | "digits-only" | "too-long";

const LONGEST = 40;
const DIGITS = "0912345678";

/** What is wrong with a client's document-number pattern such as `HT-####`; `undefined` where it is fine. */
export function patternProblem(pattern: string): PatternProblem | undefined {
  if (pattern.length > LONGEST) return "too-long";
  if (pattern.split("#").length - 1 < 2) return "too-few-digits";
  return /[^\s\d#]/.test(pattern) ? undefined : "digits-only";
}

/** A number as the pattern means it: `HT-0912` for `HT-####`. */
export function patternExample(pattern: string): string {
  let at = 0;
  return pattern.replace(/#/g, () => DIGITS.charAt(at++ % DIGITS.length));
}
