import { prepareDraft, type Preparing } from "../../src/app/prepareDraft";
import type { ItemNotes } from "../../src/app/ports/itemNotes";
import { decodeRecord } from "../../src/domain/record/encodeRecord";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import { aContract, aDraft, to } from "../support/builders";
import { fakeServices } from "../support/fakePorts";

function preparing(): Preparing & {
  readonly notesNow: () => ItemNotes;
  readonly written: string[];
  readonly ids: number[];
} {
  const { item, notes, book, clock, notesNow } = fakeServices({
    draft: aDraft(to("bob.lee.acme@gmail.com"), aContract),
  });
  const written: string[] = [];
  const ids: number[] = [];
  return {
    item,
    notes,
    book,
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

test("leaves page and send id for Send, and a record that says that nothing was checked yet", async () => {
  const before = preparing();
  const { findings } = await prepareDraft(before);
  expect(findings.map(({ rule }) => rule)).toContain("formal-not-to-personal");
  expect(before.notesNow().page?.clients.map(({ id }) => id)).toContain("acme");
  expect(before.notesNow().sendId).toBeDefined();
  expect(before.written.map((text) => decodeRecord(text)?.outcome)).toEqual(["unchecked"]);
});

test("repeated, it keeps the send id", async () => {
  const before = preparing();
  await prepareDraft(before);
  const { sendId } = before.notesNow();
  await prepareDraft(before);
  expect(before.notesNow().sendId).toBe(sendId);
  expect(before.ids).toEqual([1]);
});
