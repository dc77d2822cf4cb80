import { GraphFailure } from "./graphFailure";
import type { Item, List, Tenant } from "./tenant";

/** A view of a list (SharePoint REST, SP.View). */
export interface ListView {
  readonly id: string;
  readonly title: string;
  readonly query: string;
  readonly rowLimit: number;
  readonly fields: readonly string[];
  readonly isDefault: boolean;
}

/** What only SharePoint's own REST shows and sets of a list. */
export interface ListSettings {
  /** 1: all items. 2: an item only for who made it and for list administrators (MS-WSSCAML 2.3.2.11.3, ReadSecurity). */
  readonly readSecurity: 1 | 2;
  /** 1: all items. 2: only own ones. 4: none (the same, WriteSecurity). */
  readonly writeSecurity: 1 | 2 | 4;
  readonly enableVersioning: boolean;
  readonly enableModeration: boolean;
  readonly views: readonly ListView[];
}

/** A list as SharePoint Online makes it. That it keeps versions of items is assumed: new lists do, made through Graph or not. */
const fresh: ListSettings = {
  readSecurity: 1,
  writeSecurity: 1,
  enableVersioning: true,
  enableModeration: false,
  views: [
    {
      id: "00000000-0000-4000-8000-0000000000aa",
      title: "All Items",
      query: "",
      rowLimit: 30,
      fields: ["LinkTitle"],
      isDefault: true,
    },
  ],
};

export function settingsOf({ settings }: List): ListSettings {
  return settings ?? fresh;
}

/** Whether somebody has the permission Manage Lists. A tenant that names nobody makes no difference between people. */
export function managesLists({ state }: Tenant, upn: string): boolean {
  return state.listManagers === undefined || state.listManagers.includes(upn);
}

/**
 * The list as somebody sees it. Documented: others' items are missing from answers without a word (microsoft-graph-docs issue 12692). Assumed:
 * one that is asked for by its number is not found.
 */
export function seenBy(tenant: Tenant, list: List, upn: string): List {
  if (settingsOf(list).readSecurity === 1 || managesLists(tenant, upn)) return list;
  return { ...list, items: list.items.filter((item) => isOwn(item, upn)) };
}

/** Refuses a change of what somebody else made. The code is assumed. */
export function needOwn(tenant: Tenant, list: List, item: Item, upn: string): void {
  const { writeSecurity } = settingsOf(list);
  if (writeSecurity === 1 || managesLists(tenant, upn)) return;
  if (writeSecurity === 4 || !isOwn(item, upn)) throw new GraphFailure(403, "accessDenied", "Access denied");
}

function isOwn({ createdBy }: Item, upn: string): boolean {
  return createdBy === upn;
}
