import * as fc from "fast-check";
import { encodeBook, loadFrom, roamingBook, ROAMING_LIMIT } from "../../../src/adapters/office/roamingSettings";
import { MOST_CORRECTIONS } from "../../../src/domain/corrections/correction";
import type { Book } from "../../../src/domain/book/book";
import { aClient, anAddress } from "../../support/builders";
import { corrected } from "../../support/corrections";
import { emulatedItem, useOffice } from "../../support/scriptOffice";
import { acme, nordlicht } from "../../support/stockPage";

const now = () => new Date("2026-11-24T09:00:00Z");
const book: Book = {
  clients: [acme, { ...nordlicht, name: "北光有限公司 “N”" }],
  own: { domains: [], bankAccounts: [] },
};

test("what is saved is loaded by the next runtime, in ASCII", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  expect(await roamingBook(now).save(book)).toEqual({ status: "saved" });
  useOffice(emulated.restart());
  expect(roamingBook(now).load()).toEqual({ status: "loaded", book, asOf: now().toISOString(), problems: [] });
  expect(encodeBook(book, now())).not.toMatch(/[^ -~]/);
});

test("a hundred corrections fit, and are loaded as they were saved", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  const corrections = Array.from({ length: MOST_CORRECTIONS }, (_, index) =>
    corrected(`framework agreement ${"x".repeat(index)}`),
  );
  const store = roamingBook(now);
  expect(await store.save({ ...book, corrections })).toEqual({ status: "saved" });
  expect(store.fullness()).toBeLessThan(0.8);
  useOffice(emulated.restart());
  expect(roamingBook(now).load()).toMatchObject({ book: { corrections }, problems: [] });
});

test("a book that is too large is refused before anything is written", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  const store = roamingBook(now);
  await store.save(book);
  const before = emulated.roaming();
  const addresses = Array.from({ length: 700 }, (_, index) =>
    anAddress(`person.number.${String(index)}@acme.example`, "other"),
  );
  const answer = await store.save({ ...book, clients: [aClient("acme", { addresses })] });
  expect(answer).toMatchObject({ status: "full", limit: ROAMING_LIMIT });
  expect(emulated.roaming()).toBe(before);
  expect(store.load()).toMatchObject({ status: "loaded", book });
});

test("what the host refuses does not stay in memory", async () => {
  useOffice(emulatedItem({}, { faults: [{ call: "roamingSettings.saveAsync", mode: "fail", code: 9019 }] }).office);
  const store = roamingBook(now);
  expect(await store.save(book)).toEqual({ status: "refused", because: "host" });
  expect(store.load()).toEqual({ status: "empty" });
});

test.each([
  ["damaged", "{not json"],
  ["damaged", JSON.stringify({ v: 1 })],
  ["damaged", "7"],
  ["damaged", JSON.stringify({ v: 1, savedAt: "x", book: null })],
  ["damaged", JSON.stringify({ v: 1, savedAt: "x", book: {} })],
  ["damaged", JSON.stringify({ v: 1, savedAt: "x", book: { clients: "Acme" } })],
  ["newer-version", JSON.stringify({ v: 2, savedAt: "x", book: {} })],
])("%s data is set aside and never overwritten: %s", async (because, stored) => {
  const emulated = emulatedItem({}, {}, { book: JSON.stringify(stored) });
  useOffice(emulated.office);
  const store = roamingBook(now);
  expect(store.load()).toEqual({ status: "set-aside", because });
  expect(await store.save(book)).toEqual({ status: "refused", because: "set-aside" });
  expect(emulated.roaming()).toEqual({ book: JSON.stringify(stored) });
});

test("a book with rows that cannot be used stays beside the one that is saved over it", async () => {
  const old = JSON.stringify({ v: 1, savedAt: "x", book: { clients: [{ id: "acme" }, 7], own: {} } });
  const emulated = emulatedItem({}, {}, { book: JSON.stringify(old) });
  useOffice(emulated.office);
  const store = roamingBook(now);
  expect(store.load()).toMatchObject({ status: "loaded", problems: [{}, { value: 7 }] });
  expect(await store.save(book)).toEqual({ status: "saved" });
  expect(await store.save(book)).toEqual({ status: "saved" });
  expect(emulated.roaming()).toMatchObject({ "book-before": JSON.stringify(old) });
  expect(store.load()).toMatchObject({ status: "loaded", book, problems: [] });
});

test("loading never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (stored) => void loadFrom(stored)));
});
