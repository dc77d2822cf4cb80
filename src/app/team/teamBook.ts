import { freeId } from "../../domain/book/freeId";
import { clientOf } from "../../domain/corrections/correction";
import { withOwnDomain } from "../itemReview";
import type { BookAccess } from "../ports/bookAccess";
import type { TeamListsFor } from "../ports/teamLists";
import { teamHistory } from "./history";
import { shelfKeeper } from "./shelfKeeper";
import { syncRuns } from "./syncRuns";
import { syncTeam } from "./syncTeam";
import { partOf, teamChanges, type TeamChangesOptions } from "./teamChanges";
import { teamState } from "./teamState";

export interface TeamBookOptions extends Omit<TeamChangesOptions, "keeper" | "onAside"> {
  readonly lists: TeamListsFor;
}

const MOST_HISTORY = 100;

/**
 * The team's book: what it says comes from this device, changes wait on this device, and `sync` carries both ways. Reads and
 * changes work without a network; they reject with a `ShelfError` where the device keeps nothing.
 */
export function createTeamBook({ lists, ...options }: TeamBookOptions): BookAccess {
  const { shelf, aside, log, clock } = options;
  const listeners = new Set<() => void>();
  const notify = (): void => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  const keeper = shelfKeeper(shelf, notify);
  const runs = syncRuns(
    (isInteractive, onRows) =>
      syncTeam({ lists: lists({ interactive: isInteractive }), shelf, keeper, clock, isInteractive, onRows }),
    notify,
  );
  return {
    state: () => teamState(shelf, aside.read(), runs.status()),
    pageFor: async (draft) => {
      const ours = withOwnDomain({ own: aside.read().own }, draft).own;
      const { clients, lookalikes } = await shelf.pageFor(draft, ours.domains);
      const { clients: clientCount } = await shelf.counts();
      const { syncedAt } = await shelf.state();
      const { own, corrections } = aside.read();
      const ids = new Set(clients.map(({ id }) => id));
      const taught = corrections.filter((one) => one.scope === "every-client" || ids.has(one.client));
      const page = {
        ...partOf(clients, { own, corrections: taught }),
        clientCount,
        ...(lookalikes === undefined ? {} : { lookalikes }),
        ...(syncedAt === undefined ? {} : { asOf: syncedAt }),
      };
      return withOwnDomain(page, draft);
    },
    clients: (ids) => shelf.clients(ids),
    clientsAround: (address) => shelf.clientsAround(address),
    find: (query) => shelf.find(query),
    freeId: async (name) => {
      // What was taught for a client that is gone must not fall to a new one.
      const taken = new Set<string | undefined>(aside.read().corrections.map(clientOf));
      for (;;) {
        const id = freeId(name, (one) => taken.has(one));
        if (!(await shelf.has(id))) return id;
        taken.add(id);
      }
    },
    ...teamChanges({ ...options, keeper, onAside: notify }),
    history: (ref, most = MOST_HISTORY) => teamHistory(shelf, log, ref, most),
    whole: async () => partOf(await shelf.whole(), aside.read()),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sync: ({ interactive }) => runs.sync(interactive),
  };
}
