import * as fc from "fast-check";
import { displayOf, parseMailboxAddress } from "../../../src/domain/address/mailboxAddress";

test.each([
  ["Bob.Lee@Acme.example", "bob.lee@acme.example"],
  [" bob@acme.example ", "bob@acme.example"],
  ["bob+orders@acme.example", "bob+orders@acme.example"],
  ["bob@例子.example", "bob@xn--fsqu00a.example"],
  ["李@acme.example", "李@acme.example"],
  ["o'brien@acme.example", "o'brien@acme.example"],
])("reads %s as %s", (text, key) => {
  expect(parseMailboxAddress(text)?.key).toBe(key);
});

test.each([
  "",
  "bob",
  "bob@",
  "@acme.example",
  "bob@acme",
  "bob@@acme.example",
  "bob @acme.example",
  "Bob <bob@acme.example>",
  '"a b"@acme.example',
  "bob(comment)@acme.example",
  "bob@[1.2.3.4]",
  "a@acme.example, b@acme.example",
  "bob\u0000@acme.example",
  `${"a".repeat(600)}@acme.example`,
])("refuses %j", (text) => {
  expect(parseMailboxAddress(text)).toBeUndefined();
});

test.each([
  ["571 characters, as many as Outlook takes", 571, true],
  ["572", 572, false],
])("of length: %s", (_, length, isRead) => {
  const text = `${"a".repeat(length - "@acme.example".length)}@acme.example`;
  expect(parseMailboxAddress(text)?.key).toBe(isRead ? text : undefined);
});

test("shows a Unicode domain", () => {
  const address = parseMailboxAddress("bob@xn--fsqu00a.example");
  expect(address === undefined ? "" : displayOf(address)).toBe("bob@例子.example");
});

test("never throws, and its key reads back to the same address", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.emailAddress(), fc.string({ unit: "binary" })), (text) => {
      const parsed = parseMailboxAddress(text);
      expect(parsed === undefined ? undefined : parseMailboxAddress(parsed.key)).toEqual(parsed);
    }),
  );
});
