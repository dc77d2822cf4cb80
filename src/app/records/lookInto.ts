import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { Clock } from "../../domain/clock";
import type { Period } from "../ports/recordRows";
import type { SentMail, SentMessage } from "../ports/sentMail";
import type { SweepMemory, SweepState } from "../ports/sweepMemory";
import { isLookThroughDue, lookThroughDays, sweepSince } from "./sweepDays";

/** A mailbox that is swept. Of one that is shared, messages without a record are not recorded: their writers' own mailboxes have them. */
export interface SweptMailbox {
  readonly address: AddressKey;
  readonly isOwn: boolean;
}

/** What this run of the pane knows of a mailbox beside what the device keeps. */
export interface SweepSession {
  /** Nothing was swept yet in this run. */
  readonly isFirst: boolean;
  /** Intents are left whose message is to be looked for again then, by the device's clock. */
  readonly asksAgainAt?: Date;
}

/** A mailbox as it was found. */
export interface MailboxLook {
  readonly mailbox: SweptMailbox;
  readonly session: SweepSession;
  readonly state: SweepState;
  readonly since: Date;
  readonly found: readonly SentMessage[];
  /** Days on which the whole of it was looked through. */
  readonly days: readonly Period[];
  /** By the device's clock. */
  readonly startedAt: Date;
  /** The same, or what the mail server's clock says at least, where the device's is behind it. */
  readonly now: Date;
  /** Whether the rows have to be asked for, whatever was found. */
  readonly isThorough: boolean;
}

/** Looks for what was sent since the last sweep, and now and then for whatever carries a record. Rejects with a `RecordsError`. */
export async function lookInto(
  mailbox: SweptMailbox,
  { mail, memory, clock }: { readonly mail: SentMail; readonly memory: SweepMemory; readonly clock: Clock },
  session: SweepSession,
): Promise<MailboxLook> {
  const { isFirst, asksAgainAt } = session;
  const state = memory.read(mailbox.address);
  const startedAt = clock.now();
  const since = sweepSince(state, startedAt);
  const inSentItems = await mail.sentSince(mailbox.address, since);
  const now = inSentItems.reduce((latest, { sentAt }) => (sentAt > latest ? sentAt : latest), startedAt);
  const days = isFirst || isLookThroughDue(state, startedAt) ? lookThroughDays(state, since, now) : [];
  return {
    mailbox,
    session,
    state,
    since,
    found: inSentItems.concat(await recordedOn(mail, mailbox.address, days)),
    days,
    startedAt,
    now,
    isThorough: days.length > 0 || (asksAgainAt !== undefined && asksAgainAt <= startedAt),
  };
}

/** One after the other: Exchange answers four at a time and no more. */
export async function recordedOn(
  mail: SentMail,
  mailbox: AddressKey,
  days: readonly Period[],
): Promise<readonly SentMessage[]> {
  const found: SentMessage[] = [];
  for (const day of days) found.push(...(await mail.recordedOn(mailbox, day)));
  return found;
}
