import * as fc from "fast-check";
import { linkIn, type ClientLink } from "../../../../src/domain/book/links/linkIn";
import type { Clues } from "../../../../src/domain/book/links/clues";
import { aClient, address, anAddress, domain } from "../../../support/builders";

const acme = aClient("acme", {
  name: "Acme Tools Ltd",
  addresses: [
    anAddress("sales@acme.example", "official", { name: "Acme Tools" }),
    anAddress("bob.lee@acme.example", "sales", { name: "Bob Lee" }),
  ],
});
const nordlicht = aClient("nordlicht", {
  name: "Nordlicht GmbH",
  addresses: [anAddress("eva.brandt@nordlicht.example", "sales", { name: "Eva Brandt" })],
});
const huaxin = aClient("huaxin", { name: "华信机械有限公司", domains: ["huaxin.example"], addresses: [] });
const clients = [acme, nordlicht, huaxin];
const own = [domain("ourco.example")];

function linked(part: Partial<Clues>): ClientLink | undefined {
  return linkIn({ from: address("bob1975@gmail.com"), fromName: "", signature: "", others: [], ...part }, clients, own);
}

test.each<[string, Partial<Clues>, string, string, string]>([
  ["a web site in the signature", { signature: "Bob\nwww.acme.example" }, "acme", "signature", "www.acme.example"],
  [
    "an address in the signature",
    { signature: "Bob\nTel. 1\nbob@uk.acme.example" },
    "acme",
    "signature",
    "bob@uk.acme.example",
  ],
  ["the company in the signature", { signature: "Bob\nACME TOOLS Limited" }, "acme", "signature", "ACME TOOLS Limited"],
  ["a company in ideographs", { signature: "王伟\n华信机械 销售部" }, "huaxin", "signature", "华信机械 销售部"],
  ["the company in the display name", { fromName: "Bob (Acme Tools)" }, "acme", "display-name", "Bob (Acme Tools)"],
  ["a known name", { fromName: "Lee, Bob" }, "acme", "display-name", "Lee, Bob"],
  [
    "a colleague in the signature",
    { signature: "on behalf of Eva Brandt" },
    "nordlicht",
    "signature",
    "on behalf of Eva Brandt",
  ],
  [
    "the thread",
    { others: [address("sales@acme.example"), address("li@ourco.example")] },
    "acme",
    "thread",
    "sales@acme.example",
  ],
])("%s links a private address to its client", (_, part, client, because, evidence) => {
  expect(linked(part)).toMatchObject({ client, guess: { because }, evidence });
});

test.each<[string, Partial<Clues>]>([
  ["nothing tells", { fromName: "Bob", signature: "Bob" }],
  ["two clients stand in the thread", { others: [address("sales@acme.example"), address("x@nordlicht.example")] }],
  [
    "a company that nobody knows stands in the thread",
    { others: [address("sales@acme.example"), address("x@else.example")] },
  ],
  ["two clients are as likely", { signature: "www.acme.example\nwww.nordlicht.example" }],
  ["it is one of ours", { from: address("li@ourco.example"), signature: "www.acme.example" }],
  ["it lies at the client's domain", { from: address("new@acme.example"), signature: "www.acme.example" }],
  ["only a first name is the same", { fromName: "Bob" }],
])("no link where %s", (_, part) => {
  expect(linked(part)).toBeUndefined();
});

test("several signs make it surer, up to a limit", () => {
  const one = linked({ signature: "www.acme.example" });
  const all = linked({
    fromName: "Bob Lee",
    signature: "Acme Tools\nwww.acme.example",
    others: [address("sales@acme.example"), address("bob.lee@acme.example")],
  });
  expect(one?.guess.confidence).toBe(0.85);
  expect(all?.guess.confidence).toBe(0.95);
});

test("whatever the text, it ends, and what is quoted stands there", () => {
  const words = fc.constantFrom(
    "Acme Tools",
    "www.acme.example",
    "Bob Lee",
    "华信机械",
    "(((",
    "@",
    "www.",
    "\n",
    "a".repeat(500),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), fc.string(), (parts, fromName) => {
      const signature = parts.join(" ");
      const link = linked({ signature, fromName });
      if (link !== undefined) expect(`${signature}\n${fromName}`).toContain(link.evidence);
    }),
  );
});
