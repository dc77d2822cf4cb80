/** Whom a text greets. */
export interface Greeted {
  /** As it stands in the text, with its title. */
  readonly shown: string;
  /** The folded words of a name in letters or katakana; none for a name in ideographs. */
  readonly words: readonly string[];
  /** A name in ideographs; empty for one in letters. */
  readonly ideographs: string;
  /**
   * `titled`: a title or honorific shows that it is a name. `greeted`: stands behind a greeting like a name. `bare`: may be any word, and
   * is a name only where somebody bears it. `heard`: in katakana, as it sounds to a Japanese.
   */
  readonly as: "titled" | "greeted" | "bare" | "heard";
}
