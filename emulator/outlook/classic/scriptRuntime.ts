import type { Invoker } from "../host/invoke";
import type { CompletedOptions } from "../smartAlert";
import type { RuntimeStart } from "./createOffice";
import type { FromWorker, Script, ToWorker } from "./worker";

/** The add-in's one script in a worker without DOM: how classic Outlook on Windows runs handlers. */
export class ScriptRuntime {
  private readonly worker: Worker;

  constructor(
    workerUrl: string,
    private readonly script: Script,
    private readonly start: RuntimeStart,
    private readonly invoker: Invoker,
  ) {
    this.worker = new Worker(workerUrl);
  }

  /** Runs one handler. `onBroken`: the script did not load, or has no such handler. */
  run(handler: string, type: string, onCompleted: (options: CompletedOptions) => void, onBroken: () => void): void {
    this.worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.say === "started") this.tell({ say: "run", handler, type });
      else if (data.say === "broken") onBroken();
      else if (data.say === "completed") onCompleted(data.options);
      else
        void this.invoker.invoke(data.dispatchId, data.params).then((answer) => {
          this.tell({ say: "answer", id: data.id, answer });
        });
    });
    this.worker.addEventListener("error", onBroken);
    this.tell({ say: "start", start: this.start, script: this.script });
  }

  close(): void {
    this.worker.terminate();
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message);
  }
}
