import type { Clock } from "../../domain/clock";
import type { TeamState, TeamTrouble } from "../ports/bookAccess";
import { isTeamListsError, type TeamLists, type TeamListsError } from "../ports/teamLists";
import { isShelfError, type TeamShelf } from "../ports/teamShelf";
import { pull } from "./pull";
import { push } from "./push";
import type { ShelfKeeper } from "./shelfKeeper";
import { withRefused } from "./waiting";

export interface Sync {
  readonly lists: TeamLists;
  readonly shelf: TeamShelf;
  readonly keeper: ShelfKeeper;
  readonly clock: Clock;
  readonly isInteractive: boolean;
  readonly onRows: (count: number) => void;
}

/** Where writing is not to be had, reading still is. */
const onlyWriting: readonly TeamTrouble[] = ["read-only", "failed"];

/**
 * One run: what waits is written, then both lists are read on. Whoever has never read them reads first, so as not to run into
 * everything that is there. What came to wait meanwhile is written at the end. Never rejects.
 */
export async function syncTeam(work: Sync): Promise<TeamState["trouble"]> {
  const { shelf, keeper, isInteractive } = work;
  try {
    if (isInteractive) await keeper.amend((state) => (state.refused.length === 0 ? undefined : withRefused(state)));
    const { lists } = await shelf.state();
    if (Object.values(lists).some(({ status }) => status !== "current")) await pull(work);
    const first = await pushAsFarAsAllowed(work);
    await pull(work);
    const error = first ?? (await pushAsFarAsAllowed(work));
    return error === undefined ? undefined : troubleOf(error);
  } catch (error) {
    return troubleOf(error);
  }
}

async function pushAsFarAsAllowed(work: Sync): Promise<TeamListsError | undefined> {
  try {
    return await push(work);
  } catch (error) {
    if (!isTeamListsError(error) || !onlyWriting.includes(error.because)) throw error;
    return error;
  }
}

function troubleOf(error: unknown): NonNullable<TeamState["trouble"]> {
  const detail = error instanceof Error ? error.message : String(error);
  if (isTeamListsError(error)) return { because: error.because, detail };
  return { because: isShelfError(error) ? "storage-refused" : "failed", detail };
}
