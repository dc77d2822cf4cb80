import {
  entryOf,
  isAtClient,
  mailboxesFor,
  mainContactOf,
  nameOf,
  officialMailbox,
  takesMail,
} from "../../../src/domain/book/clientQuestions";
import { standings } from "../../../src/domain/book/book";
import { aClient, address, anAddress } from "../../support/builders";

const acme = aClient("acme", {
  domains: ["acme.example", "acme.de"],
  mainContact: "bob@acme.example",
  addresses: [
    anAddress("old@acme.example", "official", { standing: "retired" }),
    anAddress("info@acme.example", "official", { standing: "inferred" }),
    anAddress("sales@acme.example", "official"),
    anAddress("lost@acme.example", "official", { standing: "bouncing" }),
    anAddress("buy@acme.example", "purchasing"),
    anAddress("bob@acme.example", "personal"),
  ],
});
const keys = (entries: ReadonlyArray<ReturnType<typeof anAddress>>) =>
  entries.map((entry) => String(entry.address.key));

test("a mailbox takes mail unless it is retired or bouncing", () => {
  expect(standings.filter(takesMail)).toEqual(["confirmed", "inferred", "asked", "unverified"]);
});

test("mailboxes of a role are those that take mail, confirmed ones first", () => {
  expect(keys(mailboxesFor(acme, "official"))).toEqual(["sales@acme.example", "info@acme.example"]);
  expect(keys(mailboxesFor(acme, "purchasing"))).toEqual(["buy@acme.example"]);
  expect(mailboxesFor(acme, "finance")).toEqual([]);
});

test("the official mailbox is the first of them, or none", () => {
  expect(officialMailbox(acme)?.address.key).toBe("sales@acme.example");
  expect(officialMailbox(aClient("bare"))).toBeUndefined();
});

test("the main contact counts only where the book has the mailbox and it takes mail", () => {
  expect(mainContactOf(acme)?.address.key).toBe("bob@acme.example");
  expect(mainContactOf({ ...acme, mainContact: address("old@acme.example").key })).toBeUndefined();
  expect(mainContactOf({ ...acme, mainContact: address("nobody@acme.example").key })).toBeUndefined();
  expect(mainContactOf(aClient("bare"))).toBeUndefined();
});

test("an entry is found by its address alone", () => {
  expect(entryOf(acme, address("BUY@acme.example").key)?.role).toBe("purchasing");
  expect(entryOf(acme, address("buy@acme.de").key)).toBeUndefined();
});

test.each([
  ["x@acme.example", true],
  ["x@mail.acme.de", true],
  ["x@notacme.example", false],
  ["x@acme.example.evil.example", false],
])("whether %s is at the client: %s", (text, expected) => {
  expect(isAtClient(acme, address(text))).toBe(expected);
});

test("a client is called by its short name where it has one", () => {
  expect(nameOf({ name: "Acme Trading GmbH", shortName: "Acme" })).toBe("Acme");
  expect(nameOf({ name: "Acme Trading GmbH" })).toBe("Acme Trading GmbH");
});
