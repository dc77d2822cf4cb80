import { parseMailboxAddress, type AddressKey } from "../address/mailboxAddress";
import { isRole, isStanding } from "../book/book";
import { recipientFields, type RecipientField } from "../draft/draft";
import { isKind, type Kind } from "../kinds/kind";
import { severities, type Severity } from "../severity";
import { listOf, parseJson, present, textOf } from "../text/members";
import type { DecodedRecord } from "./decodedRecord";
import { outcomes, parseSendId, type RecordedFinding, type RecordedRecipient } from "./sendRecord";

const VERSION = 1;

/**
 * Reads version 1, which was JSON: `[1, sendId, epoch ms, outcome, sender, subject, kinds, clients, recipients, findings, attachments,
 * left out]`. Nothing writes it any more; messages that were sent with it stay in their mailboxes for ever.
 */
export function readFirst(text: string): DecodedRecord | undefined {
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
    subject: { is: "full", text: textOf(subject) },
    kinds: listOf(kindList)
      .filter((kind): kind is Kind => typeof kind === "string" && isKind(kind))
      .map((kind) => ({ kind })),
    numbers: [],
    unnamed: 0,
    fixes: [],
    recipients: present(listOf(recipients).map((entry) => readRecipient(listOf(entry), clientPairs))),
    findings: present(listOf(findings).map((entry) => readFinding(listOf(entry)))),
    attachments: listOf(attachments).map((name) => ({ name: { is: "full", text: textOf(name) } })),
    leftOut: {
      recipients: numberOf(listOf(leftOut)[0]),
      findings: numberOf(listOf(leftOut)[1]),
      attachments: numberOf(listOf(leftOut)[2]),
      numbers: 0,
      fixes: 0,
      texts: 0,
    },
  };
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
