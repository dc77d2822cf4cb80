import { execFileSync } from "node:child_process";
import { changedLines, withoutLines, type Lines } from "./changedLines";

/** So far back the history is looked at: what is older was mutated when it was new, and in the whole runs. */
const COMMITS = 5;
const DOMAIN = "src/domain";

/** What changed in the domain, newest first; `commits` says how far back that goes, and is 0 where there is no history. */
export interface Recent {
  readonly lines: readonly Lines[];
  readonly commits: number;
}

/**
 * Lines of the domain that the last commits to it changed, and those not committed yet, as they are numbered in the folder now. A clone
 * without history, or none at all, has no changed lines. It reads the repository and writes nothing.
 */
export function recentLines(): Recent {
  const lines: Lines[] = [];
  let commits = 0;
  for (const base of ["HEAD", ...parents()]) {
    const diff = git("diff", "-U0", "--no-color", "--no-ext-diff", "--no-renames", base, "--", DOMAIN);
    if (diff === undefined) break;
    if (base !== "HEAD") commits += 1;
    const newer = [...lines];
    for (const each of changedLines(diff)) lines.push(...withoutLines(each, newer));
  }
  return { lines, commits };
}

function parents(): readonly string[] {
  const newest = git("log", "--no-merges", "--format=%H", "-n", String(COMMITS), "--", DOMAIN);
  return (newest ?? "")
    .split("\n")
    .filter((commit) => commit !== "" && git("rev-parse", "--verify", "--quiet", `${commit}^`) !== undefined)
    .map((commit) => `${commit}^`);
}

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
