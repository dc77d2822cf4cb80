import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import type { Span } from "./changedLines";

const quiet = () => undefined;
const isOff = () => false;
const logger = {
  isTraceEnabled: isOff,
  isDebugEnabled: isOff,
  isInfoEnabled: isOff,
  isWarnEnabled: isOff,
  isErrorEnabled: isOff,
  isFatalEnabled: isOff,
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
};

/** Where the mutants of a file stand, in lines counted from 1. */
export async function mutantsOf(file: string): Promise<readonly Span[]> {
  const { mutants } = await new Instrumenter(logger).instrument(
    [{ name: resolve(file), mutate: true, content: readFileSync(file, "utf8") }],
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  // The instrumenter counts lines from 0.
  return mutants
    .filter(({ status }) => status !== "Ignored")
    .map(({ location }) => ({ from: location.start.line + 1, to: location.end.line + 1 }));
}
