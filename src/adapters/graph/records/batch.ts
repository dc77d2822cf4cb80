import { listOf, membersOf, textOf } from "../../../domain/text/members";
import { GraphError, isGraphError, isOutcomeUnknown } from "../GraphError";
import { claimsOf, type GraphFetch } from "../graphFetch";
import { parseRetryAfter, retryDelay } from "../retryTiming";
import type { Pace } from "./pace";
import { NO_REPLY } from "./recordsError";

/** Requests in one batch (Graph, JSON batching). */
export const MOST_IN_BATCH = 20;

/** The way to the site's lists. */
export interface RecordsDoor {
  readonly graph: GraphFetch;
  /** The Graph root, which next links begin with. */
  readonly root: string;
  /** Path of the site's lists behind the root. */
  readonly lists: string;
  readonly scopes: readonly string[];
  readonly pace: Pace;
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** One request of a batch. */
export interface Part {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Path and query behind the root. */
  readonly path: string;
  readonly body?: unknown;
  /** What it costs in SharePoint's resource units. */
  readonly units: number;
}

/** What became of one request. `status` 0: nobody knows, it may have been carried out. */
export interface Reply {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly body: unknown;
  /** How long it wants to be left alone, where it said so. */
  readonly retryAfterMs: number | undefined;
  readonly challenge: string | null;
}

/**
 * Asks up to twenty things in one batch, and again what was throttled, after the longest wait that was told; with a fresh token, once, what
 * was refused for the token. `until-told`: also what got lost or collided, which only suits what may be done twice. Replies come in the
 * order of the parts, the last one of each. Throws what went wrong with the batch as a whole.
 */
export async function askTogether(
  door: RecordsDoor,
  operation: string,
  parts: readonly Part[],
  how: "once" | "until-told",
): Promise<readonly Reply[]> {
  const replies: Reply[] = parts.map(() => silence(0, NO_REPLY));
  let open = parts.map((part, index) => ({ part, index }));
  let renew: { readonly claims?: string } | undefined;
  for (let attempts = 1; ; attempts++) {
    const told = await oneBatch(door, operation, open, renew);
    open.forEach(({ index }) => {
      replies[index] = told(index);
    });
    const of = (index: number): Reply => replies[index] ?? silence(0, NO_REPLY);
    const denied = open.map(({ index }) => of(index)).find(({ status }) => status === 401);
    if (denied !== undefined && renew !== undefined) throw errorOf(operation, denied);
    if (denied !== undefined) renew = claimsOf(denied.challenge);
    open = open.filter(({ index }) => isWorthAnotherTry(of(index), how));
    const busy = open.map(({ index }) => of(index)).filter(({ status }) => status !== 401);
    const wait = busy.length === 0 ? 0 : waitAfter(door, attempts, busy);
    if (open.length === 0 || wait === undefined) return replies;
    await door.sleep(wait);
  }
}

/** Asks a few questions one after the other: together they would cost the same, and a sweep keeps its batches for what it writes. */
export async function askSingly(
  { graph, pace, scopes }: RecordsDoor,
  operation: string,
  parts: readonly Part[],
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (const { path, units } of parts) {
    await pace.take(units);
    try {
      replies.push({ ...silence(200, ""), body: await graph({ operation, path, scopes }) });
    } catch (error) {
      if (!isGraphError(error) || error.status === 401) throw error;
      replies.push(silence(error.status, error.code, error.detail));
    }
  }
  return replies;
}

/** The failure that a reply stands for. */
export function errorOf(operation: string, { status, code, detail, retryAfterMs }: Reply): GraphError {
  return new GraphError(operation, status, code, detail, "", retryAfterMs);
}

export function isSuccess({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

/** SharePoint will not look through so many rows, which Graph has told as a 429 or 500 (sp-dev-docs issue 6826). */
export function isOverThreshold({ status, code, detail }: Reply): boolean {
  return status >= 400 && /list view threshold|QueryThrottled/i.test(`${code} ${detail}`);
}

/** `undefined`: not worth the user's time. */
function waitAfter(door: RecordsDoor, attempts: number, busy: readonly Reply[]): number | undefined {
  const longest = Math.max(...busy.map(({ retryAfterMs }) => retryAfterMs ?? -1));
  return retryDelay({
    attempts,
    method: "GET",
    status: 429,
    retryAfter: longest < 0 ? null : String(longest / 1_000),
    now: door.now(),
    random: door.random(),
  });
}

function isWorthAnotherTry(reply: Reply, how: "once" | "until-told"): boolean {
  const { status } = reply;
  if (isOverThreshold(reply)) return false;
  if (status === 429 || status === 401) return true;
  return how === "until-told" && (status === 0 || status === 409 || status === 412 || status >= 500);
}

async function oneBatch(
  door: RecordsDoor,
  operation: string,
  open: ReadonlyArray<{ readonly part: Part; readonly index: number }>,
  renew: { readonly claims?: string } | undefined,
): Promise<(index: number) => Reply> {
  await door.pace.take(open.reduce((sum, { part }) => sum + part.units, 0));
  const requests = open.map(({ part: { method, path, body }, index }) => ({
    id: String(index),
    method,
    url: path,
    ...(body === undefined ? {} : { body, headers: { "Content-Type": "application/json" } }),
  }));
  try {
    const answer = await door.graph({
      operation,
      method: "POST",
      path: "/$batch",
      body: { requests },
      scopes: door.scopes,
      ...(renew === undefined ? {} : { renew }),
    });
    const told = new Map(
      listOf(membersOf(answer)["responses"]).map((one) => [
        textOf(membersOf(one)["id"]),
        readReply(membersOf(one), door.now()),
      ]),
    );
    return (index) => told.get(String(index)) ?? silence(0, NO_REPLY);
  } catch (error) {
    if (!isGraphError(error) || !isOutcomeUnknown(error)) throw error;
    return () => silence(error.status, error.code, error.detail);
  }
}

function readReply({ status, headers, body }: Readonly<Record<string, unknown>>, now: number): Reply {
  if (typeof status !== "number" || !Number.isInteger(status)) return silence(0, NO_REPLY);
  const { code, message } = membersOf(membersOf(body)["error"]);
  const header = (name: string): string | null => {
    const found = Object.entries(membersOf(headers)).find(([other]) => other.toLowerCase() === name)?.[1];
    return typeof found === "string" || typeof found === "number" ? String(found) : null;
  };
  const retryAfterMs = parseRetryAfter(header("retry-after"), now);
  const challenge = header("www-authenticate");
  return { status, code: textOf(code), detail: textOf(message), body, retryAfterMs, challenge };
}

function silence(status: number, code: string, detail = ""): Reply {
  return { status, code, detail, body: undefined, retryAfterMs: undefined, challenge: null };
}
