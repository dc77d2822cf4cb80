import { parseMailboxAddress, type AddressKey } from "../../domain/address/mailboxAddress";
import type { Client, ClientAddress, Role, Standing } from "../../domain/book/book";
import { entryOf, isAtClient } from "../../domain/book/clientQuestions";
import { addAddress } from "../../domain/book/edits/addAddress";
import { inOrder, type BookEdit } from "../../domain/book/edits/bookEdit";
import { describeAddress } from "../../domain/book/edits/describeAddress";
import { retireAddress } from "../../domain/book/edits/retireAddress";
import { inferRole } from "../../domain/book/inferRole";
import type { Occasion } from "../../domain/book/changes/bookChange";
import type { ChangeRequest } from "../ports/bookAccess";
import type { AnswerSuggestion, NoticeSuggestion, SenderSuggestion, Suggestion } from "./suggestion";

const occasions: Readonly<Record<Suggestion["kind"], Occasion>> = {
  answer: "answer",
  notice: "notice",
  sender: "message",
};

/** Suggestions that the user accepts, as one change. `subject`: that of the message, for the history. */
export function acceptSuggestions(accepted: readonly [Suggestion, ...Suggestion[]], subject: string): ChangeRequest {
  return {
    clients: [...new Set(accepted.map(({ client }) => client.id))],
    edit: inOrder(...accepted.map(editOf)),
    occasion: occasions[accepted[0].kind],
    ...(subject === "" ? {} : { detail: subject }),
  };
}

function editOf(suggestion: Suggestion): BookEdit {
  switch (suggestion.kind) {
    case "answer":
      return answered(suggestion);
    case "notice":
      return noticed(suggestion);
    case "sender":
      return added(suggestion);
  }
}

/** The client itself has said so, and the user agrees: what it names is confirmed. */
function answered({ client, proposal }: AnswerSuggestion): BookEdit {
  const { address, role, set, successor } = proposal;
  const known = entryOf(client, address.key);
  if (set === "retire")
    return inOrder(withSuccessor(client, successor, known), retireAddress(client.id, address.key, successor));
  const settled = role ?? known?.role ?? inferRole(address, isAtClient(client, address));
  return inOrder(
    addAddress(client.id, entry(address, "", settled, "confirmed")),
    describeAddress(client.id, address.key, { role: settled, standing: "confirmed" }),
  );
}

/** Where the answer names a successor that the book lacks, it takes the place of the old one. */
function withSuccessor(client: Client, key: AddressKey | undefined, old: ClientAddress | undefined): BookEdit {
  const address = key === undefined ? undefined : parseMailboxAddress(key);
  if (address === undefined) return (book) => book;
  return addAddress(
    client.id,
    entry(address, "", old?.role ?? inferRole(address, isAtClient(client, address)), "confirmed"),
  );
}

function noticed({ client, proposal }: NoticeSuggestion): BookEdit {
  const { address, add, set } = proposal;
  const { standing, successor } = set;
  const additions = add.map((one) => addAddress(client.id, entry(one.address, one.name, one.role, one.standing)));
  const change =
    standing === "retired"
      ? retireAddress(client.id, address, successor)
      : describeAddress(client.id, address, { standing, ...(successor === undefined ? {} : { successor }) });
  return inOrder(...additions, change);
}

/** Put under the client as inferred, with what showed it, unless the user himself has said what it is for. */
function added({ client, address, name, role, guess, isRoleChosen = false }: SenderSuggestion): BookEdit {
  return addAddress(
    client.id,
    isRoleChosen ? entry(address, name, role, "confirmed") : { ...entry(address, name, role, "inferred"), guess },
  );
}

function entry(address: ClientAddress["address"], name: string, role: Role, standing: Standing): ClientAddress {
  return { address, name, role, standing, preferredFor: [] };
}
