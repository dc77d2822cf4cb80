import { prepareDraft, type Preparing } from "../app/prepareDraft";
import { findingText } from "../domain/finding";
import type { Language } from "../domain/language";
import { render } from "../domain/text/render";
import type { Completion } from "./completion";
import { doesNotFit } from "./texts";

/** Where Outlook queues handlers, this one stands before Send, whose notice counts from the click. What is not ready by then Send reads itself. */
const DEADLINE_MS = 2_000;

export interface Composing extends Preparing {
  readonly language: Language;
  readonly show: (text: string) => Promise<void>;
  readonly hide: () => Promise<void>;
}

/** Gets everything ready for Send, and says above the message what does not fit. A failure here only means that Send starts from nothing. */
export async function onCompose(completion: Completion, composing: Composing): Promise<void> {
  completion.after(DEADLINE_MS, () => {
    completion.complete();
  });
  try {
    const { findings } = await prepareDraft(composing);
    const notable = findings.filter(({ severity }) => severity !== "hint");
    const first = notable[0];
    if (first === undefined) await composing.hide();
    else {
      const text = findingText(first, composing.language);
      const message = doesNotFit[notable.length === 1 ? "one" : "many"];
      await composing.show(render(message, { text, count: String(notable.length) }, composing.language));
    }
  } catch {
    // Send reads everything again by itself.
  }
  completion.complete();
}
