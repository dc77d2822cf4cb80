import type { Client, ClientId } from "../book";
import { editClient, withChange, type BookEdit, type Change } from "./bookEdit";

/** Sets what is known of a client, but neither its name nor its mailboxes. */
export function describeClient(id: ClientId, change: Omit<Change<Client>, "id" | "name" | "addresses">): BookEdit {
  return editClient(id, (client) => withChange(client, change));
}
