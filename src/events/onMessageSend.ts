import { decideSend, type SendDecision } from "../app/decideSend";
import type { BookStore } from "../app/ports/bookStore";
import type { ItemNotes, HandlerNotesStore, ItemRecordStore } from "../app/ports/itemNotes";
import type { MailItem } from "../app/ports/mailItem";
import { mustBeOnRecord } from "../domain/policy/mustBeOnRecord";
import { defaultPolicy, type Policy } from "../domain/policy/policy";
import type { QuietMemory } from "../domain/quiet/quietMemory";
import { encodeRecord } from "../domain/record/encodeRecord";
import type { SendId } from "../domain/record/sendRecord";
import type { Speech } from "../domain/verdict/speech";
import { dialogWords } from "../domain/verdict/dialogSentence";
import type { DialogAbility } from "../domain/verdict/verdict";
import type { Completion, CompletionOptions } from "./completion";
import { putOnRecord, type Recording } from "./putOnRecord";

/** Outlook tells the user after five seconds, counted from the click (office-js issue 6816); the answer must come before. */
const DEADLINE_MS = 3_600;
/** What leaving a trace may cost before the verdict goes out without it. */
const TRACE_DEADLINE_MS = 800;
/** How long a message is held for its row, where policy wants that, and by when from the start it must be there. */
const ON_RECORD_MS = 2_500;
const ON_RECORD_BY_MS = DEADLINE_MS + TRACE_DEADLINE_MS;
/** `id` of the pane's button in the manifest. */
export const PANE_COMMAND = "RightBox.Compose.OpenPane";
/** Marks, before a time, that the question was about a message that could not be read. */
const UNCHECKED = "unchecked:";
/** How long a second press of Send counts as the answer to that question. */
const ASKED_VALID_MS = 60_000;

export interface Sending extends Recording {
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
  readonly speech: Speech;
  /** JSON for the pane that the dialog's button opens. */
  readonly alertContext: string;
}

/**
 * Reviews the message and answers Outlook once. Whatever fails or takes too long, policy's `whenUnchecked` answers instead. No request is waited
 * for, but where policy wants each message on record before it is sent: there it is stopped when the answer is not yes in time.
 */
export async function onMessageSend(completion: Completion, sending: Sending): Promise<void> {
  let policy = policyOrDefault(sending);
  const isFirst = trueOnce();
  const answerUnchecked = async (): Promise<void> => {
    if (isFirst()) completion.complete(await uncheckedOptions(completion, sending, policy));
  };
  completion.after(DEADLINE_MS, () => void answerUnchecked());
  const tooLate = afterwards(completion, ON_RECORD_BY_MS, false);
  try {
    const reading = notesOrNone(sending.notes).then((notes) => {
      policy = notes.policy ?? policy;
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
      user: sending.user?.(),
      ability,
      speech,
      clock,
    });
    const encoded = encodeRecord(decision.record);
    if (!isFirst()) return;
    const isOnRecord = putOnRecord(sending, {
      ...decision,
      encoded,
      pass: notes.pass,
      isStrict: mustBeOnRecord(policy),
    });
    const [mayLeave] = await Promise.all([
      Promise.race([atMost(completion, ON_RECORD_MS, isOnRecord, false), tooLate]),
      atMost(completion, TRACE_DEADLINE_MS, leaveTraces(sending, notes, decision, encoded), undefined),
    ]);
    completion.complete(mayLeave ? optionsFor(decision, sending) : unrecorded(sending));
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
function notesOrNone(notes: HandlerNotesStore): Promise<ItemNotes> {
  return notes.read().catch(() => ({ acknowledgements: [] }));
}

/** The record travels with the item; a stopped message goes nowhere, so it leaves none. */
async function leaveTraces(
  { record, notes, ability }: Sending,
  { askedAbout }: ItemNotes,
  { verdict, fingerprint }: SendDecision,
  encoded: string,
): Promise<void> {
  const mustRemember = ability === "plain" && (verdict.action === "ask" || askedAbout?.indexOf(UNCHECKED) === 0);
  await Promise.all([
    verdict.action === "stop" ? undefined : record.write(encoded),
    mustRemember ? notes.write({ askedAbout: verdict.action === "ask" ? fingerprint : "" }) : undefined,
  ]);
}

/** What comes of work that must not hold the message up: `otherwise` where it fails or takes too long. */
function atMost<Value>(
  completion: Completion,
  milliseconds: number,
  work: Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  return Promise.race([work.catch(() => otherwise), afterwards(completion, milliseconds, otherwise)]);
}

function afterwards<Value>(completion: Completion, milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => {
    completion.after(milliseconds, () => {
      resolve(value);
    });
  });
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

/**
 * Without Send Anyway in the dialog a second press must go through, or nobody could ever send. A message that was not checked has no row: where
 * policy wants one and does not let unchecked messages go, it is stopped for that.
 */
async function uncheckedOptions(completion: Completion, sending: Sending, policy: Policy): Promise<CompletionOptions> {
  const { ability, speech } = sending;
  if (policy.whenUnchecked === "send") return { allowEvent: true };
  if (mustBeOnRecord(policy)) return unrecorded(sending);
  if (await wasAskedBefore(completion, sending)) return { allowEvent: true };
  return refusal(uncheckedText(ability, speech), true, sending);
}

function unrecorded(sending: Sending): CompletionOptions {
  return refusal(dialogWords(sending.speech).unrecorded, false, sending);
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
  return atMost(completion, TRACE_DEADLINE_MS, asked, true);
}

function isRecent(askedAbout: string | undefined, now: number): boolean {
  if (askedAbout?.indexOf(UNCHECKED) !== 0) return false;
  const age = now - Number(askedAbout.slice(UNCHECKED.length));
  return age >= 0 && age < ASKED_VALID_MS;
}
