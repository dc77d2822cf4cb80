import { findingKey, type Finding } from "../finding";
import type { Kind } from "../kinds/kind";
import { hasLock, isLocked } from "../policy/layerPolicies";
import { coveredAmong } from "./covers";
import { kindIn, kindOfFinding } from "./kindOfFinding";
import { nothingQuiet, type Habit, type Mute, type QuietMemory } from "./quietMemory";
import { isSameSettled, settledOf } from "./settled";

/** A finding that is not shown, and why. */
export interface Quieted {
  readonly finding: Finding;
  /** `covered`: another finding says the same and more. `muted`: the user wants it so. `settled`: acknowledged in this conversation. */
  readonly because: "covered" | "muted" | "settled";
}

export interface QuietedFindings {
  readonly findings: readonly Finding[];
  readonly quieted: readonly Quieted[];
}

/** What a finding is judged quiet by. */
export interface QuietContext {
  readonly memory?: QuietMemory | undefined;
  readonly conversation?: string | undefined;
  /** What the message is above all. */
  readonly kind: Kind;
  readonly now: Date;
  /** What the policy has locked: a lock cannot be got round by being quiet about it. */
  readonly locked?: readonly string[];
}

/** Sent all the same so often, a warning becomes a hint. */
export const HABIT = 3;

/**
 * One problem is shown once; what was muted or acknowledged in this conversation is not said again; what is sent all the same again
 * and again only hints. A `stop` is never muted, settled or softened, and neither is what the policy has locked: the severity of the
 * rule, or the row of the kind that the finding is about.
 */
export function quieten(findings: readonly Finding[], context: QuietContext): QuietedFindings {
  const quieted: Quieted[] = [];
  const isCovered = coveredAmong(findings);
  // What is locked is not to be got rid of by muting what covers it.
  const isCoveredForGood = coveredAmong(findings.filter((finding) => !mayBeQuiet(finding, context.locked)));
  const left = findings
    .filter((finding) => {
      const covers = mayBeQuiet(finding, context.locked) ? isCovered : isCoveredForGood;
      const because = covers(finding) ? "covered" : reasonFor(finding, context);
      if (because !== undefined) quieted.push({ finding, because });
      return because === undefined;
    })
    .map((finding) => softened(finding, context));
  return { findings: left, quieted };
}

function reasonFor(
  finding: Finding,
  { memory = nothingQuiet, conversation, kind, now, locked }: QuietContext,
): Quieted["because"] | undefined {
  if (!mayBeQuiet(finding, locked)) return undefined;
  const about = kindOfFinding(finding, kind);
  if (memory.mutes.some((mute) => isFor(mute, finding, about) && new Date(mute.until) > now)) return "muted";
  if (conversation === undefined || memory.settled.length === 0) return undefined;
  const here = settledOf(conversation, findingKey(finding), about);
  return memory.settled.some((one) => isSameSettled(one, here)) ? "settled" : undefined;
}

function softened(finding: Finding, { memory = nothingQuiet, kind, locked }: QuietContext): Finding {
  if (finding.severity !== "warn" || isFixed(finding, locked)) return finding;
  const about = kindOfFinding(finding, kind);
  const isUsual = memory.habits.some((habit) => habit.times >= HABIT && isFor(habit, finding, about));
  return isUsual ? { ...finding, severity: "hint" } : finding;
}

/** Whether the user may be rid of it: a `stop` stays, and so does what the policy has locked. */
export function mayBeQuiet(finding: Finding, locked: readonly string[] = []): boolean {
  return finding.severity !== "stop" && !isFixed(finding, locked);
}

/** Whether the policy has locked how strong this is. */
function isFixed({ rule, data }: Finding, locked: readonly string[] = []): boolean {
  const kind = kindIn(data);
  return isLocked(`severities.${rule}`, locked) || (kind !== undefined && hasLock(`matrix.${kind}`, locked));
}

function isFor({ rule, about, kind }: Mute | Habit, { rule: id, address, client }: Finding, of: Kind): boolean {
  return rule === id && kind === of && (about === address?.key || (address === undefined && about === client));
}
