/** How a language says what no client may read. All are alternatives of a regular expression; accents and case do not matter. */
export interface InternalLanguage {
  readonly betrays: readonly string[];
  /** What looks like it and is harmless: nothing is found in what it covers. */
  readonly harmless: readonly string[];
  /** What each of them begins at: a word of the Latin alphabet has a beginning that can be told, others may begin anywhere. */
  readonly start: "\\b" | "";
}

/** A sum of money or a percentage: of the numbers that measure something else nothing is left when a text is looked through. */
export const SUM = "(?:eur |usd |rmb |[$€£¥])? ?\\d[\\d.,]{0,9}";
/** What stands between two words of one sentence, a decimal point included. */
export const GAP = "[^!?。！？]";
