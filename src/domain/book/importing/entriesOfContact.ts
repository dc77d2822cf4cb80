import { parseMailboxAddress, type MailboxAddress } from "../../address/mailboxAddress";
import { isKind } from "../../kinds/kind";
import { isRole, type Client, type ClientAddress, type Guess } from "../book";
import type { BookDraft } from "./bookDraft";
import { partsOf } from "./clientFields";
import { isExported, type ContactRow } from "./contactRow";
import { addressOfCell } from "./detailCells";
import type { ImportContext } from "./importContext";
import { roleOfContact } from "./roleOfContact";

/** A client with the addresses of a contact: new ones added, known ones with their blanks filled. `isKept`: something confirmed says otherwise, and stayed. */
export function withEntries(
  client: Client,
  draft: BookDraft,
  contact: ContactRow,
  addresses: readonly MailboxAddress[],
  context: ImportContext & { readonly guess: Guess | undefined },
): { readonly client: Client; readonly isKept: boolean } {
  let isKept = false;
  let entries = client.addresses;
  addresses.forEach((address) => {
    const before = draft.entryOf(address.key);
    if (before === undefined) {
      entries = entries.concat(newEntry(contact, address, client, context));
      return;
    }
    if (draft.clientOf(address.key)?.id !== client.id) return;
    const after = withBlanksFilled(before, contact);
    isKept = isKept || contradicts(before, contact);
    entries = entries.map((entry) => (entry.address.key === address.key ? after : entry));
  });
  return { client: { ...client, addresses: entries }, isKept };
}

function newEntry(
  contact: ContactRow,
  address: MailboxAddress,
  client: Client,
  { source, detail, at, guess }: ImportContext & { readonly guess: Guess | undefined },
): ClientAddress {
  const { name, fields } = contact;
  const role = roleOfContact(contact, address, client);
  const said = addressOfCell(fields.details);
  const [successor, backup] = [fields.successor ?? "", fields.backup ?? ""].map(parseMailboxAddress);
  return {
    address,
    name: name.trim(),
    ...(isExported(contact) ? { role: role.role, standing: role.standing } : role),
    ...(guess !== undefined && role.guess !== undefined ? { guess } : {}),
    ...(said.guess !== undefined && role.standing === "inferred" ? { guess: said.guess } : {}),
    ...(successor === undefined ? {} : { successor: successor.key }),
    ...(backup === undefined ? {} : { backup: backup.key }),
    preferredFor: partsOf(fields.preferredFor).filter(isKind),
    ...(isExported(contact)
      ? {}
      : { provenance: { firstSeen: at, from: source, ...(detail === undefined ? {} : { detail }) } }),
    ...(said.provenance === undefined ? {} : { provenance: said.provenance }),
    ...(fields.note === undefined || fields.note.trim() === "" ? {} : { note: fields.note.trim() }),
  };
}

function withBlanksFilled(before: ClientAddress, { name, fields }: ContactRow): ClientAddress {
  const note = fields.note?.trim() ?? "";
  const said = fields.role?.trim().toLowerCase() ?? "";
  const { guess, ...known } = before;
  // What a contact says in words outweighs a guess; what another contact has said stays.
  const isSaid = before.standing === "inferred" && isRole(said);
  return {
    ...known,
    ...(isSaid ? { role: said, standing: "unverified" } : guess === undefined ? {} : { guess }),
    ...(before.name === "" && name.trim() !== "" ? { name: name.trim() } : {}),
    ...(before.note === undefined && note !== "" ? { note } : {}),
  };
}

/** The row says itself what the mailbox is for, and somebody has confirmed something else. */
function contradicts({ role, standing }: ClientAddress, { fields }: ContactRow): boolean {
  const said = fields.role?.trim().toLowerCase();
  return standing === "confirmed" && said !== undefined && said !== "" && said !== role;
}
