/**
 * How a language says that something is attached. All are alternatives of one regular expression, written folded: lower case, no
 * accents, no traditional characters but those that `foldText` may leave.
 */
export interface AttachmentWords {
  /** What says that a file goes along with this very message. */
  readonly claims: string;
  /** What makes it something else within the same clause: a denial, a promise, a request, another message's file, a thing. */
  readonly others: string;
  /** What makes it something else from anywhere in the sentence, commas or not. */
  readonly farther?: string;
  /** The language sets no words apart, so that a word may begin and end anywhere. */
  readonly isJoined?: true;
}
