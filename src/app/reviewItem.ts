import type { BookPage } from "../domain/book/book";
import { withoutDetails } from "../domain/book/withoutDetails";
import type { Draft } from "../domain/draft/draft";
import { draftFingerprint } from "../domain/draft/draftFingerprint";
import { exportPolicy } from "../domain/policy/exportPolicy";
import { defaultPolicy, type Policy } from "../domain/policy/policy";
import { review, type Review } from "../domain/review";
import { envelopeOf, openFindings, type Acknowledgement, type Envelope } from "../domain/verdict/acknowledgement";
import { memoryFor } from "../domain/quiet/settled";
import { quietFor } from "../domain/quiet/quietFor";
import { keptFor, withKept } from "./keptFiles";
import type { QuietMemory } from "../domain/quiet/quietMemory";
import type { FileNote } from "./ports/attachmentTexts";
import type { ItemNotes } from "./ports/itemNotes";
import type { Services } from "./services";

/** The draft as it is now, judged. */
export interface ReviewedItem {
  readonly draft: Draft;
  readonly page: BookPage;
  /** What it was judged by. */
  readonly policy: Policy;
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

/** Reads and judges the message in the compose window, and leaves the page and the policy with it for Send. */
export async function reviewItem({
  item,
  notes,
  book,
  policy,
  quiet,
  clock,
}: Pick<Services, "item" | "notes" | "book" | "policy" | "quiet" | "clock">): Promise<ReviewedItem> {
  const asRead = await item.readDraft();
  const kept = await notes.read();
  const draft = withKept(asRead, kept.files);
  const page = withMemory(await book.pageFor(draft), draft, quiet.memory(), kept);
  const left = withoutDetails(page);
  const inForce = policy.state().policy;
  const change = {
    ...(JSON.stringify(left) === JSON.stringify(kept.page) ? {} : { page: left }),
    ...(isSamePolicy(inForce, kept.policy ?? defaultPolicy) ? {} : { policy: inForce }),
  };
  if (Object.keys(change).length > 0) await notes.write(change);
  const result = review(draft, page, inForce, clock);
  const envelope = envelopeOf(draft, result.judgement);
  const { acknowledgements, sendId } = kept;
  if (sendId !== undefined) quiet.shown(sendId, result.findings, envelope.kind);
  return {
    draft,
    page,
    policy: inForce,
    review: result,
    fingerprint: draftFingerprint(draft),
    envelope,
    acknowledgements,
    fileNotes: keptFor(draft.attachments, kept.files ?? []).map((file) => file?.notes ?? []),
    open: openFindings(result.findings, acknowledgements, envelope),
  };
}

/** The page with what to be quiet about, where anything ever was. */
function withMemory(
  page: BookPage,
  draft: Draft,
  memory: QuietMemory,
  { acknowledgements }: Pick<ItemNotes, "acknowledgements">,
): BookPage {
  return memory.asOf === undefined
    ? page
    : { ...page, quiet: quietFor(memoryFor(memory, draft, acknowledgements), draft, page) };
}

function isSamePolicy(one: Policy, other: Policy): boolean {
  return JSON.stringify(exportPolicy(one)) === JSON.stringify(exportPolicy(other));
}
