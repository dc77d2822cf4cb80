import { isCounted, withCounted, type Counted } from "./counted";
import type { DecodedRecord } from "../record/decodedRecord";
import type { Habit, QuietMemory } from "./quietMemory";
import { isSameWhat, withHabit, withoutHabit } from "./remember";
import { isSameShown, recordedAs, type Shown } from "./shown";

/** What is remembered, and which messages it was learned from. */
export interface Remembered {
  readonly memory: QuietMemory;
  readonly counted: Counted;
}

/**
 * Learns from a message that was really sent: a warning that did not keep it is on the way to a habit; one that was shown while it was
 * written and is gone in what was sent was heeded, and the habit is forgotten. Each message counts once. A message that nobody
 * checked at Send teaches nothing.
 */
export function learnFromSent(before: Remembered, record: DecodedRecord, shown: readonly Shown[] = []): Remembered {
  if (record.outcome === "unchecked" || isCounted(before.counted, record)) return before;
  const at = record.reviewedAt.toISOString();
  const { memory: seen } = before;
  const forgotten = heededOf(record, shown).reduce(
    (all, one) => seen.habits.filter((habit) => isAbout(habit, one)).reduce(withoutHabit, all),
    seen,
  );
  const memory = overriddenOf(record).reduce(
    (all, { rule, about, kind }) => (about === undefined ? all : withHabit(all, { rule, about, kind }, at)),
    forgotten,
  );
  return memory === seen ? before : { memory, counted: withCounted(before.counted, record) };
}

/** The warnings that did not keep it from being sent, each once. */
function overriddenOf(record: DecodedRecord): readonly Shown[] {
  return record.findings
    .filter(
      ({ severity, acknowledged }) =>
        severity === "warn" && (acknowledged !== undefined || record.outcome === "sent-anyway"),
    )
    .map((finding) => recordedAs(finding, record))
    .filter((one, index, all) => all.findIndex((other) => isSameShown(one, other)) === index);
}

/** What was shown and is not in what was sent. Where findings had to be left out of the record nobody can say. */
export function heededOf(record: DecodedRecord, shown: readonly Shown[]): readonly Shown[] {
  if (record.leftOut.findings > 0) return [];
  const sent = record.findings.map((finding) => recordedAs(finding, record));
  return shown.filter((one) => !sent.some((other) => isSameShown(one, other)));
}

function isAbout(habit: Habit, { rule, about, kind }: Shown): boolean {
  return about !== undefined && isSameWhat(habit, { rule, about, kind });
}
