import type { AddressKey } from "../../address/mailboxAddress";
import type { ClientAddress, ClientId, Standing } from "../book";
import { editClient, withChange, type BookEdit } from "./bookEdit";

const unconfirmed: readonly Standing[] = ["inferred", "unverified", "asked"];

/** Whether a mailbox waits for somebody to say that it is what the book says. */
export function isUnconfirmed({ standing }: Pick<ClientAddress, "standing">): boolean {
  return unconfirmed.indexOf(standing) >= 0;
}

/** Confirms mailboxes of a client in the roles that the book has for them. One that is retired or bouncing stays what it is. */
export function confirmAddresses(id: ClientId, keys: readonly AddressKey[]): BookEdit {
  return editClient(id, (client) => ({
    ...client,
    addresses: client.addresses.map((entry) =>
      isUnconfirmed(entry) && keys.indexOf(entry.address.key) >= 0
        ? withChange(entry, { standing: "confirmed", guess: undefined })
        : entry,
    ),
  }));
}
