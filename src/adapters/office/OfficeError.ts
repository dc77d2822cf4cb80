import type { ItemFailure } from "../../app/ports/mailItem";

/** A call of Office.js that failed. `code` is Outlook's own (office-js docs, error codes), where it gave one. */
export class OfficeError extends Error {
  override readonly name = "OfficeError";

  constructor(
    readonly operation: string,
    readonly failure: ItemFailure,
    readonly detail: string,
    readonly code?: number,
  ) {
    super(`${operation}: ${failure}${code === undefined ? "" : ` (${String(code)})`}: ${detail}`);
  }
}

/** By name, since errors may come from another frame. */
export function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && error.name === "OfficeError";
}
