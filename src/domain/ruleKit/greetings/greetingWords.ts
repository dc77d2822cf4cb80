/**
 * How a language begins a letter. All are alternatives of regular expressions over folded text: lower case, no accents. Words that
 * several languages share stand with one of them.
 */
export interface GreetingWords {
  /** What comes before the name: `dear`. */
  readonly openers: string;
  /** What makes a word behind it a name for sure: `mr`. Without the full stop. */
  readonly titles: string;
  /** Beginnings of words that name nobody, or a role: `all$`, `customer`, `department`; where only the whole word does, `$` ends it. */
  readonly nobody: string;
}
