import type { PostAnswer } from "../../../app/ports/recordRows";
import type { RecordRow, RowKey } from "../../../domain/record/recordRow";
import { listOf, membersOf, textOf } from "../../../domain/text/members";
import { askTogether, errorOf, isSuccess, MOST_IN_BATCH, type RecordsDoor, type Reply } from "./batch";
import { isRefusal, waitBetween } from "./refusals";
import { keyOf } from "./readRow";
import { fieldsOf } from "./rowFields";

const OPERATION = "post send records";
const MOST_TRIES = 4;
const WRITE_UNITS = 2;
const LOOK_UNITS = 2;

/** Writes rows, each once, twenty at a time. The answers come in their order. */
export async function postRows(
  door: RecordsDoor,
  list: string,
  rows: readonly RecordRow[],
  onProgress?: (done: number) => void,
): Promise<readonly PostAnswer[]> {
  const answers: PostAnswer[] = [];
  for (let start = 0; start < rows.length; start += MOST_IN_BATCH) {
    answers.push(...(await postSome(door, list, rows.slice(start, start + MOST_IN_BATCH))));
    onProgress?.(answers.length);
  }
  return answers;
}

/**
 * Never creates blindly: the send key is unique, so after any answer that is not a plain success the key is looked up, and a row that is
 * there is a success. A collision is a plain 400 in Graph, which names neither column nor row.
 */
async function postSome(door: RecordsDoor, list: string, rows: readonly RecordRow[]): Promise<readonly PostAnswer[]> {
  const answers = new Map<RecordRow, PostAnswer>();
  let open = rows;
  for (let tries = 1; open.length > 0; tries++) {
    if (tries > 1) await door.sleep(waitBetween(door, tries));
    const parts = open.map((row) => ({
      method: "POST" as const,
      path: `${door.lists}/${encodeURIComponent(list)}/items`,
      body: { fields: fieldsOf(row) },
      units: WRITE_UNITS,
    }));
    const replies = await askTogether(door, OPERATION, parts, "once");
    const doubtful: Array<readonly [row: RecordRow, reply: Reply]> = [];
    open.forEach((row, index) => {
      const reply = replies[index];
      if (reply === undefined) return;
      if (isSuccess(reply)) answers.set(row, { status: "posted", ...itemOf(membersOf(reply.body)["id"]) });
      else doubtful.push([row, reply]);
    });
    const found = await lookUp(
      door,
      list,
      doubtful.map(([row]) => row.key),
    );
    doubtful.forEach(([row, reply]) => {
      const answer = judged(reply, found.get(row.key), tries);
      if (answer !== undefined) answers.set(row, answer);
    });
    open = open.filter((row) => !answers.has(row));
  }
  return rows.flatMap((row) => answers.get(row) ?? []);
}

/** What a row's failure means now that it was looked for; `undefined`: it is to be written again. */
function judged(reply: Reply, item: string | undefined, tries: number): PostAnswer | undefined {
  if (item !== undefined) return { status: "already-there", item };
  // Somebody's row has the key, and permissions of the list hide it, or the index lags.
  if (isTaken(reply)) return { status: "already-there" };
  if (isRefusal(reply)) return { status: "refused", detail: errorOf(OPERATION, reply).message };
  if (tries < MOST_TRIES && isUncertain(reply)) return undefined;
  // SharePoint answers 500 for what it dislikes, and goes on doing so.
  if (reply.status === 500 || reply.status === 409 || reply.status === 412)
    return { status: "refused", detail: errorOf(OPERATION, reply).message };
  throw errorOf(OPERATION, reply);
}

function isTaken({ status, detail }: Reply): boolean {
  return (status === 400 || status === 409) && /unique/i.test(detail);
}

function isUncertain({ status }: Reply): boolean {
  return status === 0 || status === 409 || status === 412 || status >= 500;
}

/** The rows that have these keys, by key. Filters have answered wrongly for days, so the key is compared here as well. */
async function lookUp(door: RecordsDoor, list: string, keys: readonly RowKey[]): Promise<ReadonlyMap<RowKey, string>> {
  const found = new Map<RowKey, string>();
  if (keys.length === 0) return found;
  const operation = "look up send records";
  const parts = keys.map((key) => {
    const filter = encodeURIComponent(`fields/RightBoxSendKey eq '${key}'`);
    const query = `$expand=fields($select=RightBoxSendKey)&$filter=${filter}&$top=2`;
    const path = `${door.lists}/${encodeURIComponent(list)}/items?${query}`;
    return { method: "GET" as const, path, units: LOOK_UNITS };
  });
  (await askTogether(door, operation, parts, "until-told")).forEach((reply) => {
    if (!isSuccess(reply)) throw errorOf(operation, reply);
    listOf(membersOf(reply.body)["value"])
      .map(membersOf)
      .forEach((item) => {
        const key = keyOf(membersOf(item["fields"]));
        if (key !== undefined && textOf(item["id"]) !== "") found.set(key, textOf(item["id"]));
      });
  });
  return found;
}

function itemOf(id: unknown): { readonly item?: string } {
  return textOf(id) === "" ? {} : { item: textOf(id) };
}
