/** An answer of Graph that is not a success. `status` 0: no answer came, and what was asked may or may not have been done. */
export class GraphError extends Error {
  override readonly name = "GraphError";

  constructor(
    readonly operation: string,
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly requestId: string,
    /** How long the service wants to be left alone, where it said so. */
    readonly retryAfterMs?: number,
  ) {
    super(`${operation}: ${String(status)} ${code}: ${detail} (request ${requestId})`);
  }
}

/** By name, since errors may come from another frame. */
export function isGraphError(error: unknown): error is GraphError {
  return error instanceof Error && error.name === "GraphError";
}

/** The write may have been carried out although no success came back: look before writing again. */
export function isOutcomeUnknown({ status }: GraphError): boolean {
  return status === 0 || status >= 500;
}
