import type { ClientId } from "../../domain/book/book";
import type { Clock } from "../../domain/clock";
import { TeamListsError, type RowsPage, type TeamList, type TeamLists } from "../ports/teamLists";
import type { ListProgress, TeamShelf } from "../ports/teamShelf";
import { isSameProgress, nextStep, orphansOf, pageCommit, parentsOf, startedOver } from "./pullPage";
import type { ShelfKeeper } from "./shelfKeeper";

export interface Pull {
  readonly lists: TeamLists;
  readonly shelf: TeamShelf;
  readonly keeper: ShelfKeeper;
  readonly clock: Clock;
  readonly isInteractive: boolean;
  /** So many rows more were read. */
  readonly onRows: (count: number) => void;
}

/** A service that calls every link too old must not make us read everything for ever. */
const MOST_FRESH_STARTS = 2;

/** Brings both lists up to date, clients first, so that no address comes before its client. Each page is kept as it comes. */
export async function pull(work: Pull): Promise<void> {
  for (const list of ["clients", "addresses"] as const) await pullList(work, list);
  await work.keeper.amend(() => ({ syncedAt: work.clock.now().toISOString() }));
}

async function pullList(work: Pull, list: TeamList): Promise<void> {
  const { lists, shelf, keeper, clock, isInteractive } = work;
  let starts = 0;
  for (let isDone = false; !isDone;) {
    const { [list]: progress } = (await shelf.state()).lists;
    const step = nextStep(progress, clock.now(), isInteractive && starts === 0);
    const page =
      step.do === "read-all"
        ? await lists.readAll(list, step.next)
        : step.do === "read-changes"
          ? await lists.readChanges(list, step.from)
          : "stale";
    if (page === "stale") {
      starts += 1;
      if (starts > MOST_FRESH_STARTS) throw new TeamListsError("failed", `Reading ${list} begins again and again.`);
      await keeper.amend((state) =>
        isSameProgress(state.lists[list], progress) ? startedOver(state, list) : undefined,
      );
      continue;
    }
    // Where another pane has read on meanwhile, its page counts.
    if (!(await keepPage(work, list, page, progress))) continue;
    work.onRows(page.rows.length);
    isDone = page.next === undefined;
  }
}

async function keepPage(
  { shelf, keeper, clock }: Pull,
  list: TeamList,
  page: RowsPage,
  progress: ListProgress,
): Promise<boolean> {
  const missing = new Set<string>();
  for (const id of parentsOf(page.rows)) if (!(await shelf.has(id as ClientId))) missing.add(id);
  const whole = missing.size === 0 ? page : { ...page, odd: page.odd.concat(orphansOf(page.rows, missing)) };
  return keeper.amend((state) =>
    isSameProgress(state.lists[list], progress) ? pageCommit(state, list, whole, clock.now()) : undefined,
  );
}
