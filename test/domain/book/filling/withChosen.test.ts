import * as fc from "fast-check";
import type { Book, Client, ClientAddress } from "../../../../src/domain/book/book";
import { chosenClients, noChoices } from "../../../../src/domain/book/filling/choices";
import { proposalOf } from "../../../../src/domain/book/filling/proposal";
import { withChosen } from "../../../../src/domain/book/filling/withChosen";
import { mergeBook } from "../../../../src/domain/book/importing/mergeBook";
import { anyBook } from "../../../support/anyBook";
import { address, aClient, anAddress, domain } from "../../../support/builders";

const own = { domains: [], bankAccounts: [] };
const bookOf = (...clients: readonly Client[]): Book => ({ clients, own });
const inferred = (text: string): ClientAddress => ({
  ...anAddress(text, "official", { standing: "inferred" }),
  guess: { confidence: 0.5, because: "client-domain" },
});
const sales = anAddress("sales@acme.example", "official");
const acme = aClient("acme", { addresses: [sales] });
const grown: Client = { ...acme, addresses: [sales, inferred("bob@acme.example")] };
const nord = aClient("nord", { addresses: [inferred("x@nord.example")] });

function choose(before: Book, after: Book, part = {}) {
  return chosenClients(proposalOf(before, after), new Map(), { ...noChoices, ...part });
}
function entriesIn({ clients }: Book): unknown {
  return clients.map(({ id, addresses }) => [
    id,
    addresses.map(
      ({ address: { key }, role, standing, guess }) => `${key} ${role} ${standing}${guess ? " guess" : ""}`,
    ),
  ]);
}

test("all of it, nothing left or changed, gives the proposed book", () => {
  fc.assert(
    fc.property(anyBook, anyBook, (one, other) => {
      const after = mergeBook(one, other).book;
      const put = withChosen(choose(one, after), false)(one);
      expect({ ...put, own: after.own }).toEqual(after);
      // Accepted again it changes nothing more.
      expect(withChosen(choose(one, after), false)(put)).toEqual(put);
    }),
  );
});

test("a guess stays a guess, confirmed only when the user says so", () => {
  const [before, after] = [bookOf(acme), bookOf(grown, nord)];
  expect(entriesIn(withChosen(choose(before, after), false)(before))).toEqual([
    ["acme", ["sales@acme.example official confirmed", "bob@acme.example official inferred guess"]],
    ["nord", ["x@nord.example official inferred guess"]],
  ]);
  expect(entriesIn(withChosen(choose(before, after), true)(before))).toEqual([
    ["acme", ["sales@acme.example official confirmed", "bob@acme.example official confirmed"]],
    ["nord", ["x@nord.example official confirmed"]],
  ]);
});

test("confirming takes back no retirement", () => {
  const retired = aClient("r", { addresses: [anAddress("old@r.example", "official", { standing: "retired" })] });
  expect(entriesIn(withChosen(choose(bookOf(), bookOf(retired)), true)(bookOf()))).toEqual([
    ["r", ["old@r.example official retired"]],
  ]);
});

test("a role said by hand is confirmed, what is left stays out, and a client that nothing comes to is not made", () => {
  const [before, after] = [bookOf(acme), bookOf(grown, nord)];
  const chosen = choose(before, after, {
    roles: new Map([[address("bob@acme.example").key, "technical"]]),
    left: new Set([address("x@nord.example").key]),
  });
  expect(entriesIn(withChosen(chosen, false)(before))).toEqual([
    ["acme", ["sales@acme.example official confirmed", "bob@acme.example technical confirmed"]],
  ]);
});

test("what has changed meanwhile stays, and no address is there twice", () => {
  const named = { ...acme, addresses: [{ ...sales, name: "Sales" }] };
  const chosen = choose(bookOf(acme), bookOf(named, nord));
  const now = bookOf(
    { ...acme, addresses: [{ ...sales, role: "finance" }] },
    aClient("z", { addresses: nord.addresses }),
  );
  const after = withChosen(chosen, true)(now);
  expect(entriesIn(after)).toEqual([
    ["acme", ["sales@acme.example finance confirmed"]],
    ["z", ["x@nord.example official inferred guess"]],
  ]);
  const elsewhere = withChosen(chosen, true, (key) => key === "x@nord.example")(bookOf(acme));
  expect(entriesIn(elsewhere)).toEqual([["acme", ["sales@acme.example official confirmed"]]]);
});

test("a joined company brings its domain, and nothing that the client says itself", () => {
  const other = aClient("acme-2", { domains: ["acme.de"], addresses: [inferred("a@acme.de")] });
  const chosen = chosenClients(proposalOf(bookOf(acme), bookOf(acme, { ...other, country: "DE" })), new Map(), {
    ...noChoices,
    joined: new Map([[other.id, { other: { id: acme.id, name: "Acme" }, word: "acme" }]]),
  });
  const [client] = withChosen(chosen, false)(bookOf({ ...acme, country: "US" })).clients;
  expect(client).toMatchObject({ id: "acme", country: "US", domains: [domain("acme.example"), domain("acme.de")] });
  expect(client?.addresses).toHaveLength(2);
});
