import type { Kind, KindJudgement } from "./kinds/kind";
import { severities, type Severity } from "./severity";

/** A kind of a lower score is hardly likelier than not; that it is named at all is a caution. */
const SURE = 0.6;

/** What is said on the strength of a kind that is not sure is said one step milder: nobody is stopped, nor asked, for a guess. */
export function asSureAs(severity: Severity, kind: Kind | undefined, judgement: KindJudgement): Severity {
  const judged = judgement.status === "known" ? judgement.kinds.find((one) => one.kind === kind) : undefined;
  if (judged === undefined || judged.score >= SURE) return severity;
  return severities[severities.indexOf(severity) - 1] ?? severity;
}
