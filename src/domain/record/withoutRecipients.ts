import type { AddressKey } from "../address/mailboxAddress";
import type { DecodedRecord } from "./decodedRecord";
import type { RecordedFinding, RecordedRecipient, RecordedText } from "./sendRecord";

/** Whom a record is to say nothing of any more. */
export type Forgotten =
  | { readonly of: "address"; readonly address: AddressKey }
  /** All of a client's mailboxes, by its id in the book. */
  | { readonly of: "client"; readonly client: string };

/** Whether it says anything of them. */
export function speaksOf(record: DecodedRecord, forgotten: Forgotten): boolean {
  return (
    record.recipients.some((recipient) => isOne(recipient, forgotten)) ||
    record.findings.some((finding) => isAbout(finding, record, forgotten)) ||
    textsOf(record).some((text) => names(text, forgotten))
  );
}

/**
 * The record without them: their mailboxes, what was found about these, and a subject or file name that has the address in it. `leftOut`
 * counts them among what is not told, so that nobody takes the rest for everything.
 */
export function withoutRecipients(record: DecodedRecord, forgotten: Forgotten): DecodedRecord {
  const recipients = record.recipients.filter((recipient) => !isOne(recipient, forgotten));
  const findings = record.findings.filter((finding) => !isAbout(finding, record, forgotten));
  return {
    ...record,
    subject: cleared(record.subject, forgotten),
    recipients,
    findings: findings.map((finding) => withoutReason(finding, forgotten)),
    attachments: record.attachments.map((attachment) => ({ ...attachment, name: cleared(attachment.name, forgotten) })),
    leftOut: {
      ...record.leftOut,
      recipients: record.leftOut.recipients + record.recipients.length - recipients.length,
      findings: record.leftOut.findings + record.findings.length - findings.length,
    },
  };
}

function isOne({ address, client }: RecordedRecipient, forgotten: Forgotten): boolean {
  return forgotten.of === "address" ? address === forgotten.address : client?.id === forgotten.client;
}

/** A finding about a mailbox of theirs, or about the client itself. */
function isAbout({ address, client }: RecordedFinding, record: DecodedRecord, forgotten: Forgotten): boolean {
  if (forgotten.of === "address") return address === forgotten.address;
  if (client === forgotten.client) return true;
  return record.recipients.some((recipient) => recipient.address === address && isOne(recipient, forgotten));
}

function withoutReason({ acknowledged, ...finding }: RecordedFinding, forgotten: Forgotten): RecordedFinding {
  return acknowledged === undefined || names(acknowledged, forgotten) ? finding : { ...finding, acknowledged };
}

function cleared(text: RecordedText, forgotten: Forgotten): RecordedText {
  return text.is === "full" && names(text.text, forgotten) ? { is: "none" } : text;
}

function textsOf({ subject, attachments, findings }: DecodedRecord): readonly string[] {
  return [subject, ...attachments.map(({ name }) => name)]
    .map((text) => (text.is === "full" ? text.text : ""))
    .concat(findings.map(({ acknowledged = "" }) => acknowledged));
}

/** An address within a text, as people write it. Of a client only the mailboxes are known, so its name in a text stays. */
function names(text: string, forgotten: Forgotten): boolean {
  return forgotten.of === "address" && text.toLowerCase().indexOf(forgotten.address) !== -1;
}
