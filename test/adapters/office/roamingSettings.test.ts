import * as fc from "fast-check";
import { packBook, roamingBook } from "../../../src/adapters/office/roamingBook";
import { loadFrom } from "../../../src/adapters/office/roamingSettings";
import type { Book } from "../../../src/domain/book/book";
import { exportBook } from "../../../src/domain/book/exportBook";
import { emulatedItem, useOffice } from "../../support/scriptOffice";
import { acme } from "../../support/stockPage";

const now = () => new Date("2026-11-24T09:00:00Z");
const book: Book = { clients: [acme], own: { domains: [], bankAccounts: [] } };
const packed = packBook(book, now().toISOString());

test.each([
  ["damaged", "{not json"],
  ["damaged", JSON.stringify({ v: 1 })],
  ["damaged", "7"],
  ["damaged", JSON.stringify({ v: 1, savedAt: "x", book: null })],
  ["damaged", JSON.stringify({ v: 1, savedAt: "x", book: {} })],
  ["damaged", JSON.stringify({ v: 1, savedAt: "x", book: { clients: "Acme" } })],
  ["damaged", packed.slice(0, -1)],
  ["newer-version", packed.replace(/^2/, "3")],
  ["newer-version", JSON.stringify({ v: 2, savedAt: "x", book: {} })],
])("%s data is set aside and never overwritten: %s", async (because, stored) => {
  const emulated = emulatedItem({}, {}, { book: JSON.stringify(stored) });
  useOffice(emulated.office);
  const store = roamingBook(now);
  expect(store.load()).toEqual({ status: "set-aside", because });
  expect(await store.save(book)).toEqual({ status: "refused", because: "set-aside" });
  expect(emulated.roaming()).toEqual({ book: JSON.stringify(stored) });
});

test("a book of the first version is loaded, and packed when it is saved again", async () => {
  const old = JSON.stringify({ v: 1, savedAt: now().toISOString(), book: exportBook(book) });
  const emulated = emulatedItem({}, {}, { book: JSON.stringify(old) });
  useOffice(emulated.office);
  const store = roamingBook(now);
  expect(store.load()).toEqual({ status: "loaded", book, asOf: now().toISOString(), problems: [] });
  expect(await store.save(book)).toEqual({ status: "saved" });
  expect(emulated.roaming()).toEqual({ book: JSON.stringify(packed) });
});

test("a text that was cut off, wherever, is never half a book", () => {
  for (let length = 1; length < packed.length; length++)
    expect(loadFrom(packed.slice(0, length))).toEqual({ status: "set-aside", because: "damaged" });
});

test("a text with another character in it, wherever, is never another book", () => {
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 0x21, max: 0x7e }), (at, code) => {
      const changed = packed.slice(0, at) + String.fromCharCode(code) + packed.slice(at + 1);
      if (changed !== packed) expect(loadFrom(changed).status).toBe("set-aside");
    }),
    { numRuns: 2_000 },
  );
});

test("loading never throws", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (stored) => void loadFrom(stored)));
});
