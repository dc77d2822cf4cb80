import * as fc from "fast-check";
import type { Client, ClientId } from "../../../../src/domain/book/book";
import { assembleClients } from "../../../../src/domain/book/changes/applyChanges";
import { clientsAround } from "../../../../src/domain/book/clientsAround";
import { pageFor } from "../../../../src/domain/book/pageFor";
import { rowsOfClient } from "../../../../src/domain/book/rows";
import { catalogLookalikes } from "../../../../src/domain/book/shelf/catalogLookalikes";
import { candidatesAround, candidatesFor, pageAmong } from "../../../../src/domain/book/shelf/candidates";
import type { Catalog } from "../../../../src/domain/book/shelf/catalog";
import type { Draft } from "../../../../src/domain/draft/draft";
import { acme, nordlicht } from "../../../support/stockPage";
import { about, aDraft, address, attached, cc, inThread, saying, to, toList } from "../../../support/builders";
import { anyBook } from "../../../support/anyBook";
import { catalogOf } from "./catalogOf";

/** Only these may be read for a page. */
function among(clients: readonly Client[], ids: readonly ClientId[]): readonly Client[] {
  return clients.filter(({ id }) => ids.includes(id));
}

function pageOf(clients: readonly Client[], catalog: Catalog, draft: Draft): readonly ClientId[] {
  const find = catalogLookalikes(catalog, []);
  return pageAmong(among(clients, candidatesFor(catalog, draft, find)), draft, find).clients.map(({ id }) => id);
}

/** Drafts to what is in a book, and to what is near it. */
function anyDraftFor(clients: readonly Client[]): fc.Arbitrary<Draft> {
  const known = clients.flatMap(({ addresses, domains, parties }) => [
    ...addresses.map((entry) => ({ text: String(entry.address.key), name: entry.name })),
    ...[...domains, ...parties.flatMap((party) => party.domains)].map((one) => ({
      text: `any.one@sub.${one}`,
      name: "",
    })),
  ]);
  const one = fc.constantFrom(...known, { text: "stranger@else.example", name: "Bob Lee" });
  const names = known.flatMap((each) => [each.name.toUpperCase(), each.text]).filter((each) => each.trim() !== "");
  const name = fc.constantFrom(...names, "Bob Lee");
  const recipient = fc.tuple(fc.constantFrom(to, cc), one, name);
  return fc
    .tuple(fc.array(recipient, { maxLength: 4 }), fc.array(one, { maxLength: 2 }), name)
    .map(([people, thread, list]) =>
      aDraft(
        ...people.map(([field, { text }, called]) => field(text, called)),
        inThread(...thread.map(({ text }) => text)),
        toList(list),
      ),
    );
}

const bookAndDraft = anyBook.chain(({ clients }) => anyDraftFor(clients).map((draft) => ({ clients, draft })));

test("the page of a draft is the one that the whole book gives", () => {
  fc.assert(
    fc.property(bookAndDraft, ({ clients: given, draft }) => {
      const clients = assembleClients(given.flatMap(rowsOfClient));
      const whole = pageFor({ clients, own: { domains: [], bankAccounts: [] } }, draft, "");
      expect(pageOf(clients, catalogOf(clients), draft)).toEqual(whole.clients.map(({ id }) => id));
    }),
    { numRuns: 300 },
  );
});

test("whose an address may be is what the whole book says", () => {
  fc.assert(
    fc.property(bookAndDraft, ({ clients, draft }) => {
      const catalog = catalogOf(clients);
      for (const one of [...draft.threadAddresses, address("stranger@else.example")])
        expect(clientsAround(among(clients, candidatesAround(catalog, one)), one)).toEqual(clientsAround(clients, one));
    }),
  );
});

test("a recipient without a name is nobody's namesake", () => {
  const nameless = { ...nordlicht, addresses: nordlicht.addresses.map((entry) => ({ ...entry, name: "" })) };
  const clients = [acme, nameless];
  expect(pageOf(clients, catalogOf(clients), aDraft(to("bob@acme.example"), toList("")))).toEqual([acme.id]);
});

test("only few of many clients of one forwarder are read for a page", () => {
  const clients = Array.from({ length: 50 }, (_, at): Client => ({
    ...acme,
    id: `c${String(at)}` as ClientId,
    addresses: [],
  }));
  expect(candidatesFor(catalogOf(clients), aDraft(to("ops@acme.example")), () => undefined)).toEqual(["c0"]);
});

test.each<[by: string, draft: Draft]>([
  ["what people call it", aDraft(about("Offer for Nordlicht"))],
  ["its domain", aDraft(saying("See www.nordlicht.example."))],
  ["the address of a mailbox", aDraft(saying("Ask info@nordlicht.example."))],
  ["a file's name", aDraft(attached("nordlicht.pdf"))],
  [
    "what is known of a file",
    aDraft(
      attached("a.pdf", {
        facts: { accounts: [], numbers: [], domains: [], clients: [{ client: nordlicht.id, words: "Nordlicht" }] },
      }),
    ),
  ],
])("a client that the draft names is on its page: %s", (_, draft) => {
  const clients = [acme, nordlicht];
  expect(pageOf(clients, catalogOf(clients), draft)).toEqual([nordlicht.id]);
});
