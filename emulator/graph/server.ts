import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Message } from "@microsoft/microsoft-graph-types";
import { createGraphService, ROOT, type GraphFault, type LoggedCall } from "./graphService";
import { Tenant, type Oddities, type TenantState } from "./tenant";

export type { GraphFault, LoggedCall } from "./graphService";

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
  const service = createGraphService(new Tenant(stateFolder), clock);
  const { tenant, calls, unknownCalls } = service;
  const setFaults = (faults: readonly GraphFault[]): void => {
    service.setFaults(faults);
  };

  const graph = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const method = request.method ?? "GET";
    const fault = service.takeFault(method, path);
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.drop === "before") {
      request.socket.destroy();
      return;
    }
    const base = `http://${request.headers.host ?? ""}${ROOT}`;
    const body = await bodyOf(request);
    const answer = service.answer({ method, path, body, headers: request.headers, now: clock(), base }, fault);
    if (fault?.drop === "after") {
      request.socket.destroy();
      return;
    }
    send(
      response,
      answer.status,
      answer.body,
      answer.headers,
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
