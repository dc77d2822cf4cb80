import type { Book, Client, ClientId } from "../../../../src/domain/book/book";
import type { Correction } from "../../../../src/domain/corrections/correction";
import { mergeClients } from "../../../../src/domain/book/edits/mergeClients";
import { removeClient } from "../../../../src/domain/book/edits/removeClient";
import { aClient, anAddress } from "../../../support/builders";
import { corrected } from "../../../support/corrections";

const acme: Client = {
  ...aClient("acme", { name: "Acme Tools Ltd", addresses: [anAddress("sales@acme.example", "official")] }),
  timeZone: "Europe/London",
  manner: "First names.",
  handles: [{ service: "WeChat", handle: "bob" }],
};
const gmbh: Client = {
  ...aClient("acme-de", {
    name: "Acme GmbH",
    domains: ["acme.de", "acme.example"],
    mainContact: "eva@acme.de",
    addresses: [anAddress("eva@acme.de", "sales")],
  }),
  shortName: "Acme DE",
  timeZone: "Europe/Berlin",
  country: "DE",
  manner: "Formal.",
  handles: [
    { handle: "bob", service: "WeChat" },
    { service: "WhatsApp", handle: "+49" },
  ],
  keywords: ["Projekt Nord"],
};
const empty: Book = { clients: [], own: { domains: [], bankAccounts: [] } };
const book: Book = { ...empty, clients: [acme, gmbh] };

test("of two clients becomes one with all that both say, and the name that goes is still found", () => {
  expect(mergeClients(acme.id, gmbh.id)(book)).toStrictEqual({
    ...empty,
    clients: [
      {
        ...aClient("acme", {
          name: "Acme Tools Ltd",
          domains: ["acme.example", "acme.de"],
          mainContact: "eva@acme.de",
          addresses: [...acme.addresses, ...gmbh.addresses],
        }),
        timeZone: "Europe/London",
        country: "DE",
        manner: "First names.\nFormal.",
        handles: [
          { service: "WeChat", handle: "bob" },
          { service: "WhatsApp", handle: "+49" },
        ],
        keywords: ["Projekt Nord", "Acme GmbH", "Acme DE"],
      },
    ],
  });
});

test("what was taught for the one that goes is taught for the one that stays, once", () => {
  const forAcme: Correction = { ...corrected("contract"), scope: "client", client: acme.id };
  const forGmbh: Correction = { ...forAcme, client: gmbh.id, taughtOn: "2026-11-09" };
  const taught: Book = { ...book, corrections: [forAcme, forGmbh] };
  expect(mergeClients(acme.id, gmbh.id)(taught).corrections).toEqual([{ ...forGmbh, client: acme.id }]);
});

test.each([
  ["with itself", acme.id],
  ["with one that is gone", "gone" as ClientId],
])("a client merged %s stays as it is", (_, other) => {
  expect(mergeClients(acme.id, other)(book)).toBe(book);
});

test("a removed client takes along what was taught for it alone", () => {
  const forAcme: Correction = { ...corrected("contract"), scope: "client", client: acme.id };
  expect(removeClient(acme.id)({ ...book, corrections: [forAcme] })).toStrictEqual({ ...empty, clients: [gmbh] });
});
