import type { CallAnswer } from "../host/invoke";
import { absentGlobals } from "./absentGlobals";
import { createOffice, type RuntimeStart, type ScriptOffice } from "./createOffice";
import { scriptFetch, type FetchReach } from "./scriptFetch";

/** The add-in's file. */
export interface Script {
  readonly url: string;
  readonly source: string;
  readonly reach: FetchReach;
}

/** What page and worker say to each other. */
export type ToWorker =
  | { readonly say: "start"; readonly start: RuntimeStart; readonly script: Script }
  | { readonly say: "run"; readonly handler: string; readonly type: string }
  | { readonly say: "answer"; readonly id: number; readonly answer: CallAnswer };

export type FromWorker =
  | { readonly say: "started" }
  | { readonly say: "broken"; readonly message: string }
  | {
      readonly say: "invoke";
      readonly id: number;
      readonly dispatchId: number;
      readonly params: Readonly<Record<string, unknown>>;
    }
  | { readonly say: "completed"; readonly options: object };

const scope = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
};
const say = scope.postMessage.bind(scope);
const waiting = new Map<number, (answer: CallAnswer) => void>();
let office: ScriptOffice | undefined;
let count = 0;

scope.addEventListener("message", ({ data }) => {
  if (data.say === "start") start(data.start, data.script);
  else if (data.say === "answer") waiting.get(data.id)?.(data.answer);
  else if (
    office?.run(data.handler, data.type, (options) => {
      say({ say: "completed", options });
    }) !== true
  )
    say({ say: "broken", message: `No handler is associated with ${data.handler}.` });
});

function start(told: RuntimeStart, { url, source, reach }: Script): void {
  office = createOffice(told, (dispatchId, params) => {
    const id = (count += 1);
    say({
      say: "invoke",
      id,
      dispatchId,
      params: JSON.parse(JSON.stringify(params)) as Readonly<Record<string, unknown>>,
    });
    return new Promise((resolve) => {
      waiting.set(id, resolve);
    });
  });
  try {
    // Names that the script must not find are parameters without a value, and the script's own `this` holds nothing either.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running somebody else's script is what this runtime is for
    const run = new Function("Office", "fetch", ...(told.hidesGlobals ? absentGlobals : []), source);
    run.call({}, office.Office, scriptFetch(reach, url));
    say({ say: "started" });
  } catch (error) {
    say({ say: "broken", message: String(error) });
  }
}
