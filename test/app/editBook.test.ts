import * as fc from "fast-check";
import {
  bookOf,
  changeBook,
  freeId,
  withAddress,
  withChangedAddress,
  withClient,
  withFix,
} from "../../src/app/editBook";
import type { Book, ClientId } from "../../src/domain/book/book";
import { address, aDraft } from "../support/builders";
import { fakeServices, stockBook } from "../support/fakePorts";

const empty: Book = { clients: [], own: { domains: [], bankAccounts: [] } };
const acme = "acme" as ClientId;
const rolesOf = (book: Book): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (book.clients.find(({ id }) => id === acme)?.addresses ?? []).map((entry) => [entry.address.key, entry.role]),
  );

test("a refused change changes nothing and says why", async () => {
  const { book } = fakeServices({ draft: aDraft(), isFull: true });
  expect(await changeBook(book, () => empty)).toMatchObject({ status: "full" });
  expect(bookOf(book.load())).toEqual(stockBook);
});

test("a saved change gives the book before it", async () => {
  const { book } = fakeServices({ draft: aDraft() });
  expect(await changeBook(book, () => empty)).toEqual({ status: "saved", before: stockBook });
  expect(bookOf(book.load())).toEqual(empty);
});

test.each([
  ["bob@nordlicht.example", ["nordlicht.example"]],
  ["bob@gmail.com", []],
])("a new client by %s has the domains %j", (text, domains) => {
  const { clients } = withClient("Nordlicht", address(text), (domain) => domain)(empty);
  expect(clients).toMatchObject([{ id: "nordlicht", name: "Nordlicht", domains }]);
});

test("an id is never given twice, whatever the names", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), (names) => {
      const { clients } = names.reduce<Book>(
        (book, name) => withClient(name, undefined, (domain) => domain)(book),
        empty,
      );
      expect(new Set(clients.map(({ id }) => id)).size).toBe(names.length);
      expect(clients.every(({ id }) => id !== "")).toBe(true);
    }),
  );
});

test("a Chinese name keeps its characters in the id", () => {
  expect(freeId("上海 贸易", empty)).toBe("上海-贸易");
});

test("an address is added once and changed in place", () => {
  const entry = {
    address: address("new@acme.example"),
    name: "",
    role: "technical",
    standing: "confirmed",
    preferredFor: [],
  } as const;
  const added = withAddress(acme, { ...entry, role: "finance" })(withAddress(acme, entry)(stockBook));
  expect(rolesOf(added)["new@acme.example"]).toBe("finance");
  expect(rolesOf(withChangedAddress(acme, "new@acme.example", { role: "quality" })(added))["new@acme.example"]).toBe(
    "quality",
  );
  const fix = {
    kind: "add-to-book",
    client: acme,
    address: address("x@acme.example"),
    name: "",
    role: "sales",
  } as const;
  expect(rolesOf(withFix(fix)(stockBook))["x@acme.example"]).toBe("sales");
});
