import * as fc from "fast-check";
import { roamingBook } from "../../../src/adapters/office/roamingBook";
import { ROAMING_LIMIT } from "../../../src/adapters/office/roamingValues";
import { loadRoaming } from "../../../src/adapters/office/roamingSettings";
import type { Book } from "../../../src/domain/book/book";
import { MOST_CORRECTIONS } from "../../../src/domain/corrections/correction";
import { anyBook } from "../../support/anyBook";
import { aClient, anAddress } from "../../support/builders";
import { corrected } from "../../support/corrections";
import { emulatedItem, useOffice } from "../../support/scriptOffice";
import { acme, nordlicht } from "../../support/stockPage";

const now = () => new Date("2026-11-24T09:00:00Z");
const book: Book = {
  clients: [acme, { ...nordlicht, name: "北光有限公司 “N”" }],
  own: { domains: [], bankAccounts: [] },
};

test("what is saved is loaded by the next runtime, in characters that JSON leaves alone", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  expect(await roamingBook(now).save(book)).toEqual({ status: "saved" });
  useOffice(emulated.restart());
  expect(roamingBook(now).load()).toEqual({ status: "loaded", book, asOf: now().toISOString(), problems: [] });
  expect(Object.values(emulated.roaming()).join("")).not.toMatch(/[^ -~]|\\/);
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
  const addresses = Array.from({ length: 7_000 }, (_, index) =>
    anAddress(`p${((index * 7919) % 99_991).toString(36)}@acme.example`, "other"),
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

test("six hundred mailboxes with names, roles and all that is known of each fit", async () => {
  useOffice(emulatedItem().office);
  const names = ["Bob Lee", "李娜", "José Núñez", "王伟", "Anna Petrova"];
  const clients = Array.from({ length: 120 }, (_, index) => {
    const id = ((index * 7919) % 99_991).toString(36);
    return {
      ...aClient(id, {
        name: index % 3 === 0 ? `华${String.fromCharCode(0x4e00 + index * 7)}贸易有限公司` : `Client ${id} Ltd`,
      }),
      country: "DE",
      timeZone: "Europe/Berlin",
      addresses: names.map((name, at) => ({
        ...anAddress(`${((index * 31 + at * 7919) % 99_991).toString(36)}@${id}.example`, "purchasing", { name }),
        provenance: {
          firstSeen: new Date(1_700_000_000_000 + index * 7_919_000 + at * 104_729).toISOString(),
          from: "sent-items" as const,
        },
      })),
    };
  });
  const store = roamingBook(now);
  expect(await store.save({ clients, own: book.own })).toEqual({ status: "saved" });
  expect(store.fullness()).toBeLessThan(0.8);
  expect(store.load()).toMatchObject({ status: "loaded", book: { clients }, problems: [] });
});

test("whatever a book holds, the pane loads it as it was, and a handler without the details", async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async (any) => {
      useOffice(emulatedItem().office);
      const store = roamingBook(now);
      await store.save(any);
      expect(store.load()).toEqual({ status: "loaded", book: any, asOf: now().toISOString(), problems: [] });
      const handlers = loadRoaming();
      expect(handlers).toMatchObject({ status: "loaded", problems: [] });
      expect(JSON.stringify(handlers)).not.toContain('"provenance"');
    }),
    { numRuns: 30 },
  );
});

describe("the mirror of a team's book", () => {
  const asOf = "2026-11-25T08:00:00.000Z";
  const mine: Book = { clients: [], own: { domains: [], bankAccounts: ["A"] } };

  test("gives handlers the clients, and the book what is one's own", async () => {
    const emulated = emulatedItem();
    useOffice(emulated.office);
    const store = roamingBook(now);
    await store.save(mine);
    expect(await store.saveMirror([acme], asOf)).toEqual({ status: "saved" });
    useOffice(emulated.restart());
    expect(loadRoaming()).toMatchObject({ asOf, book: { own: { bankAccounts: ["A"] }, clients: [{ id: "acme" }] } });
    expect(store.load()).toMatchObject({ book: { clients: [] } });
  });

  test("a client of one's own stands before the mirror's", async () => {
    useOffice(emulatedItem().office);
    const store = roamingBook(now);
    await store.save({ ...mine, clients: [{ ...acme, name: "Mine" }] });
    await store.saveMirror([acme, nordlicht], asOf);
    expect(loadRoaming()).toMatchObject({ book: { clients: [{ name: "Mine" }, { id: nordlicht.id }] } });
  });

  test("holds as many as there is room for, the first first, and makes way for the book", async () => {
    useOffice(emulatedItem().office);
    const many = Array.from({ length: 3_000 }, (_, index) => aClient(((index * 7919) % 99_991).toString(36)));
    const store = roamingBook(now);
    await store.save(mine);
    expect(await store.saveMirror(many, asOf)).toEqual({ status: "saved" });
    const loaded = loadRoaming();
    const mirrored = loaded.status === "loaded" ? loaded.book.clients : [];
    expect(mirrored.length).toBeGreaterThan(500);
    expect(mirrored.map(({ id }) => id)).toEqual(many.slice(0, mirrored.length).map(({ id }) => id));
    expect(store.fullness()).toBeLessThan(0.1);
    expect(await store.save({ ...mine, clients: [acme] })).toEqual({ status: "saved" });
    expect(loadRoaming()).toMatchObject({ book: { clients: [{ id: "acme" }] } });
  });

  test("a damaged book is told, whatever the mirror holds", async () => {
    const emulated = emulatedItem({}, {}, { book: JSON.stringify("{not json") });
    useOffice(emulated.office);
    await roamingBook(now).saveMirror([acme], asOf);
    expect(loadRoaming()).toEqual({ status: "set-aside", because: "damaged" });
  });
});
