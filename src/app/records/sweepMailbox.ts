import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { SendId } from "../../domain/record/sendRecord";
import type { KnownRow, Period, RecordRows } from "../ports/recordRows";
import type { SentMail, SentMessage } from "../ports/sentMail";
import type { SweepMemory } from "../ports/sweepMemory";
import { carryOutSweep, type CarriedOut } from "./carryOutSweep";
import { recordedOn, type MailboxLook, type SweepSession } from "./lookInto";
import { daysOfIntents, sendIdOfRow } from "./planIntents";
import { hasNews, planSweep, type SweepPlan, type SweepView } from "./planSweep";
import type { RecordProblem, SweepReport } from "./recordsAccess";
import { recordUnchecked, type UncheckedOptions } from "./recordUnchecked";
import { doneKey, isRecorded, seenMessages } from "./seenMessages";
import { monthsAround, nextCheckpoint } from "./sweepDays";

/** Messages that are remembered as done; more only have to be asked for again. */
const MOST_DONE = 3_000;
/** A message that was let go and is nowhere is looked for again after so long. */
const ASK_AGAIN_MS = 3_600_000;

export interface SweepTools extends UncheckedOptions {
  readonly mail: SentMail;
  readonly rows: RecordRows;
  readonly memory: SweepMemory;
  /** Is told how many more messages there are to do, and of those that are done. */
  readonly onWork: (messages: number) => void;
  readonly onDone: (messages: number) => void;
}

/** What a sweep of one mailbox did, and what this run of the pane has to know for the next. */
export interface SweptReport {
  readonly report: SweepReport;
  readonly session: SweepSession;
}

export const nothingSwept: SweepReport = { posted: 0, alreadyThere: 0, settled: 0, unchecked: 0, problems: [] };

/**
 * Writes what is missing of what a look into a mailbox found. The checkpoint moves last, so whatever ends it in between is done again, and
 * the unique key keeps it single. `recordedElsewhere`: Message-IDs that carry a record in another mailbox. Rejects with a `RecordsError`.
 */
export async function sweepMailbox(
  look: MailboxLook,
  recordedElsewhere: ReadonlySet<string>,
  tools: SweepTools,
): Promise<SweptReport> {
  const { mailbox, state, now } = look;
  const view: Omit<SweepView, "known" | "unseen" | "days"> = {
    ...seenMessages(look.found),
    mailbox: mailbox.address,
    takesUnchecked: mailbox.isOwn,
    done: new Set(state.done),
    recordedElsewhere,
    now,
  };
  if (!look.isThorough && !hasNews(view)) {
    const { waiting } = planSweep({ ...view, known: [], unseen: new Set(), days: new Set() });
    remember(look, tools.memory, { done: [], open: waiting, refused: [], sent: view.sent });
    return {
      report: { ...nothingSwept, problems: damagedOf(view.sent) },
      session: { ...look.session, isFirst: false },
    };
  }
  const { sent, plan, carried } = await settle(view, look, tools);
  const unchecked = await recordUnchecked(mailbox.address, plan.toReview, tools);
  remember(look, tools.memory, {
    done: [...plan.standing, ...carried.flatMap(({ whole }) => whole), ...unchecked.whole],
    open: [...plan.waiting, ...unchecked.left],
    refused: [...carried.flatMap((one) => one.refused), ...unchecked.refused],
    sent,
  });
  return {
    report: {
      posted: sum(carried.map(({ posted }) => posted)) + unchecked.posted,
      alreadyThere: sum(carried.map(({ unseen }) => unseen.length)),
      settled: sum(carried.map(({ settled }) => settled)),
      unchecked: unchecked.reviewed,
      problems: [...damagedOf(sent), ...carried.flatMap(({ problems }) => problems), ...unchecked.problems],
    },
    session: {
      isFirst: false,
      ...(plan.hasOpenIntents ? { asksAgainAt: new Date(look.startedAt.getTime() + ASK_AGAIN_MS) } : {}),
    },
  };
}

