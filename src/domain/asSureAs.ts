import type { Kind, KindJudgement } from "./kinds/kind";
import type { Severity } from "./severity";
import { SURE } from "./sure";

/**
 * A warning on the strength of a kind that is not sure is a hint: nobody is asked for a guess. What is stopped stays stopped, since a
 * contract in the wrong hands costs more than a question.
 */
export function asSureAs(severity: Severity, kind: Kind | undefined, judgement: KindJudgement): Severity {
  const judged = judgement.status === "known" ? judgement.kinds.find((one) => one.kind === kind) : undefined;
  return severity === "warn" && judged !== undefined && judged.score < SURE ? "hint" : severity;
}
