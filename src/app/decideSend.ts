import type { Clock } from "../domain/clock";
import type { Draft } from "../domain/draft/draft";
import { draftFingerprint } from "../domain/draft/draftFingerprint";
import type { Policy } from "../domain/policy/policy";
import type { QuietMemory } from "../domain/quiet/quietMemory";
import { recordOf } from "../domain/record/recordOf";
import type { SendId, SendRecord } from "../domain/record/sendRecord";
import { review } from "../domain/review";
import { acknowledgementOf, envelopeOf, openFindings } from "../domain/verdict/acknowledgement";
import type { Speech } from "../domain/verdict/speech";
import { decideVerdict, type DialogAbility, type Verdict } from "../domain/verdict/verdict";
import { fresherPage, pageFrom, quietPage } from "./itemReview";
import { withKept } from "./keptFiles";
import type { BookAnswer } from "./ports/bookStore";
import type { ItemNotes } from "./ports/itemNotes";

/** What is at hand at Send. Nothing here waits for a network. */
export interface AtSend {
  readonly draft: Draft;
  readonly notes: ItemNotes;
  readonly book: BookAnswer;
  /** What holds where the pane has left no policy with the item. */
  readonly policy: Policy;
  /** What to be quiet about, as the settings hold it. */
  readonly quiet: QuietMemory;
  readonly sendId: SendId;
  /** The address of the person who writes, where the client tells it. */
  readonly user?: string | undefined;
  readonly ability: DialogAbility;
  readonly speech: Speech;
  readonly clock: Clock;
}

export interface SendDecision {
  readonly verdict: Verdict;
  readonly record: SendRecord;
  /** Of the draft that was judged: to be remembered where the dialog has no Send Anyway. */
  readonly fingerprint: string;
}

/**
 * Judges the draft at Send: by the page that was left with the item or the book as the handler sees it, whichever is fresher, and by
 * what was found in the attachments. An attachment that nobody has read is judged by its name.
 */
export function decideSend(at: AtSend): SendDecision {
  const { draft: asRead, notes, book, sendId, ability, speech, clock } = at;
  const draft = withKept(asRead, notes.files);
  const page = quietPage(fresherPage(notes.page, pageFrom(book, draft)), notes, at.quiet, draft);
  const policy = notes.policy ?? at.policy;
  const result = review(draft, page, policy, clock);
  const fingerprint = draftFingerprint(draft);
  const envelope = envelopeOf(draft, result.judgement);
  const open = openFindings(result.findings, notes.acknowledgements, envelope);
  const judged: Verdict = policy.mode === "log-only" ? { action: "send" } : decideVerdict(open, ability, speech);
  const isSecondPress = ability === "plain" && judged.action === "ask" && notes.askedAbout === fingerprint;
  const outcome = judged.action === "send" ? "checked" : "sent-anyway";
  return {
    verdict: isSecondPress ? { action: "send" } : judged,
    record: recordOf({
      sendId,
      draft,
      result,
      page,
      policy,
      outcome,
      reasonOf: (finding) => acknowledgementOf(finding, notes.acknowledgements, envelope)?.reason,
      writer: at.user,
      fixes: notes.fixes,
    }),
    fingerprint,
  };
}
