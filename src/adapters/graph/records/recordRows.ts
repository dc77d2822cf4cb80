import { isRecordsError, type RecordRows, type RecordRowsFor } from "../../../app/ports/recordRows";
import type { Clock } from "../../../domain/clock";
import type { Configuration } from "../configuration";
import { graphFetchWith } from "../graphFetch";
import type { SignIn } from "../signIn";
import type { RecordsDoor } from "./batch";
import { changeRows, removeRows, type ClientParts } from "./changeRows";
import { Pace } from "./pace";
import { postRows } from "./postRows";
import { RecordLists } from "./recordLists";
import { knownRows, rowsAbout } from "./recordQuestions";
import { orTrouble } from "./recordsError";

export interface RecordRowsOptions {
  readonly configuration: Configuration;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The rows of the send records in this installation's site. What one session spends and finds out is shared by all work in it. */
export function createRecordRows({ configuration, signIn, clock, ...rest }: RecordRowsOptions): RecordRowsFor {
  const { graphRoot: root, siteId, rowScopes: scopes } = configuration;
  const now = (): number => clock.now().getTime();
  const pace = new Pace(now, rest.sleep);
  const lists = new RecordLists();
  const clients: ClientParts = new Map();
  return ({ interactive }): RecordRows => {
    const graph = graphFetchWith({
      root,
      token: (wanted, renew) => signIn.token(wanted, { interactive, ...renew }),
      now,
      ...rest,
    });
    const door: RecordsDoor = { graph, root, lists: `/sites/${siteId}/lists`, scopes, pace, now, ...rest };
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
