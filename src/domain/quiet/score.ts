import type { DecodedRecord } from "../record/decodedRecord";
import { isAtLeast } from "../severity";
import { heededOf } from "./learnFromSent";
import { isSameShown, recordedAs, type Shown } from "./shown";

/** What came of warnings: put right before Send, sent all the same, or muted. */
export interface Outcomes {
  readonly heeded: number;
  readonly overridden: number;
  readonly muted: number;
}

/** The outcomes of one rule in one month. */
export interface ScoreRow extends Outcomes {
  /** `2026-11`, by UTC. */
  readonly month: string;
  readonly rule: string;
}

export type Score = readonly ScoreRow[];

/** One outcome of one warning of a rule. */
export type RuleOutcome = readonly [rule: string, outcome: keyof Outcomes];

/** A year to look back on, and this month. */
const MOST_MONTHS = 13;
const NONE: Outcomes = { heeded: 0, overridden: 0, muted: 0 };

export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/** What came of the warnings of one sent message, those first that stood in the pane while it was written. */
export function outcomesOf(record: DecodedRecord, shown: readonly Shown[]): readonly RuleOutcome[] {
  if (record.outcome === "unchecked") return [];
  const warned = shown.filter(isWarning);
  const overridden = record.findings
    .filter(isWarning)
    .filter((finding) => {
      // Where policy only takes notes nobody is asked: such a warning counts only where it stood in the pane.
      const wasAsked = finding.acknowledged !== undefined || record.outcome === "sent-anyway";
      return wasAsked || warned.some((one) => isSameShown(one, recordedAs(finding, record)));
    })
    .map((finding) => recordedAs(finding, record));
  return [
    ...heededOf(record, warned).map(({ rule }): RuleOutcome => [rule, "heeded"]),
    ...overridden
      .filter((one, index) => overridden.findIndex((other) => isSameShown(one, other)) === index)
      .map(({ rule }): RuleOutcome => [rule, "overridden"]),
  ];
}

/** Counts these outcomes in; months of more than a year ago are dropped. */
export function withOutcomes(score: Score, month: string, outcomes: readonly RuleOutcome[]): Score {
  const added = outcomes.reduce<Score>((rows, [rule, outcome]) => {
    const isIt = (row: ScoreRow): boolean => row.month === month && row.rule === rule;
    const row = rows.find(isIt) ?? { month, rule, ...NONE };
    return [...rows.filter((one) => !isIt(one)), { ...row, [outcome]: row[outcome] + 1 }];
  }, score);
  const months = monthsOf(added).slice(0, MOST_MONTHS);
  return added.filter((row) => months.indexOf(row.month) >= 0);
}

/** The months of which something is known, newest first. */
export function monthsOf(score: Score): readonly string[] {
  return score
    .map(({ month }) => month)
    .filter((month, index, all) => all.indexOf(month) === index)
    .sort()
    .reverse();
}

/** The rules of one month, those that warned most first. */
export function rulesOf(score: Score, month: string): Score {
  return score.filter((row) => row.month === month).sort((one, other) => warnedOf(other) - warnedOf(one));
}

export function totalOf(rows: Score): Outcomes {
  return rows.reduce<Outcomes>(
    (sum, row) => ({
      heeded: sum.heeded + row.heeded,
      overridden: sum.overridden + row.overridden,
      muted: sum.muted + row.muted,
    }),
    NONE,
  );
}

/** How often it warned. */
export function warnedOf({ heeded, overridden, muted }: Outcomes): number {
  return heeded + overridden + muted;
}

function isWarning({ severity }: Pick<Shown, "severity">): boolean {
  return isAtLeast(severity, "warn");
}
