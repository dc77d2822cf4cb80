import { askable, contactName, firstChoice } from "../../../src/app/asking/askable";
import { aClient, address, anAddress } from "../../support/builders";

const acme = aClient("acme", {
  mainContact: "bob.lee@acme.example",
  addresses: [
    anAddress("sales@acme.example", "official", { name: "Acme Tools" }),
    anAddress("bob.lee@acme.example", "sales", { name: "Bob Lee" }),
    anAddress("accounts@acme.example", "finance", { standing: "unverified", name: "Accounts" }),
    anAddress("einkauf@acme.example", "purchasing", { standing: "inferred" }),
    anAddress("old@acme.example", "sales", { standing: "retired" }),
    anAddress("gone@acme.example", "legal", { standing: "bouncing" }),
  ],
});

function keys(list: ReturnType<typeof askable>): readonly string[] {
  return list.map((one) => one.address.key);
}

test("mailboxes that take no mail are not asked", () => {
  expect(keys(askable(acme, undefined))).toEqual([
    "sales@acme.example",
    "bob.lee@acme.example",
    "accounts@acme.example",
    "einkauf@acme.example",
  ]);
});

test("a mailbox in hand can be asked though the book lacks it", () => {
  expect(askable(acme, address("tech@acme.example"))[0]).toMatchObject({ role: "technical", standing: "inferred" });
});

test.each([
  ["confirm", undefined, ["accounts@acme.example", "einkauf@acme.example"]],
  ["ask", undefined, ["bob.lee@acme.example"]],
  ["confirm-in-writing", undefined, ["bob.lee@acme.example"]],
  ["confirm", "sales@acme.example", ["sales@acme.example"]],
] as const)("%s, with %s in hand, ticks %j at first", (kind, inHand, expected) => {
  const hand = inHand === undefined ? undefined : address(inHand);
  expect(firstChoice(kind, acme, askable(acme, hand), hand)).toEqual(expected);
});

test.each([
  ["ask", ["bob.lee@acme.example"], "Bob Lee"],
  ["ask", ["sales@acme.example"], undefined],
  ["ask", ["accounts@acme.example"], undefined],
  ["ask", ["bob.lee@acme.example", "sales@acme.example"], undefined],
  ["confirm", ["accounts@acme.example"], "Bob Lee"],
] as const)("%s to %j greets %s", (kind, chosen, expected) => {
  const mailboxes = askable(acme, undefined).filter((one) => (chosen as readonly string[]).includes(one.address.key));
  expect(contactName(kind, acme, mailboxes)).toBe(expected);
});
