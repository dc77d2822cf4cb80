import type { RowsPage, TeamList } from "../../app/ports/teamLists";
import { isObject, isText, listOf as itemsOf, membersOf, parseJson, present, textOf } from "../../domain/text/members";
import type { GraphFetch } from "./graphFetch";
import { formats } from "./teamListsColumns";
import { hasStatus, isStale } from "./teamListsErrors";
import type { TeamPlaces } from "./teamListsPlaces";
import { readItem } from "./teamListsRow";

export interface ListDoor {
  readonly graph: GraphFetch;
  readonly places: TeamPlaces;
  readonly scopes: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

/** Rows of one page: a page costs two resource units, however long (SharePoint throttling docs). */
const PAGE = 2_000;
/** Requests in one batch (Graph, JSON batching). */
const MOST_IN_BATCH = 20;

/**
 * One page of everything. The link that later changes are asked with is taken before the first page, so that nothing can fall
 * between; it travels in `next`.
 */
export async function readAll(door: ListDoor, list: TeamList, next: string | undefined): Promise<RowsPage | "stale"> {
  const { graph, places, scopes } = door;
  const reading = { operation: `read ${list}`, scopes };
  if (next === undefined) await places.checkColumns(list);
  const from = next === undefined ? await firstPage(door, list) : readNext(next);
  if (from === undefined) return "stale";
  places.learn(list, from.link);
  try {
    const page = membersOf(await graph({ ...reading, path: from.page }));
    const further = page["@odata.nextLink"];
    return {
      ...(await readItems(door, list, itemsOf(page["value"]).filter(isObject))),
      ...(isText(further) ? { next: JSON.stringify({ ...from, page: further }) } : { link: from.link }),
    };
  } catch (error) {
    // A page that cannot be gone back to, or a list that is not there any more.
    if (next !== undefined && (isStale(error) || hasStatus(error, 400))) return "stale";
    if (next !== undefined && hasStatus(error, 404) && (await places.hasMoved(list))) return "stale";
    throw error;
  }
}

/** One page of what changed since the link, or since the page before. */
export async function readChanges(door: ListDoor, list: TeamList, from: string): Promise<RowsPage | "stale"> {
  door.places.learn(list, from);
  try {
    const page = membersOf(await door.graph({ operation: `read changed ${list}`, path: from, scopes: door.scopes }));
    const elements = itemsOf(page["value"]).filter(isObject);
    // An item may come more than once; the last one counts (Graph, listItem: delta).
    const last = new Map(elements.filter(({ id }) => isText(id)).map((item) => [textOf(item["id"]), item]));
    const gone = Array.from(last.values()).filter((item) => item["deleted"] !== undefined);
    const changed = Array.from(last.values()).filter((item) => item["deleted"] === undefined);
    const [next, link] = [page["@odata.nextLink"], page["@odata.deltaLink"]];
    const read = await readItems(door, list, changed);
    return {
      ...read,
      gone: read.gone.concat(gone.map(({ id }) => textOf(id))),
      ...(isText(next) ? { next } : {}),
      ...(isText(link) ? { link } : {}),
      // A deletion can show as an error without an id (msgraph-sdk-typescript issue 544).
      ...(elements.every(({ id }) => isText(id)) ? {} : { isIncomplete: true as const }),
    };
  } catch (error) {
    if (isStale(error)) return "stale";
    if (hasStatus(error, 404) && (await door.places.hasMoved(list))) return "stale";
    throw error;
  }
}

/** The query part that asks for all our columns. */
export function expandFields(list: TeamList): string {
  return `$expand=fields($select=${["Title", ...formats[list].definition.columns.map(({ name }) => name)].join(",")})`;
}

async function firstPage(
  { graph, places, scopes }: ListDoor,
  list: TeamList,
): Promise<{ readonly link: string; readonly page: string }> {
  return places.at(list, async (path) => {
    const latest = await graph({
      operation: `begin to read ${list}`,
      path: `${path}/items/delta?token=latest&$expand=fields`,
      scopes,
    });
    const page = `${path}/items?${expandFields(list)}&$top=${String(PAGE)}`;
    return { link: textOf(membersOf(latest)["@odata.deltaLink"]), page };
  });
}

function readNext(next: string): { readonly link: string; readonly page: string } | undefined {
  const { link, page } = membersOf(parseJson(next));
  return isText(link) && isText(page) ? { link, page } : undefined;
}

async function readItems(
  door: ListDoor,
  list: TeamList,
  items: readonly Members[],
): Promise<Pick<RowsPage, "rows" | "odd" | "gone">> {
  const bare = items.filter((item) => !isObject(item["fields"])).map(({ id }) => textOf(id));
  const { whole, gone } = await readBare(door, list, bare);
  const read = items.map((item) => readItem(list, whole.get(textOf(item["id"])) ?? item));
  const there = read.filter((_, index) => !gone.includes(textOf(items[index]?.["id"])));
  const [rows, odd] = [present(there.map(({ row }) => row)), there.flatMap((one) => one.odd)];
  if (rows.length === 0 && odd.some(({ because }) => because === "no-key")) await door.places.checkColumns(list);
  return { rows, odd, gone };
}

/** The items that came without their fields, as the service may send them in a delta; those that are gone meanwhile. */
async function readBare(
  door: ListDoor,
  list: TeamList,
  ids: readonly string[],
): Promise<{ readonly whole: ReadonlyMap<string, Members>; readonly gone: readonly string[] }> {
  const whole = new Map<string, Members>();
  const gone: string[] = [];
  for (let start = 0; start < ids.length; start += MOST_IN_BATCH) {
    const part = ids.slice(start, start + MOST_IN_BATCH);
    const path = await door.places.pathOf(list);
    const answer = await door.graph({
      operation: `read ${list} in a batch`,
      method: "POST",
      path: "/$batch",
      body: { requests: part.map((id) => ({ id, method: "GET", url: `${path}/items/${id}?${expandFields(list)}` })) },
      scopes: door.scopes,
    });
    const answers = new Map(itemsOf(membersOf(answer)["responses"]).map((one) => [textOf(membersOf(one)["id"]), one]));
    for (const id of part) {
      const { status, body } = membersOf(answers.get(id));
      if (status === 200) whole.set(id, membersOf(body));
      else if (status === 404) gone.push(id);
      else {
        // Each part is throttled by itself; what was is asked for alone, with all patience.
        const item = await getItem(door, list, id);
        if (item === undefined) gone.push(id);
        else whole.set(id, item);
      }
    }
  }
  return { whole, gone };
}

/** One item as it stands now, which is consistent where filters and deltas may lag; `undefined` where it is gone. */
export async function getItem(door: ListDoor, list: TeamList, id: string): Promise<Members | undefined> {
  try {
    const path = `${await door.places.pathOf(list)}/items/${id}?${expandFields(list)}`;
    return membersOf(await door.graph({ operation: `read one of ${list}`, path, scopes: door.scopes }));
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
    await door.places.hasMoved(list);
    return undefined;
  }
}
