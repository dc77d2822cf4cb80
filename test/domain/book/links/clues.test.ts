import { domainsIn, shortened } from "../../../../src/domain/book/links/clues";
import { address } from "../../../support/builders";

const from = address("bob1975@gmail.com");

test.each([
  ["Bob\nwww.Acme.example", ["acme.example"]],
  ["https://acme.example/en?x=1 · bob@acme.example", ["acme.example"]],
  ["bob1975@gmail.com\nhttp://www.nordlicht.example", ["nordlicht.example"]],
  ["网址：www.华信.example", ["xn--vuq56f.example"]],
  ["Tel. 1.23.456, version 2.0", []],
  ["www. and https:// alone", []],
])("the domains of %j are %j", (signature, expected) => {
  const found = domainsIn({ signature, from });
  expect(found).toEqual(expected);
});

test("long clues are cut, so that the work is bounded", () => {
  const cut = shortened({
    from,
    fromName: "x".repeat(1_000),
    signature: "y".repeat(10_000),
    others: Array.from({ length: 500 }, () => from),
  });
  expect([cut.fromName.length, cut.signature.length, cut.others.length]).toEqual([200, 3_000, 100]);
});
