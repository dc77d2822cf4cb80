import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Message } from "@microsoft/microsoft-graph-types";
import { answerBatch } from "./batch";
import { GraphFailure, UnknownCall } from "./graphFailure";
import { answerCall, type Answer, type GraphCall } from "./routes";
import { newId, Tenant, type Oddities, type TenantState } from "./tenant";

/** A fault played on the next matching calls. */
export interface GraphFault {
  readonly method?: string;
  /** A regular expression on path and query. */
  readonly path: string;
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: string;
  /** `WWW-Authenticate` of a 401, such as a claims challenge. */
  readonly challenge?: string;
  readonly times: number;
  /** Cuts the connection before or after the call was carried out. */
  readonly drop?: "before" | "after";
  readonly delayMs?: number;
}

/** One call as it went, without its token. */
export interface LoggedCall {
  readonly method: string;
  readonly url: string;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  /** Any one of these scopes would have done. */
  readonly needs: readonly string[];
  /** SharePoint's price (resource units, SharePoint throttling docs); zero for others. */
  readonly resourceUnits: number;
}

export interface GraphEmulator {
  readonly url: string;
  readonly tenant: Tenant;
  readonly calls: readonly LoggedCall[];
  /** Calls outside the slice: a test that made one must fail. */
  readonly unknownCalls: readonly string[];
  setFaults(faults: readonly GraphFault[]): void;
  close(): Promise<void>;
}

export interface GraphOptions {
  readonly port?: number;
  readonly stateFolder?: string;
  readonly clock?: () => Date;
}

const ROOT = "/v1.0";
/** Headers that a browser may read; `Retry-After` is among them (it was not always). */
const EXPOSED =
  "ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, Retry-After, WWW-Authenticate";
const LARGEST_BODY = 4 * 1024 * 1024;

