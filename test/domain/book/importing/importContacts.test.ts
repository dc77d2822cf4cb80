import * as fc from "fast-check";
import type { Book } from "../../../../src/domain/book/book";
import type { ContactRow } from "../../../../src/domain/book/importing/contactRow";
import { importContacts, type Imported } from "../../../../src/domain/book/importing/importContacts";
import type { ImportContext } from "../../../../src/domain/book/importing/importContext";
import { aClient, anAddress, domain } from "../../../support/builders";

const context: ImportContext = {
  registrable: (name) => name,
  source: "import",
  detail: "crm.csv",
  at: "2026-11-25T09:00:00.000Z",
};
const own = { domains: [domain("ourco.example")], bankAccounts: [] };
const acme = aClient("acme", {
  name: "Acme Tools Ltd",
  domains: [domain("acme.example")],
  addresses: [anAddress("bob.lee@acme.example", "official", { name: "Bob Lee" })],
});
const book: Book = { clients: [acme], own };

function row(part: Partial<ContactRow>): ContactRow {
  return { row: 2, name: "", organization: "", addresses: [], fields: {}, ...part };
}
function put(...rows: ReadonlyArray<Partial<ContactRow>>): Imported {
  return importContacts(
    book,
    rows.map((part, index) => row({ row: index + 2, ...part })),
    context,
  );
}
function placesIn({ book: after }: Imported): Readonly<Record<string, string>> {
  return Object.fromEntries(
    after.clients.flatMap(({ id, addresses }) =>
      addresses.map(({ address, role, standing }) => [address.key, `${id} ${role} ${standing}`]),
    ),
  );
}

describe("where an address goes", () => {
  test.each<readonly [string, Partial<ContactRow>, string, string]>([
    [
      "at the client's domain",
      { addresses: ["purchase@acme.example"] },
      "purchase@acme.example",
      "acme purchasing inferred",
    ],
    [
      "its company under another legal form",
      { organization: "ACME TOOLS LIMITED", addresses: ["x@acme-group.example"] },
      "x@acme-group.example",
      "acme other inferred",
    ],
    [
      "a private one of the company",
      { organization: "Acme Tools", addresses: ["bob@gmail.com"] },
      "bob@gmail.com",
      "acme personal inferred",
    ],
    [
      "a private one under the name of somebody known",
      { name: "Lee, Bob", addresses: ["bl77@gmail.com"] },
      "bl77@gmail.com",
      "acme personal inferred",
    ],
    [
      "a private one that names the company",
      { name: "Ann Ray (Acme Tools)", addresses: ["ann@gmail.com"] },
      "ann@gmail.com",
      "acme personal inferred",
    ],
    [
      "an unknown company",
      { organization: "Nordlicht GmbH", addresses: ["einkauf@nordlicht.example"] },
      "einkauf@nordlicht.example",
      "nordlicht-gmbh purchasing inferred",
    ],
    [
      "an unknown domain without a company",
      { name: "Jo", addresses: ["jo@nordlicht.example"] },
      "jo@nordlicht.example",
      "nordlicht official inferred",
    ],
    [
      "a private one of nobody known",
      { name: "Jo March", addresses: ["jo@gmail.com"] },
      "jo@gmail.com",
      "jo-march personal inferred",
    ],
    [
      "the client that the row names",
      { fields: { client: "acme" }, addresses: ["jo@gmail.com"] },
      "jo@gmail.com",
      "acme personal inferred",
    ],
    [
      "a role that the row names",
      { fields: { role: "Finance" }, addresses: ["jo@acme.example"] },
      "jo@acme.example",
      "acme finance unverified",
    ],
    [
      "role and standing that the row names",
      { fields: { role: "finance", standing: "confirmed" }, addresses: ["jo@acme.example"] },
      "jo@acme.example",
      "acme finance confirmed",
    ],
    [
      "a department that the row names",
      { fields: { department: "Einkauf" }, addresses: ["jo.march@acme.example"] },
      "jo.march@acme.example",
      "acme purchasing inferred",
    ],
  ])("%s", (_, part, key, place) => {
    expect(placesIn(put(part))[key]).toBe(place);
  });
});

describe("what is told", () => {
  test.each<readonly [string, Partial<ContactRow>, object]>([
    [
      "a new one",
      { name: "Ann", addresses: ["Ann@Acme.example"] },
      { status: "added", addresses: ["ann@acme.example"], client: "acme" },
    ],
    ["a known one", { name: "Bob Lee", addresses: ["bob.lee@acme.example"] }, { status: "unchanged", client: "acme" }],
    [
      "a note on a known one",
      { addresses: ["bob.lee@acme.example"], fields: { note: "Retires in May." } },
      { status: "merged" },
    ],
    ["no address", { name: "Ann" }, { status: "unchanged", because: "no-address" }],
    [
      "no address but something else",
      { addresses: ["ask Bob"] },
      { status: "rejected", because: "malformed-address", malformed: ["ask Bob"] },
    ],
    [
      "one good and one bad",
      { addresses: ["ann@acme.example", "ann@"] },
      { status: "added", because: "malformed-address", malformed: ["ann@"] },
    ],
    ["a colleague", { addresses: ["li.na@ourco.example"] }, { status: "unchanged", because: "own-company" }],
    ["a row that was cut off", { addresses: [], problem: "cut-off" }, { status: "rejected", because: "cut-off" }],
    [
      "a role against a confirmed one",
      { addresses: ["bob.lee@acme.example"], fields: { role: "legal" } },
      { status: "unchanged", because: "confirmed-otherwise" },
    ],
  ])("%s", (_, part, told) => {
    expect(put(part).rows).toEqual([expect.objectContaining(told)]);
  });
});

