import type { ListsAdmin } from "../../../app/ports/listsAdmin";
import { RecordsError } from "../../../app/ports/recordRows";
import type { Configuration } from "../configuration";
import type { GraphFetch } from "../graphFetch";
import { openGraph, type GraphAround } from "../openGraph";
import { provisionLists } from "../provision";
import { orTrouble } from "../records/recordsError";
import { checkLists } from "./checkLists";
import { definitionsFor } from "./definitions";

export interface ListsAdminOptions extends GraphAround {
  /** Absent: this installation keeps no records. */
  readonly configuration: Configuration | undefined;
}

/** Scopes of somebody who may create lists; they cover reading as well. */
const MANAGE = ["Sites.Manage.All"];

/** The lists of the configured site, through Graph. */
export function createListsAdmin({ configuration, ...around }: ListsAdminOptions): ListsAdmin {
  const { clock } = around;
  const within = <Value>(
    interactive: boolean,
    work: (graph: GraphFetch, place: Configuration) => Promise<Value>,
  ): Promise<Value> => {
    if (configuration === undefined)
      return Promise.reject(new RecordsError("not-configured", "This installation has no site."));
    const graph = openGraph({ configuration, ...around }, interactive);
    return orTrouble(() => work(graph, configuration), "lists-missing");
  };
  return {
    check: ({ interactive, extent }) =>
      within(interactive, async (graph, { siteId, rowScopes: scopes }) => ({
        differences: await checkLists(graph, { siteId, scopes, now: clock.now() }, extent),
      })),
    create: () =>
      within(true, async (graph, { siteId }) => {
        const now = clock.now();
        const { created, ...done } = await provisionLists(graph, siteId, definitionsFor(now));
        return {
          ...done,
          lists: created,
          differences: await checkLists(graph, { siteId, scopes: MANAGE, now }, "all"),
        };
      }),
  };
}
