import type { AddressKey } from "../../address/mailboxAddress";
import type { ClientId } from "../book";
import { editClient, type BookEdit } from "./bookEdit";
import { withReferences } from "./references";

/** Removes a mailbox, and every mention of it as successor, backup or main contact. */
export function removeAddress(id: ClientId, key: AddressKey): BookEdit {
  return editClient(id, (client) =>
    withReferences({ ...client, addresses: client.addresses.filter(({ address }) => address.key !== key) }, (named) =>
      named === key ? undefined : named,
    ),
  );
}
