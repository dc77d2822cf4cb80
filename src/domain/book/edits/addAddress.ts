import type { ClientAddress, ClientId } from "../book";
import { editClient, type BookEdit } from "./bookEdit";

/** Adds a mailbox to a client. One that the client has already stays as it is. */
export function addAddress(id: ClientId, entry: ClientAddress): BookEdit {
  return editClient(id, (client) =>
    client.addresses.some(({ address }) => address.key === entry.address.key)
      ? client
      : { ...client, addresses: client.addresses.concat(entry) },
  );
}
