import { isObject, membersOf, textOf } from "../../domain/text/members";
import { GraphError } from "./GraphError";
import { parseRetryAfter, retryDelay } from "./retryTiming";

/** A request behind the Graph root. */
export interface GraphRequest {
  readonly operation: string;
  readonly method?: "GET" | "POST" | "PATCH";
  /** Path and query behind the root, or a whole `@odata.nextLink`. */
  readonly path: string;
  readonly body?: unknown;
  /** Scopes that a token must hold. */
  readonly scopes: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The token of before was refused within a batch: a fresh one, with what was demanded on top. */
  readonly renew?: { readonly claims?: string };
}

export type GraphFetch = (request: GraphRequest) => Promise<unknown>;

export interface GraphFetchOptions {
  readonly root: string;
  /** A token for these scopes. `claims`: what Graph demanded on top (a claims challenge). */
  readonly token: (scopes: readonly string[], renew: { readonly claims?: string } | undefined) => Promise<string>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  readonly random: () => number;
  readonly newId: () => string;
}

const DEADLINE_MS = 20_000;

/** The one door to Graph: token, deadline, retries, typed errors. */
export function graphFetchWith(options: GraphFetchOptions): GraphFetch {
  return async (request) => {
    const url = addressOf(options.root, request);
    let { renew } = request;
    for (let attempts = 1; ; attempts++) {
      const answer = await attempt(url, request, await options.token(request.scopes, renew), options);
      if (answer.status >= 200 && answer.status < 300) return answer.body;
      // One fresh token, never a loop: a second 401 is an answer.
      if (answer.status === 401 && renew === undefined) {
        renew = claimsOf(answer.challenge);
        continue;
      }
      const wait = retryDelay({
        attempts,
        method: request.method ?? "GET",
        status: answer.status,
        retryAfter: answer.retryAfter,
        now: options.now(),
        random: options.random(),
      });
      if (wait === undefined) throw errorOf(request, answer, options.now());
      await options.sleep(wait);
    }
  };
}

interface Attempt {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: string | null;
  readonly challenge: string | null;
  readonly requestId: string;
}

/** A next link stays on the configured host, whatever the answer says. */
function addressOf(root: string, { operation, path }: GraphRequest): string {
  if (!path.startsWith("http")) return `${root}${path}`;
  if (!path.startsWith(`${root}/`))
    throw new GraphError(operation, 0, "foreignLink", "The next page lies on another host.", "");
  return path;
}

async function attempt(
  url: string,
  { method = "GET", body, headers }: GraphRequest,
  token: string,
  { newId }: GraphFetchOptions,
): Promise<Attempt> {
  const requestId = newId();
  try {
    const response = await fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        "client-request-id": requestId,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: parsed(text),
      retryAfter: response.headers.get("Retry-After"),
      challenge: response.headers.get("WWW-Authenticate"),
      requestId,
    };
  } catch (error) {
    // Offline, a refused connection and an answer without CORS headers all look the same in a browser.
    return {
      status: 0,
      body: { error: { code: "noAnswer", message: String(error) } },
      retryAfter: null,
      challenge: null,
      requestId,
    };
  }
}

function errorOf(
  { operation }: GraphRequest,
  { status, body, requestId, retryAfter }: Attempt,
  now: number,
): GraphError {
  const { code, message } = membersOf(membersOf(body)["error"]);
  const wait = parseRetryAfter(retryAfter, now);
  return new GraphError(operation, status, textOf(code), textOf(message), requestId, wait);
}

/** The claims of a challenge, as the token request takes them (Entra, claims challenge). */
export function claimsOf(challenge: string | null): { readonly claims?: string } {
  const encoded = /claims="([^"]+)"/.exec(challenge ?? "")?.[1];
  try {
    return encoded === undefined ? {} : { claims: atob(encoded) };
  } catch {
    return {};
  }
}

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Every element of a paged answer. */
export async function allPages(graph: GraphFetch, request: GraphRequest): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (let path: string | undefined = request.path; path !== undefined;) {
    const page = membersOf(await graph({ ...request, path }));
    const value = page["value"];
    if (Array.isArray(value)) found.push(...(value as readonly unknown[]).filter(isObject));
    const next: unknown = page["@odata.nextLink"];
    path = typeof next === "string" ? next : undefined;
  }
  return found;
}
