import { membersOf, textOf } from "../../domain/text/members";
import { isGraphError } from "./GraphError";
import { allPages, type GraphFetch } from "./graphFetch";
import { columnBody, listBody, listDefinitions, type ListDefinition } from "./listDefinitions";

const MANAGE = ["Sites.Manage.All"];

/** What was created, and what stands differently from the definition and cannot be mended here. */
export interface Provisioned {
  readonly created: readonly string[];
  readonly differences: readonly string[];
}

/** Creates what is missing of the lists: look up, create, look up again. Safe to repeat. */
export async function provisionLists(graph: GraphFetch, siteId: string): Promise<Provisioned> {
  const created: string[] = [];
  const differences: string[] = [];
  for (const definition of listDefinitions) {
    let id = await findList(graph, siteId, definition.displayName, MANAGE);
    if (id === undefined) {
      await createList(graph, siteId, definition);
      id = await findList(graph, siteId, definition.displayName, MANAGE);
      created.push(definition.displayName);
    }
    if (id === undefined) differences.push(`${definition.displayName}: created, but not found again`);
    else differences.push(...(await completeColumns(graph, siteId, id, definition)));
  }
  return { created, differences };
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

/** Another device may have been faster: then the list is there, which is all that was wanted. */
async function createList(graph: GraphFetch, siteId: string, definition: ListDefinition): Promise<void> {
  try {
    await graph({
      operation: "create list",
      method: "POST",
      path: `/sites/${siteId}/lists`,
      body: listBody(definition),
      scopes: MANAGE,
    });
  } catch (error) {
    if (!isGraphError(error) || error.status !== 409) throw error;
  }
}

async function completeColumns(
  graph: GraphFetch,
  siteId: string,
  listId: string,
  { displayName, columns }: ListDefinition,
): Promise<readonly string[]> {
  const path = `/sites/${siteId}/lists/${listId}/columns`;
  const read = async (): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> =>
    (await allPages(graph, { operation: "read columns", path, scopes: MANAGE })).map(membersOf);
  const before = await read();
  const missing = columns.filter(({ name }) => !before.some((column) => column["name"] === name));
  for (const column of missing)
    await graph({ operation: "create column", method: "POST", path, body: columnBody(column), scopes: MANAGE });
  const after = missing.length === 0 ? before : await read();
  return columns.flatMap(({ name, isIndexed, isUnique }) => {
    const column = after.find((one) => one["name"] === name);
    if (column === undefined) return [`${displayName}: the column ${name} is missing`];
    return [
      ...(isIndexed === true && column["indexed"] !== true ? [`${displayName}: the column ${name} has no index`] : []),
      ...(isUnique === true && column["enforceUniqueValues"] !== true
        ? [`${displayName}: the column ${name} takes a value twice`]
        : []),
    ];
  });
}
