import type { IncomingHttpHeaders } from "node:http";
import type { Tenant } from "./tenant";

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

/** One kind of call that the emulator knows. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Any one of these scopes will do. */
  readonly needs: readonly string[];
  readonly resourceUnits: number | ((query: URLSearchParams) => number);
  readonly run: (
    tenant: Tenant,
    call: GraphCall,
    parts: readonly string[],
    query: URLSearchParams,
  ) => { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
}

export function nextLink(base: string, path: string, option: string, next: number | string | undefined): object {
  return next === undefined ? {} : { "@odata.nextLink": linkWith(base, path, option, String(next)) };
}

export function linkWith(base: string, path: string, option: string, value: string): string {
  const url = new URL(`${base}${path}`);
  url.searchParams.set(option, value);
  return url.toString();
}
