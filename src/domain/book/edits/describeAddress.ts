import type { AddressKey } from "../../address/mailboxAddress";
import type { ClientAddress, ClientId } from "../book";
import { editClient, editEntry, withChange, type BookEdit, type Change } from "./bookEdit";

/** Sets what is known of a mailbox. A role or standing that somebody has set is no guess any more. */
export function describeAddress(
  id: ClientId,
  key: AddressKey,
  change: Omit<Change<ClientAddress>, "address" | "guess" | "provenance">,
): BookEdit {
  return editClient(id, (client) =>
    editEntry(client, key, (entry) => {
      const next = withChange(entry, change);
      return next.standing === "inferred" ? next : withChange(next, { guess: undefined });
    }),
  );
}
