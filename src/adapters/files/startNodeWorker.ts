import { Worker } from "node:worker_threads";
import type { WorkerLike } from "./workerLike";

/** Text and tables of a file within all limits fit; a reader that runs wild ends here and not with the machine's memory. */
const HEAP_MEGABYTES = 512;

/** A worker thread that reads files for the command line. It does not keep the process alive. */
export function startNodeWorker(): WorkerLike {
  const worker = new Worker(new URL("./nodeWorker.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      worker.on("message", listener);
      // Listening makes the process wait for the worker again (Node, worker_threads).
      worker.unref();
    },
    onFailure: (listener) => {
      worker.on("error", (error: Error & { readonly code?: string }) => {
        listener(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crash");
      });
      worker.on("exit", () => {
        listener("crash");
      });
    },
    terminate: () => {
      void worker.terminate();
    },
  };
}
