import { readAttachments, unreadOf, type ReadProgress } from "../../src/app/readAttachments";
import { reviewItem } from "../../src/app/reviewItem";
import type { FileContent } from "../../src/app/ports/attachmentTexts";
import type { ItemNotes, KeptFile } from "../../src/app/ports/itemNotes";
import type { Attachment, Draft } from "../../src/domain/draft/draft";
import { envelopeFingerprint } from "../../src/domain/draft/draftFingerprint";
import { aDraft, aGreeting, attached, to } from "../support/builders";
import { fakeAttachments, type FakeAttachments, type FakeContent } from "../support/fakeAttachments";
import { stockPage } from "../support/stockPage";
import { fakeServices } from "../support/fakePorts";

const aFile = (id: string, part: Partial<Attachment> = {}) => attached(`${id}.pdf`, { id, size: 10, ...part });

/** Reads what is unread of a draft, as the pane does. */
async function read(
  draft: Draft,
  attachments: FakeAttachments,
  notes?: ItemNotes,
  controller = new AbortController(),
): Promise<{
  readonly failed: readonly string[];
  readonly progress: readonly ReadProgress[];
  readonly notes: ItemNotes;
}> {
  const services = fakeServices({ draft, attachments, ...(notes === undefined ? {} : { notes }) });
  const progress: ReadProgress[] = [];
  const failed = await readAttachments(draft, unreadOf(draft), services, controller.signal, (next) => {
    progress.push(next);
  });
  return { failed: failed.map(({ name }) => name), progress, notes: services.notesNow() };
}

test.each<
  [name: string, content: FakeContent | undefined, read: Partial<FileContent>, kept: Partial<KeptFile> | undefined]
>([
  [
    "a text",
    "a contract",
    {},
    {
      id: "a",
      name: "a.pdf",
      size: 10,
      contentKey: "key of a contract",
      text: { status: "judged" },
      papers: [{ kind: "contract", likelihood: 0.99, evidence: [{ text: "contract", at: 2, weight: 3 }] }],
    },
  ],
  ["a text that says nothing", "hm", {}, { text: { status: "judged" }, papers: [] }],
  [
    "only the beginning",
    "x",
    { text: { status: "read", text: "order", cut: "long" } },
    { text: { status: "judged", cut: "long" }, papers: [expect.objectContaining({ kind: "order" })] },
  ],
  [
    "a scan",
    "x",
    { text: { status: "none", because: "no-text-layer" } },
    { text: { status: "none", because: "no-text-layer" }, papers: [] },
  ],
  [
    "notes",
    "x",
    { notes: [{ id: "other-ending", says: "pdf", is: "docx" }] },
    { notes: [{ id: "other-ending", says: "pdf", is: "docx" }] },
  ],
  [
    "what the host will never give",
    { refused: "unsupported" },
    {},
    { text: { status: "none", because: "unsupported" } },
  ],
  ["what the host does not give now", { fails: 1 }, {}, undefined],
  ["what is gone", undefined, {}, undefined],
  ["a reader that did not come", "x", { text: { status: "none", because: "unavailable" } }, undefined],
  [
    "a reader that did not come for a file inside",
    "x",
    { inside: [{ name: "b", format: "pdf", text: { status: "none", because: "unavailable" }, notes: [], inside: [] }] },
    undefined,
  ],
])("%s", async (_, content, found, kept) => {
  const attachments = fakeAttachments(content === undefined ? {} : { a: content }, { x: found });
  const { failed, notes } = await read(aDraft(aFile("a")), attachments);
  expect(failed).toEqual(kept === undefined ? ["a.pdf"] : []);
  if (kept === undefined) expect(notes.files).toBeUndefined();
  else expect(notes.files).toEqual([expect.objectContaining(kept)]);
});

test("what a file names is kept, and the clients of the book that it names", async () => {
  const text = "PI-2026-118 for Nordlicht, account no. 12345678";
  const services = {
    ...fakeServices({ draft: aDraft(aFile("a")), attachments: fakeAttachments({ a: text }) }),
    book: { pageFor: () => Promise.resolve(stockPage) },
  };
  const draft = aDraft(aFile("a"));
  await readAttachments(draft, unreadOf(draft), services, new AbortController().signal, () => undefined);
  expect(services.notesNow().files?.[0]?.facts).toEqual({
    accounts: ["12345678"],
    numbers: ["PI-2026-118"],
    domains: [],
    clients: [{ client: "nordlicht", words: "Nordlicht" }],
  });
});

