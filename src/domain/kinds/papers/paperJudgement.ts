import type { Kind } from "../kind";

/** What an attachment is, by its text alone. It stays with the message when the text itself does not. */
export interface PaperJudgement {
  readonly kind: Kind;
  /** 0 to 1; the kinds of one paper add up to 1. */
  readonly likelihood: number;
  /** The strongest words, with their index in the text (UTF-16 units). */
  readonly evidence: ReadonlyArray<{ readonly text: string; readonly at: number; readonly weight: number }>;
}
