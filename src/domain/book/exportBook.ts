import { exportCorrections } from "../corrections/parseCorrections";
import type { Book, Client } from "./book";

/** The book as plain JSON values in RightBox's export format; `parseBook` reads it back to the same book. */
export function exportBook({ clients, own, corrections = [] }: Book): unknown {
  return {
    clients: clients.map(exportClient),
    own,
    ...(corrections.length === 0 ? {} : { corrections: exportCorrections(corrections) }),
  };
}

/** One client in the export format. */
export function exportClient({ addresses, ...client }: Client): unknown {
  return { ...client, addresses: addresses.map(({ address, ...entry }) => ({ address: address.key, ...entry })) };
}
