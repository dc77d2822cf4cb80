import type { AddressKey } from "../address/mailboxAddress";
import type { Role, Standing } from "../book/book";
import type { Brand } from "../brand";
import type { Draft, RecipientField } from "../draft/draft";
import type { Finding } from "../finding";
import { kindsOf, primaryKind, type Kind } from "../kinds/kind";
import { kindOfFinding } from "../quiet/kindOfFinding";
import type { Review } from "../review";
import type { Severity } from "../severity";

/** 128 random bits as 32 lower-case hex digits: SharePoint compares unique keys without regard to case. */
export type SendId = Brand<string, "SendId">;

/** One mailbox that the message goes to. */
export interface RecordedRecipient {
  readonly address: AddressKey;
  readonly field: RecipientField;
  /** Client id and name as the book had them. Absent for strangers and our own people. */
  readonly client?: { readonly id: string; readonly name: string };
  readonly role?: Role;
  readonly standing?: Standing;
}

export interface RecordedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly address?: AddressKey;
  /** Id of the client that it is about, where it is about no mailbox. */
  readonly client?: string;
  /** What it is about, where that is not what the message is above all. */
  readonly kind?: Kind;
  /** The reason given, where the user acknowledged it. */
  readonly acknowledged?: string;
}

/** What went where. Written into the item's custom properties at Send and posted once the message is found in Sent Items. */
export interface SendRecord {
  readonly sendId: SendId;
  /** When the record was made, not when the message left: that is Outlook's to say. */
  readonly reviewedAt: Date;
  /** `sent-anyway`: asked and sent all the same. `unchecked`: the check failed and policy let the message go. */
  readonly outcome: "checked" | "sent-anyway" | "unchecked";
  readonly sender?: AddressKey;
  readonly subject: string;
  readonly kinds: readonly Kind[];
  readonly recipients: readonly RecordedRecipient[];
  readonly findings: readonly RecordedFinding[];
  readonly attachmentNames: readonly string[];
}

/** Reads an id as it comes back from an item or a list. */
export function parseSendId(text: string): SendId | undefined {
  return /^[0-9a-f]{32}$/.test(text) ? (text as SendId) : undefined;
}

/** Makes an id of sixteen random bytes. */
export function sendIdOf(bytes: ArrayLike<number>): SendId {
  const hex = Array.from(bytes, (byte) => `0${(byte & 0xff).toString(16)}`.slice(-2)).join("");
  if (hex.length !== 32) throw new RangeError("A send id takes sixteen bytes.");
  return hex as SendId;
}

/** The record of a reviewed draft. `reasonOf`: the reason that was given for a finding, where one was. */
export function recordOf(
  sendId: SendId,
  draft: Draft,
  result: Review,
  reasonOf: (finding: Finding) => string | undefined,
  outcome: SendRecord["outcome"],
): SendRecord {
  const primary = primaryKind(result.judgement);
  return {
    sendId,
    reviewedAt: result.reviewedAt,
    outcome,
    ...(draft.sender === undefined ? {} : { sender: draft.sender.address.key }),
    subject: draft.subject,
    kinds: kindsOf(result.judgement),
    recipients: result.recipients.reduce<readonly RecordedRecipient[]>((all, { recipient, place }) => {
      if (recipient.status !== "mailbox") return all;
      const placed =
        place.status === "client"
          ? { client: { id: place.client.id, name: place.client.name }, role: place.role, standing: place.standing }
          : {};
      return all.concat({ address: recipient.address.key, field: recipient.field, ...placed });
    }, []),
    findings: result.findings.map((finding) => {
      const reason = reasonOf(finding);
      const { address, client } = finding;
      const kind = kindOfFinding(finding, primary);
      return {
        rule: finding.rule,
        severity: finding.severity,
        ...(address === undefined ? {} : { address: address.key }),
        ...(address !== undefined || client === undefined ? {} : { client }),
        ...(kind === primary ? {} : { kind }),
        ...(reason === undefined ? {} : { acknowledged: reason }),
      };
    }),
    attachmentNames: draft.attachments.filter(({ inline }) => !inline).map(({ name }) => name),
  };
}
