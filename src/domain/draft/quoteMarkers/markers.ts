/** The words with which mail programs in one language begin a quoted or forwarded message, and with which people sign off. */
export interface QuoteMarkers {
  /** Header names of a quoted message, lower-case, by what they name. */
  readonly headers: { readonly from: readonly string[]; readonly other: readonly string[] };
  /** A line that introduces a quotation: `On … Bob wrote:`. Tested on single lines of at most 300 characters. */
  readonly attribution: readonly RegExp[];
  /** What stands between the dashes of `-----Original Message-----`, lower-case. */
  readonly original: readonly string[];
  /** The same for a forwarded message. */
  readonly forwarded: readonly string[];
  /** Prefixes of a forwarded subject, lower-case, without the colon. */
  readonly forwardPrefixes: readonly string[];
  /** Prefixes of a reply's subject, lower-case, without the colon. */
  readonly replyPrefixes: readonly string[];
  /** A line that begins a closing formula. */
  readonly closings: readonly RegExp[];
  /** A paragraph that is a disclaimer rather than something the sender has to say. */
  readonly disclaimers: readonly RegExp[];
}
