import {
  TeamListsError,
  type RowContent,
  type TeamList,
  type TeamRow,
  type WriteAnswer,
} from "../../app/ports/teamLists";
import { subjectOf, type RowRef } from "../../domain/book/rows";
import { isObject, isText, listOf as itemsOf, membersOf, textOf } from "../../domain/text/members";
import { isGraphError, isOutcomeUnknown, type GraphError } from "./GraphError";
import { columnsOf, formats, type Columns } from "./teamListsColumns";
import { hasStatus, isThrottle } from "./teamListsErrors";
import { encodeKey, listOf, refOf } from "./teamListsKeys";
import { getItem, type ListDoor } from "./teamListsRead";
import { eTagOf, readItem } from "./teamListsRow";

const MOST_TRIES = 3;
/** Keys of one page when the whole list is searched. */
const LARGEST_PAGE = 5_000;

/**
 * Writes a new row. Its key is unique in the list, so after anything that is not a plain success the key is looked up. A row that is
 * there is told as it stands: where it is our own, whose answer got lost, its log says so.
 */
export async function createRow(door: ListDoor, ref: RowRef, content: RowContent): Promise<WriteAnswer> {
  const list = listOf(ref);
  const wire = columnsOf(ref, content);
  if (wire.status === "refused") return wire;
  const fields = Object.fromEntries(
    Object.entries(wire.columns).filter(
      ([name, value]) => value !== null && (name !== "RightBoxRemoved" || value === "yes"),
    ),
  );
  for (let tries = 1; ; tries++) {
    try {
      const answer = await door.places.at(list, (path) =>
        door.graph({
          operation: `add to ${list}`,
          method: "POST",
          path: `${path}/items`,
          body: { fields },
          scopes: door.scopes,
        }),
      );
      return await written(door, { ref, content, itemId: textOf(membersOf(answer)["id"]), answer: membersOf(answer) });
    } catch (error) {
      if (!isGraphError(error) || !(isOutcomeUnknown(error) || hasStatus(error, 400, 409, 412))) throw error;
      const found = await findRow(door, ref, error);
      if (found !== undefined) return moved(found);
      const refused = await refusal(door, list, error, tries);
      if (refused !== undefined) return refused;
    }
  }
}

/** Writes a row over the state that it was read in; only columns that change are sent. */
export async function updateRow(door: ListDoor, row: TeamRow, content: RowContent): Promise<WriteAnswer> {
  const list = listOf(row.ref);
  const wire = columnsOf(row.ref, content);
  if (wire.status === "refused") return wire;
  const before = columnsOf(row.ref, row);
  const changed = differing(before.status === "fits" ? before.columns : {}, wire.columns);
  for (let tries = 1; ; tries++) {
    try {
      const path = await door.places.pathOf(list);
      const answer = await door.graph({
        operation: `change one of ${list}`,
        method: "PATCH",
        path: `${path}/items/${row.itemId}/fields`,
        body: changed,
        headers: { "If-Match": row.eTag },
        scopes: door.scopes,
      });
      return await written(door, { ref: row.ref, content, itemId: row.itemId, answer: membersOf(answer) });
    } catch (error) {
      if (!isGraphError(error) || !(isOutcomeUnknown(error) || hasStatus(error, 400, 404, 409, 412))) throw error;
      const item = await getItem(door, list, row.itemId);
      const now = item === undefined ? undefined : readItem(list, item).row;
      if (now?.ref !== row.ref) return moved(undefined);
      if (now.eTag !== row.eTag) return moved(now);
      const refused = await refusal(door, list, error, tries);
      if (refused !== undefined) return refused;
    }
  }
}

/**
 * Why it is not tried again: the list lacks a column, it takes no such row, or nothing gets through. `undefined`: once more. SharePoint
 * answers 500 for payloads that it dislikes, and goes on doing so.
 */
async function refusal(
  { places }: ListDoor,
  list: TeamList,
  error: GraphError,
  tries: number,
): Promise<WriteAnswer | undefined> {
  if (error.status === 400) {
    await places.recheckColumns(list);
    // The key is taken by a row that nobody can find yet: it will be found.
    if (/unique/i.test(error.detail)) throw new TeamListsError("failed", error.message);
    return { status: "refused", detail: error.message };
  }
  if (tries < MOST_TRIES && !isThrottle(error)) return undefined;
  if (error.status === 500) return { status: "refused", detail: error.message };
  throw error;
}

/** The row as it was written. Where the answer has no eTag the row is told as it stands. */
async function written(
  door: ListDoor,
  {
    ref,
    content,
    itemId,
    answer,
  }: {
    readonly ref: RowRef;
    readonly content: RowContent;
    readonly itemId: string;
    readonly answer: Readonly<Record<string, unknown>>;
  },
): Promise<WriteAnswer> {
  const eTag = eTagOf(answer);
  if (itemId !== "" && eTag !== "") return { status: "written", row: { ...content, ref, itemId, eTag } };
  const item = itemId === "" ? undefined : await getItem(door, listOf(ref), itemId);
  const row = item === undefined ? await findRow(door, ref, undefined) : readItem(listOf(ref), item).row;
  return moved(row);
}

/** The row of a key. Filters have answered wrongly for days: where a collision shows that it must be there, every key is read. */
async function findRow(door: ListDoor, ref: RowRef, error: GraphError | undefined): Promise<TeamRow | undefined> {
  const list = listOf(ref);
  const { key } = formats[list];
  const filter = encodeURIComponent(`fields/${key} eq '${encodeKey(subjectOf(ref).key)}'`);
  const id =
    (await findId(door, ref, `$filter=${filter}`)) ??
    (hasStatus(error, 400, 409) ? await findId(door, ref, `$top=${String(LARGEST_PAGE)}`) : undefined);
  const item = id === undefined ? undefined : await getItem(door, list, id);
  return item === undefined ? undefined : readItem(list, item).row;
}

async function findId(door: ListDoor, ref: RowRef, query: string): Promise<string | undefined> {
  const list = listOf(ref);
  const { key } = formats[list];
  const start = `${await door.places.pathOf(list)}/items?$expand=fields($select=${key})&${query}`;
  for (let path: string | undefined = start; path !== undefined;) {
    const page = membersOf(await door.graph({ operation: `look up in ${list}`, path, scopes: door.scopes }));
    const found = itemsOf(page["value"])
      .filter(isObject)
      .find((item) => refOf(list, textOf(membersOf(item["fields"])[key])) === ref);
    if (found !== undefined) return textOf(found["id"]);
    const next: unknown = page["@odata.nextLink"];
    path = isText(next) ? next : undefined;
  }
  return undefined;
}

function differing(before: Columns, after: Columns): Columns {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== (before[name] ?? null)));
}

function moved(row: TeamRow | undefined): WriteAnswer {
  return { status: "moved-on", row };
}
