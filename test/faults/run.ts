import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { recordsProperty } from "./records/suite";
import { syncProperty } from "./sync/suite";

const suites: Readonly<Record<string, fc.IRawProperty<unknown>>> = { sync: syncProperty, records: recordsProperty };

/** `npm run test:faults -- --only sync --runs 1000 --seed 7 --path 3:1`: plays random schedules of faults, and shrinks one that fails. */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    runs: { type: "string", default: "1000" },
    seed: { type: "string" },
    path: { type: "string" },
  },
});
const seed = values.seed === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(values.seed);
const chosen = Object.entries(suites).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) {
  process.stderr.write(`There is no suite "${values.only ?? ""}": ${Object.keys(suites).join(", ")}.\n`);
  process.exitCode = 2;
}
for (const [name, property] of chosen) {
  const start = performance.now();
  const details = await fc.check(property, {
    seed,
    numRuns: Number(values.runs),
    includeErrorInReport: true,
    ...(values.path === undefined ? {} : { path: values.path }),
  });
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  process.stdout.write(
    `${details.failed ? "FAILED" : "passed"}  ${name}: ${String(details.numRuns)} schedules, seed ${String(seed)}, ${seconds} s\n`,
  );
  if (!details.failed) continue;
  process.stdout.write(`${fc.defaultReportMessage(details)}\n`);
  process.exitCode = 1;
}
