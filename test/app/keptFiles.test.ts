import { compactPapers, keptFor, withKept } from "../../src/app/keptFiles";
import type { KeptFile } from "../../src/app/ports/itemNotes";
import type { Attachment } from "../../src/domain/draft/draft";
import type { Kind } from "../../src/domain/kinds/kind";
import type { PaperJudgement } from "../../src/domain/kinds/papers/paperJudgement";
import { aDraft, attached } from "../support/builders";

const file = (part: Partial<Attachment>): Attachment => ({
  id: "1",
  name: "scan.pdf",
  size: 10,
  inline: false,
  text: { status: "not-read" },
  ...part,
});
const kept = (contentKey: string, part: Partial<KeptFile> = {}): KeptFile => ({
  id: "1",
  name: "scan.pdf",
  size: 10,
  contentKey,
  text: { status: "judged" },
  notes: [],
  papers: [],
  ...part,
});

test("what is known of a file's text goes with it", () => {
  const facts = { accounts: ["1234567"], numbers: [], domains: [], clients: [] };
  const draft = aDraft(attached("scan.pdf", { id: "1", size: 10 }));
  expect(withKept(draft, [kept("a", { facts })]).attachments[0]?.facts).toEqual(facts);
  expect(withKept(draft, [kept("a")]).attachments[0]).not.toHaveProperty("facts");
});

test.each<
  [name: string, attachments: readonly Attachment[], kept: readonly KeptFile[], keys: ReadonlyArray<string | undefined>]
>([
  ["by id", [file({})], [kept("a", { id: "2" }), kept("b")], ["b"]],
  ["by name and size in another session", [file({ id: "9" })], [kept("a")], ["a"]],
  ["by name and size where the host gives no id", [file({ id: "" })], [kept("a")], ["a"]],
  ["not by id alone: in classic the id is the place", [file({ name: "other.pdf" })], [kept("a")], [undefined]],
  ["not when the file was edited in place", [file({ size: 11 })], [kept("a")], [undefined]],
  ["an item, whatever its size is now", [file({ size: 11, form: "item" })], [kept("a")], ["a"]],
  ["what was read last", [file({})], [kept("a"), kept("b")], ["b"]],
  [
    "each to its own where names and sizes are equal",
    [file({ id: "2" }), file({ id: "1" })],
    [kept("a"), kept("b", { id: "2" })],
    ["b", "a"],
  ],
  ["not what belongs to a later one", [file({ id: "2" }), file({ id: "1" })], [kept("a")], [undefined, "a"]],
  ["not what belongs to another", [file({ id: "1" }), file({ id: "2" })], [kept("a")], ["a", undefined]],
  [
    "in their order in another session",
    [file({ id: "8" }), file({ id: "9" })],
    [kept("a"), kept("b", { id: "2" })],
    ["a", "b"],
  ],
])("found %s", (_, attachments, left, keys) => {
  expect(keptFor(attachments, left).map((found) => found?.contentKey)).toEqual(keys);
});

test("a draft gets what was found, and stays as it is where nothing was", () => {
  const draft = aDraft(attached("scan.pdf", { id: "1", size: 10 }), attached("other.pdf"));
  const papers = [paper("contract", 0.9)];
  expect(withKept(draft, [kept("a", { papers })]).attachments).toEqual([
    { ...draft.attachments[0], text: { status: "judged" }, contentKey: "a", papers },
    draft.attachments[1],
  ]);
  expect(withKept(draft, undefined)).toBe(draft);
});

function paper(kind: Kind, likelihood: number, words = 5): PaperJudgement {
  const evidence = Array.from({ length: words }, (_, at) => ({ text: `word ${String(at)}`, at, weight: 5 - at }));
  return { kind, likelihood, evidence };
}

test("papers are kept by the surest of each kind, with three words", () => {
  const compact = compactPapers([paper("order", 0.61239), paper("contract", 0.7), paper("order", 0.99)]);
  expect(compact.map(({ kind, likelihood, evidence }) => [kind, likelihood, evidence.length])).toEqual([
    ["order", 0.99, 3],
    ["contract", 0.7, 3],
  ]);
  expect(compactPapers([paper("order", 0.61239)])[0]?.likelihood).toBe(0.612);
});
