import { encodeRecord } from "../../../domain/record/encodeRecord";
import type { RecordRow, RowPlace } from "../../../domain/record/recordRow";
import type { RecordedText } from "../../../domain/record/sendRecord";
import { encodeKey } from "../encodeKey";

/** The fields of a row by column. Send writes them too, in classic Outlook's engine: nothing here is newer than ES5. */
export type RowFields = Readonly<Record<string, string | number>>;

/** Characters of a single line and of a note in SharePoint. */
const LONGEST_LINE = 255;
const LONGEST_NOTE = 63_999;
/** The bar and the time behind whose row it is. */
const TIME_LENGTH = "|2026-11-26T08:26:00Z".length;

/** Everything of a row. `encoded`: its record as text, where somebody has it already. */
export function fieldsOf(row: RecordRow, encoded = encodeRecord(row.record)): RowFields {
  const { record, client } = row;
  const { subject } = record;
  return {
    ...placeFields(row, whoseKey(client === undefined ? "" : client.id)),
    Title: lineOf(textOf(subject) || (subject.is === "full" ? "(no subject)" : "(subject not kept)")),
    RightBoxSendKey: row.key,
    RightBoxClient: client === undefined ? "" : lineOf(client.id),
    RightBoxClientName: client === undefined ? "" : lineOf(client.name),
    RightBoxSender: lineOf(record.sender ?? ""),
    RightBoxSubject: lineOf(textOf(subject)),
    RightBoxKinds: lineOf(record.kinds.map(({ kind }) => kind).join(", ")),
    RightBoxAddresses: record.recipients
      .filter((recipient) => client === undefined || recipient.client?.id === client.id)
      .map(({ address, field, role }) => `${field}: ${address}${role === undefined ? "" : ` (${role})`}`)
      .join("\n")
      .slice(0, LONGEST_NOTE),
    RightBoxFindings: record.findings.length,
    RightBoxOutcome: record.outcome,
    RightBoxRecord: encoded,
  };
}

/** The fields that say what became of a message. `client`: whose row it is, as {@link whoseKey} writes it. */
export function placeFields({ state, at, mailbox, internetMessageId, sentFrom }: RowPlace, client: string): RowFields {
  const time = `${at.toISOString().slice(0, 19)}Z`;
  return {
    RightBoxState: state,
    RightBoxSent: time,
    RightBoxTime: time,
    RightBoxClientTime: `${client}|${time}`,
    RightBoxMailboxTime: `${whoseKey(mailbox)}|${time}`,
    ...(internetMessageId === undefined ? {} : { RightBoxMessageId: lineOf(internetMessageId) }),
    ...(sentFrom === undefined ? {} : { RightBoxSentFrom: sentFrom }),
  };
}

/** A client's id or a mailbox as it stands before the time; cut so that both fit into a line. */
export function whoseKey(whose: string): string {
  return encodeKey(whose).slice(0, LONGEST_LINE - TIME_LENGTH);
}

/** Cut to a single line of SharePoint's, never inside a surrogate pair. */
export function lineOf(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  if (flat.length <= LONGEST_LINE) return flat;
  const cut = flat.slice(0, LONGEST_LINE - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

function textOf(text: RecordedText): string {
  return text.is === "full" ? text.text : text.is === "hashed" ? `#${text.hash}` : "";
}
