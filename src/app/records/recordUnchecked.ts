import type { AddressKey } from "../../domain/address/mailboxAddress";
import { recordsBegin } from "../../domain/record/recordList";
import type { RecordRow } from "../../domain/record/recordRow";
import { isRecordsError, type RecordRows } from "../ports/recordRows";
import type { SentMessage } from "../ports/sentMail";
import { postRows } from "./carryOutSweep";
import type { RecordProblem } from "./recordsAccess";
import { reviewAfterwards, type AfterwardsOptions } from "./reviewAfterwards";
import { doneKey } from "./seenMessages";

/** Reviews in one sweep: each reads a whole message. */
const MOST_REVIEWS = 50;
const AT_A_TIME = 10;

export interface UncheckedOptions extends AfterwardsOptions {
  readonly rows: RecordRows;
  readonly onWork: (messages: number) => void;
  readonly onDone: (messages: number) => void;
}

/** What became of the messages without a record. */
export interface RecordedUnchecked {
  readonly posted: number;
  /** Messages that were reviewed and are on record, or gone. */
  readonly reviewed: number;
  /** Keys of those, and of those that need no record. */
  readonly whole: readonly string[];
  /** Those for the next sweep. */
  readonly left: readonly SentMessage[];
  readonly refused: readonly SentMessage[];
  readonly problems: readonly RecordProblem[];
}

/**
 * Reviews messages without a record, oldest first and so many at most, and records them as unchecked; those from before there were records
 * need none. Rejects with a `RecordsError`.
 */
export async function recordUnchecked(
  mailbox: AddressKey,
  messages: readonly SentMessage[],
  options: UncheckedOptions,
): Promise<RecordedUnchecked> {
  const begin = messages.length === 0 ? undefined : recordsBegin(await options.rows.lists());
  const older = messages.filter(({ sentAt }) => begin !== undefined && sentAt < begin);
  const due = messages.filter((message) => !older.includes(message));
  const now = due.slice(0, MOST_REVIEWS);
  options.onWork(now.length);
  const whole = older.map((message) => doneKey(message, undefined));
  const refused = new Map<SentMessage, string>();
  let posted = 0;
  for (let start = 0; start < now.length; start += AT_A_TIME) {
    const some = now.slice(start, start + AT_A_TIME);
    const reviewed = new Map<SentMessage, readonly RecordRow[]>();
    for (const message of some) {
      const rows = await rowsOrReason(mailbox, message, options);
      if (typeof rows === "string") refused.set(message, rows);
      else reviewed.set(message, rows);
    }
    const posts = Array.from(reviewed).flatMap(([{ sentAt }, rows]) => rows.map((row) => ({ row, at: sentAt })));
    const answers = await postRows(options.rows, posts);
    posted += Array.from(answers.values()).filter(({ status }) => status === "posted").length;
    reviewed.forEach((rows, message) => {
      const refusal = rows.map(({ key }) => answers.get(key)).find((answer) => answer?.status === "refused");
      if (refusal?.status === "refused") refused.set(message, refusal.detail);
      else whole.push(doneKey(message, undefined));
    });
    options.onDone(some.length);
  }
  const problems = Array.from(refused, ([{ subject }, detail]) => ({ subject, because: "refused" as const, detail }));
  const reviewed = whole.length - older.length;
  return { posted, reviewed, whole, left: due.slice(MOST_REVIEWS), refused: Array.from(refused.keys()), problems };
}

/** One message that cannot be read must not keep the others from being recorded. */
async function rowsOrReason(
  mailbox: AddressKey,
  message: SentMessage,
  options: AfterwardsOptions,
): Promise<readonly RecordRow[] | string> {
  try {
    return (await reviewAfterwards(mailbox, message, options)) ?? [];
  } catch (error) {
    if (isRecordsError(error) && error.because === "failed") return error.message;
    throw error;
  }
}
