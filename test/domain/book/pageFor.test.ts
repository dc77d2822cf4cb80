import type { Draft } from "../../../src/domain/draft/draft";
import { pageFor } from "../../../src/domain/book/pageFor";
import type { Client } from "../../../src/domain/book/book";
import { about, aClient, aDraft, anAddress, attached, domain, inThread, saying, to } from "../../support/builders";

const acme = aClient("acme", { addresses: [anAddress("bob@acme.example", "official", { name: "Bob Lee" })] });
const nameless = aClient("nameless", { addresses: [anAddress("x@nameless.example", "official")] });
const shipper = aClient("shipped", {
  parties: [{ name: "Fast Ship", domains: [domain("fastship.example")], part: "forwarder" }],
});
const book = { clients: [acme, nameless, shipper], own: { domains: [], bankAccounts: [] } };

test.each<[by: string, draft: Draft, ids: readonly string[]]>([
  ["an address", aDraft(to("bob@acme.example")), ["acme"]],
  ["a domain", aDraft(to("new@mail.acme.example")), ["acme"]],
  ["a party's domain", aDraft(to("desk@fastship.example")), ["shipped"]],
  ["the thread", aDraft(inThread("bob@acme.example")), ["acme"]],
  ["the name of somebody known", aDraft(to("bl@gmail.com", "bob lee")), ["acme"]],
  ["an address as a name", aDraft(to("bl@gmail.com", "Bob@Acme.example")), ["acme"]],
  ["the subject", aDraft(about("Offer for Acme")), ["acme"]],
  ["the new text", aDraft(saying("Bob Lee sends his regards.")), ["acme"]],
  ["the quoted text", { ...aDraft(), quotedText: "x@nameless.example wrote:" }, ["nameless"]],
  ["the forwarded text", { ...aDraft(), forwardedText: "Dear Nameless," }, ["nameless"]],
  ["a file's name", aDraft(attached("PI_Acme.pdf")), ["acme"]],
  [
    "what is known of a file",
    aDraft(
      attached("a.pdf", {
        facts: {
          accounts: [],
          numbers: [],
          domains: [domain("acme.example")],
          clients: [{ client: nameless.id, words: "Nameless" }],
        },
      }),
    ),
    ["acme", "nameless"],
  ],
  ["all of them, in the order of the book", aDraft(to("desk@fastship.example"), about("Acme")), ["acme", "shipped"]],
  ["nothing: a recipient without a name is not everybody without a name", aDraft(to("bl@gmail.com")), []],
])("a page is chosen by %s", (_, draft, ids) => {
  expect(pageFor(book, draft, "").clients.map(({ id }) => id)).toEqual(ids);
});

test("everybody of a recipient's name is on the page", () => {
  const namesake = aClient("other", { addresses: [anAddress("bl@other.example", "sales", { name: "BOB LEE " })] });
  const clients = [acme, nameless, namesake];
  const page = pageFor({ ...book, clients }, aDraft(to("bl@gmail.com", "Bob Lee")), "");
  expect(page.clients.map(({ id }) => id)).toEqual(["acme", "other"]);
});

test("our own domains belong to no client", () => {
  const own = { domains: [domain("acme.example")], bankAccounts: [] };
  expect(pageFor({ ...book, own }, aDraft(to("new@acme.example")), "").clients).toEqual([]);
});

test("who stands first in the book has a domain that two have", () => {
  const twin = { ...acme, id: "twin" as Client["id"], name: "Twin", addresses: [] };
  const clients = [nameless, twin, acme];
  const idsFor = (draft: Draft): readonly string[] =>
    pageFor({ ...book, clients }, draft, "").clients.map(({ id }) => id);
  expect(idsFor(aDraft(to("new@acme.example")))).toEqual(["twin"]);
  expect(idsFor(aDraft(to("bob@acme.example")))).toEqual(["acme"]);
});
