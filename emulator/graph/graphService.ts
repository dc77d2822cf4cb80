import { answerBatch } from "./batch";
import type { Answer, GraphCall } from "./call";
import { GraphFailure, UnknownCall } from "./graphFailure";
import { answerCall } from "./routes";
import { newId, type Tenant } from "./tenant";

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

/** The service itself, without a network. */
export interface GraphService {
  readonly tenant: Tenant;
  readonly calls: LoggedCall[];
  /** Calls outside the slice: a test that made one must fail. */
  readonly unknownCalls: string[];
  setFaults(faults: readonly GraphFault[]): void;
  /** The fault to play on this call, used up by asking. */
  takeFault(method: string, path: string): GraphFault | undefined;
  /** Answers and logs a call; a fault with a status is answered in its place. */
  answer(call: GraphCall, fault?: GraphFault): Answer;
}

export const ROOT = "/v1.0";

export function createGraphService(tenant: Tenant, clock: () => Date): GraphService {
  const calls: LoggedCall[] = [];
  const unknownCalls: string[] = [];
  let faults: ReadonlyArray<GraphFault & { left: number }> = [];
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
  return {
    tenant,
    calls,
    unknownCalls,
    setFaults: (next) => {
      faults = next.map((fault) => ({ ...fault, left: fault.times }));
    },
    takeFault,
    answer: (call, fault) => {
      const id = newId();
      const answer = answered(call, fault, id);
      calls.push({
        method: call.method,
        url: `${ROOT}${call.path}`,
        requestBody: call.body,
        status: answer.status,
        responseBody: answer.body,
        needs: answer.needs,
        resourceUnits: answer.resourceUnits,
      });
      return { ...answer, headers: { ...answer.headers, "request-id": id } };
    },
  };
}

function failed(error: unknown, id: string, now: Date): Answer {
  if (error instanceof GraphFailure)
    return {
      status: error.status,
      body: error.body(id, now),
      headers: error.headers,
      needs: [],
      resourceUnits: error.resourceUnits,
    };
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
