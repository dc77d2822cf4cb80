import type { BookPage } from "./book/book";
import type { Clock } from "./clock";
import type { Draft } from "./draft/draft";
import type { Finding } from "./finding";
import { judgeKinds } from "./kinds/judgeKinds";
import { formalKindsOf, type KindJudgement } from "./kinds/kind";
import type { Policy } from "./policy/policy";
import { rules } from "./rules";
import type { AnyRule, RuleContext } from "./ruleKit/defineRule";
import { placeRecipients } from "./ruleKit/placeRecipients";
import type { ReviewedRecipient } from "./ruleKit/reviewedRecipient";
import { severities, type Severity } from "./severity";

/** Everything RightBox has to say of one draft. */
export interface Review {
  readonly judgement: KindJudgement;
  readonly formal: boolean;
  /** In draft order. */
  readonly recipients: readonly ReviewedRecipient[];
  /** Strongest first; within a severity by rule, then in draft order. */
  readonly findings: readonly Finding[];
  readonly reviewedAt: Date;
}

/** The one judge: pane, send handler and command line all ask here, and nothing else decides. */
export function review(draft: Draft, page: BookPage, policy: Policy, clock: Clock): Review {
  const judgement = judgeKinds({
    subject: draft.subject,
    newText: draft.newText,
    forwardedText: draft.forwardedText,
    attachments: draft.attachments
      .filter(({ inline }) => !inline)
      .map(({ name, text }) => (text.status === "read" ? { name, text: text.text } : { name })),
  });
  const recipients = placeRecipients(draft, page);
  return {
    judgement,
    formal: formalKindsOf(judgement).length > 0,
    recipients,
    findings: findingsOf({ draft, page, policy, judgement, recipients }),
    reviewedAt: clock.now(),
  };
}

function findingsOf(context: RuleContext): readonly Finding[] {
  const found = rules.reduce<readonly Finding[]>((all, rule) => {
    const set = context.policy.severities[rule.id];
    if (set === "off") return all;
    const reports = (rule as AnyRule).check(context);
    return all.concat(reports.map((report) => ({ ...report, rule: rule.id, severity: set ?? report.severity })));
  }, []);
  return severities
    .slice()
    .reverse()
    .reduce<readonly Finding[]>((sorted, severity) => sorted.concat(withSeverity(found, severity)), []);
}

function withSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}
