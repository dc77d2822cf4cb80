import { keepFix } from "../../src/app/keepFix";
import type { ItemNotes, ItemNotesStore } from "../../src/app/ports/itemNotes";
import type { Finding } from "../../src/domain/finding";
import type { Fix } from "../../src/domain/fix/fix";
import type { UsedFix } from "../../src/domain/record/sendRecord";
import { address } from "../support/builders";

const subject: Fix = { kind: "set-subject", subject: "SC-2026-041" };
const removal: Fix = { kind: "remove-recipient", address: address("bob@gmail.com").key };
const finding = (rule: Finding["rule"], ...fixes: readonly Fix[]): Finding => ({
  rule,
  severity: "warn",
  messageId: "m",
  data: {},
  fixes,
});
const findings = [finding("unknown-mailbox", removal), finding("clear-subject", subject)];
const usedSubject: UsedFix = { rule: "clear-subject", fix: "set-subject" };
const usedRemoval: UsedFix = { rule: "unknown-mailbox", fix: "remove-recipient" };

function notesWith(fixes?: readonly UsedFix[]): ItemNotesStore & { readonly now: () => ItemNotes } {
  let notes: ItemNotes = { acknowledgements: [], ...(fixes === undefined ? {} : { fixes }) };
  return {
    read: () => Promise.resolve(notes),
    write: (change) => {
      notes = { ...notes, ...change };
      return Promise.resolve();
    },
    now: () => notes,
  };
}

test.each<[name: string, before: readonly UsedFix[] | undefined, chosen: Fix, after: readonly UsedFix[] | undefined]>([
  ["the first", undefined, subject, [usedSubject]],
  ["another", [usedRemoval], subject, [usedRemoval, usedSubject]],
  ["the same once more", [usedSubject, usedRemoval], subject, [usedSubject, usedRemoval, usedSubject]],
  ["one that no finding offers", undefined, { ...subject }, undefined],
])("%s is kept, and taken out again when it is undone", async (_, before, chosen, after) => {
  const notes = notesWith(before);
  const forget = await keepFix(chosen, findings, notes);
  expect(notes.now().fixes).toEqual(after);
  await forget();
  expect(notes.now().fixes).toEqual(after === undefined ? undefined : (before ?? []));
});

test("only the last twenty are kept", async () => {
  const notes = notesWith(Array.from({ length: 20 }, () => usedRemoval));
  await keepFix(subject, findings, notes);
  expect(notes.now().fixes).toHaveLength(20);
  expect(notes.now().fixes?.slice(-1)).toEqual([usedSubject]);
});

test("the fix stands although Outlook keeps no note of it", async () => {
  const broken: ItemNotesStore = {
    read: () => Promise.reject(new Error("There is no session data.")),
    write: () => Promise.reject(new Error("There is no session data.")),
  };
  const forget = await keepFix(subject, findings, broken);
  await expect(forget()).resolves.toBeUndefined();
});
