import { findingKey, type Finding } from "../finding";
import type { Kind } from "../kinds/kind";
import { isCovered } from "./covers";
import { nothingQuiet, type Habit, type Mute, type QuietMemory } from "./quietMemory";

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
}

/** Sent all the same so often, a warning becomes a hint. */
const HABIT = 3;

/**
 * One problem is shown once; what was muted or acknowledged in this conversation is not said again; what is sent all the same again
 * and again only hints. A `stop` is never muted, settled or softened.
 */
export function quieten(findings: readonly Finding[], context: QuietContext): QuietedFindings {
  const quieted: Quieted[] = [];
  const left = findings
    .filter((finding) => {
      const because = reasonFor(finding, findings, context);
      if (because !== undefined) quieted.push({ finding, because });
      return because === undefined;
    })
    .map((finding) => softened(finding, context));
  return { findings: left, quieted };
}

/** The kind that a finding is about: its own, or what the message is above all. */
export function kindOfFinding({ data }: Finding, primary: Kind): Kind {
  const { kind } = data;
  return typeof kind === "object" && "kind" in kind ? kind.kind : primary;
}

function reasonFor(
  finding: Finding,
  all: readonly Finding[],
  { memory = nothingQuiet, conversation, kind, now }: QuietContext,
): Quieted["because"] | undefined {
  if (isCovered(finding, all)) return "covered";
  if (finding.severity === "stop") return undefined;
  const about = kindOfFinding(finding, kind);
  if (memory.mutes.some((mute) => isFor(mute, finding, about) && new Date(mute.until) > now)) return "muted";
  const key = findingKey(finding);
  const isSettled =
    conversation !== undefined &&
    memory.settled.some((one) => one.conversation === conversation && one.finding === key && one.kind === about);
  return isSettled ? "settled" : undefined;
}

function softened(finding: Finding, { memory = nothingQuiet, kind }: QuietContext): Finding {
  if (finding.severity !== "warn") return finding;
  const about = kindOfFinding(finding, kind);
  const isUsual = memory.habits.some((habit) => habit.times >= HABIT && isFor(habit, finding, about));
  return isUsual ? { ...finding, severity: "hint" } : finding;
}

function isFor({ rule, about, kind }: Mute | Habit, { rule: id, address, client }: Finding, of: Kind): boolean {
  return rule === id && kind === of && (about === address?.key || (address === undefined && about === client));
}
