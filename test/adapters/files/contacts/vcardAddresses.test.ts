import * as fc from "fast-check";
import { readAddressField } from "../../../../src/adapters/files/contacts/vcardAddresses";

test.each<readonly [string, readonly string[]]>([
  ["bob@acme.example", ["bob@acme.example"]],
  ["  Bob.Lee@ACME.example ", ["Bob.Lee@ACME.example"]],
  ["<bob@acme.example>", ["bob@acme.example"]],
  ["mailto:bob@acme.example", ["bob@acme.example"]],
  ["MAILTO:bob%2Bx@acme.example?subject=a%20b", ["bob+x@acme.example"]],
  ["<mailto:bob@acme.example>", ["bob@acme.example"]],
  ["mailto:100%@acme.example", ["100%@acme.example"]],
  ['"Lee, Bob" <bob@acme.example>', ["bob@acme.example"]],
  ["old@acme.example <new@acme.example>", ["new@acme.example"]],
  ["'bob@acme.example' <bob@acme.example>", ["bob@acme.example"]],
  ["bob@acme.example (Bob Lee)", ["bob@acme.example"]],
  ["a@acme.example; b@acme.example, A <a@acme.example>", ["a@acme.example", "b@acme.example"]],
  ["a@acme.example b@acme.example\nc@acme.example", ["a@acme.example", "b@acme.example", "c@acme.example"]],
  ["a@acme.example / b@acme.example", ["a@acme.example", "b@acme.example"]],
  ["a@acme.example/b@acme.example", ["a@acme.example", "b@acme.example"]],
  ["a/b@acme.example", ["a/b@acme.example"]],
  ["/G=Bob/S=Lee/@gateway.example", ["/G=Bob/S=Lee/@gateway.example"]],
  ["o'brien@acme.example", ["o'brien@acme.example"]],
  ["邮箱：zhang@ningbo.example", ["zhang@ningbo.example"]],
  ["zhang＠ningbo．example", ["zhang@ningbo.example"]],
  ["info@公司.example", ["info@公司.example"]],
  ["ask him", ["ask him"]],
  ["", []],
])("the addresses of %j", (text, addresses) => {
  expect(readAddressField(text)).toEqual({ addresses, hasForeign: false });
});

test.each([
  "/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=bob",
  "/O=ACME/OU=EUROPE/CN=RECIPIENTS/CN=BOB",
  "EX:/o=Acme/ou=First/cn=Recipients/cn=bob",
  "c=DE;a= ;p=Acme;o=Exchange;s=Lee;g=Bob;",
  "X400:c=US;a=att;p=Acme;s=Lee",
  "/C=DE/A=DBP/P=ACME/S=LEE",
])("%j is no address of SMTP", (text) => {
  expect(readAddressField(text)).toEqual({ addresses: [], hasForeign: true });
});

test("whatever a field holds, each address comes once, and none has blanks where another reading is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom("a@b.example", "<", ">", "@", ",", "mailto:", "%", " "), fc.string())),
      (parts) => {
        const { addresses } = readAddressField(parts.join(""));
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(addresses.every((address) => address === address.trim() && address !== "")).toBe(true);
      },
    ),
  );
});
