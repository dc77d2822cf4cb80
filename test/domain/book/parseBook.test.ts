import * as fc from "fast-check";
import { registrableDomain } from "../../../src/adapters/browser/publicSuffixes";
import { exportBook } from "../../../src/domain/book/exportBook";
import { parseBook } from "../../../src/domain/book/parseBook";

const full = {
  clients: [
    {
      id: "acme",
      name: "Acme Tools Ltd",
      shortName: "Acme",
      domains: ["Acme.Example", "mail.acme.co.uk"],
      country: "GB",
      timeZone: "Europe/London",
      languages: ["en"],
      mainContact: "Bob@acme.example",
      parties: [{ name: "Fast Freight", domains: ["fastfreight.example"], part: "forwarder" }],
      addresses: [
        {
          address: "Sales@acme.example",
          name: "Acme",
          role: "official",
          standing: "retired",
          successor: "office@acme.example",
          preferredFor: ["order"],
        },
      ],
    },
  ],
  own: { domains: ["ourco.example"], bankAccounts: ["DE02120300000000202051"] },
};

test("reads everything, and reads its own export back to the same book", () => {
  const { book, problems } = parseBook(full, registrableDomain);
  expect(problems).toEqual([]);
  expect(book.clients[0]?.domains).toEqual(["acme.example", "acme.co.uk"]);
  expect(parseBook(JSON.parse(JSON.stringify(exportBook(book))), registrableDomain).book).toEqual(book);
});

test("fills in what a short entry leaves out", () => {
  const { book, problems } = parseBook(
    { clients: [{ id: "a", name: "A", addresses: [{ address: "x@a.example" }] }] },
    registrableDomain,
  );
  expect(problems).toEqual([]);
  expect(book.clients[0]?.addresses[0]).toMatchObject({
    role: "other",
    standing: "unverified",
    name: "",
    preferredFor: [],
  });
});

test.each([
  [
    "a free-mail domain",
    { clients: [{ id: "a", name: "A", domains: ["gmail.com"] }] },
    "clients[0].domains[0]",
    "free-mail-domain",
  ],
  [
    "a public suffix",
    { clients: [{ id: "a", name: "A", domains: ["co.uk"] }] },
    "clients[0].domains[0]",
    "public-suffix",
  ],
  [
    "a domain that is none",
    { clients: [{ id: "a", name: "A", domains: ["a b"] }] },
    "clients[0].domains[0]",
    "malformed-domain",
  ],
  [
    "an address that is none",
    { clients: [{ id: "a", name: "A", addresses: [{ address: "x@" }] }] },
    "clients[0].addresses[0]",
    "malformed-address",
  ],
  [
    "no address",
    { clients: [{ id: "a", name: "A", addresses: [{ name: "Bob" }] }] },
    "clients[0].addresses[0]",
    "no-address",
  ],
  [
    "an unknown role",
    { clients: [{ id: "a", name: "A", addresses: [{ address: "x@a.example", role: "boss" }] }] },
    "clients[0].addresses[0].role",
    "unknown-role",
  ],
  ["a client without a name", { clients: [{ id: "a" }] }, "clients[0]", "no-id-or-name"],
  [
    "a client twice",
    {
      clients: [
        { id: "a", name: "A" },
        { id: "a", name: "B" },
      ],
    },
    "clients[1]",
    "client-twice",
  ],
  [
    "an address twice",
    { clients: [{ id: "a", name: "A", addresses: [{ address: "x@a.example" }, { address: "X@a.example" }] }] },
    "clients[0].addresses[1]",
    "address-twice",
  ],
  ["no object", 5, "", "not-an-object"],
])("keeps %s with its reason", (_, input, path, because) => {
  expect(parseBook(input, registrableDomain).problems).toEqual([expect.objectContaining({ path, because })]);
});

test("never throws on anything that JSON can say", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (clients, own) => {
      expect(parseBook({ clients, own }, registrableDomain).book.clients).toBeInstanceOf(Array);
    }),
  );
});
