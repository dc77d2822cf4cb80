import type { Answer, GraphCall } from "./call";
import { GraphFailure } from "./graphFailure";

/** Requests in one batch (Graph, JSON batching). */
const MOST_REQUESTS = 20;

/** Requests to one mailbox at a time (Graph, Outlook service limits): the parts of a batch come all at once. */
const MOST_AT_A_MAILBOX = 4;
const MAILBOX = /^\/(me|users\/[^/?]+)\/(?:messages|mailFolders|contacts)\b/;

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** Its own headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

/** Answers the parts of a batch one by one; each is refused or throttled alone. */
export function answerBatch(call: GraphCall, answer: (part: GraphCall) => Answer): Answer {
  const parts = partsOf(call.body);
  const statuses = new Map<string, number>();
  const atMailbox = new Map<string, number>();
  let resourceUnits = 0;
  const responses = parts.map((part) => {
    const hasFailed = part.dependsOn.some((id) => (statuses.get(id.toLowerCase()) ?? 424) >= 400);
    // A part has its own headers; only who asks is said once for all.
    const headersOf = { ...part.headers, authorization: call.headers.authorization };
    const mailbox = MAILBOX.exec(part.url)?.[1];
    const atOnce = (atMailbox.get(mailbox ?? "") ?? 0) + 1;
    // What depends on another does not come at the same time.
    if (mailbox !== undefined && part.dependsOn.length === 0) atMailbox.set(mailbox, atOnce);
    const refusal = hasFailed
      ? { status: 424, headers: {}, ...failed("FailedDependency", "A request that this one depends on failed.") }
      : mailbox !== undefined && atOnce > MOST_AT_A_MAILBOX
        ? {
            status: 429,
            headers: { "Retry-After": "1" },
            ...failed("ApplicationThrottled", "Application is over its MailboxConcurrency limit."),
          }
        : undefined;
    const { status, body, headers, ...cost } =
      refusal ?? answer({ ...call, method: part.method, path: part.url, body: part.body, headers: headersOf });
    resourceUnits += cost.resourceUnits;
    statuses.set(part.id.toLowerCase(), status);
    return { id: part.id, status, headers: { "Content-Type": "application/json", ...headers }, body };
  });
  // The service promises no order, so nobody may count on one here.
  return { status: 200, body: { responses: responses.reverse() }, headers: {}, needs: [], resourceUnits };
}

function partsOf(body: unknown): readonly Part[] {
  const { requests } = objectOf(body);
  if (!Array.isArray(requests) || requests.length === 0 || requests.length > MOST_REQUESTS)
    throw refused(`A batch holds 1 to ${String(MOST_REQUESTS)} requests.`);
  const parts = requests.map((request): Part => {
    const { id, method, url, headers, body: inner, dependsOn } = objectOf(request);
    if (typeof id !== "string" || typeof method !== "string" || typeof url !== "string" || !url.startsWith("/"))
      throw refused("Each request needs an id, a method and a relative url.");
    if (url.startsWith("/$batch")) throw refused("A batch holds no batch.");
    const own = Object.fromEntries(
      Object.entries(objectOf(headers)).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    if (inner !== undefined && own["content-type"] === undefined)
      throw refused(`Request ${id} has a body and no Content-Type.`);
    return {
      id,
      method: method.toUpperCase(),
      url,
      headers: own,
      body: inner,
      dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
    };
  });
  if (new Set(parts.map(({ id }) => id.toLowerCase())).size < parts.length) throw refused("Ids must be unique.");
  return parts;
}

function refused(message: string): GraphFailure {
  return new GraphFailure(400, "BadRequest", message);
}

function failed(code: string, message: string): { readonly body: unknown; readonly resourceUnits: number } {
  return { body: { error: { code, message } }, resourceUnits: 0 };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