/** Asks what rows there are and writes what is missing; once more where rows turn out to be there that were not known. */
async function settle(
  view: Omit<SweepView, "known" | "unseen" | "days">,
  look: MailboxLook,
  { mail, rows, onWork, onDone }: SweepTools,
): Promise<{
  readonly sent: readonly SentMessage[];
  readonly plan: SweepPlan;
  readonly carried: readonly CarriedOut[];
}> {
  const months = monthsOf(view.sent, look);
  const known = await knownOf(view, rows, months);
  const more = daysOfIntents(known, view.now).filter((day) => !look.days.includes(day));
  const seen = {
    ...view,
    ...seenMessages(look.found.concat(await recordedOn(mail, view.mailbox, more))),
    days: new Set([...look.days, ...more]),
  };
  const plan = planSweep({ ...seen, known, unseen: new Set() });
  onWork(plan.work.length);
  const carried = await carryOutSweep(rows, plan, onDone);
  if (carried.unseen.length === 0) return { sent: seen.sent, plan, carried: [carried] };
  // Such a row may be an intent that was written meanwhile.
  const knownNow = await knownOf(view, rows, months);
  const again = planSweep({ ...seen, known: knownNow, unseen: new Set(carried.unseen) });
  const work = again.work.filter(({ message }) => !carried.refused.includes(message));
  return {
    sent: seen.sent,
    plan: again,
    carried: [carried, await carryOutSweep(rows, { ...again, work }, () => undefined)],
  };
}

/**
 * The rows of a mailbox's messages, and those of its new messages that stand under another mailbox: what is sent in somebody's name may lie in
 * two mailboxes, and its rows under either.
 */
async function knownOf(
  { mailbox, sent, done }: Pick<SweepView, "mailbox" | "sent" | "done">,
  rows: RecordRows,
  months: readonly Period[],
): Promise<readonly KnownRow[]> {
  const sendIds = new Set<SendId>();
  const others = new Set<AddressKey>();
  for (const message of sent) {
    if (!isRecorded(message) || done.has(doneKey(message, message.carries.record.sendId))) continue;
    const { sendId, sender, writer } = message.carries.record;
    for (const other of [sender, writer]) {
      if (other === undefined || other === mailbox) continue;
      others.add(other);
      sendIds.add(sendId);
    }
  }
  const known = [...(await rows.known(mailbox, months))];
  for (const other of others)
    known.push(...(await rows.known(other, months)).filter((row) => sendIds.has(sendIdOfRow(row))));
  return known;
}

function monthsOf(sent: readonly SentMessage[], { since, now }: MailboxLook): readonly Period[] {
  const times = sent.flatMap((message) =>
    isRecorded(message) ? [message.sentAt, message.carries.record.reviewedAt] : [message.sentAt],
  );
  return monthsAround(since, times, now);
}

interface Swept {
  /** Keys of messages whose rows are all there. */
  readonly done: readonly string[];
  readonly open: readonly SentMessage[];
  readonly refused: readonly SentMessage[];
  readonly sent: readonly SentMessage[];
}

function remember({ mailbox, state, days, startedAt }: MailboxLook, memory: SweepMemory, swept: Swept): void {
  const until = nextCheckpoint(state, timesOf(swept.sent), timesOf(swept.open), timesOf(swept.refused));
  const done = new Set(swept.done);
  const lookedThroughAt = days.length > 0 ? startedAt.toISOString() : state.lookedThroughAt;
  memory.write(mailbox.address, {
    ...(until === undefined ? {} : { until }),
    done: state.done
      .filter((key) => !done.has(key))
      .concat(Array.from(done))
      .slice(-MOST_DONE),
    ...(lookedThroughAt === undefined ? {} : { lookedThroughAt }),
  });
}

function damagedOf(sent: readonly SentMessage[]): readonly RecordProblem[] {
  return sent
    .filter(({ carries }) => carries.status === "unreadable")
    .map(({ subject }) => ({ subject, because: "damaged", detail: "Its record is damaged or of a newer version." }));
}

function timesOf(messages: readonly SentMessage[]): readonly Date[] {
  return messages.map(({ sentAt }) => sentAt);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
