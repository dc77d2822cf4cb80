import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { ensureBrowser } from "./browser.mjs";
import { ensureDependencies, root } from "./setUp.mjs";

const RESULTS = join(root, "test-results");

ensureDependencies();
const browser = ensureBrowser();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const env = { ...process.env, ...(browser === undefined ? {} : { RIGHTBOX_BROWSER: browser }), FORCE_COLOR: "0" };
const failed = [];
let passedSteps = 0;

/** Runs one script of package.json; a red one is named at the end, and the others still run. */
function step(name) {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", name], { cwd: root, env, shell: process.platform === "win32" });
    let output = "";
    child.stdout.on("data", (text) => {
      output += text;
    });
    child.stderr.on("data", (text) => {
      output += text;
    });
    child.on("close", (code) => {
      const seconds = ((Date.now() - start) / 1_000).toFixed(1);
      console.log(`${code === 0 ? "passed" : "FAILED"}  ${name.padEnd(16)} ${seconds} s`);
      if (code === 0) passedSteps += 1;
      else {
        failed.push(name);
        console.log(output.trimEnd());
      }
      const leftOut = output.split("\n").filter((line) => line.includes("left out"));
      for (const line of new Set(leftOut.map((each) => each.trim()))) console.log(`        ${line}`);
      resolve();
    });
  });
}

async function inTurn(names) {
  for (const name of names) await step(name);
}

// Two at a time, in halves that take about as long, then the test runners one after the other.
await Promise.all([
  inTurn(["build", "size", "arch", "unused", "duplicates", "format:check"]),
  inTurn(["typecheck", "generate:check", "lint"]),
]);
await step("unit");
await step("mutation:changed");
await step("e2e");

const unit = results("unit.json", (json) => [
  json.numPassedTests,
  json.numFailedTests + json.numRuntimeErrorTestSuites,
]);
const e2e = results("e2e.json", (json) => [json.stats.expected + json.stats.flaky, json.stats.unexpected]);
const otherFailures = failed.filter((name) => name !== "unit" && name !== "e2e").length;
const passed = unit[0] + e2e[0] + passedSteps;
const red = Math.max(unit[1] + e2e[1] + otherFailures, failed.length);
if (failed.length > 0) console.log(`\nRed: ${failed.join(", ")}`);
console.log(`${String(passed)} passed, ${String(red)} failed`);
process.exit(failed.length === 0 ? 0 : 1);

function results(file, read) {
  try {
    return read(JSON.parse(readFileSync(join(RESULTS, file), "utf8")));
  } catch {
    return [0, 0];
  }
}
