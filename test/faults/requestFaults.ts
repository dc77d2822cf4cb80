/** What can happen to one request. */
export const faultKinds = [
  "none",
  "throttled, told how long",
  "throttled, not told",
  "503 before",
  "503 after",
  "504 after",
  "500 before",
  "lost before",
  "lost after",
  "410",
  "412",
  "409",
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** Faults that only some requests can meet. */
export function faultOn(kind: FaultKind, method: string, path: string): FaultKind {
  const isDelta = path.includes("/delta");
  if (kind === "410") return isDelta && method === "GET" && !path.includes("token=latest") ? kind : "none";
  if (kind === "412") return method === "PATCH" ? kind : "none";
  if (kind === "409" || kind === "500 before") return method === "GET" || path === "/$batch" ? "none" : kind;
  return kind;
}

interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

function answerOf(kind: FaultKind): Told | undefined {
  const told = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Told => ({
    status,
    headers,
    body: { error: { code, message: "Played." } },
  });
  switch (kind) {
    case "throttled, told how long":
      return told(429, "activityLimitReached", { "Retry-After": "2" });
    case "throttled, not told":
      return told(429, "TooManyRequests");
    case "503 before":
    case "503 after":
      return told(503, "serviceNotAvailable");
    case "504 after":
      return told(504, "serviceNotAvailable");
    case "500 before":
      return told(500, "generalException");
    case "410":
      return told(410, "resyncChangesApplyDifferences");
    case "412":
      return told(412, "notAllowed");
    case "409":
      return told(409, "resourceModified");
    case "none":
    case "lost before":
    case "lost after":
      return undefined;
  }
}

/** As much of a response as the adapter reads, without streams: those do not answer in an order that can be repeated. */
export function responseOf({ status, body, headers }: Told): Response {
  const text = body === undefined ? "" : JSON.stringify(body);
  return { status, headers: new Headers(headers), text: () => Promise.resolve(text) } as Response;
}

export interface PlayedRequest {
  readonly fault: FaultKind;
  /** Whether the program ends at this request, and when. */
  readonly end: "before" | "after" | undefined;
  readonly crash: () => void;
  readonly answer: () => Told;
}

/** One request with what goes wrong with it. Who has crashed waits for ever, each by himself: a promise that all share would keep them all. */
export async function playRequest({ fault, end, crash, answer }: PlayedRequest): Promise<Response> {
  const ended = (): Promise<never> => {
    crash();
    return new Promise(() => undefined);
  };
  if (end === "before") return ended();
  if (fault === "lost before") throw new TypeError("fetch failed");
  const instead = answerOf(fault);
  if (instead !== undefined && !fault.endsWith("after")) return responseOf(instead);
  const answered = answer();
  if (end === "after") return ended();
  if (fault === "lost after") throw new TypeError("fetch failed");
  return responseOf(instead ?? answered);
}
