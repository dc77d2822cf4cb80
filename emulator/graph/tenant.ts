import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contact, Message } from "@microsoft/microsoft-graph-types";
import { ResourceUnits } from "./resourceUnits";
import type { ListSettings } from "./sharePointSecurity";

/** A column as the service keeps it. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly required: boolean;
  /** The one type facet, such as `text`, with its settings. */
  readonly facet: { readonly type: string; readonly settings: Readonly<Record<string, unknown>> };
}

export interface Item {
  readonly id: string;
  readonly version: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** The list's change that made it what it is. */
  readonly change: number;
  /** Who made it (user principal name). */
  readonly createdBy?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface List {
  readonly id: string;
  readonly displayName: string;
  readonly createdAt?: string;
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
  readonly nextItem: number;
  /** Changes so far: what a delta token counts. */
  readonly changes: number;
  readonly deleted: ReadonlyArray<{ readonly id: string; readonly change: number }>;
  /** What only SharePoint's own REST sets; absent where it was never touched. */
  readonly settings?: ListSettings;
}

/** How the service has been seen to answer otherwise than described. */
export interface Oddities {
  /** A deleted item shows in a delta as an error within the page (msgraph-sdk-typescript issue 544). */
  readonly deltaErrors: boolean;
  /** Items of a delta come without their fields, whatever `$expand` asks (not known of the service). */
  readonly deltaWithoutFields: boolean;
  /** Items of a delta come twice in a page, the second time as they are (Graph, listItem: delta). */
  readonly deltaTwice: boolean;
  /** The code of a 412 (both have been seen). */
  readonly staleCode: "resourceModified" | "notAllowed";
  /** What a query over the list view threshold gets: a misleading 429, or SharePoint's own 500. */
  readonly thresholdStatus: 429 | 500;
  /** Whether a browser may read `Retry-After` (microsoft-graph-docs issue 17488: it was not always). */
  readonly hidesRetryAfter: boolean;
  /** A filter on items is ignored, or finds nothing although there is something (graph-explorer-v4 issues 2782, 3763). */
  readonly itemFilter: "works" | "ignored" | "finds-nothing";
  /** A list with a unique column does not take "read own items only", as one source says (not known of the service). */
  readonly uniqueBarsOwnReading: boolean;
  /** Resource units that the app may spend in a minute: 1,250 in a small tenant, 0 for no limit (SharePoint throttling docs). */
  readonly resourceUnitsPerMinute: number;
}

export interface StoredMessage {
  /** Whose mailbox it is in; absent for that of whoever asks. */
  readonly mailbox?: string;
  readonly folder: string;
  /** When its extended properties can be seen; milliseconds since 1970. */
  readonly propertiesVisibleAt: number;
  readonly message: Message;
}

/** Everything that the emulated tenant holds. */
export interface TenantState {
  readonly siteId: string;
  readonly sitePath: string;
  readonly lists: readonly List[];
  readonly messages: readonly StoredMessage[];
  readonly contacts: readonly Contact[];
  readonly roaming: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Who has the permission Manage Lists (user principal names); absent: everybody. */
  readonly listManagers?: readonly string[];
  readonly oddities: Oddities;
}

/** Its number is the version of its shape: a state of another shape is left alone and not read. */
const FILE = "tenant-4.json";

export function emptyTenant(): TenantState {
  return {
    siteId: "ourco.sharepoint.example,2c712604-1370-44e7-a1f5-426573fda80a,2d2244c3-251a-49ea-93a8-39e1c3a060fe",
    sitePath: "/sites/rightbox",
    lists: [],
    messages: [],
    contacts: [],
    roaming: {},
    oddities: {
      deltaErrors: false,
      deltaWithoutFields: false,
      deltaTwice: false,
      staleCode: "resourceModified",
      thresholdStatus: 429,
      hidesRetryAfter: false,
      itemFilter: "works",
      uniqueBarsOwnReading: true,
      resourceUnitsPerMinute: 0,
    },
  };
}

/** The tenant, kept on disk where a folder is given. */
export class Tenant {
  /** What was spent of SharePoint's budget. */
  readonly units = new ResourceUnits();
  private current: TenantState;

  constructor(private readonly folder?: string) {
    const file = folder === undefined ? undefined : join(folder, FILE);
    this.current =
      file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as TenantState) : emptyTenant();
  }

  get state(): TenantState {
    return this.current;
  }

  change(part: Partial<TenantState>): void {
    this.current = { ...this.current, ...part };
    if (this.folder === undefined) return;
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, FILE), JSON.stringify(this.current, undefined, 1));
  }

  changeList(list: List): void {
    this.change({ lists: this.current.lists.map((other) => (other.id === list.id ? list : other)) });
  }

  reset(seed: Partial<TenantState>): void {
    this.units.clear();
    this.change({ ...emptyTenant(), ...seed });
  }
}

export function newId(): string {
  return randomUUID();
}
