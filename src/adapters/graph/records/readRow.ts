import type { DamagedRow, KnownRow, RowsAbout, StoredRow } from "../../../app/ports/recordRows";
import { parseMailboxAddress, type AddressKey } from "../../../domain/address/mailboxAddress";
import type { DecodedRecord } from "../../../domain/record/decodedRecord";
import { decodeRecord } from "../../../domain/record/decodeRecord";
import {
  recordStates,
  sentFromPlaces,
  type RecordRow,
  type RecordState,
  type RowKey,
} from "../../../domain/record/recordRow";
import { membersOf, textOf } from "../../../domain/text/members";
import { decodeKey } from "../teamListsKeys";
import { lineOf, whoseKey } from "./rowFields";

type Members = Readonly<Record<string, unknown>>;

/** Columns that say which message a row is about and what became of it. */
export const knownColumns = [
  "RightBoxSendKey",
  "RightBoxState",
  "RightBoxTime",
  "RightBoxSent",
  "RightBoxMailboxTime",
  "RightBoxClientTime",
  "RightBoxMessageId",
] as const;

/** Columns that a whole row is read from. */
export const storedColumns = [
  ...knownColumns,
  "RightBoxClient",
  "RightBoxClientName",
  "RightBoxSender",
  "RightBoxSubject",
  "RightBoxSentFrom",
  "RightBoxRecord",
] as const;

/** A row read back whole; a row of an older version says nothing of a state, and was sent. */
export function readStored(list: string, item: Members): StoredRow | DamagedRow {
  const fields = membersOf(item["fields"]);
  const place = { list, item: textOf(item["id"]) };
  const row = rowOf(fields);
  return row === undefined ? { ...place, subject: textOf(fields["RightBoxSubject"]) } : { ...place, row };
}

/** A row as far as it tells which message it is about; `undefined` where it does not. */
export function readKnown(list: string, item: Members): KnownRow | undefined {
  const fields = membersOf(item["fields"]);
  const [key, state, at] = [keyOf(fields), stateOf(fields), atOf(fields)];
  if (key === undefined || state === undefined || at === undefined) return undefined;
  return { list, item: textOf(item["id"]), key, state, at, ...messageIdOf(fields) };
}

export function keyOf(fields: Members): RowKey | undefined {
  const key = textOf(fields["RightBoxSendKey"]).trim().toLowerCase();
  return /^[0-9a-f]{32}(?:-\d{1,3})?$/.test(key) ? (key as RowKey) : undefined;
}

/** Whose row it is, as the column for questions about a client has it; `undefined` where that says nothing. */
export function clientPartOf(fields: Members): string | undefined {
  return /^(.*)\|[^|]*$/.exec(textOf(fields["RightBoxClientTime"]))?.[1];
}

/** Whether the row is about this and of that period. Filters have answered wrongly for days, so it is looked at here as well. */
export function isAbout(fields: Members, about: RowsAbout, period: string): boolean {
  if (!timeOf(fields).startsWith(period)) return false;
  switch (about.of) {
    case "everybody":
      return true;
    case "client":
      return textOf(fields["RightBoxClient"]) === lineOf(about.client);
    case "mailbox":
      return textOf(fields["RightBoxMailboxTime"])
        .toLowerCase()
        .startsWith(`${whoseKey(about.mailbox)}|`);
  }
}

function rowOf(fields: Members): RecordRow | undefined {
  const record = decodeRecord(textOf(fields["RightBoxRecord"]));
  const [key, state, at] = [keyOf(fields), stateOf(fields), atOf(fields)];
  if (record === undefined || key === undefined || state === undefined || at === undefined) return undefined;
  const mailbox = mailboxOf(fields, record);
  if (mailbox === undefined) return undefined;
  const client = clientOf(fields, record);
  const sentFrom = sentFromPlaces.find((place) => place === fields["RightBoxSentFrom"]);
  return {
    key,
    state,
    at,
    mailbox,
    ...messageIdOf(fields),
    ...(sentFrom === undefined ? {} : { sentFrom }),
    ...(client === undefined ? {} : { client }),
    record,
  };
}

function stateOf(fields: Members): RecordState | undefined {
  const text = textOf(fields["RightBoxState"]);
  return text === "" ? "sent" : recordStates.find((state) => state === text);
}

function timeOf(fields: Members): string {
  return textOf(fields["RightBoxTime"]) || textOf(fields["RightBoxSent"]);
}

function atOf(fields: Members): Date | undefined {
  const at = new Date(timeOf(fields));
  return Number.isNaN(at.getTime()) ? undefined : at;
}

function messageIdOf(fields: Members): { readonly internetMessageId?: string } {
  const id = textOf(fields["RightBoxMessageId"]);
  return id === "" ? {} : { internetMessageId: id };
}

/** What is too long for the column is told by the record, and so is the mailbox of rows of an older version. */
function mailboxOf(fields: Members, { writer, sender }: DecodedRecord): AddressKey | undefined {
  const key = /^(.*)\|[^|]*$/.exec(textOf(fields["RightBoxMailboxTime"]))?.[1];
  return (
    parseMailboxAddress(decodeKey(key ?? "") ?? "")?.key ??
    writer ??
    sender ??
    parseMailboxAddress(textOf(fields["RightBoxSender"]))?.key
  );
}

/** The record knows the client by its whole id and name, where its recipients were not left out. */
function clientOf(fields: Members, { recipients }: DecodedRecord): RecordRow["client"] {
  const id = textOf(fields["RightBoxClient"]);
  if (id === "") return undefined;
  const recipient = recipients.find(({ client }) => client !== undefined && lineOf(client.id) === id);
  return recipient?.client ?? { id, name: textOf(fields["RightBoxClientName"]) };
}
