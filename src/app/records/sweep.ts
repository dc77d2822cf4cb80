import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { DecodedRecord } from "../../domain/record/decodedRecord";
import { isRecordsError, type RecordsTrouble } from "../ports/recordRows";
import type { RecordsOptions } from "./createRecords";
import { lookInto, type MailboxLook, type SweepSession, type SweptMailbox } from "./lookInto";
import type { SweepProgress, SweepReport } from "./recordsAccess";
import { bySendId, isRecorded, seenMessages } from "./seenMessages";
import { nothingSwept, sweepMailbox } from "./sweepMailbox";
import { settleWithoutMail } from "./withoutMail";

/** What an administrator or the user may withhold; the rows may be reached all the same. */
const mailWithheld: readonly RecordsTrouble[] = ["consent-needed", "forbidden"];

/**
 * Sweeps all mailboxes in turn. All are looked into first, since a copy of a message in one may carry the record that it lacks in another;
 * trouble with one does not keep the others from being swept, and rejects in the end with the first such `RecordsError`.
 */
export function createSweep(
  { mailbox, sharedMailboxes, rows: rowsFor, mail: mailFor, memory, book, policy, onSent, clock }: RecordsOptions,
  tell: (progress: SweepProgress) => void,
): (interactive: boolean) => Promise<SweepReport> {
  const mailboxes: readonly SweptMailbox[] = [
    { address: mailbox, isOwn: true },
    ...sharedMailboxes.filter((one) => one !== mailbox).map((address) => ({ address, isOwn: false })),
  ];
  const sessions = new Map<AddressKey, SweepSession>();
  /** Shared mailboxes that this user may not open: nothing of his is in there. */
  const closed = new Set<AddressKey>();
  const sessionOf = ({ address }: SweptMailbox): SweepSession => sessions.get(address) ?? { isFirst: true };

  return async (interactive) => {
    const [mail, rows] = [mailFor({ interactive }), rowsFor({ interactive })];
    const troubles: unknown[] = [];
    let progress: SweepProgress = { done: 0, of: 0 };
    const count = (part: Partial<SweepProgress>): void => {
      progress = { ...progress, ...part };
      if (progress.of > 0) tell(progress);
    };
    const attempt = async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
      try {
        return await work();
      } catch (error) {
        troubles.push(error);
        return undefined;
      }
    };

    const looks: MailboxLook[] = [];
    for (const one of mailboxes) {
      if (closed.has(one.address)) continue;
      const look = await attempt(() => lookInto(one, { mail, memory, clock }, sessionOf(one)));
      if (look !== undefined) looks.push(look);
      else if (isWithheld(troubles[troubles.length - 1])) {
        if (one.isOwn) {
          const session = await attempt(() => settleWithoutMail(one.address, rows, clock, sessionOf(one)));
          if (session !== undefined) sessions.set(one.address, session);
        } else if (isForbidden(troubles[troubles.length - 1])) {
          troubles.pop();
          closed.add(one.address);
        }
      }
    }
    const records = recordsIn(looks);
    if (records.length > 0) onSent(records);

    let report = nothingSwept;
    for (const look of looks) {
      const doneBefore = { messages: 0 };
      const swept = await attempt(() =>
        sweepMailbox(look, recordedIn(looks.filter((other) => other !== look)), {
          mail,
          rows,
          memory,
          book,
          policy: policy(),
          onWork: (messages) => {
            doneBefore.messages = progress.done;
            count({ of: progress.of + messages });
          },
          onDone: (messages) => {
            count({ done: doneBefore.messages + messages });
          },
        }),
      );
      if (swept === undefined) continue;
      sessions.set(look.mailbox.address, swept.session);
      report = added(report, swept.report);
    }
    if (troubles.length > 0) throw troubles[0];
    return report;
  };
}

function isWithheld(error: unknown): boolean {
  return isRecordsError(error) && mailWithheld.includes(error.because);
}

function isForbidden(error: unknown): boolean {
  return isRecordsError(error) && error.because === "forbidden";
}

/** Each record once, whoever else carries it. */
function recordsIn(looks: readonly MailboxLook[]): readonly DecodedRecord[] {
  const groups = bySendId(looks.flatMap(({ found }) => seenMessages(found).sent));
  return Array.from(groups.values()).flatMap(([first]) => (first === undefined ? [] : [first.carries.record]));
}

function recordedIn(looks: readonly MailboxLook[]): ReadonlySet<string> {
  return new Set(
    looks.flatMap(({ found }) =>
      found.filter((message) => !message.isDraft && isRecorded(message)).map((message) => message.internetMessageId),
    ),
  );
}

function added(one: SweepReport, other: SweepReport): SweepReport {
  return {
    posted: one.posted + other.posted,
    alreadyThere: one.alreadyThere + other.alreadyThere,
    settled: one.settled + other.settled,
    unchecked: one.unchecked + other.unchecked,
    problems: one.problems.concat(other.problems),
  };
}
