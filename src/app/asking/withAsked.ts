import type { Client, ClientAddress } from "../../domain/book/book";
import { entryOf } from "../../domain/book/clientQuestions";
import { addAddress } from "../../domain/book/edits/addAddress";
import { inOrder, type BookEdit } from "../../domain/book/edits/bookEdit";
import { isUnconfirmed } from "../../domain/book/edits/confirmAddresses";
import { describeAddress } from "../../domain/book/edits/describeAddress";
import type { AskingKind } from "../../domain/asking/draftOf";
import type { ChangeRequest } from "../ports/bookAccess";
import type { Askable } from "./askable";

/**
 * The change of the book once a question is on its way: the mailboxes that it is about are `asked` until an answer comes. Those are the
 * ones that `confirm` names, and for `ask` all that nobody has confirmed. `undefined` where nothing changes: a written confirmation asks
 * for no mailbox, and one that is retired or bouncing stays what it is.
 */
export function withAsked(kind: AskingKind, client: Client, chosen: readonly Askable[]): ChangeRequest | undefined {
  if (kind === "confirm-in-writing") return undefined;
  const open = kind === "ask" ? client.addresses.filter(isUnconfirmed) : [];
  const named = chosen.filter(({ address, standing }) => {
    const known = entryOf(client, address.key);
    return known === undefined || (kind === "confirm" && standing !== "retired" && standing !== "bouncing");
  });
  const about = [...open, ...named].filter(({ standing }) => standing !== "asked");
  if (about.length === 0) return undefined;
  return {
    clients: [client.id],
    edit: inOrder(...about.map((mailbox) => asked(client, mailbox))),
    occasion: "message",
    detail: kind,
  };
}

function asked({ id }: Client, { address, name, role }: Askable): BookEdit {
  const entry: ClientAddress = { address, name, role, standing: "asked", preferredFor: [] };
  return inOrder(addAddress(id, entry), describeAddress(id, address.key, { standing: "asked" }));
}
