import { isRecordsError, type RecordRows, type RecordRowsFor } from "../../../app/ports/recordRows";
import { openGraph, type GraphOptions } from "../openGraph";
import type { RecordsDoor } from "./batch";
import { changeRows, removeRows, type ClientParts } from "./changeRows";
import { Pace } from "./pace";
import { postRows } from "./postRows";
import { RecordLists } from "./recordLists";
import { knownRows, rowsAbout } from "./recordQuestions";
import { orTrouble } from "./recordsError";

/** The rows of the send records in this installation's site. What one session spends and finds out is shared by all work in it. */
export function createRecordRows(options: GraphOptions): RecordRowsFor {
  const { configuration, clock, random, sleep } = options;
  const { graphRoot: root, siteId, rowScopes: scopes } = configuration;
  const now = (): number => clock.now().getTime();
  const pace = new Pace(now, sleep);
  const lists = new RecordLists();
  const clients: ClientParts = new Map();
  return ({ interactive }): RecordRows => {
    const graph = openGraph(options, interactive);
    const door: RecordsDoor = { graph, root, lists: `/sites/${siteId}/lists`, scopes, pace, now, random, sleep };
    const within = async <Value>(work: () => Promise<Value>): Promise<Value> => {
      try {
        return await orTrouble(work, "lists-missing");
      } catch (error) {
        if (isRecordsError(error) && error.because === "lists-missing") lists.forget();
        throw error;
      }
    };
    return {
      lists: () => within(() => lists.read(door)),
      known: (mailbox, months) => within(async () => knownRows(door, await lists.read(door), mailbox, months, clients)),
      post: (list, rows, onProgress) => within(() => postRows(door, list.id, rows, onProgress)),
      change: (changes) => within(() => changeRows(door, changes, clients)),
      remove: (rows, onProgress) => within(() => removeRows(door, rows, onProgress)),
      read: (list, about, periods) => within(() => rowsAbout(door, list, about, periods)),
    };
  };
}
