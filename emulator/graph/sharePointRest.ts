import type { IncomingHttpHeaders } from "node:http";
import { managesLists, settingsOf, type ListSettings, type ListView } from "./sharePointSecurity";
import { newId, type List, type Tenant } from "./tenant";
import type { TokenClaims } from "./token";

export interface SharePointCall {
  readonly method: string;
  /** Behind `/_api`, decoded, without the query. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
  readonly claims: TokenClaims;
}

export interface SharePointAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export const DIGEST = "0x00EMULATED,26 Nov 2026 08:26:00 -0000";

/**
 * The slice of SharePoint's REST that sets what Graph cannot: item-level permissions, versions, approval, and views.
 *
 * Documented: the addresses, `X-HTTP-Method: MERGE` with `IF-MATCH: *` on a POST, and the form digest from `contextinfo` (sp-dev-docs, Working
 * with lists and list items with REST; SharePoint REST reference, ListCollection, ViewCollection); the values of ReadSecurity and
 * WriteSecurity (MS-WSSCAML 2.3.2.11.3). Seen elsewhere: ReadSecurity and WriteSecurity can be set that way (pnpjs issue 2543); views take Title,
 * PersonalView, ViewQuery and RowLimit, and fields one by one (pnpjs, views). Told by one source only, hence a switch
 * (`oddities.uniqueBarsOwnReading`): a list with a unique column does not take ReadSecurity 2. Assumed: statuses and codes of refusals, and that
 * Manage Lists is what setting them takes.
 */
export function answerSharePoint(tenant: Tenant, call: SharePointCall): SharePointAnswer {
  const { method, path, headers, claims } = call;
  if (!claims.scp.split(" ").some((scope) => scope === "AllSites.Manage" || scope === "AllSites.FullControl"))
    return refused(403, "-2147024891, System.UnauthorizedAccessException", "Access denied.");
  if (method === "POST" && path === "/contextinfo") return { status: 200, body: { FormDigestValue: DIGEST } };
  if (method === "POST" && headers["x-requestdigest"] !== DIGEST)
    return refused(
      403,
      "-2130575251, Microsoft.SharePoint.SPException",
      "The security validation for this page is invalid.",
    );
  if (method === "GET" && path === "/web/lists")
    return { status: 200, body: { value: tenant.state.lists.map(listJson) } };
  const [, id, rest = ""] = /^\/web\/lists\(guid'([^']+)'\)(.*)$/.exec(path) ?? [];
  const list = tenant.state.lists.find((one) => one.id === id);
  if (list === undefined) return refused(404, "-2130575322, System.ArgumentException", "List does not exist.");
  if (method === "GET" && rest === "") return { status: 200, body: listJson(list) };
  if (method === "GET" && rest === "/views")
    return { status: 200, body: { value: settingsOf(list).views.map(viewJson) } };
  if (method !== "POST") return unknownCall(call);
  if (!managesLists(tenant, claims.upn))
    return refused(403, "-2147024891, System.UnauthorizedAccessException", "Access denied.");
  if (rest === "") return merge(tenant, list, call);
  if (rest === "/views") return addView(tenant, list, objectOf(call.body));
  const field = /^\/views\(guid'([^']+)'\)\/viewfields\/(?:addviewfield\('([^']+)'\)|(removeallviewfields))$/.exec(
    rest,
  );
  return field === null ? unknownCall(call) : changeFields(tenant, list, field[1] ?? "", field[2]);
}

const settable: Readonly<Record<string, keyof ListSettings>> = {
  ReadSecurity: "readSecurity",
  WriteSecurity: "writeSecurity",
  EnableVersioning: "enableVersioning",
  EnableModeration: "enableModeration",
};

function merge(tenant: Tenant, list: List, { headers, body, ...call }: SharePointCall): SharePointAnswer {
  if (headers["x-http-method"] !== "MERGE" || headers["if-match"] === undefined)
    return unknownCall({ headers, body, ...call });
  const asked = objectOf(body);
  const odd = Object.keys(asked).find((name) => settable[name] === undefined);
  if (odd !== undefined)
    return refused(
      400,
      "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
      `The property '${odd}' does not exist.`,
    );
  const hasUnique = list.columns.some(({ enforceUniqueValues }) => enforceUniqueValues);
  if (asked["ReadSecurity"] === 2 && hasUnique && tenant.state.oddities.uniqueBarsOwnReading)
    return refused(
      500,
      "-2130575214, Microsoft.SharePoint.SPException",
      "Lists with unique columns cannot restrict reading.",
    );
  const change = Object.fromEntries(Object.entries(asked).map(([name, value]) => [settable[name] ?? name, value]));
  return keep(tenant, list, change, { status: 204 });
}

function addView(tenant: Tenant, list: List, body: Readonly<Record<string, unknown>>): SharePointAnswer {
  const { views } = settingsOf(list);
  const title = String(body["Title"]);
  const view: ListView = {
    id: newId(),
    title,
    query: typeof body["ViewQuery"] === "string" ? body["ViewQuery"] : "",
    rowLimit: Number(body["RowLimit"] ?? 30),
    fields: ["LinkTitle"],
    isDefault: body["DefaultView"] === true,
  };
  return keep(tenant, list, { views: [...views, view] }, { status: 201, body: viewJson(view) });
}

function changeFields(tenant: Tenant, list: List, id: string, added: string | undefined): SharePointAnswer {
  const { views } = settingsOf(list);
  if (!views.some((view) => view.id === id))
    return refused(404, "-2130575322, System.ArgumentException", "View not found.");
  const isKnown = added === undefined || added === "LinkTitle" || list.columns.some(({ name }) => name === added);
  if (!isKnown) return refused(400, "-2147024809, System.ArgumentException", `Column '${added}' does not exist.`);
  const next = views.map((view) =>
    view.id === id ? { ...view, fields: added === undefined ? [] : [...view.fields, added] } : view,
  );
  return keep(tenant, list, { views: next }, { status: 200, body: {} });
}

function keep(tenant: Tenant, list: List, change: Partial<ListSettings>, answer: SharePointAnswer): SharePointAnswer {
  tenant.changeList({ ...list, settings: { ...settingsOf(list), ...change } });
  return answer;
}

function listJson(list: List): unknown {
  const { readSecurity, writeSecurity, enableVersioning, enableModeration } = settingsOf(list);
  return {
    Id: list.id,
    Title: list.displayName,
    ReadSecurity: readSecurity,
    WriteSecurity: writeSecurity,
    EnableVersioning: enableVersioning,
    EnableModeration: enableModeration,
    ItemCount: list.items.length,
  };
}

function viewJson({ id, title, query, rowLimit, isDefault }: ListView): unknown {
  return { Id: id, Title: title, ViewQuery: query, RowLimit: rowLimit, DefaultView: isDefault };
}

function unknownCall({ method, path }: SharePointCall): SharePointAnswer {
  return refused(501, "emulator", `The emulator does not know this call: ${method} ${path}`);
}

/** SharePoint's envelope in `odata=nometadata`. */
function refused(status: number, code: string, value: string): SharePointAnswer {
  return { status, body: { "odata.error": { code, message: { lang: "en-US", value } } } };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
