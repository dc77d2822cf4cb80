import type { AddressKey } from "../address/mailboxAddress";
import type { Role, Standing } from "../book/book";
import type { Brand } from "../brand";
import type { RecipientField } from "../draft/draft";
import type { Fix } from "../fix/fix";
import type { Kind } from "../kinds/kind";
import type { Severity } from "../severity";

/** 128 random bits as 32 lower-case hex digits: SharePoint compares unique keys without regard to case. */
export type SendId = Brand<string, "SendId">;

/** One mailbox that the message goes to. */
export interface RecordedRecipient {
  readonly address: AddressKey;
  readonly field: RecipientField;
  /** Client id and name as the book had them, of the mailbox itself or of the client beside whom it stands. Absent for strangers and our own people. */
  readonly client?: { readonly id: string; readonly name: string };
  /** Name of the party (forwarder, bank …), where it is one. */
  readonly party?: string;
  readonly role?: Role;
  readonly standing?: Standing;
  /** A distribution list that has an address; who is in it nobody knows. */
  readonly isList?: true;
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

export interface RecordedKind {
  readonly kind: Kind;
  /** 0 to 1 in hundredths: how sure. Absent in records from before it was kept. */
  readonly confidence?: number;
}

/** A subject or file name as policy lets it be kept. `hash`: 16 hex digits of the SHA-256 of the text in UTF-8. */
export type RecordedText =
  | { readonly is: "full"; readonly text: string }
  | { readonly is: "hashed"; readonly hash: string }
  | { readonly is: "none" };

export interface RecordedAttachment {
  readonly name: RecordedText;
  /** Bytes. */
  readonly size?: number;
  /** 16 hex digits of the SHA-256 of the content, where somebody read it. */
  readonly hash?: string;
}

/** A fix that was carried out while the message was written. */
export interface UsedFix {
  readonly rule: string;
  readonly fix: Fix["kind"];
}

/** `sent-anyway`: asked and sent all the same. `unchecked`: nobody checked it at Send, or the check failed and policy let it go. */
export const outcomes = ["checked", "sent-anyway", "unchecked"] as const;

/** What went where. Written into the item's custom properties at Send and posted once the message is found in Sent Items. */
export interface SendRecord {
  readonly sendId: SendId;
  /** When the record was made, not when the message left: that is Outlook's to say. */
  readonly reviewedAt: Date;
  readonly outcome: (typeof outcomes)[number];
  /** The mailbox that it comes from. */
  readonly sender?: AddressKey;
  /** The mailbox of the person who wrote it, where that is another one (send as, on behalf of). */
  readonly writer?: AddressKey;
  /** When Outlook was told to deliver it. */
  readonly deliverAt?: Date;
  /** It puts into writing what was agreed in a chat or on the telephone. */
  readonly isWrittenConfirmation?: true;
  readonly subject: RecordedText;
  readonly kinds: readonly RecordedKind[];
  /** Document numbers in subject, new text and files, as somebody wrote them. */
  readonly numbers: readonly string[];
  readonly recipients: readonly RecordedRecipient[];
  /** How many recipients had no address that could be read: contact lists, typed text. */
  readonly unnamed: number;
  readonly findings: readonly RecordedFinding[];
  readonly attachments: readonly RecordedAttachment[];
  readonly fixes: readonly UsedFix[];
  /** Short hash of the policy that it was judged by. */
  readonly policy?: string;
  /** The book's `asOf`. */
  readonly book?: string;
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
