import { GraphFailure, UnknownCall } from "./graphFailure";
import { parseItemFilter } from "./itemFilter";
import { newId, type Column, type Item, type List, type Oddities, type Tenant } from "./tenant";
import { carryOver, idWith } from "./uniqueValues";

type Body = Readonly<Record<string, unknown>>;

/** Column names that every list has and does not show (real `fields` of list items). */
const taken = new Set([
  "id",
  "title",
  "author",
  "editor",
  "created",
  "modified",
  "contenttype",
  "attachments",
  "order",
  "guid",
]);
const facets = [
  "text",
  "number",
  "boolean",
  "dateTime",
  "choice",
  "currency",
  "personOrGroup",
  "hyperlinkOrPicture",
  "lookup",
] as const;
/** Types that take an index (SharePoint, enforcing uniqueness). */
const indexable: ReadonlySet<string> = new Set([
  "text",
  "number",
  "dateTime",
  "choice",
  "currency",
  "lookup",
  "personOrGroup",
]);
const LONGEST_TEXT = 255;
const PAGE = 200;
const LARGEST_PAGE = 5_000;
/** Rows that one query may scan (SharePoint list view threshold). */
const THRESHOLD = 5_000;

export function createList(tenant: Tenant, body: Body, now?: Date): List {
  if ("name" in body)
    throw new GraphFailure(
      400,
      "invalidRequest",
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  const displayName = body["displayName"];
  if (typeof displayName !== "string" || displayName === "")
    throw new GraphFailure(400, "invalidRequest", "displayName is required.");
  const template = objectOf(body["list"])["template"] ?? "genericList";
  if (template !== "genericList")
    throw new GraphFailure(400, "invalidRequest", "One of the provided arguments is not acceptable.");
  if (tenant.state.lists.some((list) => list.displayName.toLowerCase() === displayName.toLowerCase())) {
    throw new GraphFailure(409, "nameAlreadyExists", "The specified name is already in use.");
  }
  const title: Column = {
    id: newId(),
    name: "Title",
    displayName: "Title",
    indexed: false,
    enforceUniqueValues: false,
    required: false,
    facet: { type: "text", settings: {} },
  };
  const columns = listOf(body["columns"]).reduce<readonly Column[]>(
    (all, column) => [...all, columnOf(objectOf(column), all)],
    [title],
  );
  const list: List = {
    id: newId(),
    displayName,
    ...(now === undefined ? {} : { createdAt: now.toISOString() }),
    columns,
    items: [],
    nextItem: 1,
    changes: 0,
    deleted: [],
  };
  tenant.change({ lists: [...tenant.state.lists, list] });
  return list;
}

export function addColumn(tenant: Tenant, list: List, body: Body): Column {
  const column = columnOf(body, list.columns);
  tenant.changeList({ ...list, columns: [...list.columns, column] });
  return column;
}

/** Indexes a column that is there, and makes it unique. */
export function changeColumn(tenant: Tenant, list: List, id: string, body: Body): Column {
  const column = list.columns.find((one) => one.id === id);
  if (column === undefined) throw new GraphFailure(404, "itemNotFound", "The specified column was not found");
  const odd = Object.keys(body).find((member) => !["indexed", "enforceUniqueValues", "displayName"].includes(member));
  if (odd !== undefined) throw new UnknownCall(`PATCH column ${odd}`);
  const next: Column = {
    ...column,
    displayName: textOf(body["displayName"]) || column.displayName,
    indexed: body["indexed"] === undefined ? column.indexed : body["indexed"] === true,
    enforceUniqueValues:
      body["enforceUniqueValues"] === undefined ? column.enforceUniqueValues : body["enforceUniqueValues"] === true,
  };
  if (next.enforceUniqueValues && !next.indexed)
    throw new GraphFailure(400, "invalidRequest", "A unique column must be indexed.");
  // Above the threshold SharePoint takes no index by hand; with what status Graph says so is assumed.
  if (next.indexed && !column.indexed && list.items.length >= THRESHOLD)
    throw new GraphFailure(
      500,
      "generalException",
      "The attempted operation is prohibited because it exceeds the list view threshold.",
    );
  const values = list.items
    .map(({ fields }) => textOf(fields[column.name]).toLowerCase())
    .filter((value) => value !== "");
  if (next.enforceUniqueValues && new Set(values).size < values.length)
    throw new GraphFailure(400, "invalidRequest", "The column has values that are not unique.");
  tenant.changeList({ ...list, columns: list.columns.map((one) => (one.id === id ? next : one)) });
  return next;
}

/** A name that is taken gets a number, silently: `Author` becomes `Author0`. */
function columnOf(body: Body, others: readonly Column[]): Column {
  const asked = body["name"];
  if (typeof asked !== "string" || !/^[A-Za-z][A-Za-z0-9_]*$/.test(asked))
    throw new GraphFailure(400, "invalidRequest", "The column name is invalid.");
  const found = facets.filter((facet) => facet in body);
  const type = found[0];
  if (type === undefined || found.length > 1)
    throw new GraphFailure(400, "invalidRequest", "Exactly one column type must be given.");
  const settings = objectOf(body[type]);
  const isMultiLine = type === "text" && settings["allowMultipleLines"] === true;
  const indexed = body["indexed"] === true;
  if (indexed && (isMultiLine || !indexable.has(type)))
    throw new GraphFailure(400, "invalidRequest", "This type of column cannot be indexed.");
  const enforceUniqueValues = body["enforceUniqueValues"] === true;
  if (enforceUniqueValues && !indexed)
    throw new GraphFailure(400, "invalidRequest", "A unique column must be indexed.");
  const isTaken = (name: string): boolean =>
    taken.has(name.toLowerCase()) || others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  let name = asked;
  for (let number = 0; isTaken(name); number++) name = `${asked}${String(number)}`;
  return {
    id: newId(),
    name,
    displayName: textOf(body["displayName"]) || asked,
    indexed,
    enforceUniqueValues,
    required: body["required"] === true,
    facet: { type, settings },
  };
}

export function createItem(tenant: Tenant, list: List, body: Body, now: Date, createdBy?: string): Item {
  const fields = checkedFields(list, objectOf(body["fields"]));
  refuseTwice(list, fields);
  const at = now.toISOString();
  const change = list.changes + 1;
  const item: Item = {
    id: String(list.nextItem),
    version: 1,
    createdAt: at,
    modifiedAt: at,
    change,
    ...(createdBy === undefined ? {} : { createdBy }),
    fields: present(fields),
  };
  const items = [...list.items, item];
  carryOver(list.items, items, { come: item });
  tenant.changeList({ ...list, items, nextItem: list.nextItem + 1, changes: change });
  return item;
}

export function updateFields(
  tenant: Tenant,
  list: List,
  item: Item,
  body: Body,
  ifMatch: string | undefined,
  now: Date,
): Item {
  refuseStale(tenant, list, item, ifMatch);
  const fields = checkedFields(list, body);
  refuseTwice(list, fields, item.id);
  const changed: Item = {
    ...item,
    version: item.version + 1,
    change: list.changes + 1,
    modifiedAt: now.toISOString(),
    fields: present({ ...item.fields, ...fields }),
  };
  const items = list.items.map((other) => (other.id === item.id ? changed : other));
  carryOver(list.items, items, { gone: item, come: changed });
  tenant.changeList({ ...list, items, changes: changed.change });
  return changed;
}

export function deleteItem(tenant: Tenant, list: List, item: Item, ifMatch: string | undefined): void {
  refuseStale(tenant, list, item, ifMatch);
  const change = list.changes + 1;
  const items = list.items.filter((other) => other.id !== item.id);
  carryOver(list.items, items, { gone: item });
  tenant.changeList({
    ...list,
    items,
    changes: change,
    deleted: [...list.deleted, { id: item.id, change }],
  });
}

/** One page of items, filtered as the service accepts it: one indexed field, five thousand rows. */
export function queryItems(
  list: List,
  query: URLSearchParams,
  oddities: Oddities,
): { readonly items: readonly Item[]; readonly next: string | undefined } {
  ["$count", "$skip", "$search", "$orderby"].forEach((option) => {
    if (query.has(option))
      throw new GraphFailure(
        400,
        "invalidRequest",
        `${option} is not supported on this API. Only URLs returned by the API can be used to page.`,
      );
  });
  const filter = query.get("$filter");
  const matching = filter === null ? list.items : filtered(list, filter, oddities);
  const top = Math.min(Number(query.get("$top") ?? PAGE), LARGEST_PAGE);
  if (!(top > 0)) throw new GraphFailure(400, "invalidRequest", "Invalid value for $top.");
  const start = placeAfter(matching, /^Paged=TRUE&p_ID=(\d+)$/.exec(query.get("$skiptoken") ?? "")?.[1]);
  const page = matching.slice(start, start + top);
  return { items: page, next: start + top < matching.length ? page[page.length - 1]?.id : undefined };
}

/** Pages go on behind the last item of the page before, so that nothing is skipped where an item goes meanwhile. */
function placeAfter(items: readonly Item[], last: string | undefined): number {
  if (last === undefined) return 0;
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(items[middle]?.id) <= Number(last)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function filtered(list: List, filter: string, { thresholdStatus, itemFilter }: Oddities): readonly Item[] {
  const { field, matches } = parseItemFilter(filter);
  const column = list.columns.find(({ name }) => name === field);
  if (column === undefined) throw new GraphFailure(400, "invalidRequest", `Field '${field}' is not recognized.`);
  if (!column.indexed) {
    throw new GraphFailure(
      400,
      "invalidRequest",
      `Field '${field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  }
  const found = list.items.filter(({ fields }) => matches(fields[field]));
  if (found.length >= THRESHOLD)
    throw new GraphFailure(
      thresholdStatus,
      thresholdStatus === 429 ? "activityLimitReached" : "generalException",
      "The attempted operation is prohibited because it exceeds the list view threshold.",
    );
  if (itemFilter === "ignored") return list.items;
  return itemFilter === "finds-nothing" ? [] : found;
}

export function eTagOf(list: List, item: Item): string {
  return `"${list.id},${String(item.version)}"`;
}

export function itemJson(list: List, item: Item, query: URLSearchParams, siteId: string): unknown {
  const expand = query.get("$expand");
  const fieldsAsked = expand === null ? null : /^fields(?:\(\$select=([^)]*)\))?$/.exec(expand);
  if (expand !== null && fieldsAsked === null) throw new UnknownCall(`$expand=${expand}`);
  return {
    "@odata.etag": eTagOf(list, item),
    id: item.id,
    eTag: eTagOf(list, item),
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `https://ourco.sharepoint.example/sites/rightbox/Lists/${encodeURIComponent(list.displayName)}/${item.id}_.000`,
    parentReference: { id: list.id, siteId },
    contentType: { id: "0x0100", name: "Item" },
    ...(fieldsAsked === null ? {} : { fields: fieldsJson(list, item, fieldsAsked[1]?.split(",")) }),
  };
}

export function fieldsJson(list: List, item: Item, select?: readonly string[]): Readonly<Record<string, unknown>> {
  const all = {
    id: item.id,
    ContentType: "Item",
    Created: item.createdAt,
    Modified: item.modifiedAt,
    _UIVersionString: `${String(item.version)}.0`,
    Attachments: false,
    ...item.fields,
  };
  const kept =
    select === undefined ? Object.entries(all) : Object.entries(all).filter(([name]) => select.includes(name));
  return { "@odata.etag": eTagOf(list, item), ...Object.fromEntries(kept) };
}

export function columnJson({ facet, ...column }: Column): unknown {
  return { ...column, hidden: false, readOnly: false, [facet.type]: facet.settings };
}

function checkedFields(list: List, fields: Body): Body {
  Object.entries(fields).forEach(([name, value]) => {
    const column = list.columns.find((one) => one.name === name);
    if (column === undefined) throw new GraphFailure(400, "invalidRequest", `Field '${name}' is not recognized.`);
    const { type, settings } = column.facet;
    if (value === null) return;
    const fits =
      type === "number" || type === "currency"
        ? typeof value === "number"
        : type === "boolean"
          ? typeof value === "boolean"
          : typeof value === "string";
    if (!fits || type === "hyperlinkOrPicture" || type === "personOrGroup")
      throw new GraphFailure(500, "generalException", "General exception while processing");
    if (type === "text" && settings["allowMultipleLines"] !== true && textOf(value).length > LONGEST_TEXT)
      throw new GraphFailure(400, "invalidRequest", "Invalid text value.");
    if (type === "dateTime" && Number.isNaN(Date.parse(textOf(value))))
      throw new GraphFailure(400, "invalidRequest", "Invalid date value.");
  });
  return fields;
}

/** Names neither column nor item, and does not mind case (SharePoint collation). */
function refuseTwice(list: List, fields: Body, self?: string): void {
  list.columns
    .filter(({ enforceUniqueValues }) => enforceUniqueValues)
    .forEach(({ name }) => {
      const other = idWith(list.items, name, textOf(fields[name]));
      if (other !== undefined && other !== self) {
        throw new GraphFailure(
          400,
          "invalidRequest",
          "One or more fields with unique constraints already has the provided value.",
        );
      }
    });
}

function refuseStale({ state }: Tenant, list: List, item: Item, ifMatch: string | undefined): void {
  if (ifMatch !== undefined && ifMatch !== "*" && ifMatch !== eTagOf(list, item))
    throw new GraphFailure(412, state.oddities.staleCode, "ETag does not match current item's value");
}

/** Empty columns are absent, not null. */
function present(fields: Body): Body {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ""));
}

function objectOf(value: unknown): Body {
  return typeof value === "object" && value !== null ? (value as Body) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
