import { applyFix } from "../../../src/domain/fix/applyFix";
import type { Fix } from "../../../src/domain/fix/fix";
import { recipientText } from "../../../src/domain/draft/recipientText";
import { address, aDraft, bcc, cc, to } from "../../support/builders";
import { deepFreeze } from "../../support/deepFreeze";
import { acme, stockPage } from "../../support/stockPage";

const draft = aDraft(to("a@acme.example", "A"), cc("b@acme.example", "B"), bcc("c@acme.example", "C"));

function recipientsAfter(fix: Fix): readonly string[] {
  return applyFix(deepFreeze({ draft, page: stockPage }), fix).draft.recipients.map(
    (recipient) => `${recipient.field}:${recipientText(recipient)}`,
  );
}

test.each<[string, Fix, readonly string[]]>([
  [
    "remove",
    { kind: "remove-recipient", address: address("b@acme.example").key },
    ["to:a@acme.example", "bcc:c@acme.example"],
  ],
  [
    "remove somebody who is not there",
    { kind: "remove-recipient", address: address("x@acme.example").key },
    ["to:a@acme.example", "cc:b@acme.example", "bcc:c@acme.example"],
  ],
  [
    "add",
    { kind: "add-recipient", address: address("d@acme.example"), name: "D", field: "to" },
    ["to:a@acme.example", "to:d@acme.example", "cc:b@acme.example", "bcc:c@acme.example"],
  ],
  [
    "add moves who is there",
    { kind: "add-recipient", address: address("c@acme.example"), name: "C", field: "to" },
    ["to:a@acme.example", "to:c@acme.example", "cc:b@acme.example"],
  ],
  [
    "replace",
    { kind: "replace-recipient", from: address("b@acme.example").key, to: address("d@acme.example"), name: "D" },
    ["to:a@acme.example", "cc:d@acme.example", "bcc:c@acme.example"],
  ],
  [
    "replace by somebody who is there",
    { kind: "replace-recipient", from: address("a@acme.example").key, to: address("c@acme.example"), name: "C" },
    ["to:c@acme.example", "cc:b@acme.example"],
  ],
  [
    "replace by somebody higher up",
    { kind: "replace-recipient", from: address("c@acme.example").key, to: address("a@acme.example"), name: "A" },
    ["to:a@acme.example", "cc:b@acme.example"],
  ],
  [
    "replace somebody who is not there",
    { kind: "replace-recipient", from: address("x@acme.example").key, to: address("d@acme.example"), name: "D" },
    ["to:a@acme.example", "cc:b@acme.example", "bcc:c@acme.example"],
  ],
])("%s", (_, fix, expected) => {
  expect(recipientsAfter(fix)).toEqual(expected);
});

test("set-role confirms the book's entry and keeps what else it says", () => {
  const { page } = applyFix(deepFreeze({ draft, page: stockPage }), {
    kind: "set-role",
    client: acme.id,
    address: address("jane.acme@outlook.com"),
    name: "Somebody else",
    role: "official",
  });
  const entry = page.clients[0]?.addresses.find(({ address: { key } }) => key === "jane.acme@outlook.com");
  expect(entry).toMatchObject({
    name: "Jane Roe",
    role: "official",
    standing: "confirmed",
    preferredFor: ["proforma-invoice"],
  });
});

test("add-to-book puts an address under one client only", () => {
  const { page } = applyFix(deepFreeze({ draft, page: stockPage }), {
    kind: "add-to-book",
    client: acme.id,
    address: address("info@nordlicht.example"),
    name: "Info",
    role: "other",
  });
  const owners = page.clients.filter(({ addresses }) =>
    addresses.some(({ address: { key } }) => key === "info@nordlicht.example"),
  );
  expect(owners.map(({ id }) => id)).toEqual(["acme"]);
});

test.each<[string, Partial<typeof draft>, Fix, Partial<typeof draft>]>([
  ["a subject", { subject: "Hello" }, { kind: "set-subject", subject: "Contract" }, { subject: "Contract" }],
  [
    "the subject of a reply, whose prefix Outlook keeps",
    { subject: "RE: Hello" },
    { kind: "set-subject", subject: "Contract" },
    { subject: "RE: Contract" },
  ],
  [
    "a delivery time",
    {},
    { kind: "delay-delivery", until: "2026-11-26T09:00:00.000Z" },
    { deliverAt: "2026-11-26T09:00:00.000Z" },
  ],
  [
    "the quoted text, but not what is forwarded",
    {
      quotedText: "From: x@other.example",
      forwardedText: "From: y@acme.example",
      threadAddresses: [address("x@other.example"), address("y@acme.example")],
    },
    { kind: "cut-quoted-text" },
    { quotedText: "", threadAddresses: [address("y@acme.example")] },
  ],
])("%s is changed, and nothing else", (_, part, fix, expected) => {
  const before = { ...draft, ...part };
  expect(applyFix(deepFreeze({ draft: before, page: stockPage }), fix).draft).toEqual({ ...before, ...expected });
});
