import type { Draft } from "../draft/draft";
import { shortHash } from "../text/shortHash";

/**
 * Hashes of the fixed words of every *Confirm in writing* text: what its subject begins with, and the sentence in which its first paragraph
 * ends, in each language; only their letters, lower case. Hashes, since the words are too long to be loaded at every Send. When a
 * text changes, its hashes are added; the old ones stay for the drafts that are still about.
 */
const MARKS =
  " fddcae4a 84122bd8 39f7a479 be9458d1 af63183c 3182c915 8256dd5d 9a212a27 1f868bf0 2d28cc95 a42b9f07 54350676 5484af34 d979a43c 2aedf789 9b3507d8 9c930e97 d236bacc 30fa6c5c ea57df5b ";
/** They stand at the beginning. */
const LOOKED_AT = 2_000;
const ENDS = /[.!?:\n\u3002\uff01\uff1a\uff1f]/;
/** Blanks, digits and punctuation: mail programs and people change them. */
const NO_LETTERS = /[\u0000-@[-`{-\u00bf\u060c\u2000-\u206f\u3000-\u303f\uff00-\uff20]+/g;

/**
 * Whether a message puts into writing what was agreed in a chat or on the telephone, which we know by our own text for it. So it is
 * recognised in whatever window it is sent from. An answer to such a message is none.
 */
export function isWrittenConfirmation({ subject, newText }: Pick<Draft, "subject" | "newText">): boolean {
  return subject
    .split(ENDS, 1)
    .concat(newText.slice(0, LOOKED_AT).split(ENDS))
    .some((words) => MARKS.indexOf(` ${shortHash([words.toLowerCase().replace(NO_LETTERS, "")])} `) >= 0);
}
