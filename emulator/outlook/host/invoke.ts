import { profiles, type CallFault } from "../profiles";
import type { CallContext } from "./call";
import { calls } from "./calls";
import { codes, OfficeFailure } from "./officeFailure";

/** One call of Office.js as it went. */
export interface CallEntry {
  readonly runtime: string;
  readonly call: string;
  readonly at: number;
  readonly outcome: "done" | "failed" | "hung";
  readonly code?: number;
}

export type CallAnswer =
  | { readonly status: "done"; readonly data: unknown }
  | { readonly status: "failed"; readonly code: number; readonly message: string };

/** Carries out calls for one runtime: counts how many are under way, plays faults, writes the log. */
export class Invoker {
  private underWay = 0;
  private readonly played = new Map<CallFault, number>();

  constructor(
    private readonly runtime: string,
    private readonly context: CallContext,
    private readonly log: (entry: CallEntry) => void,
  ) {}

  /** The answer; never settles where the call is to hang. */
  async invoke(dispatchId: number, params: Readonly<Record<string, unknown>>): Promise<CallAnswer> {
    const call = calls[dispatchId];
    const name = call?.name(params) ?? `dispatch ${String(dispatchId)}`;
    const { client } = this.context.switches();
    this.underWay += 1;
    try {
      if (call === undefined) throw new OfficeFailure(codes.internal, `The emulator does not know ${name}.`);
      if (this.underWay > profiles[client].mostCalls)
        throw new OfficeFailure(codes.tooManyCalls, "Too many calls at a time.");
      await this.playFault(name);
      const data = await call.run(params, this.context);
      this.write(name, "done");
      return { status: "done", data };
    } catch (error) {
      const code = error instanceof OfficeFailure ? error.code : codes.internal;
      this.write(name, "failed", code);
      return { status: "failed", code, message: error instanceof Error ? error.message : String(error) };
    } finally {
      this.underWay -= 1;
    }
  }

  private async playFault(name: string): Promise<void> {
    const fault = this.context
      .switches()
      .faults.find((one) => one.call === name && (this.played.get(one) ?? 0) < (one.times ?? Infinity));
    // A host answers in its own time, never in the same tick.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (fault === undefined) return;
    this.played.set(fault, (this.played.get(fault) ?? 0) + 1);
    if (fault.mode === "delay") await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 1_000));
    if (fault.mode === "fail") throw new OfficeFailure(fault.code ?? codes.internal, "The host refused (played).");
    if (fault.mode === "hang") {
      this.write(name, "hung");
      await new Promise(() => undefined);
    }
  }

  private write(call: string, outcome: CallEntry["outcome"], code?: number): void {
    this.log({ runtime: this.runtime, call, at: this.context.now(), outcome, ...(code === undefined ? {} : { code }) });
  }
}
