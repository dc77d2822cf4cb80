import { askable } from "../../../src/app/asking/askable";
import { withAsked } from "../../../src/app/asking/withAsked";
import type { AskingKind } from "../../../src/domain/asking/draftOf";
import { aClient, address, anAddress } from "../../support/builders";

const acme = aClient("acme", {
  addresses: [
    anAddress("sales@acme.example", "official"),
    anAddress("accounts@acme.example", "finance", { standing: "unverified" }),
    anAddress("einkauf@acme.example", "purchasing", { standing: "inferred" }),
    anAddress("asked@acme.example", "legal", { standing: "asked" }),
    anAddress("gone@acme.example", "legal", { standing: "bouncing" }),
  ],
});

function standings(kind: AskingKind, ...chosen: readonly string[]): Readonly<Record<string, string>> | undefined {
  const mailboxes = chosen.flatMap((text) => {
    const hand = address(text);
    return askable(acme, hand).filter((one) => one.address.key === hand.key);
  });
  const request = withAsked(kind, acme, mailboxes);
  if (request === undefined) return undefined;
  expect(request).toMatchObject({ clients: ["acme"], occasion: "message" });
  const [after] = request.edit({ clients: [acme], own: { domains: [], bankAccounts: [] } }).clients;
  const changed = after?.addresses.filter((entry) => !acme.addresses.includes(entry)) ?? [];
  return Object.fromEntries(changed.map((entry) => [entry.address.key, entry.standing]));
}

test.each<[AskingKind, readonly string[], Readonly<Record<string, string>> | undefined]>([
  ["confirm", ["accounts@acme.example"], { "accounts@acme.example": "asked" }],
  ["confirm", ["sales@acme.example"], { "sales@acme.example": "asked" }],
  ["confirm", ["new@acme.example"], { "new@acme.example": "asked" }],
  ["confirm", ["asked@acme.example"], undefined],
  ["confirm", ["gone@acme.example"], undefined],
  ["ask", ["sales@acme.example"], { "accounts@acme.example": "asked", "einkauf@acme.example": "asked" }],
  ["confirm-in-writing", ["accounts@acme.example"], undefined],
])("%s to %j marks %j", (kind, chosen, expected) => {
  expect(standings(kind, ...chosen)).toEqual(expected);
});
