import { parseMailboxAddress, type AddressKey } from "../address/mailboxAddress";
import { isWrittenConfirmation } from "../asking/isWrittenConfirmation";
import type { BookPage } from "../book/book";
import type { Attachment, Draft } from "../draft/draft";
import type { Finding } from "../finding";
import { primaryKind } from "../kinds/kind";
import type { KeptText, Policy } from "../policy/policy";
import { policyHash } from "../policy/policyHash";
import { kindOfFinding } from "../quiet/kindOfFinding";
import { judgedFiles, type Review } from "../review";
import type { ReviewedRecipient } from "../ruleKit/reviewedRecipient";
import { present } from "../text/members";
import { sha256Hex } from "../text/sha256";
import { numbersOf } from "./numbersOf";
import type {
  RecordedAttachment,
  RecordedFinding,
  RecordedKind,
  RecordedRecipient,
  RecordedText,
  SendId,
  SendRecord,
  UsedFix,
} from "./sendRecord";

/** A reviewed draft, and what else its record tells. */
export interface Recording {
  readonly sendId: SendId;
  readonly draft: Draft;
  readonly result: Review;
  /** What it was judged by. */
  readonly page: Pick<BookPage, "asOf">;
  readonly policy: Policy;
  readonly outcome: SendRecord["outcome"];
  /** The reason that was given for a finding, where one was. */
  readonly reasonOf: (finding: Finding) => string | undefined;
  /** The address of the person who writes, as the client tells it. */
  readonly writer?: string | undefined;
  readonly fixes?: readonly UsedFix[] | undefined;
}

/** SHA-256 is cut to 64 bits: enough to tell texts and contents apart, and short. */
const HASH_DIGITS = 16;
const LONGEST_ADDRESS = 254;
/** ISO 8601 with milliseconds. */
const LONGEST_TIME = 24;

/** The record of a reviewed draft. No text of the body is in it but document numbers. */
export function recordOf(recording: Recording): SendRecord {
  const { sendId, draft, result, page, policy, outcome, fixes = [] } = recording;
  const { recorded } = policy;
  const sender = usual(draft.sender?.address.key);
  const writer = usual(parseMailboxAddress(recording.writer ?? "")?.key);
  const deliverAt = new Date(draft.deliverAt ?? NaN);
  const recipients = present(result.recipients.map(recordedRecipient));
  return {
    sendId,
    reviewedAt: result.reviewedAt,
    outcome,
    ...(sender === undefined ? {} : { sender }),
    ...(writer === undefined || writer === sender ? {} : { writer }),
    ...(isNaN(deliverAt.getTime()) ? {} : { deliverAt }),
    ...(isWrittenConfirmation(draft) ? { isWrittenConfirmation: true } : {}),
    subject: keptText(draft.subject, recorded.subject),
    kinds: recordedKinds(result),
    numbers: numbersOf(draft, result.recipients),
    recipients,
    unnamed: result.recipients.length - recipients.length,
    findings: recordedFindings(recording),
    attachments: judgedFiles(draft).map((file) => recordedAttachment(file, recorded.fileNames)),
    fixes,
    policy: policyHash(policy),
    ...(page.asOf === undefined ? {} : { book: page.asOf.slice(0, LONGEST_TIME) }),
  };
}

/** An address longer than that has no room, and no mail server takes it (RFC 5321 §4.5.3.1.3). */
function usual(address: AddressKey | undefined): AddressKey | undefined {
  return address !== undefined && address.length > LONGEST_ADDRESS ? undefined : address;
}

function keptText(text: string, kept: KeptText): RecordedText {
  if (kept === "full") return { is: "full", text };
  return kept === "hashed" ? { is: "hashed", hash: sha256Hex(text).slice(0, HASH_DIGITS) } : { is: "none" };
}

function recordedKinds({ judgement }: Review): readonly RecordedKind[] {
  if (judgement.status === "unsure") return [];
  return judgement.kinds.map(({ kind, score }) => ({ kind, confidence: Math.round(score * 100) / 100 }));
}

/** `undefined` for what has no address. */
function recordedRecipient({ recipient, place }: ReviewedRecipient): RecordedRecipient | undefined {
  if (recipient.status === "unreadable" || recipient.address === undefined) return undefined;
  return {
    address: recipient.address.key,
    field: recipient.field,
    ...(place.status === "client" || place.status === "party"
      ? { client: { id: place.client.id, name: place.client.name } }
      : {}),
    ...(place.status === "client" ? { role: place.role, standing: place.standing } : {}),
    ...(place.status === "party" ? { party: place.party.name } : {}),
    ...(recipient.status === "list" ? { isList: true } : {}),
  };
}

function recordedFindings({ result, reasonOf }: Recording): readonly RecordedFinding[] {
  const primary = primaryKind(result.judgement);
  return result.findings.map((finding) => {
    const reason = reasonOf(finding);
    const { rule, severity, address, client } = finding;
    const kind = kindOfFinding(finding, primary);
    return {
      rule,
      severity,
      ...(address === undefined ? {} : { address: address.key }),
      ...(address !== undefined || client === undefined ? {} : { client }),
      ...(kind === primary ? {} : { kind }),
      ...(reason === undefined ? {} : { acknowledged: reason }),
    };
  });
}

function recordedAttachment({ name, size, contentKey }: Attachment, kept: KeptText): RecordedAttachment {
  // The key ends in the SHA-256 of the content; in front of it is the readers' version.
  const [hash] = /[0-9a-f]{64}$/.exec(contentKey ?? "") ?? [];
  return {
    name: keptText(name, kept),
    ...(size === undefined ? {} : { size }),
    ...(hash === undefined ? {} : { hash: hash.slice(0, HASH_DIGITS) }),
  };
}
