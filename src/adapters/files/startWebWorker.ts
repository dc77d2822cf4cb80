import type { WorkerLike } from "./workerLike";

/** A worker of the pane that reads files. */
export function startWebWorker(): WorkerLike {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "attachments" });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        listener(data);
      });
    },
    onFailure: (listener) => {
      for (const kind of ["error", "messageerror"])
        worker.addEventListener(kind, () => {
          listener("crash");
        });
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
