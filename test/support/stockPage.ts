import { aClient, anAddress, aPage, domain } from "./builders";

/** Acme: one of everything, Gmail included. */
export const acme = aClient("acme", {
  name: "Acme Tools Ltd",
  mainContact: "bob.lee@acme.example",
  parties: [{ name: "Fast Freight", domains: [domain("fastfreight.example")], part: "forwarder" }],
  addresses: [
    anAddress("sales@acme.example", "official", { name: "Acme Tools" }),
    anAddress("bob.lee@acme.example", "sales", { name: "Bob Lee" }),
    anAddress("bob.lee.acme@gmail.com", "personal", { name: "Bob Lee" }),
    anAddress("purchasing@acme.example", "purchasing"),
    anAddress("tech@acme.example", "technical"),
    anAddress("accounts@acme.example", "finance"),
    anAddress("jane.acme@outlook.com", "personal", { name: "Jane Roe", preferredFor: ["proforma-invoice"] }),
  ],
});

/** Nordlicht: an official mailbox and nothing else. */
export const nordlicht = aClient("nordlicht", {
  name: "Nordlicht GmbH",
  addresses: [anAddress("info@nordlicht.example", "official")],
});

/** Solo: a client whose book entry has only a private mailbox. */
export const solo = aClient("solo", {
  name: "Solo Traders",
  addresses: [anAddress("solo.traders@163.com", "personal", { name: "Wang Wei" })],
});

export const stockPage = aPage(acme, nordlicht, solo);
