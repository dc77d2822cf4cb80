import { bookDetails } from "../../../src/domain/book/bookDetails";
import { exportBook } from "../../../src/domain/book/exportBook";
import { parseBook } from "../../../src/domain/book/parseBook";

const bob = {
  address: "bob@acme.example",
  name: "Bob",
  role: "official",
  standing: "inferred",
  backup: "bob.backup@acme.example",
  preferredFor: [],
  provenance: {
    firstSeen: "2026-01-02T03:04:05.000Z",
    from: "import",
    detail: "crm.csv",
    confirmedAt: "2026-02-03T04:05:06.000Z",
    confirmedBy: "li.na@ourco.example",
  },
  guess: { confidence: 0.9, because: "department-word", word: "sales" },
  note: "Reads mail on Mondays.",
};
const acme = {
  id: "acme",
  name: "Acme",
  domains: ["acme.example"],
  weekend: [5, 6],
  languages: ["ar"],
  parties: [],
  owner: "li.na@ourco.example",
  manner: "Formal; by family name.",
  handles: [{ service: "WeChat", handle: "acme_bob" }],
  keywords: ["Falcon"],
  addresses: [bob],
};
const book = { clients: [acme], own: { domains: [], bankAccounts: [] } };

test("everything that a book may say is read and written as it was", () => {
  const { book: parsed, problems } = parseBook(book, (domain) => domain, bookDetails);
  expect(problems).toEqual([]);
  expect(JSON.parse(JSON.stringify(exportBook(parsed)))).toEqual(book);
});

test("without the reader of details only what messages are judged by is read", () => {
  const [client] = parseBook(book, (domain) => domain).book.clients;
  expect(client).not.toHaveProperty("manner");
  expect(client?.addresses[0]).not.toHaveProperty("provenance");
  expect(client).toMatchObject({ weekend: [5, 6], addresses: [{ backup: "bob.backup@acme.example" }] });
});

test.each([
  ["provenance of another shape", { ...bob, provenance: "import" }, "provenance", "not-an-object"],
  ["an unknown source", { ...bob, provenance: { from: "dream" } }, "provenance.from", "unknown-source"],
  ["an unknown reason", { ...bob, guess: { confidence: 0.5, because: "dream" } }, "guess", "unknown-reason"],
  ["more than sure", { ...bob, guess: { confidence: 7, because: "thread" } }, "guess", "unknown-reason"],
])("%s is named, and the address is kept", (_, address, member, because) => {
  const wire = { clients: [{ ...acme, addresses: [address] }] };
  const { book: parsed, problems } = parseBook(wire, (domain) => domain, bookDetails);
  expect(problems).toEqual([expect.objectContaining({ path: `clients[0].addresses[0].${member}`, because })]);
  expect(parsed.clients[0]?.addresses).toHaveLength(1);
});

test("a handle that is none is named", () => {
  const wire = { clients: [{ ...acme, handles: [{ service: "WeChat" }] }] };
  expect(parseBook(wire, (domain) => domain, bookDetails).problems).toEqual([
    expect.objectContaining({ path: "clients[0].handles[0]", because: "not-an-object" }),
  ]);
});

test("days of rest are days of the week", () => {
  const wire = { clients: [{ ...acme, weekend: [0, 5, 6.5, 7, "1", 8] }] };
  expect(parseBook(wire, (domain) => domain).book.clients[0]?.weekend).toEqual([5, 7]);
});
