import { GraphFailure } from "./graphFailure";
import { itemJson } from "./lists";
import type { Item, List, Tenant } from "./tenant";

const PAGE = 200;

/** What changed in a list since a token: everything without one, nothing but a link with `latest`. A page ends in a link. */
export function deltaPage(
  tenant: Tenant,
  list: List,
  query: URLSearchParams,
  link: (token: string) => string,
): unknown {
  const token = query.get("token") ?? "0";
  if (token === "latest") return { value: [], "@odata.deltaLink": link(String(list.changes)) };
  const since = Number(token);
  if (!Number.isInteger(since) || since > list.changes)
    throw new GraphFailure(410, "resyncChangesApplyDifferences", "Resync required. Replace any local items.", {
      Location: link("0"),
    });
  const top = Math.min(Number(query.get("$top") ?? PAGE), PAGE);
  const changed = [
    ...list.items.filter(({ change }) => change > since).map((item) => ({ change: item.change, item })),
    // A full enumeration shows what is there; only who was here before needs to hear what went.
    ...(since === 0 ? [] : list.deleted.filter(({ change }) => change > since)),
  ].sort((one, other) => one.change - other.change);
  const page = changed.slice(0, top);
  const last = page[page.length - 1];
  return {
    value: page.flatMap((one) =>
      "item" in one ? changedJson(tenant, list, one.item, query) : [deletedJson(tenant, list, one.id)],
    ),
    ...(page.length < changed.length && last !== undefined
      ? { "@odata.nextLink": link(String(last.change)) }
      : { "@odata.deltaLink": link(String(list.changes)) }),
  };
}

function changedJson({ state }: Tenant, list: List, item: Item, query: URLSearchParams): readonly unknown[] {
  const { deltaWithoutFields, deltaTwice } = state.oddities;
  const asked = deltaWithoutFields ? new URLSearchParams() : query;
  const json = itemJson(list, item, asked, state.siteId);
  // What it was before is gone here; an older one shows itself by its eTag and nothing in it.
  const older = itemJson(list, { ...item, version: item.version - 1, fields: {} }, asked, state.siteId);
  return deltaTwice ? [older, json] : [json];
}

function deletedJson({ state }: Tenant, list: List, id: string): unknown {
  if (state.oddities.deltaErrors)
    return {
      error: {
        code: "InternalServerError",
        message:
          "Cannot write a deleted resource, link, deleted link, or nested delta resource set within a resource set; please specify a delta resource set instead.",
      },
    };
  return {
    id,
    parentReference: { siteId: state.siteId, id: list.id },
    contentType: { id: "0x0100", name: "Item" },
    deleted: { state: "deleted" },
  };
}
