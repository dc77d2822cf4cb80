import type { HistoryEntry, RecordProblem } from "../../app/ports/sendRecords";
import { decodeRecord, encodeRecord } from "../../domain/record/encodeRecord";
import type { SendRecord } from "../../domain/record/sendRecord";
import { membersOf, textOf } from "../../domain/text/members";

/** The fields of one row of the send records. */
export interface SendRow {
  readonly Title: string;
  readonly RightBoxSendKey: string;
  readonly RightBoxClient: string;
  readonly RightBoxClientName: string;
  readonly RightBoxSent: string;
  readonly RightBoxSender: string;
  readonly RightBoxSubject: string;
  readonly RightBoxKinds: string;
  readonly RightBoxAddresses: string;
  readonly RightBoxFindings: number;
  readonly RightBoxOutcome: string;
  readonly RightBoxRecord: string;
}

/** Characters of a single line of text in SharePoint. */
const LONGEST_LINE = 255;
/** Clients that get a row of their own; beyond, one row stands for the message. */
const MOST_ROWS = 20;

/** The rows of one sent message: one for each client, or one for a message that goes to no client. */
export function rowsOf(record: SendRecord, sentAt: Date): readonly SendRow[] {
  const clients = record.recipients.reduce<ReadonlyArray<{ readonly id: string; readonly name: string }>>(
    (all, { client }) => (client === undefined || all.some(({ id }) => id === client.id) ? all : [...all, client]),
    [],
  );
  const own = clients.length === 0 || clients.length > MOST_ROWS ? [{ id: "", name: "" }] : clients;
  return own.map(({ id, name }, index) => ({
    Title: line(record.subject === "" ? "(no subject)" : record.subject),
    RightBoxSendKey: index === 0 ? record.sendId : `${record.sendId}-${String(index + 1)}`,
    RightBoxClient: line(id),
    RightBoxClientName: line(name),
    RightBoxSent: sentAt.toISOString(),
    RightBoxSender: line(record.sender ?? ""),
    RightBoxSubject: line(record.subject),
    RightBoxKinds: line(record.kinds.join(", ")),
    RightBoxAddresses: record.recipients
      .filter(({ client }) => id === "" || client?.id === id)
      .map(({ address, field, role }) => `${field}: ${address}${role === undefined ? "" : ` (${role})`}`)
      .join("\n"),
    RightBoxFindings: record.findings.length,
    RightBoxOutcome: record.outcome,
    RightBoxRecord: encodeRecord(record),
  }));
}

/** A row read back, or what it is called and that it holds no record that can be read. */
export function readRow(item: unknown): HistoryEntry | RecordProblem {
  const fields = membersOf(membersOf(item)["fields"]);
  const record = decodeRecord(textOf(fields["RightBoxRecord"]));
  const sentAt = new Date(textOf(fields["RightBoxSent"]));
  return record === undefined || Number.isNaN(sentAt.getTime())
    ? {
        subject: textOf(fields["RightBoxSubject"]),
        because: "damaged",
        detail: `Row ${textOf(membersOf(item)["id"])}.`,
      }
    : { record, sentAt };
}

export function keyOf(item: unknown): string {
  return textOf(membersOf(membersOf(item)["fields"])["RightBoxSendKey"]);
}

export function clientOf(item: unknown): string {
  return textOf(membersOf(membersOf(item)["fields"])["RightBoxClient"]);
}

/** Cut to a single line of SharePoint's, never inside a surrogate pair. */
function line(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  if (flat.length <= LONGEST_LINE) return flat;
  const cut = flat.slice(0, LONGEST_LINE - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
