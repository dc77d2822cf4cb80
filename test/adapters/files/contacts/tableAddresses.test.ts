import * as fc from "fast-check";
import { addressesIn } from "../../../../src/adapters/files/contacts/tableAddresses";

test.each<readonly [string, string, readonly string[]]>([
  ["one", "bob@acme.example", ["bob@acme.example"]],
  ["semicolons", "a@x.example; b@x.example;", ["a@x.example", "b@x.example"]],
  [
    "commas, slashes and pipes",
    "a@x.example,b@x.example/c@x.example|d@x.example",
    ["a@x.example", "b@x.example", "c@x.example", "d@x.example"],
  ],
  ["lines and blanks", "a@x.example\nb@x.example c@x.example", ["a@x.example", "b@x.example", "c@x.example"]],
  [
    "Chinese marks",
    "a@x.example；b@x.example、c@x.example，d@x.example",
    ["a@x.example", "b@x.example", "c@x.example", "d@x.example"],
  ],
  ["Google's separator", "a@x.example ::: b@x.example", ["a@x.example", "b@x.example"]],
  ["names", '"Lee, Bob" <bob@x.example>, Ann <ann@x.example>', ["bob@x.example", "ann@x.example"]],
  ["mailto and a subject", "mailto:bob@x.example?subject=a", ["bob@x.example"]],
  ["quotes that Outlook sets", "'bob@x.example'", ["bob@x.example"]],
  ["a name with an apostrophe", "o'brien@x.example", ["o'brien@x.example"]],
  ["full width", "ｂｏｂ＠ｘ．ｅｘａｍｐｌｅ", ["bob@x.example"]],
  ["a full stop behind", "Write to bob@x.example.", ["bob@x.example"]],
  ["a label before and a word after, without a blank", "邮箱bob@x.example转张三", ["bob@x.example"]],
  ["a Chinese mailbox", "用户@例子.中国", ["用户@例子.中国"]],
  ["blanks around the sign", "bob @ x.example", ["bob@x.example"]],
  ["hidden from programs", "bob(at)x[dot]example", ["bob@x.example"]],
  ["a malformed one as it stands", "bob@@x.example", ["bob@@x.example"]],
  ["no dot", "bob@intranet", ["bob@intranet"]],
  ["a link with a sign", "https://social.example/@bob", []],
  ["an address of Exchange", "/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=bob", []],
  ["none", "n/a", []],
])("%s", (_, cell, addresses) => {
  expect(addressesIn(cell, true).map(({ address }) => address)).toEqual(addresses);
});

test.each([
  ["no dot", "bob@intranet"],
  ["a malformed one", "bob@@x.example"],
  ["a sign in words", "bob (at) x.example"],
])("in a column of anything, not: %s", (_, cell) => {
  expect(addressesIn(cell, false)).toEqual([]);
});

test.each([
  ["Bob Lee <bob@x.example>", "Bob Lee"],
  ["Bob Lee (bob@x.example)", "Bob Lee"],
  ["Bob Lee bob@x.example", "Bob Lee"],
  ["E-mail: bob@x.example", ""],
  ["邮箱 bob@x.example", ""],
])("the name of %s", (cell, name) => {
  expect(addressesIn(cell, false)).toEqual([{ address: "bob@x.example", name }]);
});

test("whatever a cell holds, each address in it has both its halves", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "@", ".", " ", "<", ";", "，", "张", "＠", "'", "\n", "-"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (cell) => {
      for (const { address } of addressesIn(cell, false)) expect(address).toMatch(/^[^@\s]+@[^@\s]+$/);
      expect(addressesIn(cell, true).every(({ address }) => address.includes("@"))).toBe(true);
    }),
  );
});
