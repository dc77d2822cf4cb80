import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { RecordRow, RowPlace } from "../../domain/record/recordRow";
import type { SendId } from "../../domain/record/sendRecord";
import type { KnownRow, Period, RowAddress } from "../ports/recordRows";
import { bySendId, type RecordedMessage, type SeenMessages } from "./seenMessages";
import { dayOf } from "./sweepDays";

const HOUR_MS = 3_600_000;
/** So long after it was let go, or was to be delivered, a message whose draft still lies there was not sent. */
const DRAFT_LEFT_MS = HOUR_MS;
/** The same for one that is nowhere. */
const NOWHERE_MS = 72 * HOUR_MS;

/** What a row is to say from now on; `whole`: all of it. */
export interface RowChange {
  readonly row: RowAddress;
  readonly place: RowPlace;
  readonly whole?: RecordRow;
}

/** What is known of intents and of what became of their messages. */
export interface IntentsView extends Pick<SeenMessages, "drafts"> {
  readonly mailbox: AddressKey;
  readonly known: readonly KnownRow[];
  /** Days on which the whole mailbox was looked through in this sweep. */
  readonly days: ReadonlySet<Period>;
  readonly now: Date;
}

export interface SettledIntents {
  /** Intents whose message was not sent. */
  readonly unsent: readonly RowChange[];
  /** Whether intents are left of which nobody can say yet what became of them. */
  readonly hasOpenIntents: boolean;
}

/** Intents whose message lies in Drafts after its time, or nowhere after a longer one, were not sent. */
export function settleIntents(
  { known, drafts, days, mailbox, now }: IntentsView,
  owners: ReadonlyMap<SendId, unknown>,
): SettledIntents {
  const lying = bySendId(drafts);
  const unsent: RowChange[] = [];
  let hasOpenIntents = false;
  for (const row of known) {
    const sendId = sendIdOfRow(row);
    if (row.state !== "intent" || owners.has(sendId)) continue;
    const [draft] = lying.get(sendId) ?? [];
    if (hasGoneBy(row, draft, days, now)) unsent.push({ row, place: { state: "not-sent", at: row.at, mailbox } });
    else hasOpenIntents = true;
  }
  return { unsent, hasOpenIntents };
}

function hasGoneBy(
  { at }: KnownRow,
  draft: RecordedMessage | undefined,
  days: ReadonlySet<Period>,
  now: Date,
): boolean {
  if (draft === undefined) return days.has(dayOf(at)) && at.getTime() + NOWHERE_MS <= now.getTime();
  const { reviewedAt, deliverAt = reviewedAt } = draft.carries.record;
  return Math.max(at.getTime(), reviewedAt.getTime(), deliverAt.getTime()) + DRAFT_LEFT_MS <= now.getTime();
}

/** Where nobody may look into the mailbox, intents of more than an hour stay unconfirmed. */
export function planWithoutMail(mailbox: AddressKey, known: readonly KnownRow[], now: Date): readonly RowChange[] {
  return known
    .filter(({ state, at }) => state === "intent" && at.getTime() + HOUR_MS <= now.getTime())
    .map((row) => ({ row, place: { state: "not-confirmed", at: row.at, mailbox } }));
}

/** Days of intents that are so old that their message should have been found, oldest first. */
export function daysOfIntents(known: readonly KnownRow[], now: Date): readonly Period[] {
  const days = known
    .filter(({ state, at }) => state === "intent" && at.getTime() + HOUR_MS <= now.getTime())
    .map(({ at }) => dayOf(at));
  return Array.from(new Set(days)).sort();
}

/** The rows of a message share what their keys begin with. */
export function sendIdOfRow({ key }: Pick<KnownRow, "key">): SendId {
  return key.slice(0, 32) as SendId;
}
