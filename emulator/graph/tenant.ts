import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contact, Message } from "@microsoft/microsoft-graph-types";

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
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface List {
  readonly id: string;
  readonly displayName: string;
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
  readonly nextItem: number;
}

export interface StoredMessage {
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
}

const FILE = "tenant.json";

export function emptyTenant(): TenantState {
  return {
    siteId: "ourco.sharepoint.example,2c712604-1370-44e7-a1f5-426573fda80a,2d2244c3-251a-49ea-93a8-39e1c3a060fe",
    sitePath: "/sites/rightbox",
    lists: [],
    messages: [],
    contacts: [],
    roaming: {},
  };
}

/** The tenant, kept on disk where a folder is given. */
export class Tenant {
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
    this.change({ ...emptyTenant(), ...seed });
  }
}

export function newId(): string {
  return randomUUID();
}
