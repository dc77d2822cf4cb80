import { displayOf } from "../../address/mailboxAddress";
import type { Language } from "../../language";
import { addressLabel } from "../addressLabel";
import type { Book, Client, ClientAddress } from "../book";

/** What an address book is told of one mailbox. */
export interface BookCard {
  readonly name: string;
  readonly organization: string;
  readonly addresses: ReadonlyArray<{ readonly address: string; readonly label: string }>;
  readonly categories: readonly string[];
  readonly note: string;
}

/** A card for each mailbox of the book, labelled with its client and its role. */
export function cardsOfBook({ clients }: Book, language: Language): readonly BookCard[] {
  const cards: BookCard[] = [];
  clients.forEach((client) => {
    cards.push(...client.addresses.map((entry) => cardOf(client, entry, language)));
  });
  return cards;
}

function cardOf(client: Client, { address, name, role, note = "" }: ClientAddress, language: Language): BookCard {
  const label = addressLabel(client, role, language);
  return {
    name: name === "" ? label : name,
    organization: client.name,
    addresses: [{ address: displayOf(address), label }],
    categories: [label],
    note,
  };
}
