import type { AddressKey } from "../../address/mailboxAddress";
import type { ClientId } from "../book";
import { editClient, type BookEdit } from "./bookEdit";
import { takeAddresses } from "./takeAddresses";

/** Moves a mailbox to another client, which must be part of the book. Domains stay where they are. */
export function moveAddress(from: ClientId, key: AddressKey, to: ClientId): BookEdit {
  return (book) => {
    const source = book.clients.find(({ id }) => id === from);
    if (source === undefined || from === to || !book.clients.some(({ id }) => id === to)) return book;
    const { rest, taken } = takeAddresses(source, [key]);
    const left = editClient(from, () => rest)(book);
    return editClient(to, (client) => ({ ...client, addresses: client.addresses.concat(taken) }))(left);
  };
}
