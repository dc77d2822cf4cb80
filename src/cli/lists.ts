import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { env, stderr, stdout } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Configuration } from "../adapters/graph/configuration";
import { createListsAdmin, type ListsAdminOptions } from "../adapters/graph/lists/listsAdmin";
import { createRecordRows } from "../adapters/graph/records/recordRows";
import { protectLists } from "../adapters/sharepoint/protectLists";
import { sharePointFetchWith } from "../adapters/sharepoint/sharePointFetch";
import { countErasure, erase } from "../app/records/erase";
import { reportJson } from "../app/records/eraseReport";
import { exportRecords } from "../app/records/exportRecords";
import type { RecordRows } from "../app/ports/recordRows";
import { recordsCsv } from "../domain/record/recordsCsv";
import { membersOf, parseJson, textOf } from "../domain/text/members";
import { listsUsage, parseListsArguments, type GraphPlace, type ListsArguments } from "./listsArguments";
import { countLines, createdLines, differenceLines, reportLines } from "./output/listsText";
import { protectionLines } from "./output/protectionText";
import { reasonOf } from "./sources/input";

const DONE = 0;
const LEFT_TO_DO = 1;
const COULD_NOT_BEGIN = 2;

type Of<Command extends ListsArguments["command"]> = Extract<ListsArguments, { readonly command: Command }>;

const clock = { now: () => new Date() };

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseListsArguments(words, clock.now());
  if (typeof parsed === "string") {
    stderr.write(`${parsed}\n${listsUsage}\n`);
    return COULD_NOT_BEGIN;
  }
  try {
    return await run(parsed);
  } catch (error) {
    stderr.write(`${reasonOf(error)}\n`);
    return COULD_NOT_BEGIN;
  }
}

async function run(parsed: ListsArguments): Promise<number> {
  switch (parsed.command) {
    case "help":
      return say([listsUsage]);
    case "check": {
      const { differences } = await admin(parsed).check({ interactive: false, extent: "all" });
      return say(differenceLines(differences), differences.length === 0);
    }
    case "create": {
      const created = await admin(parsed).create();
      return say(createdLines(created), created.differences.length + created.failed.length === 0);
    }
    case "protect":
      return runProtect(parsed);
    case "erase":
      return runErase(parsed);
    case "export":
      return runExport(parsed);
  }
}

async function runProtect({ sharePointRoot }: Of<"protect">): Promise<number> {
  const sharePoint = sharePointFetchWith({ site: sharePointRoot, token: tokenOf("SHAREPOINT_TOKEN") });
  const protections = await protectLists(sharePoint);
  return say(
    protectionLines(protections),
    protections.length > 0 && protections.every(({ refused }) => refused.length === 0),
  );
}

async function runErase({ erasure, isSure, reference, report, ...place }: Of<"erase">): Promise<number> {
  const rows = recordRows(place);
  const onProgress = progress("rows looked at");
  if (!isSure) {
    const count = await countErasure(rows, erasure, { clock, onProgress });
    say(countLines(count));
    return say(["Nothing was changed. Add --yes to erase."], count.goes + count.changes === 0);
  }
  const by = whoseToken(tokenOf("GRAPH_TOKEN"));
  const done = await erase(rows, erasure, { clock, by, reference, onProgress });
  if (report !== undefined) await writeFile(report, reportJson(done));
  return say(reportLines(done), done.refused.length + done.unreadable.length === 0 && done.stopped === undefined);
}

async function runExport({ out, from, until, language, ...place }: Of<"export">): Promise<number> {
  const span = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const { rows, unreadable } = await exportRecords(recordRows(place), { ...span, now: clock.now() }, progress("rows"));
  await writeFile(out, recordsCsv(rows, language));
  const lines = [`Wrote ${String(rows.length)} rows to ${out}.`];
  return say(unreadable === 0 ? lines : [...lines, `${String(unreadable)} rows cannot be read.`], unreadable === 0);
}

function admin(place: GraphPlace): ReturnType<typeof createListsAdmin> {
  return createListsAdmin(around(place));
}

function recordRows(place: GraphPlace): RecordRows {
  return createRecordRows(around(place))({ interactive: false });
}

function around({ site, graphRoot }: GraphPlace): ListsAdminOptions & { readonly configuration: Configuration } {
  const token = tokenOf("GRAPH_TOKEN");
  return {
    // The token is there already: whom it is from and what it may do was settled where it was made.
    configuration: { graphRoot, siteId: site, authority: "", clientId: "", rowScopes: [] },
    signIn: { token: () => Promise.resolve(token) },
    clock,
    random: Math.random,
    newId: randomUUID,
    sleep: (milliseconds) => sleep(milliseconds),
  };
}

function tokenOf(name: "GRAPH_TOKEN" | "SHAREPOINT_TOKEN"): string {
  const token = env[name]?.trim() ?? "";
  if (token === "") throw new Error(`${name} is not set. See --help.`);
  return token;
}

/** Whom an access token is from, for the report; Entra signs it, and nobody here trusts it for more. */
function whoseToken(token: string): string {
  const claims = membersOf(parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
  return (
    textOf(claims["upn"]) || textOf(claims["preferred_username"]) || textOf(claims["app_displayname"]) || "unknown"
  );
}

/** Tells on the error stream how far it is, where somebody looks on. */
function progress(what: string): (done: number) => void {
  return (done) => {
    if (stderr.isTTY) stderr.write(`\r${String(done)} ${what}`);
  };
}

function say(lines: readonly string[], isWell = true): number {
  stdout.write(lines.map((line) => `${line}\n`).join(""));
  return isWell ? DONE : LEFT_TO_DO;
}
