import type { BookPage } from "../domain/book/book";
import { withoutDetails } from "../domain/book/withoutDetails";
import type { Draft } from "../domain/draft/draft";
import { draftFingerprint } from "../domain/draft/draftFingerprint";
import { defaultPolicy } from "../domain/policy/policy";
import { review, type Review } from "../domain/review";
import { envelopeOf, openFindings, type Acknowledgement, type Envelope } from "../domain/verdict/acknowledgement";
import { keptFor, withKept } from "./keptFiles";
import type { FileNote } from "./ports/attachmentTexts";
import type { Services } from "./services";

/** The draft as it is now, judged. */
export interface ReviewedItem {
  readonly draft: Draft;
  readonly page: BookPage;
  readonly review: Review;
  readonly fingerprint: string;
  /** What acknowledgements of this draft hold for. */
  readonly envelope: Envelope;
  readonly acknowledgements: readonly Acknowledgement[];
  /** What is worth knowing of each attachment beside its text, in their order. */
  readonly fileNotes: ReadonlyArray<readonly FileNote[]>;
  /** Findings that nobody has acknowledged for this draft. */
  readonly open: Review["findings"];
}

/** Reads and judges the message in the compose window, and leaves the page with it for Send. */
export async function reviewItem({
  item,
  notes,
  book,
  clock,
}: Pick<Services, "item" | "notes" | "book" | "clock">): Promise<ReviewedItem> {
  const asRead = await item.readDraft();
  const kept = await notes.read();
  const draft = withKept(asRead, kept.files);
  const page = await book.pageFor(draft);
  const left = withoutDetails(page);
  if (JSON.stringify(left) !== JSON.stringify(kept.page)) await notes.write({ page: left });
  const result = review(draft, page, kept.policy ?? defaultPolicy, clock);
  const envelope = envelopeOf(draft, result.judgement);
  const { acknowledgements } = kept;
  return {
    draft,
    page,
    review: result,
    fingerprint: draftFingerprint(draft),
    envelope,
    acknowledgements,
    fileNotes: keptFor(draft.attachments, kept.files ?? []).map((file) => file?.notes ?? []),
    open: openFindings(result.findings, acknowledgements, envelope),
  };
}
