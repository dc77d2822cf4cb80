import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { data, type Group } from "./groups";
import type { Mutant, Report } from "./score";

const STRYKER = "node_modules/@stryker-mutator/core/bin/stryker.js";
/** Who stops us stops Stryker too: it would go on by itself. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const FOLDERS = ["src/domain", "test/domain", "test/support"];
/** What no test of the domain reads; Stryker copies all else. */
const UNREAD = ["dist", "docs", "emulator", "assets", "screenshots", "test-results", "playwright-report", ".emulator"];

export interface Run {
  readonly group: Group;
  /** Stryker's patterns of what to mutate: files, or `file:from-to`; by default all of the group. */
  readonly mutate?: readonly string[];
  readonly concurrency: number;
  /** When it has to be over; `undefined` means that it may take as long as it takes. */
  readonly deadline?: number;
  readonly showsProgress: boolean;
}

export type Outcome =
  | { readonly kind: "done"; readonly report: Report }
  /** Time was up: what was tested until then. */
  | { readonly kind: "stopped"; readonly report: Report }
  | { readonly kind: "failed"; readonly output: string };

/** Mutates one part of the domain in a copy below the system's folder for temporary files, which is gone afterwards. */
export async function runGroup(run: Run): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "rightbox-mutation-"));
  try {
    return await runIn(folder, run);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runIn(folder: string, run: Run): Promise<Outcome> {
  const configuration = join(folder, "stryker.config.json");
  const reportFile = join(folder, "report.json");
  writeFileSync(configuration, JSON.stringify(optionsFor(run, folder, reportFile)));
  const child = spawn(process.execPath, [resolve(STRYKER), "run", configuration], {
    stdio: ["ignore", run.showsProgress ? "inherit" : "pipe", run.showsProgress ? "inherit" : "pipe"],
  });
  let output = "";
  const gather = (text: Buffer) => (output += text.toString());
  child.stdout?.on("data", gather);
  child.stderr?.on("data", gather);
  const stop = { wasNeeded: false };
  const timer =
    run.deadline === undefined
      ? undefined
      : setTimeout(() => {
          stop.wasNeeded = child.kill();
        }, run.deadline - Date.now());
  const abandon = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    process.exit(1);
  };
  for (const signal of SIGNALS) process.once(signal, abandon);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  for (const signal of SIGNALS) process.off(signal, abandon);
  clearTimeout(timer);
  if (code === 0) return { kind: "done", report: JSON.parse(readFileSync(reportFile, "utf8")) as Report };
  return stop.wasNeeded ? { kind: "stopped", report: reportOf(join(folder, "events")) } : { kind: "failed", output };
}

/** What Stryker's recorder has written of each mutant until now. */
function reportOf(events: string): Report {
  const tested = existsSync(events) ? readdirSync(events).filter((file) => file.endsWith("onMutantTested.json")) : [];
  const mutants = tested.flatMap((file) => mutantIn(readFileSync(join(events, file), "utf8")));
  const files = [...new Set(mutants.map(({ fileName }) => fileName))];
  return {
    files: Object.fromEntries(
      files.map((file) => [
        relative(process.cwd(), file),
        { mutants: mutants.filter(({ fileName }) => fileName === file) },
      ]),
    ),
  };
}

/** The last one may have been cut off by the end of the process. */
function mutantIn(event: string): ReadonlyArray<Mutant & { readonly fileName: string }> {
  try {
    return [JSON.parse(event) as Mutant & { readonly fileName: string }];
  } catch {
    return [];
  }
}

function optionsFor({ group, mutate, concurrency, showsProgress }: Run, folder: string, reportFile: string) {
  return {
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    coverageAnalysis: "perTest",
    mutate: [...(mutate ?? group.sources), ...data.map((glob) => `!${glob}`), "!**/*.d.ts"],
    ignorePatterns: UNREAD,
    jest: {
      projectType: "custom",
      configFile: "jest.config.js",
      // Looking for related tests costs more, for each mutant, than most parts' tests.
      enableFindRelatedTests: false,
      config: {
        testMatch: group.tests.map((glob) => `<rootDir>/${glob}`),
        roots: FOLDERS.map((each) => `<rootDir>/${each}`),
        setupFiles: ["<rootDir>/tools/mutation/jestSetUp.ts"],
        watchman: false,
        bail: 1,
        maxWorkers: 1,
      },
    },
    concurrency,
    timeoutMS: 10_000,
    tempDirName: join(folder, "copy"),
    // Jest keeps memory from run to run: some 30 MB for each mutant.
    maxTestRunnerReuse: 50,
    reporters: ["json", showsProgress ? "progress-append-only" : "event-recorder"],
    eventReporter: { baseDir: join(folder, "events") },
    jsonReporter: { fileName: reportFile },
    // Judged over all parts together, by `tools/mutation.ts`.
    thresholds: { high: 95, low: 85, break: null },
    allowEmpty: true,
    allowConsoleColors: false,
    logLevel: "warn",
  };
}
