import type { ListFault } from "../../../domain/record/listDifference";
import { membersOf, textOf } from "../../../domain/text/members";
import { allPages, type GraphFetch } from "../graphFetch";
import type { ColumnDefinition, ListDefinition } from "../listDefinitions";

/** A column as Graph tells of it (columnDefinition). Hidden columns are not told of. */
export type ColumnFound = Readonly<Record<string, unknown>>;

export async function columnsOf(
  graph: GraphFetch,
  siteId: string,
  listId: string,
  scopes: readonly string[],
): Promise<readonly ColumnFound[]> {
  const path = `/sites/${siteId}/lists/${listId}/columns`;
  return (await allPages(graph, { operation: "read columns", path, scopes })).map(membersOf);
}

/**
 * SharePoint's own column for the state of an approval. A list has it from the moment that content approval is switched on; that Graph shows it
 * is not documented.
 */
const APPROVAL = "_ModerationStatus";

/** What differs from the definition in a list that is there. */
export function columnFaults(
  { displayName: list, columns }: ListDefinition,
  found: readonly ColumnFound[],
): readonly ListFault[] {
  const approval: readonly ListFault[] = found.some(({ name }) => name === APPROVAL)
    ? [{ what: "content-approval", list }]
    : [];
  return columns.flatMap((column) => faultsOf(list, column, found)).concat(approval);
}

function faultsOf(list: string, wanted: ColumnDefinition, all: readonly ColumnFound[]): readonly ListFault[] {
  const column = wanted.name;
  const found = all.find(({ name }) => name === column);
  if (found === undefined) {
    const twin = all.map(({ name }) => textOf(name)).find((name) => name.replace(/\d+$/, "") === column);
    return [{ what: "column-missing", list, column, ...(twin === undefined ? {} : { twin }) }];
  }
  const type = typeOf(found);
  // Graph leaves the type of some columns out, which says nothing against them.
  if (type !== undefined && type !== wanted.type)
    return [{ what: "column-type", list, column, wanted: wanted.type, found: type }];
  const now = textOf(found["displayName"]);
  const faults: readonly ListFault[] =
    now !== "" && now !== column ? [{ what: "column-renamed", list, column, now }] : [];
  const isUniqueHere = found["enforceUniqueValues"] === true;
  return faults
    .concat(wanted.isIndexed === true && found["indexed"] !== true ? [{ what: "index-missing", list, column }] : [])
    .concat(wanted.isUnique === true && !isUniqueHere ? [{ what: "not-unique", list, column }] : []);
}

/** Facets by which Graph tells a column's type; of others, only that it is another one. */
const others = ["choice", "currency", "calculated", "lookup", "personOrGroup", "hyperlinkOrPicture", "term"] as const;

function typeOf(column: ColumnFound): string | undefined {
  const text = column["text"];
  if (text !== undefined) return membersOf(text)["allowMultipleLines"] === true ? "note" : "text";
  return (["number", "boolean", "dateTime", ...others] as const).find((facet) => column[facet] !== undefined);
}
