import type { DecodedRecord } from "../../domain/record/decodedRecord";
import type { SendId } from "../../domain/record/sendRecord";
import type { SentMessage } from "../ports/sentMail";

/** A message that carries a record, its own or its parent's. */
export type RecordedMessage = SentMessage & {
  readonly carries: { readonly status: "record"; readonly record: DecodedRecord };
};

/** What a look into a mailbox found, each message once. */
export interface SeenMessages {
  /** Oldest first. */
  readonly sent: readonly SentMessage[];
  readonly drafts: readonly RecordedMessage[];
}

export function isRecorded(message: SentMessage): message is RecordedMessage {
  return message.carries.status === "record";
}

/** Sent Items and what was found elsewhere, together. Copies of one message are one; of those, one that carries a record. */
export function seenMessages(found: readonly SentMessage[]): SeenMessages {
  const sent = new Map<string, SentMessage>();
  const drafts = new Map<string, RecordedMessage>();
  for (const message of found) {
    if (message.isDraft) {
      if (isRecorded(message)) drafts.set(message.id, message);
      continue;
    }
    const key = message.internetMessageId === "" ? message.id : message.internetMessageId;
    const known = sent.get(key);
    if (known === undefined || (!isRecorded(known) && isRecorded(message))) sent.set(key, message);
  }
  return { sent: Array.from(sent.values()).sort(bySending), drafts: Array.from(drafts.values()) };
}

/** Order of sending by the mail server's clock, the same on every device. */
export function bySending(one: SentMessage, other: SentMessage): number {
  return one.sentAt.getTime() - other.sentAt.getTime() || (one.internetMessageId < other.internetMessageId ? -1 : 1);
}

/** What is remembered of a message whose rows are all there: another key once it carries a record, or turns out to carry its parent's. */
export function doneKey({ internetMessageId }: SentMessage, sendId: SendId | undefined): string {
  return `${sendId ?? "-"} ${internetMessageId}`;
}

/** The messages that carry the same record, oldest first: more than one where a forward began with what its parent carries. */
export function bySendId(messages: readonly SentMessage[]): ReadonlyMap<SendId, readonly RecordedMessage[]> {
  const groups = new Map<SendId, RecordedMessage[]>();
  for (const message of messages) {
    if (!isRecorded(message)) continue;
    const { sendId } = message.carries.record;
    const group = groups.get(sendId);
    if (group === undefined) groups.set(sendId, [message]);
    else group.push(message);
  }
  return groups;
}
