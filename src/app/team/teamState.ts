import type { BookAside } from "../../domain/book/changes/bookAside";
import type { BookState, TeamState } from "../ports/bookAccess";
import { isShelfError, type TeamShelf } from "../ports/teamShelf";
import type { SyncStatus } from "./syncRuns";

/** How the team's book is. Where the device keeps nothing it is empty and says why. */
export async function teamState(
  shelf: TeamShelf,
  { own, corrections }: BookAside,
  { trouble, syncing }: SyncStatus,
): Promise<BookState> {
  const rest = { mode: "team" as const, own, corrections, problems: [], fullness: 0 };
  try {
    const { waiting, conflicts, refused, odd, syncedAt } = await shelf.state();
    const { clients, addresses } = await shelf.counts();
    const team: TeamState = {
      waiting: waiting.length,
      conflicts,
      refused,
      odd,
      ...(trouble === undefined ? {} : { trouble }),
      ...(syncing === undefined ? {} : { syncing }),
    };
    const asOf = syncedAt === undefined ? {} : { asOf: syncedAt };
    return { ...rest, clientCount: clients, addressCount: addresses, ...asOf, team };
  } catch (error) {
    if (!isShelfError(error)) throw error;
    const refusal = { because: "storage-refused" as const, detail: error.message };
    const team: TeamState = { waiting: 0, conflicts: [], refused: [], odd: [], trouble: refusal };
    return { ...rest, clientCount: 0, addressCount: 0, team };
  }
}
