import type { ShelfCommit, ShelfState, TeamShelf } from "../ports/teamShelf";

export type Decision = Omit<ShelfCommit, "expected"> | undefined;

/** Commits what was decided on the state that it was decided on. */
export interface ShelfKeeper {
  /** `decide` may be asked several times; `undefined`: there is nothing to do. Returns whether something was written. */
  amend(decide: (state: ShelfState) => Decision | Promise<Decision>): Promise<boolean>;
}

/** One decision after the other within this pane; where another pane commits in between the decision is made again. */
export function shelfKeeper(shelf: TeamShelf, onCommit: () => void): ShelfKeeper {
  let last: Promise<unknown> = Promise.resolve();
  const amendNow = async (decide: Parameters<ShelfKeeper["amend"]>[0]): Promise<boolean> => {
    for (;;) {
      const state = await shelf.state();
      const decision = await decide(state);
      if (decision === undefined) return false;
      if ((await shelf.commit({ ...decision, expected: state.version })) === "stale") continue;
      onCommit();
      return true;
    }
  };
  return {
    amend: (decide) => {
      const done = last.then(() => amendNow(decide));
      last = done.catch(() => undefined);
      return done;
    },
  };
}
