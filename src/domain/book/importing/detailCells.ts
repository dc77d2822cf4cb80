import { membersOf, parseJson } from "../../text/members";
import { bookDetails } from "../bookDetails";
import type { Client, ClientAddress } from "../book";
import { parseBook, type RegistrableDomain } from "../parseBook";

/** What the last column of an exported table says of a client; nothing where it is absent or damaged. */
export function clientOfCell(cell: string | undefined, registrable: RegistrableDomain): Partial<Client> {
  if (cell === undefined) return {};
  const wire = { ...membersOf(parseJson(cell)), id: "client", name: "client", addresses: [] };
  const [client] = parseBook({ clients: [wire] }, registrable, bookDetails).book.clients;
  if (client === undefined) return {};
  const { mainContact, parties, numberPatterns, handles, keywords } = client;
  return {
    ...(mainContact === undefined ? {} : { mainContact }),
    ...(parties.length === 0 ? {} : { parties }),
    ...(numberPatterns === undefined ? {} : { numberPatterns }),
    ...(handles === undefined ? {} : { handles }),
    ...(keywords === undefined ? {} : { keywords }),
  };
}

/** What the same table says of an address: where it is known from, and what shows its role. */
export function addressOfCell(cell: string | undefined): Pick<ClientAddress, "provenance" | "guess"> {
  const { provenance, guess } = bookDetails.address(membersOf(parseJson(cell)), "", () => undefined);
  return { ...(provenance === undefined ? {} : { provenance }), ...(guess === undefined ? {} : { guess }) };
}
