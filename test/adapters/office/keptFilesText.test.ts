import * as fc from "fast-check";
import { encodeKeptFiles, parseKeptFiles } from "../../../src/adapters/office/keptFilesText";
import { domain } from "../../support/builders";
import type { ClientId } from "../../../src/domain/book/book";
import type { KeptFile } from "../../../src/app/ports/itemNotes";

const scan: KeptFile = {
  id: "AAMkAGI1",
  name: "扫描.pdf",
  size: 1_234,
  contentKey: "1-abc",
  text: { status: "judged", cut: "long" },
  notes: [
    { id: "other-ending", says: "pdf", is: "docx" },
    { id: "hidden-sheets", names: ["Cost"] },
    { id: "pages-without-text", count: 2 },
    { id: "files-left-out", count: 3 },
  ],
  papers: [{ kind: "contract", likelihood: 0.987, evidence: [{ text: "合同", at: 7, weight: 2.5 }] }],
  facts: {
    accounts: ["DE89370400440532013000"],
    numbers: ["SC-2026-041"],
    domains: [domain("acme.example")],
    clients: [{ client: "acme" as ClientId, words: "阿克米" }],
  },
};
const locked: KeptFile = { name: "b.zip", text: { status: "none", because: "encrypted" }, notes: [], papers: [] };

test("what was written is read", () => {
  expect(parseKeptFiles(encodeKeptFiles([scan, locked], 10_000))).toEqual([scan, locked]);
});

test("evidence goes first, then the oldest", () => {
  const many = Array.from({ length: 10 }, (_, index) => ({ ...scan, name: `${String(index)}.pdf` }));
  const whole = encodeKeptFiles(many, 1_000_000).length;
  const withoutEvidence = parseKeptFiles(encodeKeptFiles(many, whole - 1));
  expect(withoutEvidence).toHaveLength(10);
  expect(withoutEvidence.flatMap(({ papers }) => papers)).toEqual(
    Array(10).fill({ kind: "contract", likelihood: 0.987, evidence: [] }),
  );
  for (const room of [100, 1_000, 2_000]) {
    const text = encodeKeptFiles(many, room);
    expect(text.length).toBeLessThanOrEqual(room);
    const names = parseKeptFiles(text).map(({ name }) => name);
    expect(names).toEqual(many.slice(10 - names.length).map(({ name }) => name));
  }
});

test.each<[name: string, entry: object]>([
  ["no name", { text: { status: "judged" } }],
  ["a status of a later version", { name: "a", text: { status: "guessed" } }],
  ["a reason of a later version", { name: "a", text: { status: "none", because: "toString" } }],
])("an entry with %s is as good as not there", (_, entry) => {
  expect(parseKeptFiles(JSON.stringify({ v: 1, files: [entry, locked] }))).toEqual([locked]);
});

test.each<[facts: unknown, read: KeptFile["facts"]]>([
  ["x", { accounts: [], numbers: [], domains: [], clients: [] }],
  [
    [[1, "A1"], ["N"], ["no domain", "a.example"], [["acme"], ["acme", "Acme"], 7]],
    {
      accounts: ["A1"],
      numbers: ["N"],
      domains: [domain("a.example")],
      clients: [{ client: "acme" as ClientId, words: "Acme" }],
    },
  ],
])("of facts that somebody else wrote, %j, only what they are is read", (facts, read) => {
  expect(parseKeptFiles(JSON.stringify({ v: 1, files: [{ ...locked, facts }] }))).toEqual([{ ...locked, facts: read }]);
});

test("reading never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseKeptFiles(text)));
  fc.assert(fc.property(fc.array(fc.jsonValue()), (files) => void parseKeptFiles(JSON.stringify({ v: 1, files }))));
});