test("a book that cannot be asked keeps nobody from reading a file", async () => {
  const draft = aDraft(aFile("a"));
  const services = {
    ...fakeServices({ draft, attachments: fakeAttachments({ a: "PI-2026-118" }) }),
    book: { pageFor: () => Promise.reject(new Error("no storage")) },
  };
  const failed = await readAttachments(draft, unreadOf(draft), services, new AbortController().signal, () => undefined);
  expect([failed, services.notesNow().files?.[0]?.facts?.numbers]).toEqual([[], ["PI-2026-118"]]);
});

test("one after the other, with progress, and a failure does not stop the others", async () => {
  const draft = aDraft(
    aFile("a"),
    aFile("b"),
    aFile("logo", { inline: true }),
    aFile("known", { text: { status: "judged" } }),
    aFile("c"),
  );
  const attachments = fakeAttachments({ a: "one", c: "three" });
  const { failed, progress, notes } = await read(draft, attachments);
  expect(progress).toEqual([
    { name: "a.pdf", number: 1, of: 3 },
    { name: "b.pdf", number: 2, of: 3 },
    { name: "c.pdf", number: 3, of: 3 },
  ]);
  expect(attachments.done).toEqual(["fetched a", "read one", "fetched b", "fetched c", "read three"]);
  expect(failed).toEqual(["b.pdf"]);
  expect(notes.files?.map(({ name }) => name)).toEqual(["a.pdf", "c.pdf"]);
});

test("the same content is read once, unless another ending asks for another note", async () => {
  const attachments = fakeAttachments({ a: "same", b: "same", c: "same" });
  const { notes } = await read(aDraft(aFile("a"), aFile("b"), aFile("c", { name: "c.docx" })), attachments);
  expect(attachments.done.filter((each) => each.startsWith("read"))).toEqual(["read same", "read same"]);
  expect(notes.files?.map(({ id, name }) => [id, name])).toEqual([
    ["a", "a.pdf"],
    ["b", "b.pdf"],
    ["c", "c.docx"],
  ]);
  const again = fakeAttachments({ d: "same" });
  await read(aDraft(aFile("d")), again, notes);
  expect(again.done).toEqual(["fetched d"]);
});

test("a file that is too large is not fetched", async () => {
  const attachments = fakeAttachments({ a: "x" });
  const { notes } = await read(aDraft(aFile("a", { size: 1_001 })), attachments);
  expect(attachments.done).toEqual([]);
  expect(notes.files?.[0]?.text).toEqual({ status: "none", because: "too-large" });
});

test("told to stop, it keeps nothing any more", async () => {
  const controller = new AbortController();
  const attachments = fakeAttachments({ a: "one", b: "two" });
  const stopping: FakeAttachments = {
    ...attachments,
    contents: {
      contentOf: (wanted) => {
        controller.abort();
        return attachments.contents.contentOf(wanted);
      },
    },
  };
  const { notes } = await read(aDraft(aFile("a"), aFile("b")), stopping, undefined, controller);
  expect([attachments.done, notes.files]).toEqual([["fetched a", "read one"], undefined]);
});

test("a reason given before the file was read still holds; one given for another draft does not", async () => {
  const draft = aDraft(to("bob.lee.acme@gmail.com"), aFile("a"));
  const given = (fingerprint: string) => ({ finding: "f", kind: "contract" as const, reason: "r", draft: fingerprint });
  const { notes } = await read(draft, fakeAttachments({ a: "a contract" }), {
    acknowledgements: [given(envelopeFingerprint(draft)), given("other")],
  });
  const services = fakeServices({ draft, notes });
  const {
    envelope: { fingerprint },
    acknowledgements,
  } = await reviewItem(services);
  expect(fingerprint).not.toBe(envelopeFingerprint(draft));
  expect(acknowledgements.map(({ draft: about }) => about)).toEqual([fingerprint, "other"]);
});

test("what was found counts in the review, with its notes", async () => {
  const draft = aDraft(to("bob.lee.acme@gmail.com"), aGreeting, aFile("scan"));
  const note = { id: "pages-without-text", count: 2 } as const;
  const before = fakeServices({ draft });
  expect((await reviewItem(before)).review.formal).toBe(false);
  const { notes } = await read(draft, fakeAttachments({ scan: "a contract" }, { "a contract": { notes: [note] } }));
  const { review, fileNotes } = await reviewItem(fakeServices({ draft, notes }));
  expect(review.findings.map(({ rule }) => rule)).toContain("formal-not-to-personal");
  expect(fileNotes).toEqual([[note]]);
});
