import type { SyncTiming } from "../keepInSync";
import type { RecordsAccess } from "./recordsAccess";

/** When the pane opens, what the user came for goes first; and not all panes of a company come in the same second. */
const FIRST_MS = 1_000;
const LONGEST_START_MS = 5_000;
const EVERY_MS = 5 * 60_000;
/** Part of the time between two sweeps that chance decides. */
const JITTER = 0.2;
/** Whoever reads mail goes from one message to the next. */
const AT_MOST_EVERY_MS = 60_000;

export interface SweepTiming extends SyncTiming {
  /** Milliseconds by any clock that runs. */
  now(): number;
}

/** What tells that another message is being read; the answer ends it. */
export type Reading = (listener: () => void) => () => void;

/** Sweeps as long as the pane is open: soon after the start, when another message is read, and every few minutes while somebody looks at it. */
export function keepSwept(records: Pick<RecordsAccess, "sweep">, onRead: Reading, timing: SweepTiming): () => void {
  let isStopped = false;
  let cancelNext: () => void = () => undefined;
  let sweptAt = -Infinity;
  const plan = (milliseconds: number): void => {
    cancelNext();
    if (!isStopped) cancelNext = timing.after(milliseconds, () => void run());
  };
  const run = async (): Promise<void> => {
    if (timing.isVisible()) {
      sweptAt = timing.now();
      await records.sweep({ interactive: false }).catch(() => undefined);
    }
    plan(EVERY_MS * (1 + JITTER * (timing.random() - 0.5)));
  };
  const stopReading = onRead(() => {
    if (!isStopped && timing.now() - sweptAt >= AT_MOST_EVERY_MS && sweptAt !== -Infinity) void run();
  });
  plan(FIRST_MS + timing.random() * LONGEST_START_MS);
  return () => {
    isStopped = true;
    cancelNext();
    stopReading();
  };
}
