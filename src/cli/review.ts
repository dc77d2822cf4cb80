import { readFile } from "node:fs/promises";
import { stderr, stdout } from "node:process";
import { registrableDomain } from "../adapters/browser/publicSuffixes";
import { createAttachmentTexts } from "../adapters/files/attachmentTexts";
import { startNodeWorker } from "../adapters/files/startNodeWorker";
import type { JudgePaper } from "../app/judgeFile";
import { parseBook } from "../domain/book/parseBook";
import { wholePage } from "../domain/book/pageFor";
import type { BookPage } from "../domain/book/book";
import { toDraft } from "../domain/draft/toDraft";
import { parsePolicy } from "../domain/policy/parsePolicy";
import type { Policy } from "../domain/policy/policy";
import { review } from "../domain/review";
import { decideVerdict } from "../domain/verdict/verdict";
import { readFiles, type FileReader } from "./readFiles";
import { parseArguments, usage, type Arguments } from "./arguments";
import { jsonLine } from "./output/jsonl";
import type { Reviewed } from "./output/reviewed";
import { TextOutput } from "./output/text";
import { emlFile } from "./sources/eml";
import { reasonOf, type Input, type Source } from "./sources/input";
import { jsonlFile } from "./sources/jsonl";
import { mboxFile } from "./sources/mbox";

const REVIEWED = 0;
const SOME_UNREAD = 1;
const BAD_ARGUMENTS = 2;
/** How often a long run says how far it is. */
const PROGRESS_EVERY = 100;

const sources: Readonly<Record<string, Source>> = { eml: emlFile, mbox: mboxFile, jsonl: jsonlFile };

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  if (typeof parsed === "string") {
    stderr.write(`${parsed}\n${usage}\n`);
    return BAD_ARGUMENTS;
  }
  const clock = { now: () => parsed.at ?? new Date() };
  try {
    return await run(parsed, await loadPage(parsed.book, clock.now()), await loadPolicy(parsed.policy), clock);
  } catch (error) {
    stderr.write(`${reasonOf(error)}\n`);
    return BAD_ARGUMENTS;
  }
}

async function run(options: Arguments, page: BookPage, policy: Policy, clock: { now: () => Date }): Promise<number> {
  const text = new TextOutput(options.language, stdout.isTTY);
  const texts = createAttachmentTexts({ startWorker: startNodeWorker });
  const reader = { texts, loadJudge };
  let failed = 0;
  let done = 0;
  try {
    for (const file of options.files) {
      for await (const input of sourceOf(file)) {
        const reviewed = input.status === "read" ? await judge(input, options, page, policy, clock, reader) : input;
        if ("status" in reviewed) {
          failed += 1;
          stderr.write(`${reviewed.where}: ${reviewed.because}\n`);
          continue;
        }
        await print(options.format === "jsonl" ? jsonLine(reviewed, options.language) : text.draft(reviewed, page));
        done += 1;
        if (stderr.isTTY && done % PROGRESS_EVERY === 0) stderr.write(`\r${String(done)} reviewed `);
      }
    }
  } finally {
    texts.close();
  }
  if (stderr.isTTY && done >= PROGRESS_EVERY) stderr.write("\n");
  if (options.format === "text") await print(`\n${text.summary(failed)}`);
  return failed === 0 ? REVIEWED : SOME_UNREAD;
}

/** A draft that no mail program made must not end the run for the others. */
async function judge(
  input: Extract<Input, { status: "read" }>,
  { language }: Arguments,
  page: BookPage,
  policy: Policy,
  clock: { now: () => Date },
  reader: FileReader,
): Promise<Reviewed | Extract<Input, { status: "failed" }>> {
  try {
    const { draft, notes } = await readFiles(toDraft(input.raw), input.files, reader, language);
    const result = review(draft, page, policy, clock);
    const verdict = decideVerdict(result.findings, "button-and-override", language).action;
    return { id: input.id, subject: input.raw.subject, review: result, verdict, notes };
  } catch (error) {
    return { status: "failed", where: input.id, because: reasonOf(error) };
  }
}

/** Only a run with attachments pays for it. */
async function loadJudge(): Promise<JudgePaper> {
  const { judgePaper } = await import("../domain/kinds/papers/judgePaper");
  return (paper) => judgePaper(paper);
}

function sourceOf(file: string): AsyncIterable<Input> {
  const source = sources[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];
  if (source === undefined) throw new Error(`"${file}" cannot be told apart by its ending.`);
  return source(file);
}

async function loadPage(file: string | undefined, now: Date): Promise<BookPage> {
  const { book, problems } = parseBook(file === undefined ? {} : await readJson(file), registrableDomain);
  for (const { path, because, value } of problems)
    stderr.write(`${file ?? ""}: ${path}: ${because}: ${JSON.stringify(value)}\n`);
  return wholePage(book, now.toISOString());
}

async function loadPolicy(file: string | undefined): Promise<Policy> {
  const { policy, problems } = parsePolicy(file === undefined ? {} : await readJson(file));
  for (const { path, because, nearest } of problems) {
    stderr.write(`${file ?? ""}: ${path}: ${because}${nearest === undefined ? "" : `; did you mean "${nearest}"?`}\n`);
  }
  return policy;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(file, "utf8")).replace(/^\ufeff/, "")) as unknown;
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error });
  }
}

/** Waits while a pipe is full, so that memory does not grow with what was printed. */
function print(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (stdout.write(`${line}\n`)) resolve();
    else stdout.once("drain", resolve);
  });
}
