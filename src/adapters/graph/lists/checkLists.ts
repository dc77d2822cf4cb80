import { byWeight, weighed, type ListDifference, type ListFault } from "../../../domain/record/listDifference";
import { BASE_LIST, isRecordList, listsDue } from "../../../domain/record/quarters";
import type { GraphFetch } from "../graphFetch";
import { listDefinitions } from "../listDefinitions";
import { columnFaults, columnsOf } from "./columns";
import { definitionOf } from "./definitions";
import { partOf, siteLists, type SiteList } from "./siteLists";

export interface CheckPlace {
  readonly siteId: string;
  readonly scopes: readonly string[];
  readonly now: Date;
}

/** Holds the lists against their definition. `writing`: only the list that records go to now, and whether the next one is there. */
export async function checkLists(
  graph: GraphFetch,
  { siteId, scopes, now }: CheckPlace,
  extent: "all" | "writing",
): Promise<readonly ListDifference[]> {
  const lists = await siteLists(graph, siteId, scopes);
  const part = partOf(lists, now);
  const looked = lists.filter(
    ({ displayName }) =>
      definitionOf(displayName) !== undefined && (extent === "all" || part(displayName) === "in-charge"),
  );
  const faults: ListFault[] = [...missingLists(lists, extent), ...missingQuarters(lists, now)];
  for (const { id, displayName } of looked) {
    const definition = definitionOf(displayName);
    if (definition !== undefined) faults.push(...columnFaults(definition, await columnsOf(graph, siteId, id, scopes)));
  }
  return byWeight(faults.map((fault) => weighed(fault, part(fault.list))));
}

/** The lists that stand for ever and are not there, or not under their name. */
function missingLists(lists: readonly SiteList[], extent: "all" | "writing"): readonly ListFault[] {
  return listDefinitions
    .map(({ displayName }) => displayName)
    .filter((name) => !lists.some(({ displayName }) => displayName === name))
    .filter((name) => extent === "all" || (name === BASE_LIST && !hasRecordLists(lists)))
    .map((list): ListFault => renamed(lists, list) ?? { what: "list-missing", list });
}

function missingQuarters(lists: readonly SiteList[], now: Date): readonly ListFault[] {
  // Without any list of records that one fault says it all.
  if (!hasRecordLists(lists)) return [];
  return listsDue(now)
    .filter(({ name }) => !lists.some(({ displayName }) => displayName === name))
    .map(({ name: list, begins }) => renamed(lists, list) ?? { what: "quarter-missing", list, begins });
}

function renamed(lists: readonly SiteList[], wanted: string): ListFault | undefined {
  const found = lists.find(({ name, displayName }) => name === wanted && displayName !== wanted);
  return found === undefined ? undefined : { what: "list-renamed", list: wanted, now: found.displayName };
}

function hasRecordLists(lists: readonly SiteList[]): boolean {
  return lists.some(({ displayName }) => isRecordList(displayName));
}
