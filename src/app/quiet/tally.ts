import { isCounted, withCounted } from "../../domain/quiet/counted";
import { monthOf, outcomesOf, withOutcomes } from "../../domain/quiet/score";
import { isSameShown, withShown, type Shown } from "../../domain/quiet/shown";
import type { DecodedRecord } from "../../domain/record/decodedRecord";
import { isAtLeast } from "../../domain/severity";
import type { PendingMessage, Tally } from "../ports/quietStore";

/** Messages that are never sent must not gather for ever. */
const MOST_PENDING = 60;

/** What stood in the pane of a message; `undefined` where it never stood there, or was counted. */
export function shownOfMessage(
  { pending }: Tally,
  { sendId }: Pick<PendingMessage, "sendId">,
): readonly Shown[] | undefined {
  return pending.find((one) => one.sendId === sendId)?.shown;
}

/** Notes what stands in the pane of a message; the tally itself where that is nothing new. */
export function withPending(before: Tally, sendId: string, next: readonly Shown[]): Tally {
  const known = shownOfMessage(before, { sendId }) ?? [];
  const shown = withShown(known, next);
  if (shown === known) return before;
  const others = before.pending.filter((one) => one.sendId !== sendId);
  return { ...before, pending: [...others, { sendId, shown }].slice(-MOST_PENDING) };
}

/** A warning that was muted is none that was heeded, in whatever message it stood. */
export function withMuted({ score, pending, ...rest }: Tally, muted: Shown, month: string): Tally {
  return {
    ...rest,
    score: isAtLeast(muted.severity, "warn") ? withOutcomes(score, month, [[muted.rule, "muted"]]) : score,
    pending: pending.map(({ sendId, shown }) => ({
      sendId,
      shown: shown.filter((one) => !isSameShown(one, muted)),
    })),
  };
}

/** Counts what came of a message that was really sent, once. */
export function withSent(before: Tally, record: DecodedRecord): Tally {
  if (isCounted(before.counted, record)) return before;
  const shown = shownOfMessage(before, record);
  const outcomes = outcomesOf(record, shown ?? []);
  if (shown === undefined && outcomes.length === 0) return before;
  return {
    score: withOutcomes(before.score, monthOf(record.reviewedAt), outcomes),
    counted: withCounted(before.counted, record),
    pending: before.pending.filter(({ sendId }) => sendId !== record.sendId),
  };
}