test("what somebody has confirmed stays, whatever a file says", () => {
  const { book: after } = put({
    name: "Robert",
    addresses: ["bob.lee@acme.example"],
    fields: { role: "legal", standing: "retired" },
  });
  expect(after).toBe(book);
});

test("a forwarder among a client's contacts makes no forwarder's mail the client's", () => {
  const { book: after } = put({ organization: "Acme Tools", addresses: ["desk@fastship.example"] });
  expect(after.clients[0]?.domains).toEqual(["acme.example"]);
  expect(put({ organization: "Acme Tools", addresses: ["x@acmetools.example"] }).book.clients[0]?.domains).toEqual([
    "acme.example",
    "acmetools.example",
  ]);
});

test("two people of one name at two clients link nobody", () => {
  const other = aClient("other", { addresses: [anAddress("bob@other.example", "official", { name: "Bob Lee" })] });
  const { book: after } = importContacts(
    { clients: [acme, other], own },
    [row({ name: "Bob Lee", addresses: ["bob@gmail.com"] })],
    context,
  );
  expect(after.clients).toHaveLength(3);
});

test("what is said of the company fills blanks and replaces nothing", () => {
  const fields = {
    country: "de",
    timeZone: "Europe/Berlin",
    languages: "de; en",
    shortName: "Acme",
    im: "WeChat: acme1",
  };
  const [first] = put({ organization: "Acme Tools", addresses: ["x@acme.example"], fields }).book.clients;
  expect(first).toMatchObject({
    name: "Acme Tools Ltd",
    country: "DE",
    timeZone: "Europe/Berlin",
    languages: ["de", "en"],
    handles: [{ service: "WeChat", handle: "acme1" }],
  });
  const again = importContacts(
    { clients: first === undefined ? [] : [first], own },
    [row({ organization: "Acme Tools", addresses: ["x@acme.example"], fields: { country: "FR" } })],
    context,
  );
  expect(again.book.clients[0]?.country).toBe("DE");
});

test("where an address is from is written down, and what shows its role", () => {
  const { book: after } = put({ addresses: ["purchase@acme.example"] });
  expect(after.clients[0]?.addresses[1]).toMatchObject({
    provenance: { firstSeen: context.at, from: "import", detail: "crm.csv" },
    guess: { because: "department-word" },
  });
});

const anyAddress = fc.oneof(
  fc.constantFrom(
    "bob.lee@acme.example",
    "x@acme.example",
    "jo@gmail.com",
    "a@nordlicht.example",
    "b@nordlicht.example",
    "no address",
    "",
  ),
  fc.emailAddress(),
);
const anyRow = fc.record({
  row: fc.nat(),
  name: fc.oneof(fc.constantFrom("", "Bob Lee", "Ann (Acme Tools)"), fc.string()),
  organization: fc.oneof(fc.constantFrom("", "Acme Tools Ltd", "Nordlicht GmbH", "有限公司"), fc.string()),
  addresses: fc.array(anyAddress, { maxLength: 3 }),
  fields: fc.record(
    {
      role: fc.constantFrom("finance", "nonsense", "legal"),
      standing: fc.constantFrom("confirmed", "nonsense"),
      client: fc.constantFrom("acme", "new", ""),
      country: fc.constantFrom("de", "Germany"),
      im: fc.constantFrom("WeChat: x", ""),
      note: fc.string(),
      domains: fc.constantFrom("acme.example", "gmail.com", "??"),
    },
    { requiredKeys: [] },
  ),
});

test("imported twice, nothing changes more", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const once = importContacts(book, rows, context);
      const twice = importContacts(once.book, rows, { ...context, at: "2027-01-01T00:00:00.000Z" });
      expect(twice.rows.map(({ status }) => status)).not.toContain("added");
      expect(twice.rows.map(({ status }) => status)).not.toContain("merged");
      expect(twice.book).toBe(once.book);
    }),
  );
});

test("every row is told, no address is in the book twice, and none that is well formed is missing", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const { book: after, rows: told } = importContacts(book, rows, context);
      expect(told.map(({ row: number }) => number)).toEqual(rows.map(({ row: number }) => number));
      const keys = after.clients.flatMap(({ addresses }) => addresses.map(({ address }) => address.key));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(expect.arrayContaining(told.flatMap(({ addresses }) => addresses)));
      expect(new Set(after.clients.map(({ id }) => id)).size).toBe(after.clients.length);
    }),
  );
});
