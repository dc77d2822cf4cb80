import type { FileContent } from "../../app/ports/attachmentTexts";
import type { ReadLimits } from "./limits";

/** What the client asks of a worker. One file at a time. */
export interface ReadRequest {
  readonly rightbox: "read";
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/** What a worker says. `ready` once, when it can be asked; then an answer for each request. */
export type WorkerReport =
  { readonly rightbox: "ready" } | { readonly rightbox: "done"; readonly id: number; readonly content: FileContent };

/** Libraries talk over the same line: what is not ours is passed over. */
export function isReport(message: unknown): message is WorkerReport {
  const kind = rightboxOf(message);
  return kind === "ready" || kind === "done";
}

export function isRequest(message: unknown): message is ReadRequest {
  return rightboxOf(message) === "read";
}

function rightboxOf(message: unknown): unknown {
  return typeof message === "object" && message !== null && "rightbox" in message ? message.rightbox : undefined;
}
