import { readFile } from "node:fs/promises";
import { stderr, stdout } from "node:process";
import { registrableDomain } from "../adapters/browser/publicSuffixes";
import { createAttachmentTexts } from "../adapters/files/attachmentTexts";
import { startNodeWorker } from "../adapters/files/startNodeWorker";
import { withOwnDomain } from "../app/itemReview";
import type { JudgePaper } from "../app/judgeFile";
import { parseBook } from "../domain/book/parseBook";
import { pageFor } from "../domain/book/pageFor";
import type { BookPage } from "../domain/book/book";
import type { Draft } from "../domain/draft/draft";
import { toDraft } from "../domain/draft/toDraft";
import { checkPolicy } from "../domain/policy/checkPolicy";
import { layerPolicies } from "../domain/policy/layerPolicies";
import type { Policy } from "../domain/policy/policy";
import { review } from "../domain/review";
import { decideVerdict } from "../domain/verdict/verdict";
import { readFiles, type FileReader } from "./readFiles";
import { parseArguments, usage, type Arguments } from "./arguments";
import { jsonLine } from "./output/jsonl";
import type { Reviewed } from "./output/reviewed";
import { problemLine } from "./output/policyProblem";
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

/** Gives the page of the book that a draft needs. */
type PageOf = (draft: Draft) => BookPage;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const parsed = parseArguments(words);
  if (typeof parsed === "string") {
    stderr.write(`${parsed}\n${usage}\n`);
    return BAD_ARGUMENTS;
  }
  const clock = { now: () => parsed.at ?? new Date() };
  try {
    return await run(parsed, await loadPages(parsed.book, clock.now()), await loadPolicies(parsed), clock);
  } catch (error) {
    stderr.write(`${reasonOf(error)}\n`);
    return BAD_ARGUMENTS;
  }
}

async function run(
  options: Arguments,
  pageOf: PageOf,
  policies: Policies,
  clock: { now: () => Date },
): Promise<number> {
  const text = new TextOutput(options.language, stdout.isTTY, policies.compared !== undefined);
  const texts = createAttachmentTexts({ startWorker: startNodeWorker });
  const reader = { texts, loadJudge, pageFor: pageOf };
  let failed = 0;
  let done = 0;
  try {
    for (const file of options.files) {
      for await (const input of sourceOf(file)) {
        const reviewed = input.status === "read" ? await judge(input, options, pageOf, policies, clock, reader) : input;
        if ("status" in reviewed) {
          failed += 1;
          stderr.write(`${reviewed.where}: ${reviewed.because}\n`);
          continue;
        }
        const { page } = reviewed;
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
  { language, at }: Arguments,
  pageOf: PageOf,
  { policy, compared }: Policies,
  clock: { now: () => Date },
  reader: FileReader,
): Promise<(Reviewed & { readonly page: BookPage }) | Extract<Input, { status: "failed" }>> {
  try {
    const { draft, notes } = await readFiles(toDraft(input.raw), input.files, reader, language);
    const page = pageOf(draft);
    const by = (one: Policy) => {
      const result = review(draft, page, one, { now: () => at ?? input.sentAt ?? clock.now() });
      return { review: result, verdict: decideVerdict(result.findings, "button-and-override", { language }).action };
    };
    const other = compared === undefined ? {} : { compared: by(compared) };
    return { id: input.id, subject: input.raw.subject, ...by(policy), ...other, notes, page };
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

/** The page that a draft needs: what it is looked up by is made once for the whole run. */
async function loadPages(file: string | undefined, now: Date): Promise<PageOf> {
  const { book, problems } = parseBook(file === undefined ? {} : await readJson(file), registrableDomain);
  for (const { path, because, value } of problems)
    stderr.write(`${file ?? ""}: ${path}: ${because}: ${JSON.stringify(value)}\n`);
  return (draft) => pageFor(withOwnDomain(book, draft), draft, now.toISOString());
}

interface Policies {
  readonly policy: Policy;
  readonly compared?: Policy;
}

async function loadPolicies({ policy, compare }: Arguments): Promise<Policies> {
  return {
    policy: await loadPolicy(policy),
    ...(compare === undefined ? {} : { compared: await loadPolicy(compare) }),
  };
}

async function loadPolicy(file: string | undefined): Promise<Policy> {
  const { settings, problems } = checkPolicy(file === undefined ? {} : await readJson(file));
  for (const problem of problems) stderr.write(`${file ?? ""}: ${problemLine(problem)}\n`);
  return layerPolicies([{ from: "organisation", settings }]).policy;
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
