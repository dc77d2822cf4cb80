import type { RecordPass } from "../app/ports/itemNotes";
import type { Intent, WriteIntent } from "../app/ports/writeIntent";
import type { Clock } from "../domain/clock";
import type { DialogAbility, Verdict } from "../domain/verdict/verdict";

export interface Recording {
  readonly writeIntent: WriteIntent;
  readonly clock: Clock;
  readonly ability: DialogAbility;
}

/** A message that is judged, and what its rows can be written with. */
export interface Judged extends Pick<Intent, "record" | "encoded"> {
  readonly verdict: Verdict;
  readonly pass: RecordPass | undefined;
  readonly isStrict: boolean;
}

/**
 * Starts the rows of a message that can leave without this handler being asked again, where there is a pass that still holds. Answers whether
 * it may leave: at once and always, but where policy wants it on record first, once the rows are there. Never rejects.
 */
export function putOnRecord(
  { writeIntent, clock, ability }: Recording,
  { verdict: { action }, pass, isStrict, record, encoded }: Judged,
): Promise<boolean> {
  // Send Anyway goes past the handler; a second press does not.
  const canLeave = action === "send" || (isStrict && action === "ask" && ability !== "plain");
  if (!canLeave) return Promise.resolve(true);
  if (pass === undefined || pass.until <= clock.now().getTime()) return Promise.resolve(!isStrict);
  const isThere = new Promise<boolean>((resolve) => {
    resolve(writeIntent({ pass, record, encoded, isAwaited: isStrict }));
  }).catch(() => false);
  return isStrict ? isThere : Promise.resolve(true);
}
