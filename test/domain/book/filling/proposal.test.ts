import * as fc from "fast-check";
import type { Book, Client } from "../../../../src/domain/book/book";
import { mergeBook } from "../../../../src/domain/book/importing/mergeBook";
import { isPrivatePerson, proposalOf } from "../../../../src/domain/book/filling/proposal";
import { anyBook } from "../../../support/anyBook";
import { aClient, anAddress, domain } from "../../../support/builders";

const own = { domains: [], bankAccounts: [] };
const bookOf = (...clients: readonly Client[]): Book => ({ clients, own });
const sales = anAddress("sales@acme.example", "official");
const acme = aClient("acme", { addresses: [sales] });

test("a client that says the same is no proposal, though it is another object", () => {
  expect(proposalOf(bookOf(acme), bookOf({ ...acme, addresses: [{ ...sales }] }))).toEqual([]);
});

test("a new mailbox, a changed one and a detail each are one", () => {
  const bob = anAddress("bob@acme.example", "personal");
  const [added] = proposalOf(bookOf(acme), bookOf({ ...acme, addresses: [sales, bob] }));
  expect(added?.mailboxes).toEqual([{ entry: bob }]);
  const named = { ...sales, name: "Sales" };
  const [changed] = proposalOf(bookOf(acme), bookOf({ ...acme, addresses: [named] }));
  expect(changed?.mailboxes).toEqual([{ entry: named, before: sales }]);
  const [detail] = proposalOf(bookOf(acme), bookOf({ ...acme, domains: [...acme.domains, domain("acme.de")] }));
  expect(detail).toMatchObject({ before: acme, mailboxes: [] });
  const [client] = proposalOf(bookOf(), bookOf(acme));
  expect(client).toEqual({ client: acme, mailboxes: [{ entry: sales }] });
});

test("what a merged book proposes is all that is new in it, and nothing is proposed of a book for itself", () => {
  fc.assert(
    fc.property(anyBook, anyBook, (one, other) => {
      expect(proposalOf(one, { ...one, clients: one.clients.map((client) => ({ ...client })) })).toEqual([]);
      const after = mergeBook(one, other).book;
      const had = new Set(one.clients.flatMap(({ addresses }) => addresses.map(({ address }) => address.key)));
      const proposed = proposalOf(one, after).flatMap(({ mailboxes }) => mailboxes);
      const fresh = proposed.filter(({ before }) => before === undefined).map(({ entry }) => entry.address.key);
      expect(new Set(fresh).size).toBe(fresh.length);
      expect([...fresh].sort()).toEqual(
        after.clients
          .flatMap(({ addresses }) => addresses.map(({ address }) => address.key))
          .filter((key) => !had.has(key))
          .sort(),
      );
    }),
  );
});

test.each<readonly [string, Partial<Client>, boolean]>([
  ["a private mailbox and nothing else", {}, true],
  ["called otherwise than the mailbox", { name: "Solo Traders" }, false],
  ["with a domain of its own", { domains: [domain("solo.example")] }, false],
  ["with two mailboxes", { addresses: [sales, anAddress("bob@gmail.com", "personal")] }, false],
])("a private person is a new client of %s: %s", (_, part, expected) => {
  const bob = {
    ...anAddress("bob@gmail.com", "personal", { standing: "inferred", name: "Bob" }),
    guess: { confidence: 0.95, because: "free-mail" as const },
  };
  const client = { ...aClient("bob", { name: "Bob", domains: [], addresses: [bob] }), ...part };
  expect(isPrivatePerson({ client, mailboxes: [] })).toBe(expected);
  expect(isPrivatePerson({ client, before: client, mailboxes: [] })).toBe(false);
});
