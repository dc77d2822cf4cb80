import type { Role } from "../../book/book";

/** What an answer names as the use of a mailbox: that of a role, everything, or whatever is left over. */
export type Purpose = Exclude<Role, "other"> | "everything" | "rest";

/** What else a sentence of an answer can say. */
export type Cue =
  /** Yes and no, where a clause begins with them. */
  | "yes"
  | "no"
  /** Courtesies, which say nothing. */
  | "thanks"
  /** Something is not so. */
  | "not"
  /** It is still right, nothing has changed. */
  | "right"
  /** A mailbox is not to be used any more … */
  | "gone"
  /** … or the person behind it has left. */
  | "left"
  /** Stands before the mailbox that is replaced … */
  | "insteadOf"
  /** … or after it. */
  | "ratherThan"
  /** There is something new. */
  | "change"
  /** The mailbox that the answer came from. */
  | "here"
  /** The person who answers. */
  | "me"
  /** We are told to write to an address. */
  | "use"
  /** The writer does not know, or will say so later. */
  | "unclear"
  /** What has happened to some document, not what should happen. */
  | "told"
  /** A holiday notice. */
  | "away"
  /** Stands before a mailbox that gets a copy … */
  | "copy"
  /** … or after it. */
  | "inCopy"
  /** A request in the form of a question. */
  | "request"
  /** Begins a clause that says otherwise than the one before. */
  | "but";

/**
 * The words of one language. Alternatives stand between bars; `*` is any ending, `…` up to forty characters of the same
 * sentence. Words of scripts with spaces are whole words, Arabic and ideographs are found anywhere. Case, accents and
 * traditional characters do not matter.
 */
export interface AnswerWords {
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly cues: Readonly<Record<Cue, string>>;
}
