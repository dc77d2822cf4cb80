import { decideSend, type SendDecision } from "../app/decideSend";
import type { BookStore } from "../app/ports/bookStore";
import type { ItemNotesStore, ItemRecordStore } from "../app/ports/itemNotes";
import type { MailItem } from "../app/ports/mailItem";
import type { Clock } from "../domain/clock";
import type { Language } from "../domain/language";
import { defaultPolicy, type WhenUnchecked } from "../domain/policy/policy";
import { encodeRecord } from "../domain/record/encodeRecord";
import type { SendId } from "../domain/record/sendRecord";
import type { DialogAbility } from "../domain/verdict/verdict";
import type { Completion, CompletionOptions } from "./completion";
import { openPaneLabel, uncheckedText } from "./texts";

/** Outlook tells the user after five seconds, counted from the click (office-js issue 6816); the answer must come before. */
const DEADLINE_MS = 4_000;
/** What leaving a trace may cost before the verdict goes out without it. */
const TRACE_DEADLINE_MS = 800;
/** `id` of the pane's button in the manifest. */
export const PANE_COMMAND = "RightBox.Compose.OpenPane";
const UNCHECKED = "unchecked";

export interface Sending {
  readonly item: Pick<MailItem, "readDraft">;
  readonly notes: ItemNotesStore;
  readonly record: ItemRecordStore;
  readonly book: Pick<BookStore, "load">;
  readonly newSendId: () => SendId;
  readonly clock: Clock;
  readonly ability: DialogAbility;
  readonly language: Language;
  /** JSON for the pane that the dialog's button opens. */
  readonly alertContext: string;
}

/** Reviews the message and answers Outlook once. Whatever fails or takes too long, policy's `whenUnchecked` answers instead. */
export async function onMessageSend(completion: Completion, sending: Sending): Promise<void> {
  let whenUnchecked: WhenUnchecked = defaultPolicy.whenUnchecked;
  completion.after(DEADLINE_MS, () => {
    completion.complete(uncheckedOptions(sending, whenUnchecked, false));
  });
  try {
    const notes = await sending.notes.read();
    whenUnchecked = notes.policy?.whenUnchecked ?? whenUnchecked;
    const draft = await sending.item.readDraft();
    const { language, ability, clock } = sending;
    const decision = decideSend({
      draft,
      notes,
      book: sending.book.load(),
      sendId: notes.sendId ?? sending.newSendId(),
      ability,
      language,
      clock,
    });
    if (completion.isDone()) return;
    await atMost(completion, TRACE_DEADLINE_MS, leaveTraces(sending, decision));
    completion.complete(optionsFor(decision, sending));
  } catch {
    if (!completion.isDone())
      completion.complete(uncheckedOptions(sending, whenUnchecked, await wasAskedBefore(completion, sending)));
  }
}

/** The record travels with the item; a stopped message goes nowhere, so it leaves none. */
async function leaveTraces(
  { record, notes, ability }: Sending,
  { verdict, record: made, fingerprint }: SendDecision,
): Promise<void> {
  if (verdict.action !== "stop") await record.write(encodeRecord(made));
  if (verdict.action === "ask" && ability === "plain") await notes.write({ askedAbout: fingerprint });
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
  { ability, language, alertContext }: Sending,
): CompletionOptions {
  if (ability === "plain") return { allowEvent: false, errorMessage };
  return {
    allowEvent: false,
    errorMessage,
    cancelLabel: openPaneLabel[language],
    commandId: PANE_COMMAND,
    contextData: alertContext,
    ...(isAsking ? { sendModeOverride: "promptUser" } : {}),
  };
}

/** Without Send Anyway in the dialog a second press must go through, or nobody could ever send. */
function uncheckedOptions(sending: Sending, whenUnchecked: WhenUnchecked, wasAsked: boolean): CompletionOptions {
  if (whenUnchecked === "send" || wasAsked) return { allowEvent: true };
  const { ability, language } = sending;
  return refusal(uncheckedText[ability === "plain" ? "plain" : "override"][language], true, sending);
}

/** Remembers that the user was asked; where even that cannot be kept, the message goes rather than being held for ever. */
async function wasAskedBefore(completion: Completion, { ability, notes }: Sending): Promise<boolean> {
  if (ability !== "plain") return false;
  const asked = notes
    .read()
    .then(({ askedAbout }) => askedAbout === UNCHECKED || notes.write({ askedAbout: UNCHECKED }).then(() => false));
  return Promise.race([
    asked,
    new Promise<boolean>((resolve) => {
      completion.after(TRACE_DEADLINE_MS, () => {
        resolve(true);
      });
    }),
  ]).catch(() => true);
}
