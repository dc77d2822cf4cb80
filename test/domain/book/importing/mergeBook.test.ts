import * as fc from "fast-check";
import type { Book, Client, ClientAddress } from "../../../../src/domain/book/book";
import { mergeBook } from "../../../../src/domain/book/importing/mergeBook";
import { anyBook } from "../../../support/anyBook";
import { aClient, anAddress } from "../../../support/builders";

const own = { domains: [], bankAccounts: [] };
const bob = (part: Partial<ClientAddress> = {}): ClientAddress => ({
  ...anAddress("bob@acme.example", "official", { standing: "inferred" }),
  ...part,
});
const bookOf = (...clients: readonly Client[]): Book => ({ clients, own });
const acme = (...addresses: readonly ClientAddress[]): Client => aClient("acme", { addresses });

test.each<readonly [string, Partial<ClientAddress>, Partial<ClientAddress>, Partial<ClientAddress>, string]>([
  [
    "a guess gives way to what is confirmed",
    {},
    { role: "legal", standing: "confirmed" },
    { role: "legal", standing: "confirmed" },
    "merged",
  ],
  [
    "what is confirmed stays",
    { standing: "confirmed" },
    { role: "legal", standing: "confirmed" },
    { role: "official", standing: "confirmed" },
    "unchanged",
  ],
  [
    "a guess stays beside another guess",
    {},
    { role: "legal" },
    { role: "official", standing: "inferred" },
    "unchanged",
  ],
  [
    "a blank is filled",
    { standing: "confirmed" },
    { name: "Bob", note: "x" },
    { name: "Bob", note: "x", role: "official" },
    "merged",
  ],
])("%s", (_, before, other, expected, status) => {
  const { book, rows } = mergeBook(bookOf(acme(bob(before))), bookOf(acme(bob(other))));
  expect(book.clients[0]?.addresses).toEqual([expect.objectContaining(expected)]);
  expect(rows).toEqual([expect.objectContaining({ status })]);
});

test("a client of another id with the same address is the same client", () => {
  const other = { ...acme(bob(), anAddress("new@acme.example", "sales")), id: "acme-ltd" as Client["id"] };
  const { book } = mergeBook(bookOf(acme(bob())), bookOf(other));
  expect(book.clients.map(({ id, addresses }) => [id, addresses.length])).toEqual([["acme", 2]]);
});

test("an address that another client has is changed there and not taken away", () => {
  const here = bookOf(acme(), aClient("other", { addresses: [bob()] }));
  const { book } = mergeBook(here, bookOf(acme(bob({ standing: "confirmed", role: "legal" }))));
  expect(book.clients.map(({ addresses }) => addresses.map(({ role }) => role))).toEqual([[], ["legal"]]);
});

test("a client that gets nothing new stays the same object", () => {
  const here = bookOf(acme(bob()), aClient("other"));
  const { book } = mergeBook(here, bookOf(acme(anAddress("new@acme.example", "sales"))));
  expect(book.clients[0]).not.toBe(here.clients[0]);
  expect(book.clients[1]).toBe(here.clients[1]);
});

test("what is ours grows", () => {
  const here: Book = { clients: [], own: { domains: [], bankAccounts: ["A"] } };
  expect(
    mergeBook(here, { clients: [], own: { domains: [], bankAccounts: ["B", "A"] } }).book.own.bankAccounts,
  ).toEqual(["A", "B"]);
});

test("merged into nothing a book is itself, and twice changes nothing more", () => {
  fc.assert(
    fc.property(anyBook, anyBook, (one, other) => {
      expect(mergeBook({ clients: [], own }, one).book).toEqual(one);
      const once = mergeBook(one, other);
      const twice = mergeBook(once.book, other);
      expect(twice.book).toBe(once.book);
      expect(twice.rows.every(({ status }) => status === "unchanged")).toBe(true);
      const keys = once.book.clients.flatMap(({ addresses }) => addresses.map(({ address }) => address.key));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
