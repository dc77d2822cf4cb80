import type { AddressKey } from "../address/mailboxAddress";
import { parseMailboxAddress } from "../address/mailboxAddress";
import { isRole, isStanding } from "../book/book";
import { recipientFields, type RecipientField } from "../draft/draft";
import { isKind, type Kind } from "../kinds/kind";
import { severities, type Severity } from "../severity";
import { asciiJson, listOf, parseJson, present, textOf } from "../text/members";
import { parseSendId, type RecordedFinding, type RecordedRecipient, type SendRecord } from "./sendRecord";

/**
 * The record as compact JSON. Version 1: `[1, sendId, epoch ms, outcome, sender, subject, kinds, clients, recipients, findings,
 * attachments, left out]`. ASCII only, since a classic Outlook build lost values with certain characters (office-js issue 4142).
 */
const VERSION = 1;

/**
 * Outlook keeps at most 2,500 characters for all custom properties of an add-in, as JSON (office-js docs, item metadata). The
 * record is a JSON string inside that JSON, so its quotes and backslashes count twice: {@link storedLength} measures that.
 */
export const LONGEST_RECORD = 2_300;

const outcomes = ["checked", "sent-anyway", "unchecked"] as const;

type WireRecipient = [address: string, field: number, client: number, role: string, standing: string];
type WireFinding = [rule: string, severity: number, address: string, reason: string, kind?: string, client?: string];

/** What had to be left out to fit, and how many of each. */
export interface LeftOut {
  readonly recipients: number;
  readonly findings: number;
  readonly attachments: number;
}

/** A record as it was read back. */
export type DecodedRecord = SendRecord & { readonly leftOut: LeftOut };

/** Encodes the record within {@link LONGEST_RECORD}: texts are cut first, then attachments, findings and recipients, each counted. */
export function encodeRecord(record: SendRecord): string {
  const cuts: ReadonlyArray<readonly [text: number, attachments: number, findings: number, recipients: number]> = [
    [255, 50, 50, 500],
    [120, 20, 30, 500],
    [80, 8, 20, 60],
    [60, 4, 12, 30],
    [40, 2, 8, 15],
    [20, 0, 4, 6],
  ];
  const attempts = cuts.map(([text, attachments, findings, recipients]) =>
    encodeWithin(record, text, attachments, findings, recipients),
  );
  return attempts.find((attempt) => storedLength(attempt) <= LONGEST_RECORD) ?? encodeWithin(record, 0, 0, 0, 0);
}

/** Characters that the text takes inside the JSON of the custom properties. */
export function storedLength(text: string): number {
  return JSON.stringify(text).length;
}

/** Reads a record of this or an older version; `undefined` for anything else, which the caller keeps as it is. */
export function decodeRecord(text: string): DecodedRecord | undefined {
  const wire = parseJson(text);
  if (!Array.isArray(wire) || wire[0] !== VERSION || wire.length !== 12) return undefined;
  const [, id, time, outcome, sender, subject, kindList, clients, recipients, findings, attachments, leftOut] =
    wire as unknown[];
  const sendId = typeof id === "string" ? parseSendId(id) : undefined;
  if (sendId === undefined || typeof time !== "number" || !isFinite(time)) return undefined;
  const senderKey = typeof sender === "string" ? parseMailboxAddress(sender)?.key : undefined;
  const clientPairs = listOf(clients).map((pair) => listOf(pair).map(textOf));
  return {
    sendId,
    reviewedAt: new Date(time),
    outcome: outcomes[numberOf(outcome)] ?? "unchecked",
    ...(senderKey === undefined ? {} : { sender: senderKey }),
    subject: textOf(subject),
    kinds: listOf(kindList).filter((kind): kind is Kind => typeof kind === "string" && isKind(kind)),
    recipients: present(listOf(recipients).map((entry) => readRecipient(listOf(entry), clientPairs))),
    findings: present(listOf(findings).map((entry) => readFinding(listOf(entry)))),
    attachmentNames: listOf(attachments).map(textOf),
    leftOut: {
      recipients: numberOf(listOf(leftOut)[0]),
      findings: numberOf(listOf(leftOut)[1]),
      attachments: numberOf(listOf(leftOut)[2]),
    },
  };
}

function encodeWithin(
  record: SendRecord,
  text: number,
  attachments: number,
  findings: number,
  recipients: number,
): string {
  const kept = record.recipients.slice(0, recipients);
  const clients = kept.reduce<ReadonlyArray<readonly [string, string]>>(
    (all, { client }) =>
      client === undefined || all.some(([id]) => id === client.id)
        ? all
        : all.concat([[client.id, cut(client.name, text)]]),
    [],
  );
  const wireRecipients = kept.map(({ address, field, client, role, standing }): WireRecipient => [
    address,
    recipientFields.indexOf(field),
    clients.map(([id]) => id).indexOf(client?.id ?? ""),
    role ?? "",
    standing ?? "",
  ]);
  const wireFindings = record.findings
    .slice(0, findings)
    .map(({ rule, severity, address = "", acknowledged = "", kind = "", client = "" }): WireFinding => {
      const wire: WireFinding = [rule, severities.indexOf(severity), address, cut(acknowledged, text)];
      // Older versions read no further than the reason.
      if (kind !== "" || client !== "") wire.push(kind);
      if (client !== "") wire.push(client);
      return wire;
    });
  return asciiJson([
    VERSION,
    record.sendId,
    record.reviewedAt.getTime(),
    outcomes.indexOf(record.outcome),
    record.sender ?? "",
    cut(record.subject, text),
    record.kinds,
    clients,
    wireRecipients,
    wireFindings,
    record.attachmentNames.slice(0, attachments).map((name) => cut(name, text)),
    [
      record.recipients.length - wireRecipients.length,
      record.findings.length - wireFindings.length,
      Math.max(0, record.attachmentNames.length - attachments),
    ],
  ]);
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]$/.test(text.slice(0, Math.max(0, length - 1))) ? length - 2 : length - 1;
  return end <= 0 ? "" : `${text.slice(0, end)}…`;
}

function readRecipient(
  wire: readonly unknown[],
  clients: ReadonlyArray<readonly string[]>,
): RecordedRecipient | undefined {
  const address = parseMailboxAddress(textOf(wire[0]))?.key;
  const field: RecipientField | undefined = recipientFields[numberOf(wire[1])];
  if (address === undefined || field === undefined) return undefined;
  const [id, name] = clients[numberOf(wire[2])] ?? [];
  const role = textOf(wire[3]);
  const standing = textOf(wire[4]);
  return {
    address,
    field,
    ...(id === undefined || name === undefined ? {} : { client: { id, name } }),
    ...(isRole(role) ? { role } : {}),
    ...(isStanding(standing) ? { standing } : {}),
  };
}

function readFinding(wire: readonly unknown[]): RecordedFinding | undefined {
  const severity: Severity | undefined = severities[numberOf(wire[1])];
  if (severity === undefined) return undefined;
  const address: AddressKey | undefined = parseMailboxAddress(textOf(wire[2]))?.key;
  const [reason, kind, client] = wire.slice(3).map(textOf);
  return {
    rule: textOf(wire[0]),
    severity,
    ...(address === undefined ? {} : { address }),
    ...(kind !== undefined && isKind(kind) ? { kind } : {}),
    ...(client === undefined || client === "" ? {} : { client }),
    ...(reason === undefined || reason === "" ? {} : { acknowledged: reason }),
  };
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : -1;
}
