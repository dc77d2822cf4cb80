import type { AddressKey } from "../../../../src/domain/address/mailboxAddress";
import type { ClientId } from "../../../../src/domain/book/book";
import { addressRef, clientRef, type Fields } from "../../../../src/domain/book/rows";
import { comparableName, goneHead, headOf, storedHead } from "../../../../src/domain/book/shelf/rowHead";

const bob = addressRef("bob@acme.example" as AddressKey);
const acme = clientRef("acme" as ClientId);
const party = (...domains: readonly string[]): Fields => ({ name: "DHL", domains, part: "forwarder" });

test.each<[string, Fields, unknown]>([
  [
    "its client, standing and name",
    { address: "bob@acme.example", client: "acme", name: "Bob", standing: "asked", role: "sales" },
    { kind: "address", key: "bob@acme.example", client: "acme", standing: "asked", name: "Bob" },
  ],
  [
    "an unknown standing as unverified, and no name as none",
    { address: "bob@acme.example", client: "acme", standing: "sure" },
    { kind: "address", key: "bob@acme.example", client: "acme", standing: "unverified", name: "" },
  ],
  ["nothing where it names no client", { address: "bob@acme.example" }, undefined],
  ["nothing where there is no address", { address: "at acme", client: "acme" }, undefined],
])("of an address there is kept %s", (_, fields, expected) => {
  expect(headOf(bob, fields)).toEqual(expected);
});

test.each<[string, Fields, unknown]>([
  [
    "its names, domains and those of its parties, each once",
    {
      id: "acme",
      name: "Acme Tools Ltd",
      shortName: "Acme",
      domains: ["Acme.example", "gmail.com"],
      parties: [party("dhl.example", "dhl.cn"), party("dhl.example")],
    },
    {
      kind: "client",
      id: "acme",
      name: "Acme Tools Ltd",
      shortName: "Acme",
      domains: ["acme.example"],
      partyDomains: ["dhl.example", "dhl.cn"],
    },
  ],
  [
    "no short name where it has none",
    { id: "acme", name: "Acme" },
    { kind: "client", id: "acme", name: "Acme", domains: [], partyDomains: [] },
  ],
  ["nothing where it has no name", { id: "acme", name: " " }, undefined],
])("of a client there is kept %s", (_, fields, expected) => {
  expect(headOf(acme, fields)).toEqual(expected);
});

test("a row of a list says how it stands there", () => {
  const fields = { address: "bob@acme.example", client: "acme" };
  const row = { ref: bob, fields, itemId: "7" };
  const stored = { ref: bob, client: "acme", itemId: "7", reading: 2 };
  expect(storedHead(row, 2)).toEqual({ ...stored, status: "usable", head: headOf(bob, fields) });
  expect(storedHead({ ...row, isRemoved: true }, 2)).toEqual({ ...stored, status: "removed" });
  expect(storedHead({ ...row, fields: { client: "acme" } }, 2)).toEqual({ ...stored, status: "unusable" });
  expect(goneHead(bob)).toEqual({ ref: bob, client: "", itemId: "", reading: 0, status: "gone" });
});

test("names are compared without letter case and blanks around", () => {
  expect(comparableName("  Bob LEE ")).toBe("bob lee");
});
