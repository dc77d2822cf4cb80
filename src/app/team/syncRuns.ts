import type { TeamState, TeamTrouble } from "../ports/bookAccess";

/** What came of the last run, and how far the present one has come. */
export type SyncStatus = Pick<TeamState, "trouble" | "syncing">;

export interface SyncRuns {
  readonly status: () => SyncStatus;
  readonly sync: (isInteractive: boolean) => Promise<void>;
}

/** Troubles of a run without a window that one with a window may not have. */
const askable: readonly TeamTrouble[] = ["no-sign-in", "consent-needed", "other-account"];

/**
 * One run at a time: two would do each other's work, so whoever comes meanwhile shares it. Only somebody who may be asked goes again
 * where nobody could be. `run` never rejects.
 */
export function syncRuns(
  run: (isInteractive: boolean, onRows: (count: number) => void) => Promise<TeamState["trouble"]>,
  onChange: () => void,
): SyncRuns {
  let status: SyncStatus = {};
  let running: { readonly isInteractive: boolean; readonly done: Promise<void> } | undefined;
  const set = (next: SyncStatus): void => {
    status = next;
    onChange();
  };
  const start = async (isInteractive: boolean): Promise<void> => {
    const last = status.trouble === undefined ? {} : { trouble: status.trouble };
    let rows = 0;
    set({ ...last, syncing: { rows } });
    const trouble = await run(isInteractive, (count) => {
      rows += count;
      set({ ...last, syncing: { rows } });
    });
    running = undefined;
    set(trouble === undefined ? {} : { trouble });
  };
  return {
    status: () => status,
    sync: async (isInteractive) => {
      if (running !== undefined) {
        const shared = running;
        await shared.done;
        const because = status.trouble?.because;
        if (!isInteractive || shared.isInteractive || because === undefined || !askable.includes(because)) return;
      }
      running ??= { isInteractive, done: start(isInteractive) };
      await running.done;
    },
  };
}
