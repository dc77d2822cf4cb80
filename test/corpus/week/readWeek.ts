import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { registrableDomain } from "../../../src/adapters/browser/publicSuffixes";
import { readFiles, type FileReader } from "../../../src/cli/readFiles";
import { jsonlFile } from "../../../src/cli/sources/jsonl";
import { pageFor } from "../../../src/domain/book/pageFor";
import { parseBook, type BookProblem } from "../../../src/domain/book/parseBook";
import type { RawAddress, RawDraft } from "../../../src/domain/draft/rawDraft";
import { toDraft } from "../../../src/domain/draft/toDraft";
import type { Finding } from "../../../src/domain/finding";
import type { Kind } from "../../../src/domain/kinds/kind";
import { judgePaper } from "../../../src/domain/kinds/papers/judgePaper";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { review } from "../../../src/domain/review";
import { severities } from "../../../src/domain/severity";
import { fakeAttachments } from "../../support/fakeAttachments";

/** A Wednesday morning after all that the drafts quote; those about the client's hours bring their own time. */
const WHEN = "2026-11-25T10:00:00Z";
const folder = import.meta.dirname;

const expectedDraft = v.strictObject({
  at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  findings: v.array(
    v.strictObject({ rule: v.string(), severity: v.picklist(severities), address: v.optional(v.string()) }),
  ),
  also: v.optional(v.array(v.string()), []),
  note: v.pipe(v.string(), v.minLength(4)),
});

export type ExpectedDraft = v.InferOutput<typeof expectedDraft>;

/** A draft of the week as it was judged, beside what is expected of it. */
export interface JudgedDraft {
  readonly id: string;
  readonly raw: RawDraft;
  readonly expected: ExpectedDraft;
  readonly kinds: readonly Kind[];
  readonly findings: readonly Finding[];
}

/** One mailbox's week in one language. */
export interface Week {
  readonly name: string;
  readonly problems: readonly BookProblem[];
  /** Lines that could not be read. */
  readonly unread: readonly string[];
  /** The ids that something is expected of. */
  readonly expectedIds: readonly string[];
  readonly drafts: readonly JudgedDraft[];
}

/** The names of all weeks, such as `spain-es`: the book, and the language of its drafts. */
export const weekNames: readonly string[] = readdirSync(join(folder, "drafts"))
  .filter((file) => file.endsWith(".jsonl"))
  .map((file) => file.slice(0, -".jsonl".length))
  .sort();

/** Judges a week in the way of the `review` command. Text files are the only ones with content, so that no worker is needed to read them. */
export async function readWeek(name: string): Promise<Week> {
  const { book, problems } = parseBook(
    json("books", `${name.slice(0, name.lastIndexOf("-"))}.json`),
    registrableDomain,
  );
  const expected = v.parse(v.record(v.string(), expectedDraft), json("expected", `${name}.json`));
  const path = join(folder, "drafts", `${name}.jsonl`);
  const lists = listsOf(path);
  const reader: FileReader = {
    texts: fakeAttachments().texts,
    loadJudge: () => Promise.resolve(judgePaper),
    pageFor: (draft) => pageFor(book, draft, ""),
  };
  const drafts: JudgedDraft[] = [];
  const unread: string[] = [];
  for await (const input of jsonlFile(path)) {
    if (input.status === "failed") {
      unread.push(`${input.where}: ${input.because}`);
      continue;
    }
    const expectedHere = expected[input.id];
    if (expectedHere === undefined) {
      unread.push(`${input.id}: nothing is expected of it, not even silence`);
      continue;
    }
    const raw = withLists(input.raw, lists);
    const { draft } = await readFiles(toDraft(raw), input.files, reader, "en");
    const now = new Date(expectedHere.at ?? WHEN);
    const { findings, judgement } = review(draft, pageFor(book, draft, now.toISOString()), defaultPolicy, {
      now: () => now,
    });
    const kinds = judgement.status === "unsure" ? [] : judgement.kinds.map(({ kind }) => kind);
    drafts.push({ id: input.id, raw, expected: expectedHere, kinds, findings });
  }
  return { name, problems, unread, expectedIds: Object.keys(expected), drafts };
}

function json(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(folder, ...path), "utf8"));
}

/** The command's format has no word for a list, Outlook has: the names that a line marks as one. */
function listsOf(path: string): ReadonlySet<string> {
  const marked = /"name":\s*"([^"]*)",\s*"list":\s*true/g;
  return new Set(Array.from(readFileSync(path, "utf8").matchAll(marked), ([, name = ""]) => name));
}

function withLists(raw: RawDraft, lists: ReadonlySet<string>): RawDraft {
  const marked = (all: readonly RawAddress[]): readonly RawAddress[] =>
    all.map((one) => (lists.has(one.name) ? { ...one, list: true } : one));
  return { ...raw, to: marked(raw.to), cc: marked(raw.cc), bcc: marked(raw.bcc) };
}
