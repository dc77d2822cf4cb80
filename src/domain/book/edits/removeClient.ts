import { clientOf } from "../../corrections/correction";
import type { ClientId } from "../book";
import type { BookEdit } from "./bookEdit";
import { withCorrections } from "./corrections";

/** Removes a client with its mailboxes and with what was taught for it alone. */
export function removeClient(id: ClientId): BookEdit {
  return (book) =>
    withCorrections(
      { ...book, clients: book.clients.filter((client) => client.id !== id) },
      (book.corrections ?? []).filter((correction) => clientOf(correction) !== id),
    );
}
