import * as fc from "fast-check";
import { handlerNotes, parseNotes } from "../../../src/adapters/office/itemNotes";
import { officeItemNotes } from "../../../src/adapters/office/itemNotesOfPane";
import type { KeptFile } from "../../../src/app/ports/itemNotes";
import { sendIdOf } from "../../../src/domain/record/sendRecord";
import { aClient, anAddress, aPage } from "../../support/builders";
import { anyCorrection } from "../../support/corrections";
import { emulatedItem, useOffice } from "../../support/scriptOffice";
import { stockPage } from "../../support/stockPage";

const notes = officeItemNotes();

test("what was written is read, and a change leaves the rest", async () => {
  useOffice(emulatedItem().office);
  await notes.write({ page: stockPage });
  await notes.write({
    askedAbout: "abc",
    acknowledgements: [{ finding: "f", kind: "contract", reason: "r", draft: "d" }],
  });
  expect(await notes.read()).toEqual({
    page: stockPage,
    askedAbout: "abc",
    acknowledgements: [{ finding: "f", kind: "contract", reason: "r", draft: "d" }],
  });
});

test("fixes that were carried out are kept, and what is none is not", async () => {
  useOffice(emulatedItem().office);
  await notes.write({ fixes: [{ rule: "clear-subject", fix: "set-subject" }] });
  await notes.write({ askedAbout: "abc" });
  expect((await notes.read()).fixes).toEqual([{ rule: "clear-subject", fix: "set-subject" }]);
  const parsed = parseNotes('{"v":1,"acknowledgements":[],"fixes":[7,{"rule":"r"},{"rule":"r","fix":"set-subject"}]}');
  expect(parsed.fixes).toEqual([{ rule: "r", fix: "set-subject" }]);
});

test("the send handler gets what was taught, and how clients number their documents", async () => {
  useOffice(emulatedItem().office);
  await fc.assert(
    fc.asyncProperty(fc.array(anyCorrection(["acme"]), { minLength: 1, maxLength: 10 }), async (corrections) => {
      const client = { ...aClient("acme"), numberPatterns: [{ kind: "order" as const, pattern: "HT-####" }] };
      const page = { ...aPage(client), corrections };
      await notes.write({ page });
      expect((await notes.read()).page).toEqual(page);
    }),
    { numRuns: 20 },
  );
});

test("a page that is too large is left out, the rest is kept", async () => {
  useOffice(emulatedItem({}, { mailbox: "1.15" }).office);
  const addresses = Array.from({ length: 900 }, (_, index) =>
    anAddress(`person.number.${String(index)}@acme.example`, "other"),
  );
  await notes.write({ page: aPage(aClient("acme", { addresses })), askedAbout: "abc" });
  expect(await notes.read()).toEqual({ acknowledgements: [], askedAbout: "abc" });
});

const file = (name: string, words = 3): KeptFile => ({
  name,
  text: { status: "judged" },
  notes: [],
  papers: [
    {
      kind: "contract",
      likelihood: 0.9,
      evidence: Array.from({ length: words }, (_, at) => ({ text: "word ".repeat(10), at, weight: 1 })),
    },
  ],
});

test("files have a key of their own, and neither they nor the rest undo the other", async () => {
  const item = emulatedItem();
  useOffice(item.office);
  await notes.write({ page: stockPage });
  await notes.write({ files: [file("a.pdf")] });
  // A handler of its own, which has not seen the file.
  useOffice(item.restart());
  await notes.write({ askedAbout: "abc" });
  expect(await notes.read()).toEqual({
    page: stockPage,
    askedAbout: "abc",
    acknowledgements: [],
    files: [file("a.pdf")],
  });
  expect(Object.keys(item.state.value.sessionData)).toEqual(["rightbox", "rightbox-files", "rightbox-asked"]);
});

test("a send id has a key of its own, so that a handler undoes nothing of the pane's", async () => {
  const item = emulatedItem();
  useOffice(item.office);
  const sendId = sendIdOf(Array.from({ length: 16 }, () => 7));
  await notes.write({ sendId });
  expect(Object.keys(item.state.value.sessionData)).toEqual(["rightbox-send-id"]);
  await notes.write({ page: stockPage });
  expect(await notes.read()).toEqual({ page: stockPage, acknowledgements: [], sendId });
});

test("what a handler writes the pane reads, and the other way round", async () => {
  const item = emulatedItem();
  useOffice(item.office);
  const sendId = sendIdOf(Array.from({ length: 16 }, () => 8));
  await notes.write({ page: stockPage });
  await handlerNotes().write({ sendId, askedAbout: "abc" });
  const all = { page: stockPage, acknowledgements: [], sendId, askedAbout: "abc" };
  expect(await notes.read()).toEqual(all);
  expect(await handlerNotes().read()).toEqual(all);
  expect(Object.keys(item.state.value.sessionData)).toEqual(["rightbox", "rightbox-send-id", "rightbox-asked"]);
});

