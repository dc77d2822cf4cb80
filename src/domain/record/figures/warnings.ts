import type { RecordRow } from "../recordRow";
import type { RecordedFinding, SendRecord } from "../sendRecord";
import { isAtLeast } from "../../severity";
import { messagesOf, wasChecked, wentOut } from "./messages";

/** What became of the warnings that a rule gave, as far as the records hold it. Each rule counts once in a message. */
export interface RuleWarnings {
  readonly rule: string;
  /** A fix that RightBox offered was used, and the rule had nothing more to say at Send. */
  readonly fixed: number;
  /** The message went all the same: with a reason, or by Send Anyway. */
  readonly overridden: number;
  /** How many of those with a reason. */
  readonly withReason: number;
  /** Nobody was shown the warning before the message went: written elsewhere, or policy only keeps records. */
  readonly notShown: number;
}

export type WarningSum = Omit<RuleWarnings, "rule">;

const none: WarningSum = { fixed: 0, overridden: 0, withReason: 0, notShown: 0 };

/** By rule, the one with most warnings first. Hints ask for nothing and do not count. */
export function warningsByRule(rows: readonly RecordRow[]): readonly RuleWarnings[] {
  const byRule = new Map<string, WarningSum>();
  messagesOf(rows)
    .filter(wentOut)
    .forEach((row) => {
      rulesOf(row.record).forEach((rule) => {
        byRule.set(rule, added(byRule.get(rule) ?? none, warningOf(row, rule)));
      });
    });
  return Array.from(byRule.keys())
    .map((rule) => ({ rule, ...(byRule.get(rule) ?? none) }))
    .sort((one, other) => totalOf(other) - totalOf(one) || (one.rule < other.rule ? -1 : 1));
}

export function warningSum(rules: readonly WarningSum[]): WarningSum {
  return rules.reduce(added, none);
}

/** Warnings that somebody saw. */
export function shownOf({ fixed, overridden }: WarningSum): number {
  return fixed + overridden;
}

/** All warnings, seen or not. */
export function totalOf(sum: WarningSum): number {
  return shownOf(sum) + sum.notShown;
}

function rulesOf({ findings, fixes }: SendRecord): readonly string[] {
  const named = findings
    .filter(isWarning)
    .map(({ rule }) => rule)
    .concat(fixes.map(({ rule }) => rule).filter((rule) => !findings.some((finding) => finding.rule === rule)));
  return named.filter((rule, index) => named.indexOf(rule) === index);
}

function warningOf(row: RecordRow, rule: string): WarningSum {
  const { record } = row;
  const left = record.findings.filter((finding) => finding.rule === rule && isWarning(finding));
  if (left.length === 0) return { ...none, fixed: 1 };
  const hasReason = left.some(({ acknowledged }) => acknowledged !== undefined);
  // Send asks for nothing in a record that says "checked": what was left without a reason was shown to nobody.
  const wasAsked = wasChecked(row) && (hasReason || record.outcome === "sent-anyway");
  if (!wasAsked) return { ...none, notShown: 1 };
  return { ...none, overridden: 1, withReason: hasReason ? 1 : 0 };
}

function isWarning({ severity }: RecordedFinding): boolean {
  return isAtLeast(severity, "warn");
}

function added(one: WarningSum, other: WarningSum): WarningSum {
  return {
    fixed: one.fixed + other.fixed,
    overridden: one.overridden + other.overridden,
    withReason: one.withReason + other.withReason,
    notShown: one.notShown + other.notShown,
  };
}
