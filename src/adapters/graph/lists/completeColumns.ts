import type { ListsCreated, NotCreated } from "../../../app/ports/listsAdmin";
import type { ListFault } from "../../../domain/record/listDifference";
import { textOf } from "../../../domain/text/members";
import { isGraphError } from "../GraphError";
import { allPages, type GraphFetch } from "../graphFetch";
import { columnBody, type ColumnDefinition, type ListDefinition } from "../listDefinitions";
import { columnFaults, columnsOf, type ColumnFound } from "./columns";

export type ColumnsDone = Pick<ListsCreated, "columns" | "mended" | "failed">;

export interface ListToComplete {
  readonly siteId: string;
  readonly listId: string;
  readonly scopes: readonly string[];
}

/** Rows from which on SharePoint takes no new index by hand (list view threshold). */
const THRESHOLD = 5_000;

/** What concerns everything that is still to come, so that going on makes no sense: no token, no rights, told to wait. */
const ending: readonly number[] = [401, 403, 429];

export function endsAll(status: number): boolean {
  return ending.includes(status);
}

/** Adds to a list what its definition has and it lacks: columns, then indexes and the unique key, as long as it is small enough. */
export async function completeColumns(
  graph: GraphFetch,
  place: ListToComplete,
  definition: ListDefinition,
): Promise<ColumnsDone> {
  const { displayName: list } = definition;
  const { siteId, listId, scopes } = place;
  const path = `/sites/${siteId}/lists/${listId}/columns`;
  const failed: NotCreated[] = [];
  const attempt = async (column: string, run: () => Promise<unknown>): Promise<void> => {
    const detail = await refusal(run);
    if (detail !== undefined) failed.push({ list, column, because: "refused", detail });
  };
  const before = await columnsOf(graph, siteId, listId, scopes);
  const faults = columnFaults(definition, before);
  const missing = definition.columns.filter(({ name }) => has(faults, "column-missing", name));
  for (const column of missing)
    await attempt(column.name, () =>
      graph({ operation: "create column", method: "POST", path, body: columnBody(column), scopes }),
    );
  const unindexed = definition.columns.filter(
    ({ name }) => has(faults, "index-missing", name) || has(faults, "not-unique", name),
  );
  const isFull = unindexed.length > 0 && (await hasTooManyRows(graph, place));
  for (const column of unindexed) {
    if (isFull) failed.push({ list, column: column.name, because: "too-many-rows", detail: "" });
    else await attempt(column.name, () => graph(mendingRequest(path, column, before, scopes)));
  }
  if (missing.length + unindexed.length === 0) return { columns: [], mended: [], failed };
  // What stands there now counts, not what was answered: an answer may have been lost, and a name may have been taken.
  const left = columnFaults(definition, await columnsOf(graph, siteId, listId, scopes));
  const stands = ({ name }: ColumnDefinition): boolean =>
    !left.some((fault) => "column" in fault && fault.column === name);
  const done = (columns: readonly ColumnDefinition[]): ColumnsDone["columns"] =>
    columns.filter(stands).map(({ name }) => ({ list, column: name }));
  return {
    columns: done(missing),
    mended: done(unindexed),
    failed: failed.filter(({ column }) => left.some((fault) => "column" in fault && fault.column === column)),
  };
}

function has(faults: readonly ListFault[], what: ListFault["what"], name: string): boolean {
  return faults.some((fault) => fault.what === what && "column" in fault && fault.column === name);
}

/** An index on a column that is there; a unique key needs its index in the same step. */
function mendingRequest(
  path: string,
  { name, isUnique }: ColumnDefinition,
  found: readonly ColumnFound[],
  scopes: readonly string[],
): Parameters<GraphFetch>[0] {
  const id = textOf(found.find((column) => column["name"] === name)?.["id"]);
  return {
    operation: "index column",
    method: "PATCH",
    path: `${path}/${id}`,
    body: { indexed: true, ...(isUnique === true ? { enforceUniqueValues: true } : {}) },
    scopes,
  };
}

async function hasTooManyRows(graph: GraphFetch, { siteId, listId, scopes }: ListToComplete): Promise<boolean> {
  const path = `/sites/${siteId}/lists/${listId}/items?$select=id&$top=${String(THRESHOLD)}`;
  return (await allPages(graph, { operation: "count rows", path, scopes })).length >= THRESHOLD;
}

async function refusal(run: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!isGraphError(error) || endsAll(error.status)) throw error;
    return error.detail === "" ? error.message : error.detail;
  }
}
