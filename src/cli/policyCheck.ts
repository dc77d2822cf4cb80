import { readFile } from "node:fs/promises";
import { stderr, stdout } from "node:process";
import { checkPolicy } from "../domain/policy/checkPolicy";
import { problemLine } from "./output/policyProblem";
import { reasonOf } from "./sources/input";

const RIGHT = 0;
const WRONG = 1;
const BAD_ARGUMENTS = 2;

/** `npm run policy:check FILE…`: 0 when every policy is in force as it stands, 1 when something is wrong, 2 when a file cannot be read. */
process.exitCode = await main(process.argv.slice(2));

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    stderr.write("Usage: npm run policy:check FILE…\n");
    return BAD_ARGUMENTS;
  }
  const codes = await Promise.all(files.map(check));
  return Math.max(...codes);
}

async function check(file: string): Promise<number> {
  let input: unknown;
  try {
    input = JSON.parse((await readFile(file, "utf8")).replace(/^\ufeff/, ""));
  } catch (error) {
    stderr.write(`${file}: ${reasonOf(error)}\n`);
    return BAD_ARGUMENTS;
  }
  const { problems } = checkPolicy(input);
  for (const problem of problems) stdout.write(`${file}: ${problemLine(problem)}\n`);
  if (problems.length === 0) stdout.write(`${file}: all of it is in force.\n`);
  return problems.length === 0 ? RIGHT : WRONG;
}
