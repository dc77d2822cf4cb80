import { linkWith, nextLink, type Answer, type GraphCall, type Route } from "./call";
import { changeContact, createContact, queryContacts } from "./contacts";
import { deltaPage } from "./delta";
import { GraphFailure, UnknownCall } from "./graphFailure";
import {
  addColumn,
  changeColumn,
  columnJson,
  createItem,
  createList,
  deleteItem,
  eTagOf,
  fieldsJson,
  itemJson,
  queryItems,
  updateFields,
} from "./lists";
import { mailRoutes } from "./mailRoutes";
import { needOwn, seenBy } from "./sharePointSecurity";
import type { Item, List, Tenant } from "./tenant";
import { needScope, readToken } from "./token";

const READ = [
  "Sites.Read.All",
  "Sites.ReadWrite.All",
  "Sites.Manage.All",
  "Sites.Selected",
  "Lists.SelectedOperations.Selected",
];
const WRITE = ["Sites.ReadWrite.All", "Sites.Manage.All", "Sites.Selected", "Lists.SelectedOperations.Selected"];
const MANAGE = ["Sites.Manage.All"];
const CONTACTS = ["Contacts.Read", "Contacts.ReadWrite"];
const CONTACTS_WRITE = ["Contacts.ReadWrite"];

const routes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/sites\/([^/:]+)$/,
    needs: READ,
    resourceUnits: 1,
    run: (tenant, _, [site]) => ({ status: 200, body: siteJson(tenant, site) }),
  },
  {
    method: "GET",
    path: /^\/sites\/([^/:]+):(\/.+)$/,
    needs: READ,
    resourceUnits: 1,
    run: (tenant, _, [, path]) => {
      if (path !== tenant.state.sitePath)
        throw new GraphFailure(404, "itemNotFound", "Requested site could not be found");
      return { status: 200, body: siteJson(tenant, tenant.state.siteId) };
    },
  },
  {
    method: "GET",
    path: /^\/sites\/([^/]+)\/lists$/,
    needs: READ,
    resourceUnits: 2,
    run: (tenant, _, [site], query) => {
      checkSite(tenant, site);
      return {
        status: 200,
        body: { value: filteredLists(tenant, query.get("$filter")).map((list) => listJson(list, query)) },
      };
    },
  },
  {
    method: "POST",
    path: /^\/sites\/([^/]+)\/lists$/,
    needs: MANAGE,
    resourceUnits: 2,
    run: (tenant, { body, now }, [site]) => {
      checkSite(tenant, site);
      return { status: 201, body: listJson(createList(tenant, objectOf(body), now)) };
    },
  },
  {
    method: "GET",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/columns$/,
    needs: READ,
    resourceUnits: 2,
    run: (tenant, _, [site, list]) => ({
      status: 200,
      body: { value: listOf(tenant, site, list).columns.map(columnJson) },
    }),
  },
  {
    method: "POST",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/columns$/,
    needs: MANAGE,
    resourceUnits: 2,
    run: (tenant, { body }, [site, list]) => ({
      status: 201,
      body: columnJson(addColumn(tenant, listOf(tenant, site, list), objectOf(body))),
    }),
  },
  {
    method: "PATCH",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/columns\/([^/]+)$/,
    needs: MANAGE,
    resourceUnits: 2,
    run: (tenant, { body }, [site, list, column]) => ({
      status: 200,
      body: columnJson(changeColumn(tenant, listOf(tenant, site, list), column ?? "", objectOf(body))),
    }),
  },
  {
    method: "GET",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/items$/,
    needs: READ,
    resourceUnits: 2,
    run: (tenant, call, [site, name], query) => {
      const { base, path } = call;
      const list = seenBy(tenant, listOf(tenant, site, name), whoAsks(call));
      const { items, next } = queryItems(list, query, tenant.state.oddities);
      return {
        status: 200,
        body: {
          value: items.map((item) => itemJson(list, item, query, tenant.state.siteId)),
          ...nextLink(base, path, "$skiptoken", next === undefined ? undefined : `Paged=TRUE&p_ID=${next}`),
        },
      };
    },
  },
  {
    method: "POST",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/items$/,
    needs: WRITE,
    resourceUnits: 2,
    run: (tenant, call, [site, name]) => {
      const { body, now } = call;
      const item = createItem(tenant, listOf(tenant, site, name), objectOf(body), now, whoAsks(call));
      const list = listOf(tenant, site, name);
      return {
        status: 201,
        body: itemJson(list, item, new URLSearchParams("$expand=fields"), tenant.state.siteId),
        headers: { ETag: eTagOf(list, item) },
      };
    },
  },
  {
    method: "GET",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/items\/(\d+)$/,
    needs: READ,
    resourceUnits: 1,
    run: (tenant, call, [site, name, id], query) => {
      const list = seenBy(tenant, listOf(tenant, site, name), whoAsks(call));
      return { status: 200, body: itemJson(list, itemOf(list, id), query, tenant.state.siteId) };
    },
  },
  {
    method: "PATCH",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/items\/(\d+)\/fields$/,
    needs: WRITE,
    resourceUnits: 2,
    run: (tenant, call, [site, name, id]) => {
      const { body, headers, now } = call;
      const list = listOf(tenant, site, name);
      needOwn(tenant, list, itemOf(seenBy(tenant, list, whoAsks(call)), id), whoAsks(call));
      return {
        status: 200,
        body: fieldsJson(list, updateFields(tenant, list, itemOf(list, id), objectOf(body), headers["if-match"], now)),
      };
    },
  },
  {
    method: "DELETE",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/items\/(\d+)$/,
    needs: WRITE,
    resourceUnits: 2,
    run: (tenant, call, [site, name, id]) => {
      const { headers } = call;
      const list = listOf(tenant, site, name);
      needOwn(tenant, list, itemOf(seenBy(tenant, list, whoAsks(call)), id), whoAsks(call));
      deleteItem(tenant, list, itemOf(list, id), headers["if-match"]);
      return { status: 204 };
    },
  },
  {
    method: "GET",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/items\/(?:delta|microsoft\.graph\.delta\(\))$/,
    needs: READ,
    // Without a token it is a whole enumeration (SharePoint throttling docs).
    resourceUnits: (query) => (query.has("token") ? 1 : 2),
    run: (tenant, { base, path }, [site, name], query) => ({
      status: 200,
      body: deltaPage(tenant, listOf(tenant, site, name), query, (token) => linkWith(base, path, "token", token)),
    }),
  },
  {
    method: "GET",
    path: /^\/me\/contacts$/,
    needs: CONTACTS,
    resourceUnits: 0,
    run: (tenant, { base, path }, _, query) => {
      const { found, next } = queryContacts(tenant.state.contacts, query);
      return { status: 200, body: { value: found, ...nextLink(base, path, "$skip", next) } };
    },
  },
  {
    method: "POST",
    path: /^\/me\/contacts$/,
    needs: CONTACTS_WRITE,
    resourceUnits: 0,
    run: (tenant, { body }) => ({ status: 201, body: createContact(tenant, objectOf(body)) }),
  },
  {
    method: "PATCH",
    path: /^\/me\/contacts\/([^/]+)$/,
    needs: CONTACTS_WRITE,
    resourceUnits: 0,
    run: (tenant, { body }, [id]) => ({ status: 200, body: changeContact(tenant, id ?? "", objectOf(body)) }),
  },
  ...mailRoutes,
];

