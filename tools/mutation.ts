import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { choose, type Choice, type Span } from "./mutation/changedLines";
import { groupOf, groups, type Group } from "./mutation/groups";
import { recentLines } from "./mutation/history";
import { mutantsOf } from "./mutation/mutantsOf";
import { runGroup, type Run } from "./mutation/runGroup";
import { mutantsIn, sampleOf, type Weighed } from "./mutation/sample";
import { percent, scoreOf, survivorsOf, type Score } from "./mutation/score";

/** Of the mutants so many per cent have to be noticed by a test. */
const THRESHOLD = 85;
/** Of the few that `npm test` has time for: among so few, chance alone moves the share by ten. */
const THRESHOLD_OF_SAMPLE = 70;
/** Of fewer mutants a share says nothing: some that equal the original would turn the step red. */
const FEWEST = 30;
/** What the step of every `npm test` may take: mutants, and milliseconds in case the machine is slow. */
const ROOM = { inAll: 50, perFile: 15 };
const LONGEST = 60_000;
const REPORTS = "test-results/mutation";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: "boolean" },
    concurrency: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string" },
  },
});
const concurrency = Number(values.concurrency ?? availableParallelism());
process.exitCode = (values.changed === true ? await changed() : await whole(positionals)) ? 0 : 1;

/** `npm run test:mutation`: all of the domain, or the parts named behind `--`, or of these a sample; a report for each part. */
async function whole(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !groups.some((group) => group.name === name));
  if (unknown.length > 0) {
    console.error(`No part is called ${unknown.join(", ")}: there are ${groups.map(({ name }) => name).join(", ")}`);
    return false;
  }
  const chosen = groups.filter(({ name }) => names.length === 0 || names.includes(name));
  const runs =
    values.sample === undefined
      ? chosen.map((group): Run => ({ group, concurrency, showsProgress: true }))
      : await drawn(chosen, Number(values.sample), Number(values.seed ?? Date.now() % 100_000));
  const { score, isComplete } = await inTurn(runs);
  return isComplete && isEnough(score, THRESHOLD);
}

/** `--sample 5 --seed 7`: files that hold five per cent of the mutants, where all would take the machine a working day. */
async function drawn(chosen: readonly Group[], share: number, seed: number): Promise<readonly Run[]> {
  const files: Weighed[] = [];
  for (const file of readdirSync("src/domain", { recursive: true, encoding: "utf8" })) {
    const path = `src/domain/${file.replaceAll("\\", "/")}`;
    const group = groupOf(path);
    if (group !== undefined && chosen.includes(group))
      files.push({ file: path, mutants: (await mutantsOf(path)).length });
  }
  const sample = sampleOf(files, share, seed);
  console.log(
    `${String(mutantsIn(sample))} of ${String(mutantsIn(files))} mutants, in ${String(sample.length)} files drawn with the seed ${String(seed)}`,
  );
  const mutate = new Map<Group, string[]>();
  for (const { file } of sample) {
    const group = groupOf(file);
    if (group !== undefined) mutate.set(group, [...(mutate.get(group) ?? []), file]);
  }
  return [...mutate].map(([group, parts]) => ({ group, mutate: parts, concurrency, showsProgress: true }));
}

/** `npm run mutation:changed`: the lines of the domain that changed last, as many as there is time for. */
async function changed(): Promise<boolean> {
  const { lines, commits } = recentLines();
  if (commits === 0 && lines.length === 0) {
    console.log("left out: all, as there is no history of what changed in the domain");
    return true;
  }
  const logic = lines.filter(({ file }) => groupOf(file) !== undefined);
  const spans = new Map<string, readonly Span[]>();
  for (const { file } of logic) if (!spans.has(file)) spans.set(file, await mutantsOf(file));
  const choice = choose(logic, (file) => spans.get(file) ?? [], ROOM);
  const since = Date.now();
  const { score, isComplete, stopped } = await inTurn(runsFor(choice, since + LONGEST));
  const all = String(choice.mutants + choice.leftOut);
  console.log(
    `${String(score.tested)} of ${all} mutants tested on lines of the domain changed in its last ${String(commits)} commits` +
      `; left out: ${String(choice.leftOut)} on older changes` +
      (stopped.length > 0 ? `, and for want of time ${stopped.join(", ")}` : ""),
  );
  return isComplete && (score.tested < FEWEST || isEnough(score, THRESHOLD_OF_SAMPLE));
}

function runsFor({ chosen }: Choice, deadline: number): readonly Run[] {
  const parts = new Map<Group, string[]>();
  for (const { file, from, to } of chosen) {
    const group = groupOf(file);
    if (group === undefined) continue;
    parts.set(group, [...(parts.get(group) ?? []), `${file}:${String(from)}-${String(to)}`]);
  }
  return [...parts].map(([group, mutate]) => ({ group, mutate, concurrency, deadline, showsProgress: false }));
}

async function inTurn(runs: readonly Run[]) {
  let score: Score = { killed: 0, tested: 0 };
  let isComplete = true;
  const stopped: string[] = [];
  for (const run of runs) {
    const { name } = run.group;
    const start = Date.now();
    if (start >= (run.deadline ?? Infinity)) {
      stopped.push(name);
      continue;
    }
    const outcome = await runGroup(run);
    if (outcome.kind === "failed") {
      isComplete = false;
      console.log(`${name}: the run failed\n${outcome.output}`);
      continue;
    }
    if (outcome.kind === "stopped") stopped.push(`some of ${name}`);
    const part = scoreOf(outcome.report);
    score = { killed: score.killed + part.killed, tested: score.tested + part.tested };
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(join(REPORTS, `${name.replace("/", "-")}.json`), JSON.stringify(outcome.report));
    console.log(`${name}: ${worded(part)} in ${String(Math.round((Date.now() - start) / 1_000))} s`);
    for (const survivor of survivorsOf(outcome.report)) console.log(`  ${survivor}`);
  }
  return { score, isComplete, stopped };
}

function isEnough(score: Score, threshold: number): boolean {
  console.log(`${worded(score)}; at least ${String(threshold)} % are asked for`);
  return percent(score) >= threshold;
}

function worded(score: Score): string {
  return `${String(percent(score))} % of ${String(score.tested)} mutants killed`;
}
