import type { TeamListsFor } from "../../app/ports/teamLists";
import type { Clock } from "../../domain/clock";
import type { Configuration } from "./configuration";
import { graphFetchWith } from "./graphFetch";
import type { SignIn } from "./signIn";
import { teamError } from "./teamListsErrors";
import { TeamPlaces, type KnownPlaces } from "./teamListsPlaces";
import { readAll, readChanges, type ListDoor } from "./teamListsRead";
import { createRow, updateRow } from "./teamListsWrite";

export interface TeamListsOptions {
  readonly configuration: Configuration;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The team's lists in this installation's SharePoint site. What one session has found out of them is kept as long as it lasts. */
export function createTeamLists({ configuration, signIn, clock, ...rest }: TeamListsOptions): TeamListsFor {
  const { graphRoot, siteId, rowScopes: scopes } = configuration;
  const known: KnownPlaces = { siteId, scopes, ids: new Map(), checked: new Set() };
  return ({ interactive }) => {
    const graph = graphFetchWith({
      root: graphRoot,
      token: (wanted, renew) => signIn.token(wanted, { interactive, ...renew }),
      now: () => clock.now().getTime(),
      ...rest,
    });
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
