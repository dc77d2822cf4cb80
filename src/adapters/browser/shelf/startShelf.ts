import { ShelfError, type TeamShelf } from "../../../app/ports/teamShelf";
import { isShelfReport, type ShelfLine, type ShelfMethod, type ShelfReport, type ShelfRequest } from "./shelfProtocol";

/** What the pane needs of a worker that keeps the book. */
export interface ShelfWorker extends ShelfLine<ShelfRequest, ShelfReport> {
  /** It could not be started, or an error ended it. May call back more than once. */
  onFailure(listener: () => void): void;
}

export interface StartShelfOptions {
  /** Name of the database: one for each mailbox. */
  readonly name: string;
  /** Called when another pane has changed the book. */
  readonly onChange?: () => void;
  readonly start?: () => ShelfWorker;
}

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const methods = [
  "state",
  "commit",
  "row",
  "counts",
  "clients",
  "clientsAround",
  "pageFor",
  "find",
  "has",
  "whole",
  "clear",
] as const satisfies readonly ShelfMethod[];

/**
 * The team's book on this device, kept by a worker that starts with the first question. Where a worker is refused or ends, what
 * was asked is rejected with a {@link ShelfError}, and the next question starts another.
 */
export function startShelf({ name, onChange, start = startShelfWorker }: StartShelfOptions): TeamShelf {
  const asked = new Map<number, Asked>();
  let worker: ShelfWorker | undefined;
  let last = 0;

  function fail(failed: ShelfWorker): void {
    if (worker !== failed) return;
    worker = undefined;
    const unanswered = Array.from(asked.values());
    asked.clear();
    for (const { reject } of unanswered) reject(new ShelfError("The worker that keeps the book has ended."));
  }

  function hear(report: ShelfReport): void {
    if (report.rightbox === "shelf-changed") return onChange?.();
    const waiting = asked.get(report.id);
    asked.delete(report.id);
    if (report.rightbox === "shelf-answer") waiting?.resolve(report.value);
    else waiting?.reject(report.isRefusal ? new ShelfError(report.detail) : new Error(report.detail));
  }

  function started(): ShelfWorker {
    if (worker !== undefined) return worker;
    const made = start();
    worker = made;
    made.onMessage(hear);
    made.onFailure(() => {
      fail(made);
    });
    made.post({ rightbox: "open-shelf", name });
    return made;
  }

  const ask = (method: ShelfMethod, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      asked.set(id, { resolve, reject });
      try {
        started().post({ rightbox: "ask-shelf", id, call: { method, args } } as ShelfRequest);
      } catch (error) {
        asked.delete(id);
        reject(new ShelfError(error instanceof Error ? error.message : "No worker can be started."));
      }
    });
  const calls = methods.map((method) => [method, (...args: readonly unknown[]) => ask(method, args)] as const);
  return Object.fromEntries(calls) as unknown as TeamShelf;
}

/** A worker of the pane. */
function startShelfWorker(): ShelfWorker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "shelf" });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (isShelfReport(data)) listener(data);
      };
    },
    onFailure: (listener) => {
      worker.onerror = listener;
      worker.onmessageerror = listener;
    },
  };
}
