import type { Kind } from "./kind";

/**
 * What one language knows of the kinds. Phrases are lower-case; several stand in one string, separated by `|`. A longer phrase
 * wins over the shorter ones inside it, so that "order confirmation" is not also "order".
 */
export interface LanguageData {
  /** Whether words are set apart by spaces, so that a phrase must not begin or end inside a word. */
  readonly hasSpaces: boolean;
  /**
   * Names of documents. Naming one is a mere mention; it counts in full where the same sentence says that it is sent, to be
   * signed or agreed, or where it names an attachment.
   */
  readonly documents: Readonly<Partial<Record<Kind, string>>>;
  /** Phrases that show a kind by themselves, by weight: 1 a hint, 2 enough alone. */
  readonly phrases: Readonly<Partial<Record<Kind, Readonly<Record<number, string>>>>>;
  /** Phrases that look like one of the above and mean something else: they hide what lies inside them. */
  readonly homonyms: string;
  /** Words that say: here it is, sign it, it is agreed. */
  readonly conveyance: string;
  /** Words that take a document in the same clause back: not, no, without, lost. */
  readonly negation: string;
  /** Decisive words that are recognised with a slip of the keyboard; six letters or more. */
  readonly oftenMistyped: string;
  /** Right words that are one letter away from a decisive one. */
  readonly neverMistyped: string;
}
