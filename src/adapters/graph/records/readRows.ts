import { RecordsError } from "../../../app/ports/recordRows";
import { isObject, isText, listOf, membersOf, textOf } from "../../../domain/text/members";
import { GraphError } from "../GraphError";
import {
  askSingly,
  askTogether,
  errorOf,
  isOverThreshold,
  isSuccess,
  MOST_IN_BATCH,
  type RecordsDoor,
  type Reply,
} from "./batch";

type Members = Readonly<Record<string, unknown>>;

/** One question to one list: what begins like this in one indexed column. */
export interface Question {
  readonly list: string;
  readonly column: string;
  readonly prefix: string;
  readonly columns: readonly string[];
  readonly pageSize: number;
  /** Whether a row answers the question; what does not is left out. */
  readonly fits: (fields: Members) => boolean;
}

export type Found = { readonly status: "read"; readonly items: readonly Members[] } | { readonly status: "too-many" };

/** Resource units of a page of rows, however long (SharePoint throttling docs). */
const PAGE_UNITS = 2;
/** SharePoint answers at most 5,000 rows; more pages than hold them mean that it does not obey. */
const MOST_ROWS = 6_000;
/** Where rows come that were not asked for, the filter was ignored: only a short list is read through to its end. */
const MOST_IGNORED_ROWS = 4_000;

const FEW = 4;

interface Reading {
  readonly question: Question;
  readonly index: number;
  readonly items: Map<string, Members>;
  path: string;
  seen: number;
  hasStrangers: boolean;
}

/** Asks up to twenty questions at a time, page by page; where there are few of them, as the caller wants. Answers come in the order of the questions, without rows that do not fit. */
export async function askAll(
  door: RecordsDoor,
  operation: string,
  questions: readonly Question[],
  fewAs: "batch" | "single requests" = "batch",
): Promise<readonly Found[]> {
  const found: Found[] = questions.map(() => ({ status: "too-many" }));
  let open = questions.map((question, index): Reading => {
    const path = firstPage(door, question);
    return { question, index, items: new Map(), path, seen: 0, hasStrangers: false };
  });
  while (open.length > 0) {
    const now = open.slice(0, MOST_IN_BATCH);
    const parts = now.map(({ path }) => ({ method: "GET" as const, path, units: PAGE_UNITS }));
    const replies =
      fewAs === "single requests" && parts.length <= FEW
        ? await askSingly(door, operation, parts)
        : await askTogether(door, operation, parts, "until-told");
    const further: Reading[] = [];
    for (const [number, reading] of now.entries()) {
      const reply = replies[number];
      if (reply === undefined || (await isTooMuch(door, operation, reading.question, reply))) continue;
      const next = take(reading, membersOf(reply.body));
      if (next === undefined) found[reading.index] = { status: "read", items: Array.from(reading.items.values()) };
      else if (reading.seen < MOST_ROWS)
        further.push(Object.assign(reading, { path: relative(door, operation, next) }));
      refuseStrangers(operation, reading, next !== undefined);
    }
    open = [...further, ...open.slice(MOST_IN_BATCH)];
  }
  return found;
}

/** A prefix as Graph takes it: quotes doubled, everything encoded. */
function firstPage({ lists }: RecordsDoor, { list, column, prefix, columns, pageSize }: Question): string {
  const filter = encodeURIComponent(`startswith(fields/${column},'${prefix.replace(/'/g, "''")}')`);
  const fields = `$expand=fields($select=${columns.join(",")})`;
  return `${lists}/${encodeURIComponent(list)}/items?${fields}&$filter=${filter}&$top=${String(pageSize)}`;
}

/** Keeps what fits; answers the link to the next page. */
function take(reading: Reading, page: Members): string | undefined {
  listOf(page["value"])
    .filter(isObject)
    .forEach((item) => {
      reading.seen += 1;
      const id = textOf(item["id"]);
      if (id === "") return;
      if (reading.question.fits(membersOf(item["fields"]))) reading.items.set(id, item);
      else reading.hasStrangers = true;
    });
  // Pages without rows go on for ever where somebody wants them to.
  reading.seen += 1;
  const next = page["@odata.nextLink"];
  return isText(next) ? next : undefined;
}

function refuseStrangers(operation: string, { hasStrangers, seen }: Reading, hasMore: boolean): void {
  if (hasStrangers && hasMore && seen >= MOST_IGNORED_ROWS)
    throw new RecordsError("failed", `${operation}: SharePoint answers with rows that were not asked for.`);
}

/** A next link stays on the configured host, whatever the answer says; within a batch it is relative. */
function relative({ root }: RecordsDoor, operation: string, link: string): string {
  if (link.startsWith(`${root}/`)) return link.slice(root.length);
  throw new GraphError(operation, 0, "foreignLink", "The next page lies on another host.", "");
}

/**
 * Whether the answer means that the question meets too many rows; throws what else is wrong. Graph has told it as a 429 like any other, so
 * where that persists the list is asked for one row, whatever that is: a service that is busy would refuse this too.
 */
async function isTooMuch(door: RecordsDoor, operation: string, { list }: Question, reply: Reply): Promise<boolean> {
  if (isSuccess(reply)) return false;
  if (isOverThreshold(reply)) return true;
  if (reply.status !== 429 && reply.status !== 500) throw errorOf(operation, reply);
  const path = `${door.lists}/${encodeURIComponent(list)}/items?$top=1`;
  const [control] = await askTogether(door, operation, [{ method: "GET", path, units: PAGE_UNITS }], "once");
  if (control === undefined || !isSuccess(control)) throw errorOf(operation, reply);
  return true;
}
