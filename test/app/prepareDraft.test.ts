import { prepareDraft, type Preparing } from "../../src/app/prepareDraft";
import type { ItemNotes, ItemNotesStore, KeptFile } from "../../src/app/ports/itemNotes";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { policyHash } from "../../src/domain/policy/policyHash";
import { policyOf } from "../../src/domain/policy/policyOf";
import { nothingQuiet } from "../../src/domain/quiet/quietMemory";
import { decodeRecord } from "../../src/domain/record/decodeRecord";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import { aContract, aDraft, aGreeting, attached, to } from "../support/builders";
import { fakeServices, type FakeOptions } from "../support/fakePorts";

const greeting = aDraft(to("bob.lee.acme@gmail.com"), aGreeting, attached("scan.pdf", { id: "1", size: 10 }));
const found: KeptFile = {
  id: "1",
  name: "scan.pdf",
  size: 10,
  text: { status: "judged" },
  notes: [],
  papers: [{ kind: "contract", likelihood: 0.99, evidence: [] }],
};

function preparing(options: FakeOptions = { draft: aDraft(to("bob.lee.acme@gmail.com"), aContract) }): Preparing & {
  readonly notes: ItemNotesStore;
  readonly notesNow: () => ItemNotes;
  readonly written: string[];
  readonly ids: number[];
} {
  const { item, notes, store: book, clock, notesNow } = fakeServices(options);
  const written: string[] = [];
  const ids: number[] = [];
  return {
    item,
    notes,
    book,
    policy: () => defaultPolicy,
    quiet: () => nothingQuiet,
    clock,
    notesNow,
    written,
    ids,
    record: {
      write: (text) => {
        written.push(text);
        return Promise.resolve();
      },
    },
    newSendId: () => {
      ids.push(ids.length + 1);
      return sendIdOf(Array.from({ length: 16 }, () => ids.length));
    },
  };
}

test("leaves the send id for Send, and a record that says that nothing was checked yet", async () => {
  const before = preparing();
  const { findings } = await prepareDraft(before);
  expect(findings.map(({ rule }) => rule)).toContain("formal-not-to-personal");
  expect(before.notesNow().sendId).toBeDefined();
  expect(before.written.map((text) => decodeRecord(text)?.outcome)).toEqual(["unchecked"]);
});

test("a page that the pane leaves meanwhile stays", async () => {
  const before = preparing();
  const page = {
    clients: [],
    own: { domains: [], bankAccounts: [] },
    clientCount: 7,
    asOf: "2026-11-23T10:00:00.000Z",
  };
  const read = before.notes.read.bind(before.notes);
  const slow = { ...before.notes, read: () => read().finally(() => before.notes.write({ page })) };
  await prepareDraft({ ...before, notes: slow });
  expect(before.notesNow().page).toEqual(page);
});

test("repeated, it keeps the send id", async () => {
  const before = preparing();
  await prepareDraft(before);
  const { sendId } = before.notesNow();
  await prepareDraft(before);
  expect(before.notesNow().sendId).toBe(sendId);
  expect(before.ids).toEqual([1]);
});

test.each([
  ["what the pane found in an attachment counts", [found], true],
  ["an attachment that nobody has read counts by its name", [], false],
] as const)("%s", async (_, files, formal) => {
  const review = await prepareDraft(preparing({ draft: greeting, notes: { acknowledgements: [], files } }));
  expect(review.formal).toBe(formal);
});

test("without one that the pane has left, the policy of the settings judges", async () => {
  const strict = policyOf({ severities: { "formal-not-to-personal": "hint" } });
  const { findings } = await prepareDraft({ ...preparing(), policy: () => strict });
  expect(findings.find(({ rule }) => rule === "formal-not-to-personal")?.severity).toBe("hint");
});

test("the first record names who wrote it, what was done about it, and what it was judged by", async () => {
  const fixes = [{ rule: "unknown-mailbox", fix: "add-recipient" }] as const;
  const draft = aDraft(to("bob.lee.acme@gmail.com"), aContract);
  const before = {
    ...preparing({ draft, notes: { acknowledgements: [], fixes } }),
    user: () => "Writer@ourco.example",
  };
  await prepareDraft(before);
  expect(decodeRecord(before.written[0] ?? "")).toMatchObject({
    writer: "writer@ourco.example",
    fixes,
    policy: policyHash(defaultPolicy),
    numbers: ["SC-2026-041"],
  });
});
