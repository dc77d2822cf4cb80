import type { Book, Client, ClientAddress, ClientId } from "../../../src/domain/book/book";
import { addAddress } from "../../../src/domain/book/edits/addAddress";
import { inOrder, type BookEdit } from "../../../src/domain/book/edits/bookEdit";
import { confirmAddresses } from "../../../src/domain/book/edits/confirmAddresses";
import { describeAddress } from "../../../src/domain/book/edits/describeAddress";
import { describeClient } from "../../../src/domain/book/edits/describeClient";
import { moveAddress } from "../../../src/domain/book/edits/moveAddress";
import { removeAddress } from "../../../src/domain/book/edits/removeAddress";
import { renameClient } from "../../../src/domain/book/edits/renameClient";
import { retireAddress } from "../../../src/domain/book/edits/retireAddress";
import { splitClient } from "../../../src/domain/book/edits/splitClient";
import { aClient, address, anAddress, domain } from "../../support/builders";

const official = anAddress("sales@acme.example", "official");
const bob = anAddress("bob@acme.example", "sales");
const guessed: ClientAddress = {
  ...anAddress("einkauf@acme.example", "purchasing", { standing: "inferred" }),
  guess: { confidence: 0.95, because: "department-word", word: "einkauf" },
};
const old: ClientAddress = { ...anAddress("old@acme.example", "sales"), successor: bob.address.key };
const acme: Client = {
  ...aClient("acme", { mainContact: "bob@acme.example", addresses: [official, bob, guessed, old] }),
  country: "GB",
  owner: "li.na@ourco.example",
};
const nord = aClient("nord", { addresses: [anAddress("info@nord.example", "official")] });
const book: Book = { clients: [acme, nord], own: { domains: [], bankAccounts: [] } };

const [key, bobs, guess] = [official.address.key, bob.address.key, guessed.address.key];

interface Case {
  readonly says: string;
  readonly edit: BookEdit;
  readonly clients: readonly Client[];
}

const settled = anAddress("einkauf@acme.example", "purchasing", { standing: "inferred" });
const headless = without(acme, "mainContact");

const cases: readonly Case[] = [
  {
    says: "what names a retired mailbox names its successor from then on",
    edit: retireAddress(acme.id, bobs, key),
    clients: [
      {
        ...acme,
        mainContact: key,
        addresses: [official, { ...bob, standing: "retired", successor: key }, guessed, { ...old, successor: key }],
      },
      nord,
    ],
  },
  {
    says: "without a successor it is named no more",
    edit: retireAddress(acme.id, bobs),
    clients: [
      {
        ...headless,
        addresses: [official, { ...bob, standing: "retired" }, guessed, anAddress("old@acme.example", "sales")],
      },
      nord,
    ],
  },
  {
    says: "a successor that leads back here is none",
    edit: retireAddress(acme.id, bobs, old.address.key),
    clients: [
      {
        ...headless,
        addresses: [official, { ...bob, standing: "retired" }, guessed, anAddress("old@acme.example", "sales")],
      },
      nord,
    ],
  },
  {
    says: "a successor that the client does not have is none",
    edit: retireAddress(acme.id, key, address("info@nord.example").key),
    clients: [{ ...acme, addresses: [{ ...official, standing: "retired" }, bob, guessed, old] }, nord],
  },
  {
    says: "confirming ends the guess, and leaves alone what was confirmed",
    edit: confirmAddresses(acme.id, [key, guess]),
    clients: [{ ...acme, addresses: [official, bob, { ...settled, standing: "confirmed" }, old] }, nord],
  },
  {
    says: "what is retired is not confirmed along with the guesses",
    edit: inOrder(retireAddress(acme.id, bobs, key), confirmAddresses(acme.id, [bobs])),
    clients: retireAddress(acme.id, bobs, key)(book).clients,
  },
  {
    says: "a role that somebody sets is no guess any more",
    edit: describeAddress(acme.id, guess, { role: "finance", standing: "confirmed", note: "on Mondays" }),
    clients: [
      {
        ...acme,
        addresses: [official, bob, { ...settled, role: "finance", standing: "confirmed", note: "on Mondays" }, old],
      },
      nord,
    ],
  },
  {
    says: "a note on a guess leaves it a guess",
    edit: describeAddress(acme.id, guess, { note: "on Mondays" }),
    clients: [{ ...acme, addresses: [official, bob, { ...guessed, note: "on Mondays" }, old] }, nord],
  },
  {
    says: "a removed mailbox is named no more",
    edit: removeAddress(acme.id, bobs),
    clients: [{ ...headless, addresses: [official, guessed, anAddress("old@acme.example", "sales")] }, nord],
  },
  {
    says: "a mailbox that goes to another client is named by nobody who stays",
    edit: moveAddress(acme.id, bobs, nord.id),
    clients: [
      { ...headless, addresses: [official, guessed, anAddress("old@acme.example", "sales")] },
      { ...nord, addresses: [...nord.addresses, bob] },
    ],
  },
  {
    says: "nothing moves to a client that is not there",
    edit: moveAddress(acme.id, bobs, "gone" as ClientId),
    clients: book.clients,
  },
  {
    says: "a split takes mailboxes, their mentions of each other, the domain and where the client is",
    edit: splitClient(acme.id, {
      id: "fresh" as ClientId,
      name: " Acme Tools ",
      addresses: [bobs, old.address.key],
      domains: [domain("acme.example")],
    }),
    clients: [
      { ...headless, domains: [], addresses: [official, guessed] },
      nord,
      {
        ...aClient("fresh", { name: "Acme Tools", domains: ["acme.example"], addresses: [bob, old] }),
        country: "GB",
        owner: "li.na@ourco.example",
        mainContact: bobs,
      },
    ],
  },
  {
    says: "a split into an id that is taken changes nothing",
    edit: splitClient(acme.id, { id: nord.id, name: "New", addresses: [bobs], domains: [] }),
    clients: book.clients,
  },
  {
    says: "a name without letters is none, and a short name like the name is none",
    edit: inOrder(renameClient(acme.id, " ", "A"), renameClient(nord.id, " Nord AG ", "Nord AG")),
    clients: [acme, { ...nord, name: "Nord AG" }],
  },
  {
    says: "what is no longer known is taken away",
    edit: describeClient(acme.id, { owner: undefined, timeZone: "Europe/London" }),
    clients: [{ ...without(acme, "owner"), timeZone: "Europe/London" }, nord],
  },
  {
    says: "a mailbox that is there already is not added again",
    edit: inOrder(addAddress(acme.id, anAddress("bob@acme.example", "legal")), addAddress(nord.id, bob)),
    clients: [acme, { ...nord, addresses: [...nord.addresses, bob] }],
  },
];

test.each(cases)("$says", ({ edit, clients }) => {
  expect(edit(book).clients).toStrictEqual(clients);
});

function without(client: Client, name: "owner" | "mainContact"): Client {
  const { [name]: taken, ...rest } = client;
  expect(taken).toBeDefined();
  return rest;
}
