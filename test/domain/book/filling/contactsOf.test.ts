import { contactsOf, type FindingContext } from "../../../../src/domain/book/filling/contactsOf";
import { gather, nothingGathered, type SentMail } from "../../../../src/domain/book/filling/gather";
import type { MailContact } from "../../../../src/domain/book/filling/mailContact";
import { parseJson } from "../../../../src/domain/text/members";
import { aClient, address, domain } from "../../../support/builders";
import { contact, mail } from "../../../support/filling";

const forwarder = { name: "Fast Freight", domains: [domain("fastfreight.example")], part: "forwarder" as const };
const context: FindingContext = {
  domains: [domain("ourco.example")],
  user: address("li.na@ourco.example"),
  registrable: (name) => name,
  clients: [aClient("acme", { parties: [forwarder] })],
  at: "2026-11-25T09:00:00.000Z",
};
function find(mails: readonly SentMail[], contacts: readonly MailContact[] = []) {
  return contactsOf(gather(nothingGathered, mails, context), contacts, context);
}
function detailsOf(fields: { readonly details?: string }): unknown {
  return parseJson(fields.details);
}

test("companies come first, named ones before others, then private addresses; who gets more mail goes first", () => {
  const { contacts } = find(
    [
      mail("2026-01-01", "bob@gmail.com"),
      mail("2026-01-02", "bob@gmail.com"),
      mail("2026-01-03", "x@nord.example"),
      mail("2026-01-04", "y@nord.example"),
      mail("2026-01-05", "y@nord.example"),
      mail("2026-01-06", "z@named.example"),
    ],
    [contact({ organization: "Named Ltd", addresses: ["z@named.example"] })],
  );
  expect(contacts.map(({ row }) => row.addresses[0])).toEqual([
    "z@named.example",
    "y@nord.example",
    "x@nord.example",
    "bob@gmail.com",
  ]);
});

test("each row has the name used most, the company and department of the contact, and where it is known from", () => {
  const [found] = find(
    [
      mail("2026-02-01", "Bob <bob@acme.example>"),
      mail("2026-01-01", "Bob Lee <bob@acme.example>"),
      mail("2026-03-01", "Bob Lee <bob@acme.example>"),
    ],
    [contact({ name: "Lee", organization: "Acme", addresses: ["Bob@acme.example"], department: "Einkauf" })],
  ).contacts;
  expect(found?.row).toMatchObject({ name: "Bob Lee", organization: "Acme", fields: { department: "Einkauf" } });
  expect(detailsOf(found?.row.fields ?? {})).toEqual({
    provenance: { firstSeen: "2026-01-01T00:00:00Z", from: "sent-items" },
  });
});

test("what only the contacts know comes from them", () => {
  const [found] = find([], [contact({ name: "Eva", addresses: ["eva@nord.example", "no address"] })]).contacts;
  expect(found?.row.name).toBe("Eva");
  expect(detailsOf(found?.row.fields ?? {})).toEqual({ provenance: { firstSeen: context.at, from: "contacts" } });
});

test.each([
  ["the company that always stands beside it", [], { domain: "acme.example", because: "thread" }],
  [
    "the other address of its contact goes before that",
    [contact({ addresses: ["bob@gmail.com", "bob@nord.example"] })],
    { domain: "nord.example", because: "contacts" },
  ],
])("a private address goes to %s", (_, contacts, expected) => {
  const together = ["01", "02", "03"].map((day) => mail(`2026-01-${day}`, "bob@gmail.com", "a@acme.example"));
  const found = find(together, contacts).contacts.find(({ row }) => row.addresses[0] === "bob@gmail.com");
  expect(found?.link).toMatchObject({ domain: expected.domain, guess: { because: expected.because } });
  expect(detailsOf(found?.row.fields ?? {})).toMatchObject({ guess: { because: expected.because } });
});

test("a private address whose contact names the company needs no link: the name is there", () => {
  const [found] = find([], [contact({ organization: "Acme", addresses: ["bob@gmail.com"] })]).contacts;
  expect(found).not.toHaveProperty("link");
  expect(detailsOf(found?.row.fields ?? {})).toMatchObject({ guess: { because: "contacts", word: "Acme" } });
});

test("who is left out is counted by what it is", () => {
  const many = Array.from({ length: 31 }, (_, index) => `p${String(index)}@many.example`);
  const { contacts, leftOut } = find(
    [
      mail("2026-01-01", ...many),
      mail("2026-01-02", "chen@ourco.example", "noreply@shop.example", "docs@fastfreight.example", "nobody"),
      mail("2026-01-03", "p0@many.example"),
    ],
    [contact({ addresses: ["p1@many.example", "wang@ourco.example"] })],
  );
  expect(contacts.map(({ row }) => row.addresses[0])).toEqual(["p0@many.example", "p1@many.example"]);
  expect(leftOut).toEqual({ ours: 2, machines: 1, massOnly: 29, parties: 1, unreadable: 1 });
});

test("a forwarder that is a client itself is not left out", () => {
  const clients = [...context.clients, aClient("fast", { domains: ["fastfreight.example"] })];
  const gathered = gather(nothingGathered, [mail("2026-01-01", "docs@fastfreight.example")], context);
  expect(contactsOf(gathered, [], { ...context, clients }).contacts).toHaveLength(1);
});
