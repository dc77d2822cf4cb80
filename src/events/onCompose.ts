import { prepareDraft, type Preparing } from "../app/prepareDraft";
import { fill } from "../domain/text/render";
import type { Speech } from "../domain/verdict/speech";
import { dialogSentence, dialogWords } from "../domain/verdict/dialogSentence";
import type { Completion } from "./completion";

/** Where Outlook queues handlers, this one stands before Send, whose notice counts from the click. What is not ready by then Send reads itself. */
const DEADLINE_MS = 2_000;
/** UTF-16 units for each piece that comes from mail: the line above the message takes 150 in all. */
const LONGEST_PIECE = 40;

export interface Composing extends Preparing {
  readonly speech: Speech;
  readonly show: (text: string) => Promise<void>;
  readonly hide: () => Promise<void>;
}

/** Gets everything ready for Send, and says above the message what does not fit. A failure here only means that Send starts from nothing. */
export async function onCompose(completion: Completion, composing: Composing): Promise<void> {
  completion.after(DEADLINE_MS, () => {
    completion.complete();
  });
  try {
    const { findings, mode } = await prepareDraft(composing);
    const notable = (mode === "log-only" ? [] : findings).filter(({ severity }) => severity !== "hint");
    const first = notable[0];
    if (first === undefined) await composing.hide();
    else {
      const { doesNotFit, doNotFit } = dialogWords(composing.speech);
      const places = { text: dialogSentence(first, composing.speech, LONGEST_PIECE), count: String(notable.length) };
      await composing.show(
        fill(notable.length === 1 ? doesNotFit : doNotFit, (name) => places[name as keyof typeof places]),
      );
    }
  } catch {
    // Send reads everything again by itself.
  }
  completion.complete();
}
