import type { TeamListsFor } from "../../app/ports/teamLists";
import { openGraph, type GraphOptions } from "./openGraph";
import { teamError } from "./teamListsErrors";
import { TeamPlaces, type KnownPlaces } from "./teamListsPlaces";
import { readAll, readChanges, type ListDoor } from "./teamListsRead";
import { createRow, updateRow } from "./teamListsWrite";

/** The team's lists in this installation's SharePoint site. What one session has found out of them is kept as long as it lasts. */
export function createTeamLists(options: GraphOptions): TeamListsFor {
  const { siteId, rowScopes: scopes } = options.configuration;
  const known: KnownPlaces = { siteId, scopes, ids: new Map(), checked: new Set() };
  return ({ interactive }) => {
    const graph = openGraph(options, interactive);
    const door: ListDoor = { graph, scopes, places: new TeamPlaces(graph, known) };
    return {
      readAll: (list, next) => orTrouble("read", readAll(door, list, next)),
      readChanges: (list, from) => orTrouble("read", readChanges(door, list, from)),
      create: (ref, content) => orTrouble("write", createRow(door, ref, content)),
      update: (row, content) => orTrouble("write", updateRow(door, row, content)),
    };
  };
}

async function orTrouble<Value>(doing: "read" | "write", work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw teamError(error, doing);
  }
}
