import type { AddressKey } from "../../address/mailboxAddress";
import type { Client, ClientId } from "../book";
import { entryOf } from "../clientQuestions";
import { editClient, editEntry, withChange, type BookEdit } from "./bookEdit";
import { withReferences } from "./references";

/**
 * Retires a mailbox. What named it as successor, backup or main contact names its successor from now on, or nobody where there is
 * none. A successor that the client does not have, or that would lead back here, is none.
 */
export function retireAddress(id: ClientId, key: AddressKey, successor?: AddressKey): BookEdit {
  return editClient(id, (client) => {
    if (entryOf(client, key) === undefined) return client;
    const next = successor === undefined || leadsTo(client, successor, key) ? undefined : successor;
    const others = withReferences(client, (named) => (named === key ? next : named));
    return editEntry(others, key, (entry) =>
      withChange(entry, { standing: "retired", successor: next, backup: undefined, guess: undefined }),
    );
  });
}

/** Whether mail to `from` ends at `key`, by successors; also where there is no such mailbox at all. */
function leadsTo(client: Client, from: AddressKey, key: AddressKey): boolean {
  const seen: AddressKey[] = [key];
  let at: AddressKey | undefined = from;
  if (entryOf(client, from) === undefined) return true;
  while (at !== undefined && seen.indexOf(at) < 0) {
    seen.push(at);
    at = entryOf(client, at)?.successor;
  }
  return at === key;
}
