import type { NotCreated } from "../../app/ports/listsAdmin";
import { membersOf, textOf } from "../../domain/text/members";
import { isGraphError } from "./GraphError";
import { allPages, type GraphFetch } from "./graphFetch";
import { listDefinitions, listBody, type ListDefinition } from "./listDefinitions";
import { completeColumns, endsAll, type ColumnsDone } from "./lists/completeColumns";

const MANAGE = ["Sites.Manage.All"];

/** What was created, and what could not be. */
export interface Provisioned extends ColumnsDone {
  readonly created: readonly string[];
}

/**
 * Creates what is missing of the lists: look up, create, look up again. Safe to repeat. Rejects with a `GraphError` only where nothing more can
 * be done: no rights, no network; what SharePoint refuses of one list keeps none of the others from being created.
 */
export async function provisionLists(
  graph: GraphFetch,
  siteId: string,
  definitions: readonly ListDefinition[] = listDefinitions,
): Promise<Provisioned> {
  const created: string[] = [];
  const columns: Array<ColumnsDone["columns"][number]> = [];
  const mended: Array<ColumnsDone["mended"][number]> = [];
  const failed: NotCreated[] = [];
  for (const definition of definitions) {
    const { displayName: list } = definition;
    let id = await findList(graph, siteId, list, MANAGE);
    if (id === undefined) {
      const refusal = await createList(graph, siteId, definition);
      id = await findList(graph, siteId, list, MANAGE);
      if (id !== undefined) created.push(list);
      else
        failed.push({
          list,
          because: "refused",
          detail: refusal ?? "SharePoint said that it was created and does not show it.",
        });
    }
    if (id === undefined) continue;
    const done = await completeColumns(graph, { siteId, listId: id, scopes: MANAGE }, definition);
    columns.push(...done.columns);
    mended.push(...done.mended);
    failed.push(...done.failed);
  }
  return { created, columns, mended, failed };
}

/** The id of a list; compared here as well, since filters have answered wrongly. */
export async function findList(
  graph: GraphFetch,
  siteId: string,
  displayName: string,
  scopes: readonly string[],
): Promise<string | undefined> {
  const filter = encodeURIComponent(`displayName eq '${displayName}'`);
  const lists = await allPages(graph, {
    operation: "find list",
    path: `/sites/${siteId}/lists?$filter=${filter}`,
    scopes,
  });
  const found = lists.map(membersOf).find((list) => list["displayName"] === displayName);
  return found === undefined ? undefined : textOf(found["id"]);
}

/** What the service said against it. Another device may have been faster, or the answer got lost: whoever asks looks again. */
async function createList(graph: GraphFetch, siteId: string, definition: ListDefinition): Promise<string | undefined> {
  try {
    await graph({
      operation: "create list",
      method: "POST",
      path: `/sites/${siteId}/lists`,
      body: listBody(definition),
      scopes: MANAGE,
    });
    return undefined;
  } catch (error) {
    if (!isGraphError(error) || endsAll(error.status)) throw error;
    return error.detail;
  }
}
