import { asSureAs } from "./asSureAs";
import { clientsAt } from "./book/clientsAt";
import type { BookPage, Client } from "./book/book";
import type { Clock } from "./clock";
import { applyCorrections, type CorrectedJudgement } from "./corrections/applyCorrections";
import type { Correction } from "./corrections/correction";
import type { Attachment, Draft } from "./draft/draft";
import type { Finding } from "./finding";
import { judgeKinds, type JudgedText } from "./kinds/judgeKinds";
import { formalKindsOf, primaryKind, type KindJudgement } from "./kinds/kind";
import type { NumberPattern } from "./kinds/structure/documentNumbers";
import { isLocked } from "./policy/layerPolicies";
import { severityFor, type Policy } from "./policy/policy";
import { quieten, type Quieted } from "./quiet/quieten";
import { rules, type RuleId } from "./rules";
import type { AnyRule, Report, RuleContext } from "./ruleKit/defineRule";
import { placeRecipients } from "./ruleKit/placeRecipients";
import type { ReviewedRecipient } from "./ruleKit/reviewedRecipient";
import { severities, type Severity } from "./severity";

/** Everything RightBox has to say of one draft. */
export interface Review {
  readonly judgement: KindJudgement;
  /** What the user has taught that made the judgement other than it was. */
  readonly corrections: readonly Correction[];
  readonly formal: boolean;
  /** In draft order. */
  readonly recipients: readonly ReviewedRecipient[];
  /** Strongest first; within a severity by rule, then in draft order. */
  readonly findings: readonly Finding[];
  /** What was found and is not shown, by the same order. */
  readonly quieted: readonly Quieted[];
  readonly reviewedAt: Date;
}

/** The one judge: pane, send handler and command line all ask here, and nothing else decides. */
export function review(draft: Draft, given: BookPage, policy: Policy, clock: Clock): Review {
  const page = withOwnOf(policy, given);
  const recipients = placeRecipients(draft, page);
  const { judgement, corrections } = judgeDraft(draft, page, recipients, policy);
  const now = clock.now();
  return {
    judgement,
    corrections,
    formal: formalKindsOf(judgement).length > 0,
    recipients,
    ...(isInternal(recipients)
      ? { findings: [], quieted: [] }
      : quieten(findingsOf({ draft, page, policy, judgement, recipients, now }), {
          memory: page.quiet,
          conversation: draft.conversation,
          kind: primaryKind(judgement),
          now,
          locked: policy.locked,
        })),
    reviewedAt: now,
  };
}

/** What the policy names as ours is ours, whatever the book says. */
function withOwnOf({ own }: Policy, page: BookPage): BookPage {
  if (own.domains.length === 0 && own.bankAccounts.length === 0) return page;
  const { domains, bankAccounts } = page.own;
  return {
    ...page,
    own: { domains: domains.concat(own.domains), bankAccounts: bankAccounts.concat(own.bankAccounts) },
  };
}

/** The attachments that say something about the message, in the order in which evidence counts them. */
export function judgedFiles({ attachments }: Pick<Draft, "attachments">): readonly Attachment[] {
  return attachments.filter(({ inline }) => !inline);
}

function judgeDraft(
  draft: Draft,
  page: BookPage,
  recipients: readonly ReviewedRecipient[],
  { locked }: Policy,
): CorrectedJudgement {
  const clients = clientsOf(recipients);
  const numberPatterns = clients.reduce<readonly NumberPattern[]>(
    (all, client) => all.concat(client.numberPatterns ?? []),
    [],
  );
  const text: JudgedText = {
    subject: draft.subject,
    newText: draft.newText,
    forwardedText: draft.forwardedText,
    attachments: judgedFiles(draft).map(({ name, papers }) => (papers === undefined ? { name } : { name, papers })),
    ...(numberPatterns.length === 0 ? {} : { numberPatterns }),
  };
  // Nobody gets round a locked row of the matrix by teaching that such mail is something else.
  const corrections = (page.corrections ?? []).filter(
    ({ says, kind }) => says !== "is-not" || !isLocked(`matrix.${kind}`, locked),
  );
  return applyCorrections(judgeKinds(text), corrections, {
    text,
    clients: clients.map(({ id }) => id),
    hasOthers: hasStrangers(recipients),
  });
}

/** Whether only our own people get it: what is said among ourselves is no business of ours. */
function isInternal(recipients: readonly ReviewedRecipient[]): boolean {
  return recipients.length > 0 && recipients.every(({ place }) => place.status === "own");
}

/** Whether somebody gets it whom the book does not know: a stranger, a list, something unreadable. */
export function hasStrangers(recipients: readonly ReviewedRecipient[]): boolean {
  return recipients.some(({ place }) => place.status === "stranger");
}

/** The clients that a message goes to, themselves or by their parties. */
export function clientsOf(recipients: readonly ReviewedRecipient[]): readonly Client[] {
  return clientsAt(recipients.map(({ place }) => place));
}

function findingsOf(context: RuleContext): readonly Finding[] {
  const found = rules.reduce<readonly Finding[]>((all, rule) => all.concat(findingsOfRule(rule.id, rule, context)), []);
  return severities
    .slice()
    .reverse()
    .reduce<readonly Finding[]>((sorted, severity) => sorted.concat(withSeverity(found, severity)), []);
}

function findingsOfRule(id: RuleId, rule: AnyRule, context: RuleContext): readonly Finding[] {
  const found: Finding[] = [];
  rule.check(context).forEach((report) => {
    const set = severityFor(context.policy, id, report.client);
    if (set === "off") return;
    const { messageId, data, severity, address, client, restsOn } = report;
    found.push({
      rule: id,
      messageId,
      data,
      severity: set ?? asSureAs(severity, restsOn, context.judgement),
      ...(address === undefined ? {} : { address }),
      ...(client === undefined ? {} : { client }),
      fixes: rule.fixes?.(report as Report<never, never>, context) ?? [],
    });
  });
  return found;
}

function withSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}