const pass = {
  root: "https://graph.example/v1.0",
  items: "/sites/s/lists/l/items",
  token: "t".repeat(3_000),
  until: 7,
};

test("a pass stands in session data under a key of its own, and nowhere else", async () => {
  const item = emulatedItem();
  useOffice(item.office);
  await notes.write({ page: stockPage });
  await notes.write({ pass });
  await notes.write({ askedAbout: "abc" });
  expect(await notes.read()).toEqual({ page: stockPage, askedAbout: "abc", acknowledgements: [], pass });
  const { sessionData, ...others } = item.state.value;
  expect(Object.keys(sessionData)).toEqual(["rightbox", "rightbox-pass", "rightbox-asked"]);
  expect(JSON.stringify([others, item.roaming(), sessionData["rightbox"]])).not.toContain(pass.token);
});

test("a page makes way for a pass, whichever comes first", async () => {
  const addresses = Array.from({ length: 500 }, (_, index) =>
    anAddress(`person.number.${String(index)}@acme.example`, "other"),
  );
  const page = aPage(aClient("acme", { addresses }));
  for (const changes of [
    [{ page }, { pass }],
    [{ pass }, { page }],
  ]) {
    useOffice(emulatedItem({}, { mailbox: "1.15" }).office);
    for (const change of changes) await notes.write(change);
    expect(await notes.read()).toEqual({ acknowledgements: [], pass });
  }
});

test.each(["", "{", "[]", "null", '{"token":"t","until":"soon"}', '{"until":5}'])(
  "a pass that is none is not there: %s",
  async (text) => {
    useOffice(emulatedItem({ sessionData: { "rightbox-pass": { value: text, writtenAt: 0 } } }).office);
    expect(await notes.read()).toEqual({ acknowledgements: [] });
  },
);

test("where there is no session data a pass is refused, and not kept in memory either", async () => {
  useOffice(emulatedItem().office);
  Object.assign(Office.context.mailbox.item ?? {}, { sessionData: undefined });
  await expect(notes.write({ pass })).rejects.toMatchObject({ name: "OfficeError" });
  expect(await notes.read()).not.toHaveProperty("pass");
});

test("changes at the same moment are made one after the other", async () => {
  useOffice(emulatedItem().office);
  await Promise.all([notes.write({ page: stockPage }), notes.write({ askedAbout: "abc" })]);
  expect(await notes.read()).toMatchObject({ page: stockPage, askedAbout: "abc" });
});

test("files beyond their share lose their words, then the oldest, and leave the page", async () => {
  useOffice(emulatedItem({}, { mailbox: "1.15" }).office);
  await notes.write({ page: stockPage });
  await notes.write({ files: Array.from({ length: 400 }, (_, index) => file(`${String(index)}.pdf`)) });
  const { page, files = [] } = await notes.read();
  expect(page).toEqual(stockPage);
  expect(files.length).toBeGreaterThan(50);
  expect(files.at(-1)?.name).toBe("399.pdf");
  expect(files.flatMap(({ papers }) => papers.flatMap(({ evidence }) => evidence))).toEqual([]);
});

test("a page that leaves no room for the files makes way for them", async () => {
  useOffice(emulatedItem({}, { mailbox: "1.15" }).office);
  const addresses = Array.from({ length: 400 }, (_, index) =>
    anAddress(`person.number.${String(index)}@acme.example`, "other"),
  );
  const page = aPage(aClient("acme", { addresses }));
  await notes.write({ page });
  expect((await notes.read()).page).toBeDefined();
  await notes.write({ files: Array.from({ length: 100 }, (_, index) => file(`${String(index)}.pdf`, 1)) });
  const after = await notes.read();
  expect([after.page, after.files?.length]).toEqual([undefined, 100]);
});

test("where there is no session data, files are kept as long as the runtime lives", async () => {
  useOffice(emulatedItem().office);
  Object.assign(Office.context.mailbox.item ?? {}, { sessionData: undefined });
  await notes.write({ files: [file("a.pdf")] });
  await notes.write({ askedAbout: "abc" });
  expect(await notes.read()).toEqual({ acknowledgements: [], askedAbout: "abc", files: [file("a.pdf")] });
});

test("reading never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseNotes(text)));
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.jsonValue(),
      fc.jsonValue(),
      (page, policy, acknowledgements) => void parseNotes(JSON.stringify({ v: 1, page, policy, acknowledgements })),
    ),
  );
});
