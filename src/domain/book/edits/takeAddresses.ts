import type { AddressKey } from "../../address/mailboxAddress";
import type { Client, ClientAddress } from "../book";
import { withReferences } from "./references";

/** A client without some of its mailboxes, and these by themselves. */
export interface Taken {
  readonly rest: Client;
  readonly taken: readonly ClientAddress[];
  /** The client's main contact, where it is among those taken. */
  readonly mainContact?: AddressKey;
}

/**
 * Takes mailboxes out of a client. Where one that goes and one that stays name each other, the mention is dropped: mail of one
 * company must not be led to another. What names an address that the client does not have stays as it is.
 */
export function takeAddresses(client: Client, keys: readonly AddressKey[]): Taken {
  const isAmong = (entry: ClientAddress): boolean => keys.indexOf(entry.address.key) >= 0;
  const going = client.addresses.filter(isAmong);
  const staying = client.addresses.filter((entry) => !isAmong(entry));
  const { mainContact, addresses: taken } = parted({ ...client, addresses: going }, staying);
  const isGoing = going.some(({ address }) => address.key === mainContact);
  return {
    rest: parted({ ...client, addresses: staying }, going),
    taken,
    ...(mainContact === undefined || !isGoing ? {} : { mainContact }),
  };
}

function parted(client: Client, others: readonly ClientAddress[]): Client {
  const keys = others.map(({ address }) => address.key);
  return withReferences(client, (named) => (keys.indexOf(named) >= 0 ? undefined : named));
}
