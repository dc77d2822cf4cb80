import { decideSend, type SendDecision } from "../app/decideSend";
import type { BookStore } from "../app/ports/bookStore";
import type { ItemNotes, ItemNotesStore, ItemRecordStore } from "../app/ports/itemNotes";
import type { MailItem } from "../app/ports/mailItem";
import type { Clock } from "../domain/clock";
import { defaultPolicy, type Policy, type WhenUnchecked } from "../domain/policy/policy";
import type { QuietMemory } from "../domain/quiet/quietMemory";
import { encodeRecord } from "../domain/record/encodeRecord";
import type { SendId } from "../domain/record/sendRecord";
import type { Speech } from "../domain/verdict/speech";
import { dialogWords } from "../domain/verdict/dialogSentence";
import type { DialogAbility } from "../domain/verdict/verdict";
import type { Completion, CompletionOptions } from "./completion";

/** Outlook tells the user after five seconds, counted from the click (office-js issue 6816); the answer must come before. */
const DEADLINE_MS = 3_600;
/** What leaving a trace may cost before the verdict goes out without it. */
const TRACE_DEADLINE_MS = 800;
/** `id` of the pane's button in the manifest. */
export const PANE_COMMAND = "RightBox.Compose.OpenPane";
/** Marks, before a time, that the question was about a message that could not be read. */
const UNCHECKED = "unchecked:";
/** How long a second press of Send counts as the answer to that question. */
const ASKED_VALID_MS = 60_000;

export interface Sending {
  readonly item: Pick<MailItem, "readDraft">;
  readonly notes: ItemNotesStore;
  readonly record: ItemRecordStore;
  readonly book: Pick<BookStore, "load">;
  /** What holds where the pane has left no policy with the item. */
  readonly policy: () => Policy;
  /** What to be quiet about, as the settings hold it. */
  readonly quiet: () => QuietMemory;
  readonly newSendId: () => SendId;
  readonly clock: Clock;
  readonly ability: DialogAbility;
  readonly speech: Speech;
  /** JSON for the pane that the dialog's button opens. */
  readonly alertContext: string;
}

/** Reviews the message and answers Outlook once. Whatever fails or takes too long, policy's `whenUnchecked` answers instead. */
export async function onMessageSend(completion: Completion, sending: Sending): Promise<void> {
  const policy = policyOrDefault(sending);
  let whenUnchecked: WhenUnchecked = policy.whenUnchecked;
  const isFirst = trueOnce();
  const answerUnchecked = async (): Promise<void> => {
    if (!isFirst()) return;
    const wasAsked = whenUnchecked === "ask" && (await wasAskedBefore(completion, sending));
    completion.complete(uncheckedOptions(sending, whenUnchecked, wasAsked));
  };
  completion.after(DEADLINE_MS, () => void answerUnchecked());
  try {
    const reading = notesOrNone(sending.notes).then((notes) => {
      whenUnchecked = notes.policy?.whenUnchecked ?? whenUnchecked;
      return notes;
    });
    const [notes, draft] = await Promise.all([reading, sending.item.readDraft()]);
    const { speech, ability, clock } = sending;
    const decision = decideSend({
      draft,
      notes,
      book: sending.book.load(),
      policy,
      quiet: sending.quiet(),
      sendId: notes.sendId ?? sending.newSendId(),
      ability,
      speech,
      clock,
    });
    if (!isFirst()) return;
    await atMost(completion, TRACE_DEADLINE_MS, leaveTraces(sending, notes, decision));
    completion.complete(optionsFor(decision, sending));
  } catch {
    await answerUnchecked();
  }
}

/** Settings that cannot be read are no reason not to look at the message. */
function policyOrDefault({ policy }: Sending): Policy {
  try {
    return policy();
  } catch {
    return defaultPolicy;
  }
}

/** Lets one of several ways to an answer through: true when called first, false ever after. */
function trueOnce(): () => boolean {
  let isTaken = false;
  return () => {
    const isFirst = !isTaken;
    isTaken = true;
    return isFirst;
  };
}

/** Notes only help: without them the message is judged by the book as it was when the add-in loaded. */
function notesOrNone(notes: ItemNotesStore): Promise<ItemNotes> {
  return notes.read().catch(() => ({ acknowledgements: [] }));
}

/** The record travels with the item; a stopped message goes nowhere, so it leaves none. */
async function leaveTraces(
  { record, notes, ability }: Sending,
  { askedAbout }: ItemNotes,
  { verdict, record: made, fingerprint }: SendDecision,
): Promise<void> {
  const mustRemember = ability === "plain" && (verdict.action === "ask" || askedAbout?.indexOf(UNCHECKED) === 0);
  await Promise.all([
    verdict.action === "stop" ? undefined : record.write(encodeRecord(made)),
    mustRemember ? notes.write({ askedAbout: verdict.action === "ask" ? fingerprint : "" }) : undefined,
  ]);
}

/** A trace that cannot be left in time must not hold the message up. */
async function atMost(completion: Completion, milliseconds: number, work: Promise<void>): Promise<void> {
  await Promise.race([
    work.catch(() => undefined),
    new Promise<void>((resolve) => {
      completion.after(milliseconds, resolve);
    }),
  ]);
}

function optionsFor({ verdict }: SendDecision, sending: Sending): CompletionOptions {
  return verdict.action === "send" ? { allowEvent: true } : refusal(verdict.text, verdict.action === "ask", sending);
}

function refusal(
  errorMessage: string,
  isAsking: boolean,
  { ability, speech, alertContext }: Sending,
): CompletionOptions {
  if (ability === "plain") return { allowEvent: false, errorMessage };
  return {
    allowEvent: false,
    errorMessage,
    cancelLabel: dialogWords(speech).button,
    commandId: PANE_COMMAND,
    contextData: alertContext,
    ...(isAsking ? { sendModeOverride: "promptUser" } : {}),
  };
}

/** Without Send Anyway in the dialog a second press must go through, or nobody could ever send. */
function uncheckedOptions(sending: Sending, whenUnchecked: WhenUnchecked, wasAsked: boolean): CompletionOptions {
  if (whenUnchecked === "send" || wasAsked) return { allowEvent: true };
  const { ability, speech } = sending;
  return refusal(uncheckedText(ability, speech), true, sending);
}

/** What to say when the check itself failed. */
export function uncheckedText(ability: DialogAbility, speech: Speech): string {
  const { unchecked, uncheckedPlain } = dialogWords(speech);
  return ability === "plain" ? uncheckedPlain : unchecked;
}

/**
 * Whether the user was asked about this unread message a moment ago; if not, remembers that now. Only a recent question counts,
 * since the draft that it was about cannot be known. Where even that cannot be kept in time, the message goes rather than being held for ever.
 */
async function wasAskedBefore(completion: Completion, { ability, notes, clock }: Sending): Promise<boolean> {
  if (ability !== "plain") return false;
  const now = clock.now().getTime();
  const asked = notes
    .read()
    .then(({ askedAbout }) =>
      isRecent(askedAbout, now) ? true : notes.write({ askedAbout: `${UNCHECKED}${String(now)}` }).then(() => false),
    );
  return Promise.race([
    asked,
    new Promise<boolean>((resolve) => {
      completion.after(TRACE_DEADLINE_MS, () => {
        resolve(true);
      });
    }),
  ]).catch(() => true);
}

function isRecent(askedAbout: string | undefined, now: number): boolean {
  if (askedAbout?.indexOf(UNCHECKED) !== 0) return false;
  const age = now - Number(askedAbout.slice(UNCHECKED.length));
  return age >= 0 && age < ASKED_VALID_MS;
}
