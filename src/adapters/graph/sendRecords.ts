import type {
  HistoryEntry,
  RecordProblem,
  RecordsAnswer,
  RecordsTrouble,
  SendRecords,
  SweepReport,
} from "../../app/ports/sendRecords";
import type { Clock } from "../../domain/clock";
import type { DecodedRecord } from "../../domain/record/encodeRecord";
import type { Configuration } from "./configuration";
import { isGraphError } from "./GraphError";
import { allPages, graphFetchWith, type GraphFetch } from "./graphFetch";
import { sendRecordsList } from "./listDefinitions";
import { postRow, type ListPlace } from "./postRow";
import { findList, provisionLists } from "./provision";
import { clientOf, readRow, rowsOf } from "./rows";
import { sentMessagesSince } from "./sentMessages";
import { isSignInError, type SignIn } from "./signIn";

/** Where the sweep got to, per mailbox. Losing it only means looking further back. */
export interface Checkpoint {
  read(): Date | undefined;
  write(at: Date): void;
}

export interface SendRecordsOptions {
  /** Absent: this installation keeps no records. */
  readonly configuration: Configuration | undefined;
  readonly signIn: SignIn;
  /** The add-in's id in the manifest, lower case. */
  readonly addInId: string;
  readonly checkpoint: Checkpoint;
  /** Is told of the records that a sweep finds, before they are posted; the same ones come again with a later sweep. */
  readonly onSent?: (records: readonly DecodedRecord[]) => void;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** How far back the first sweep looks, and how far each later one looks behind the last: classic Outlook delivers late. */
const FIRST_SWEEP_MS = 7 * 24 * 3_600_000;
const OVERLAP_MS = 24 * 3_600_000;
const HISTORY_PAGE = 200;
/** What concerns one row alone: a bad request, a conflict, too large, and 500, which SharePoint gives for payloads that it dislikes. */
const rowFailures: readonly number[] = [400, 409, 412, 413, 500];

class ListsMissing extends Error {}

/** The send records of this installation's SharePoint site. */
export function createSendRecords(options: SendRecordsOptions): SendRecords {
  const { configuration, signIn, addInId, checkpoint, onSent, clock, random, newId, sleep } = options;
  let sweeping: Promise<RecordsAnswer<SweepReport>> | undefined;

  const graph = (root: string, interactive: boolean): GraphFetch =>
    graphFetchWith({
      root,
      token: (scopes, renew) => signIn.token(scopes, { interactive, ...renew }),
      sleep,
      now: () => clock.now().getTime(),
      random,
      newId,
    });
  const within = async <Value>(
    interactive: boolean,
    work: (fetchGraph: GraphFetch, place: Configuration) => Promise<Value>,
  ): Promise<RecordsAnswer<Value>> => {
    if (configuration === undefined) return { status: "trouble", because: "not-configured", detail: "" };
    try {
      return { status: "done", value: await work(graph(configuration.graphRoot, interactive), configuration) };
    } catch (error) {
      return {
        status: "trouble",
        because: troubleOf(error),
        detail: error instanceof Error ? error.message : String(error),
      };
    }
  };
  const sweep = (interactive: boolean): Promise<RecordsAnswer<SweepReport>> =>
    within(interactive, async (fetchGraph, { siteId, rowScopes }) => {
      const startedAt = clock.now();
      const last = checkpoint.read();
      const since = new Date(last === undefined ? startedAt.getTime() - FIRST_SWEEP_MS : last.getTime() - OVERLAP_MS);
      const messages = await sentMessagesSince(fetchGraph, addInId, since);
      onSent?.(messages.flatMap((message) => (message.status === "recorded" ? [message.record] : [])));
      const place = await placeOf(fetchGraph, siteId, rowScopes);
      let posted = 0;
      let alreadyThere = 0;
      const refused: RecordProblem[] = [];
      for (const message of messages) {
        if (message.status !== "recorded") continue;
        for (const row of rowsOf(message.record, message.sentAt)) {
          try {
            if ((await postRow(fetchGraph, place, row)) === "posted") posted += 1;
            else alreadyThere += 1;
          } catch (error) {
            // One row that the service will not take must not keep the others from the list.
            if (!isGraphError(error) || !rowFailures.includes(error.status)) throw error;
            refused.push({ subject: message.record.subject, because: "refused", detail: error.message });
          }
        }
      }
      if (refused.length === 0) checkpoint.write(startedAt);
      return {
        posted,
        alreadyThere,
        problems: messages
          .flatMap((message): readonly RecordProblem[] =>
            message.status === "unreadable"
              ? [{ subject: message.subject, because: "damaged", detail: message.because }]
              : [],
          )
          .concat(refused),
      };
    });

  return {
    sweep: async ({ interactive }) => {
      // Two sweeps at a time would do each other's work.
      sweeping ??= sweep(interactive).finally(() => {
        sweeping = undefined;
      });
      return sweeping;
    },
    history: (client, { interactive }) =>
      within(interactive, async (fetchGraph, { siteId, rowScopes }) => {
        const { listId } = await placeOf(fetchGraph, siteId, rowScopes);
        const filter = encodeURIComponent(`fields/RightBoxClient eq '${client.replace(/'/g, "''")}'`);
        const items = await allPages(fetchGraph, {
          operation: "read history",
          path: `/sites/${siteId}/lists/${listId}/items?$expand=fields($select=RightBoxClient,RightBoxSent,RightBoxSubject,RightBoxRecord)&$filter=${filter}&$top=${String(HISTORY_PAGE)}`,
          scopes: rowScopes,
        });
        const rows = items.filter((item) => clientOf(item) === client).map(readRow);
        return {
          entries: rows
            .filter((row): row is HistoryEntry => "record" in row)
            .sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime()),
          problems: rows.filter((row): row is RecordProblem => "because" in row),
        };
      }),
    createLists: () => within(true, (fetchGraph, { siteId }) => provisionLists(fetchGraph, siteId)),
  };
}

async function placeOf(graph: GraphFetch, siteId: string, scopes: readonly string[]): Promise<ListPlace> {
  const listId = await findList(graph, siteId, sendRecordsList.displayName, scopes);
  if (listId === undefined) throw new ListsMissing(`The site has no list "${sendRecordsList.displayName}".`);
  return { siteId, listId, scopes };
}

function troubleOf(error: unknown): RecordsTrouble {
  if (isSignInError(error)) return error.because;
  if (error instanceof ListsMissing) return "lists-missing";
  if (!isGraphError(error)) return "failed";
  if (error.status === 0) return "offline";
  if (error.status === 429 || error.status === 503 || error.status === 504) return "throttled";
  if (error.status === 401) return "consent-needed";
  if (error.status === 409 || error.status === 412) return "conflict";
  return error.status === 403 ? "forbidden" : "failed";
}
