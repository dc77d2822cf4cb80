import type { Clock } from "../domain/clock";
import { encodeRecord } from "../domain/record/encodeRecord";
import { recordOf } from "../domain/record/recordOf";
import type { SendId } from "../domain/record/sendRecord";
import type { Finding } from "../domain/finding";
import { review, type Review } from "../domain/review";
import type { Policy, PolicyMode } from "../domain/policy/policy";
import type { QuietMemory } from "../domain/quiet/quietMemory";
import { acknowledgementOf, envelopeOf } from "../domain/verdict/acknowledgement";
import { fresherPage, pageFrom, quietPage } from "./itemReview";
import { withKept } from "./keptFiles";
import type { BookStore } from "./ports/bookStore";
import type { HandlerNotesStore, ItemRecordStore } from "./ports/itemNotes";
import type { MailItem } from "./ports/mailItem";

export interface Preparing {
  readonly item: Pick<MailItem, "readDraft">;
  readonly notes: HandlerNotesStore;
  readonly record: ItemRecordStore;
  readonly book: Pick<BookStore, "load">;
  /** What holds where the pane has left no policy with the item. */
  readonly policy: () => Policy;
  /** What to be quiet about, as the settings hold it. */
  readonly quiet: () => QuietMemory;
  readonly newSendId: () => SendId;
  /** The address of the person who writes. */
  readonly user?: () => string;
  readonly clock: Clock;
}

export interface Prepared extends Review {
  /** Whether the policy lets anything be said of it. */
  readonly mode: PolicyMode;
}

/**
 * Judges the message while it is being written, and leaves a first record with the item that says `unchecked`, so that even a send
 * handler that never ran leaves a trace. The page is left to the pane: a handler at Send loads the same book as this one, and an
 * older page must not take the place of the pane's. Safe to repeat at any time.
 */
export async function prepareDraft(preparing: Preparing): Promise<Prepared> {
  const { item, notes, record, book, newSendId, clock } = preparing;
  const asRead = await item.readDraft();
  const before = await notes.read();
  const draft = withKept(asRead, before.files);
  const page = quietPage(fresherPage(before.page, pageFrom(book.load(), draft)), before, preparing.quiet(), draft);
  const policy = before.policy ?? preparing.policy();
  const sendId = before.sendId ?? newSendId();
  if (before.sendId === undefined) await notes.write({ sendId });
  const result = review(draft, page, policy, clock);
  const envelope = envelopeOf(draft, result.judgement);
  const reasonOf = (finding: Finding): string | undefined =>
    acknowledgementOf(finding, before.acknowledgements, envelope)?.reason;
  const made = recordOf({
    sendId,
    draft,
    result,
    page,
    policy,
    outcome: "unchecked",
    reasonOf,
    writer: preparing.user?.(),
    fixes: before.fixes,
  });
  await record.write(encodeRecord(made));
  return { ...result, mode: policy.mode };
}
