import type { AddressKey } from "../../domain/address/mailboxAddress";
import { toDraft } from "../../domain/draft/toDraft";
import type { Policy } from "../../domain/policy/policy";
import { decodeRecord } from "../../domain/record/decodeRecord";
import { encodeRecord } from "../../domain/record/encodeRecord";
import { recordOf } from "../../domain/record/recordOf";
import { rowsOf, type RecordRow } from "../../domain/record/recordRow";
import { parseSendId, type SendId } from "../../domain/record/sendRecord";
import { sentFrom } from "../../domain/record/sentFrom";
import { review } from "../../domain/review";
import { sha256Hex } from "../../domain/text/sha256";
import type { BookAccess } from "../ports/bookAccess";
import type { SentMail, SentMessage } from "../ports/sentMail";
import { withOwnDomain } from "../itemReview";

export interface AfterwardsOptions {
  readonly mail: Pick<SentMail, "read">;
  readonly book: Pick<BookAccess, "pageFor">;
  readonly policy: Policy;
}

/**
 * The rows of a message that carries no record: judged by the book and the policy of now, as of when it was sent. Nothing is held against
 * anybody that was acknowledged elsewhere, since nobody was asked. `undefined` where the message is gone. Rejects with a `RecordsError`.
 */
export async function reviewAfterwards(
  mailbox: AddressKey,
  { id, internetMessageId, sentAt }: SentMessage,
  { mail, book, policy }: AfterwardsOptions,
): Promise<readonly RecordRow[] | undefined> {
  const raw = await mail.read(mailbox, id);
  if (raw === undefined) return undefined;
  const draft = toDraft(raw);
  const page = withOwnDomain(await book.pageFor(draft), draft);
  const result = review(draft, page, policy, { now: () => sentAt });
  const record = recordOf({
    sendId: uncheckedSendId(internetMessageId),
    draft,
    result,
    page,
    policy,
    outcome: "unchecked",
    reasonOf: () => undefined,
    writer: mailbox,
  });
  const kept = decodeRecord(encodeRecord(record));
  if (kept === undefined) throw new Error("A record that was just written cannot be read.");
  return rowsOf(kept, { state: "unchecked", at: sentAt, mailbox, internetMessageId, sentFrom: sentFrom(draft) });
}

/** The same on every device, since nothing else keeps two of them from recording one message twice. */
function uncheckedSendId(internetMessageId: string): SendId {
  const id = parseSendId(sha256Hex(internetMessageId).slice(0, 32));
  if (id === undefined) throw new Error("A hash has 64 hex digits.");
  return id;
}
