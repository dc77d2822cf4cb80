import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { Clock } from "../../domain/clock";
import type { RecordRows } from "../ports/recordRows";
import type { SweepSession } from "./lookInto";
import { planWithoutMail } from "./planIntents";
import { monthsAround } from "./sweepDays";

const ASK_AGAIN_MS = 3_600_000;

/**
 * Without leave to look into the mailbox nobody can say that a message was sent: what Send let go more than an hour ago is not confirmed.
 * Rejects with a `RecordsError`.
 */
export async function settleWithoutMail(
  mailbox: AddressKey,
  rows: RecordRows,
  clock: Clock,
  { isFirst, asksAgainAt }: SweepSession,
): Promise<SweepSession> {
  const now = clock.now();
  if (!isFirst && asksAgainAt !== undefined && now < asksAgainAt) return { isFirst, asksAgainAt };
  const known = await rows.known(mailbox, monthsAround(now, [], now));
  const unsent = planWithoutMail(mailbox, known, now);
  if (unsent.length > 0) await rows.change(unsent);
  return { isFirst: false, asksAgainAt: new Date(now.getTime() + ASK_AGAIN_MS) };
}
