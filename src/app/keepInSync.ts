import type { BookAccess } from "./ports/bookAccess";

/** Time as the pane has it. */
export interface SyncTiming {
  /** Runs `act` after a while; the answer takes it back. */
  after(milliseconds: number, act: () => void): () => void;
  /** 0 to 1. */
  random(): number;
  isVisible(): boolean;
}

/** All panes of a company that open in the morning would otherwise come in the same second. */
const LONGEST_START_MS = 5_000;
const EVERY_MS = 5 * 60_000;
/** What was just changed goes to the others soon, several changes at once. */
const SOON_MS = 2_000;

/** Keeps a team's book up to date as long as the pane is open: at the start, every few minutes while it is looked at, and soon after a change. */
export function keepInSync(book: BookAccess, timing: SyncTiming): () => void {
  let isStopped = false;
  let cancelNext: () => void = () => undefined;
  let isSoon = false;
  const run = async (): Promise<void> => {
    isSoon = false;
    if (timing.isVisible()) await book.sync({ interactive: false }).catch(() => undefined);
    plan(EVERY_MS);
  };
  const plan = (milliseconds: number): void => {
    cancelNext();
    if (!isStopped) cancelNext = timing.after(milliseconds, () => void run());
  };
  const look = async (): Promise<void> => {
    const { team } = await book.state();
    // Trouble waits for the next round: asking again at once would only make it worse.
    if (team === undefined || team.waiting === 0 || team.trouble !== undefined || team.syncing !== undefined) return;
    if (isSoon) return;
    isSoon = true;
    plan(SOON_MS);
  };
  const stopWatching = book.watch(() => {
    look().catch(() => undefined);
  });
  plan(timing.random() * LONGEST_START_MS);
  return () => {
    isStopped = true;
    cancelNext();
    stopWatching();
  };
}