/** Answers one call, or throws what the service would say. */
export function answerCall(tenant: Tenant, call: GraphCall): Answer {
  const { pathname, searchParams } = new URL(`http://graph${call.path}`);
  const path = decodeURIComponent(pathname);
  const route = routes.find((one) => one.method === call.method && one.path.test(path));
  if (route === undefined) throw new UnknownCall(`${call.method} ${path}`);
  needScope(readToken(call.headers.authorization, call.now), route.needs);
  const cost = typeof route.resourceUnits === "number" ? route.resourceUnits : route.resourceUnits(searchParams);
  try {
    tenant.units.take(cost, call.now.getTime(), tenant.state.oddities.resourceUnitsPerMinute);
    const parts = (route.path.exec(path) ?? []).slice(1);
    const { status, body, headers = {} } = route.run(tenant, call, parts, searchParams);
    return { status, body, headers, needs: route.needs, resourceUnits: cost };
  } catch (error) {
    if (error instanceof GraphFailure) error.resourceUnits = cost;
    throw error;
  }
}

function siteJson(tenant: Tenant, site: string | undefined): unknown {
  checkSite(tenant, site);
  const { siteId, sitePath } = tenant.state;
  return {
    id: siteId,
    displayName: "RightBox",
    name: "rightbox",
    webUrl: `https://ourco.sharepoint.example${sitePath}`,
  };
}

function checkSite(tenant: Tenant, site: string | undefined): void {
  if (site !== tenant.state.siteId) throw new GraphFailure(404, "itemNotFound", "Requested site could not be found");
}

function whoAsks({ headers, now }: GraphCall): string {
  return readToken(headers.authorization, now).upn;
}

/** By id or by title. */
function listOf(tenant: Tenant, site: string | undefined, name: string | undefined): List {
  checkSite(tenant, site);
  const list = tenant.state.lists.find(({ id, displayName }) => id === name || displayName === name);
  if (list === undefined) throw new GraphFailure(404, "itemNotFound", "The specified list was not found");
  return list;
}

function itemOf({ items }: List, id: string | undefined): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new GraphFailure(404, "itemNotFound", "The resource could not be found.");
  return item;
}

function filteredLists(tenant: Tenant, filter: string | null): readonly List[] {
  if (filter === null) return tenant.state.lists;
  const name = /^displayName eq '((?:[^']|'')*)'$/.exec(filter)?.[1]?.replace(/''/g, "'");
  if (name === undefined)
    throw new GraphFailure(400, "invalidRequest", "The provided filter statement is not supported");
  return tenant.state.lists.filter(({ displayName }) => displayName === name);
}

function listJson({ id, displayName, createdAt }: List, query = new URLSearchParams()): unknown {
  const all = {
    id,
    displayName,
    name: displayName,
    ...(createdAt === undefined ? {} : { createdDateTime: createdAt }),
    list: { template: "genericList", hidden: false, contentTypesEnabled: false },
  };
  const select = query.get("$select")?.split(",");
  return select === undefined ? all : Object.fromEntries(Object.entries(all).filter(([name]) => select.includes(name)));
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
