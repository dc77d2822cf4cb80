import type { TeamShelf } from "../../../app/ports/teamShelf";

export type ShelfMethod = keyof TeamShelf;

/** A method of the shelf with what it is asked. */
export type ShelfCall = {
  [Method in ShelfMethod]: { readonly method: Method; readonly args: Parameters<TeamShelf[Method]> };
}[ShelfMethod];

/** What a pane says to the worker: once which database it is about, then any number of calls. */
export type ShelfRequest =
  | { readonly rightbox: "open-shelf"; readonly name: string }
  | { readonly rightbox: "ask-shelf"; readonly id: number; readonly call: ShelfCall };

/** What the worker says: an answer for each call, and that another pane has changed the book. */
export type ShelfReport =
  | { readonly rightbox: "shelf-answer"; readonly id: number; readonly value: unknown }
  /** `isRefusal`: it is the device that keeps nothing; else the fault is ours. */
  | { readonly rightbox: "shelf-failure"; readonly id: number; readonly detail: string; readonly isRefusal: boolean }
  | { readonly rightbox: "shelf-changed" };

/** Where a pane and its worker talk. Libraries talk over the same line: what is not ours is passed over. */
export interface ShelfLine<Sent, Heard> {
  post(message: Sent): void;
  onMessage(listener: (message: Heard) => void): void;
}

const requests: readonly unknown[] = ["open-shelf", "ask-shelf"] satisfies ReadonlyArray<ShelfRequest["rightbox"]>;
const reports: readonly unknown[] = ["shelf-answer", "shelf-failure", "shelf-changed"] satisfies ReadonlyArray<
  ShelfReport["rightbox"]
>;

export function isShelfRequest(message: unknown): message is ShelfRequest {
  return requests.includes(kindOf(message));
}

export function isShelfReport(message: unknown): message is ShelfReport {
  return reports.includes(kindOf(message));
}

function kindOf(message: unknown): unknown {
  return typeof message === "object" && message !== null && "rightbox" in message ? message.rightbox : undefined;
}
