import type { AddressKey } from "../../address/mailboxAddress";
import type { Client, ClientAddress } from "../book";
import { withChange } from "./bookEdit";

/**
 * The client with what its mailboxes say of each other put through `next`: successors, backups and the main contact. `undefined`
 * takes a mention away, and so does a mailbox that would name itself.
 */
export function withReferences(client: Client, next: (key: AddressKey) => AddressKey | undefined): Client {
  const { mainContact } = client;
  const addresses = client.addresses.map((entry) => entryWithReferences(entry, next));
  return withChange(client, {
    addresses,
    mainContact: mainContact === undefined ? undefined : next(mainContact),
  });
}

function entryWithReferences(entry: ClientAddress, next: (key: AddressKey) => AddressKey | undefined): ClientAddress {
  const through = (key: AddressKey | undefined): AddressKey | undefined => {
    const to = key === undefined ? undefined : next(key);
    return to === entry.address.key ? undefined : to;
  };
  const [successor, backup] = [through(entry.successor), through(entry.backup)];
  if (successor === entry.successor && backup === entry.backup) return entry;
  return withChange(entry, { successor, backup });
}
