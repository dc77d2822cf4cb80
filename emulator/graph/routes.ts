import type { IncomingHttpHeaders } from "node:http";
import { changeContact, createContact, queryContacts } from "./contacts";
import { deltaPage } from "./delta";
import { GraphFailure, UnknownCall } from "./graphFailure";
import {
  addColumn,
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
import { messageJson } from "./messageText";
import { needsMore, queryMessages } from "./messages";
import type { Item, List, Tenant } from "./tenant";
import { needScope, readToken } from "./token";

export interface GraphCall {
  readonly method: string;
  /** Behind `/v1.0`, with the query. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  readonly now: Date;
  /** Scheme, host and `/v1.0`, for links. */
  readonly base: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly needs: readonly string[];
  readonly resourceUnits: number;
}

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
const MAIL = ["Mail.Read", "Mail.ReadWrite"];
const MAIL_BASIC = ["Mail.ReadBasic", ...MAIL];

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly needs: readonly string[];
  readonly resourceUnits: number | ((query: URLSearchParams) => number);
  readonly run: (
    tenant: Tenant,
    call: GraphCall,
    parts: readonly string[],
    query: URLSearchParams,
  ) => { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
}

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
      return { status: 200, body: { value: filteredLists(tenant, query.get("$filter")).map(listJson) } };
    },
  },
  {
    method: "POST",
    path: /^\/sites\/([^/]+)\/lists$/,
    needs: MANAGE,
    resourceUnits: 2,
    run: (tenant, { body }, [site]) => {
      checkSite(tenant, site);
      return { status: 201, body: listJson(createList(tenant, objectOf(body))) };
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
    method: "GET",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/items$/,
    needs: READ,
    resourceUnits: 2,
    run: (tenant, { base, path }, [site, name], query) => {
      const list = listOf(tenant, site, name);
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
    run: (tenant, { body, now }, [site, name]) => {
      const item = createItem(tenant, listOf(tenant, site, name), objectOf(body), now);
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
    run: (tenant, _, [site, name, id], query) => {
      const list = listOf(tenant, site, name);
      return { status: 200, body: itemJson(list, itemOf(list, id), query, tenant.state.siteId) };
    },
  },
  {
    method: "PATCH",
    path: /^\/sites\/([^/]+)\/lists\/([^/]+)\/items\/(\d+)\/fields$/,
    needs: WRITE,
    resourceUnits: 2,
    run: (tenant, { body, headers, now }, [site, name, id]) => {
      const list = listOf(tenant, site, name);
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
    run: (tenant, { headers }, [site, name, id]) => {
      const list = listOf(tenant, site, name);
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
  {
    method: "GET",
    path: /^\/me\/messages\/([^/]+)$/,
    needs: MAIL,
    resourceUnits: 0,
    run: (tenant, { headers }, [id], query) => ({
      status: 200,
      ...messageJson(tenant.state.messages, id ?? "", query, headers["prefer"]),
    }),
  },
  {
    method: "GET",
    path: /^\/me\/mailFolders\/(sentitems|drafts|inbox)\/messages$/,
    needs: MAIL_BASIC,
    resourceUnits: 0,
    run: (tenant, { base, path, now, headers }, [folder], query) => {
      if (needsMore(query)) needScope(readToken(headers.authorization, now), MAIL);
      const { messages, next } = queryMessages(
        tenant.state.messages.filter((one) => one.folder === folder),
        query,
        now.getTime(),
      );
      return { status: 200, body: { value: messages, ...nextLink(base, path, "$skip", next) } };
    },
  },
];

/** Answers one call, or throws what the service would say. */
export function answerCall(tenant: Tenant, call: GraphCall): Answer {
  const { pathname, searchParams } = new URL(`http://graph${call.path}`);
  const path = decodeURIComponent(pathname);
  const route = routes.find((one) => one.method === call.method && one.path.test(path));
  if (route === undefined) throw new UnknownCall(`${call.method} ${path}`);
  needScope(readToken(call.headers.authorization, call.now), route.needs);
  const { status, body, headers = {} } = route.run(tenant, call, (route.path.exec(path) ?? []).slice(1), searchParams);
  const cost = typeof route.resourceUnits === "number" ? route.resourceUnits : route.resourceUnits(searchParams);
  return { status, body, headers, needs: route.needs, resourceUnits: cost };
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

function listJson({ id, displayName }: List): unknown {
  return {
    id,
    displayName,
    name: displayName,
    list: { template: "genericList", hidden: false, contentTypesEnabled: false },
  };
}

function nextLink(base: string, path: string, option: string, next: number | string | undefined): object {
  return next === undefined ? {} : { "@odata.nextLink": linkWith(base, path, option, String(next)) };
}

function linkWith(base: string, path: string, option: string, value: string): string {
  const url = new URL(`${base}${path}`);
  url.searchParams.set(option, value);
  return url.toString();
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
