import type { Clock } from "../domain/clock";
import { encodeRecord } from "../domain/record/encodeRecord";
import { recordOf, type SendId } from "../domain/record/sendRecord";
import { review, type Review } from "../domain/review";
import { defaultPolicy } from "../domain/policy/policy";
import { fresherPage, pageFrom } from "./itemReview";
import { withKept } from "./keptFiles";
import type { BookStore } from "./ports/bookStore";
import type { ItemNotesStore, ItemRecordStore } from "./ports/itemNotes";
import type { MailItem } from "./ports/mailItem";

export interface Preparing {
  readonly item: Pick<MailItem, "readDraft">;
  readonly notes: ItemNotesStore;
  readonly record: ItemRecordStore;
  readonly book: Pick<BookStore, "load">;
  readonly newSendId: () => SendId;
  readonly clock: Clock;
}

/**
 * Gathers while the message is being written what Send will need, and leaves it with the item: the book page, and a first record
 * that says `unchecked`, so that even a send handler that never ran leaves a trace. Safe to repeat at any time.
 */
export async function prepareDraft({ item, notes, record, book, newSendId, clock }: Preparing): Promise<Review> {
  const asRead = await item.readDraft();
  const before = await notes.read();
  const draft = withKept(asRead, before.files);
  const page = fresherPage(before.page, pageFrom(book.load(), draft));
  const policy = before.policy ?? defaultPolicy;
  const sendId = before.sendId ?? newSendId();
  await notes.write({ page, sendId });
  const result = review(draft, page, policy, clock);
  await record.write(encodeRecord(recordOf(sendId, draft, result, before.acknowledgements, "unchecked")));
  return result;
}