/** Starts the emulated Graph service on a local port. */
export async function startGraphEmulator({
  port = 0,
  stateFolder,
  clock = () => new Date(),
}: GraphOptions = {}): Promise<GraphEmulator> {
  const tenant = new Tenant(stateFolder);
  const calls: LoggedCall[] = [];
  const unknownCalls: string[] = [];
  let faults: ReadonlyArray<GraphFault & { left: number }> = [];
  const setFaults = (next: readonly GraphFault[]): void => {
    faults = next.map((fault) => ({ ...fault, left: fault.times }));
  };
  const takeFault = (method: string, path: string): GraphFault | undefined => {
    const fault = faults.find(
      (one) =>
        one.left > 0 &&
        (one.method ?? method) === method &&
        new RegExp(one.path).test(decodeURIComponent(path.replace(/\+/g, " "))),
    );
    if (fault !== undefined) fault.left -= 1;
    return fault;
  };

  const answered = (call: GraphCall, fault: GraphFault | undefined, id: string): Answer => {
    try {
      if (fault?.status !== undefined)
        throw new GraphFailure(fault.status, fault.code ?? "played", "Played by the emulator.", {
          ...(fault.retryAfter === undefined ? {} : { "Retry-After": fault.retryAfter }),
          ...(fault.challenge === undefined ? {} : { "WWW-Authenticate": fault.challenge }),
        });
      return call.method === "POST" && call.path === "/$batch"
        ? answerBatch(call, (part) => answered(part, takeFault(part.method, part.path), id))
        : answerCall(tenant, call);
    } catch (error) {
      if (error instanceof UnknownCall) unknownCalls.push(`${call.method} ${call.path}: ${error.message}`);
      return failed(error, id, clock());
    }
  };

  const graph = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const method = request.method ?? "GET";
    const id = newId();
    const fault = takeFault(method, path);
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.drop === "before") {
      request.socket.destroy();
      return;
    }
    const body = await bodyOf(request);
    const call: GraphCall = {
      method,
      path,
      body,
      headers: request.headers,
      now: clock(),
      base: `http://${request.headers.host ?? ""}${ROOT}`,
    };
    const answer = answered(call, fault, id);
    calls.push({
      method,
      url: `${ROOT}${path}`,
      requestBody: body,
      status: answer.status,
      responseBody: answer.body,
      needs: answer.needs,
      resourceUnits: answer.resourceUnits,
    });
    if (fault?.drop === "after") {
      request.socket.destroy();
      return;
    }
    send(
      response,
      answer.status,
      answer.body,
      { ...answer.headers, "request-id": id },
      tenant.state.oddities.hidesRetryAfter ? EXPOSED.replace("Retry-After, ", "") : EXPOSED,
    );
  };

  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (request.method === "OPTIONS") {
      send(response, 204, undefined, {
        "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
        "Access-Control-Allow-Headers": request.headers["access-control-request-headers"] ?? "*",
      });
      return;
    }
    const handled = url.startsWith(`${ROOT}/`)
      ? graph(request, response, url.slice(ROOT.length))
      : control(request, response, url, { tenant, calls, unknownCalls, setFaults, clock });
    handled.catch((error: unknown) => {
      send(response, 500, { error: { code: "emulator", message: String(error) } });
    });
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(actual)}`,
    tenant,
    calls,
    unknownCalls,
    setFaults,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

interface Controls {
  readonly tenant: Tenant;
  readonly calls: LoggedCall[];
  readonly unknownCalls: string[];
  readonly setFaults: (faults: readonly GraphFault[]) => void;
  readonly clock: () => Date;
}

/** What the mail program and the tests use; no part of Graph. */
async function control(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  { tenant, calls, unknownCalls, setFaults, clock }: Controls,
): Promise<void> {
  const { pathname, searchParams } = new URL(url, "http://emulator");
  const [, area, what, id] = pathname.split("/");
  if (area !== "_emulator") {
    send(response, 404, undefined);
    return;
  }
  const body = await bodyOf(request);
  const method = request.method ?? "GET";
  const key = decodeURIComponent(id ?? "");
  switch (`${method} ${what ?? ""}`) {
    case "GET messages":
      send(response, 200, {
        value: tenant.state.messages
          .filter(({ folder }) => folder === searchParams.get("folder"))
          .map(({ message }) => message),
      });
      return;
    case "PUT messages": {
      const { folder, message } = body as { readonly folder: string; readonly message: Message };
      const now = clock();
      const stored = {
        folder,
        propertiesVisibleAt: now.getTime() + Number(searchParams.get("visibleAfterMs") ?? 0),
        message: { sentDateTime: now.toISOString(), receivedDateTime: now.toISOString(), ...message, id: key },
      };
      tenant.change({
        messages: [...tenant.state.messages.filter(({ message: { id: other } }) => other !== key), stored],
      });
      send(response, 200, stored.message);
      return;
    }
    case "DELETE messages":
      tenant.change({ messages: tenant.state.messages.filter(({ message: { id: other } }) => other !== key) });
      send(response, 204, undefined);
      return;
    case "GET roaming":
      send(response, 200, tenant.state.roaming[key] ?? {});
      return;
    case "PUT roaming":
      tenant.change({ roaming: { ...tenant.state.roaming, [key]: body as Readonly<Record<string, unknown>> } });
      send(response, 204, undefined);
      return;
    case "POST reset":
      tenant.reset((body as { readonly seed?: Partial<TenantState> } | undefined)?.seed ?? {});
      calls.length = 0;
      unknownCalls.length = 0;
      setFaults([]);
      send(response, 204, undefined);
      return;
    case "PUT oddities":
      tenant.change({ oddities: { ...tenant.state.oddities, ...(body as Partial<Oddities>) } });
      send(response, 204, undefined);
      return;
    case "PUT faults":
      setFaults(body as readonly GraphFault[]);
      send(response, 204, undefined);
      return;
    case "GET calls":
      send(response, 200, calls);
      return;
    case "GET unknown":
      send(response, 200, unknownCalls);
      return;
    case "GET lists":
      send(response, 200, tenant.state.lists);
      return;
    default:
      send(response, 404, undefined);
  }
}

function failed(error: unknown, id: string, now: Date): Answer {
  if (error instanceof GraphFailure)
    return { status: error.status, body: error.body(id, now), headers: error.headers, needs: [], resourceUnits: 0 };
  if (error instanceof UnknownCall)
    return {
      status: 501,
      body: { error: { code: "emulator", message: `The emulator does not know this call: ${error.message}` } },
      headers: {},
      needs: [],
      resourceUnits: 0,
    };
  throw error;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size <= LARGEST_BODY) chunks.push(bytes);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  exposed = EXPOSED,
): void {
  response.writeHead(status, {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": exposed,
    "Content-Type": "application/json",
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => {
      resolve();
    });
  });
}
