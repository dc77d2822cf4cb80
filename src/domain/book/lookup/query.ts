import { foldForSearch, wordsIn } from "./searchFold";

/** What stands between blanks in a query. It is found as a whole or, where it has parts, by all of them. */
export interface QueryToken {
  readonly whole: string;
  /**
   * The words in it where it is more than one: `bob` and `lee` of `bob.lee`. The beginning of an address has none. They are found at the
   * beginning of words or inside them: who types a full stop writes an address or a name out.
   */
  readonly parts: readonly string[];
}

/** A query made ready: folded and taken apart. */
export interface SearchQuery {
  readonly tokens: readonly QueryToken[];
  /** All its words with single blanks between, as names are compared with it; empty where an address is among them. */
  readonly name: string;
  /** All its words in one, where it has several, as `hua wei` is typed for 华为; empty likewise. */
  readonly joined: string;
}

/** What is beyond is not looked at: nobody types it, and a pasted letter must not take long. */
const LONGEST = 200;
const MOST_WORDS = 8;

/** Takes a query apart. It has no tokens where there is no letter or digit in it. */
export function parseQuery(typed: string): SearchQuery {
  const { text } = foldForSearch(typed.slice(0, LONGEST));
  const words: string[] = [];
  const tokens: QueryToken[] = [];
  for (const token of text.split(/\s+/)) {
    const parts = wordsIn(token).map(({ start, end }) => token.slice(start, end));
    if (parts.length === 0 || words.length + parts.length > MOST_WORDS) continue;
    words.push(...parts);
    // `@acme` is the beginning of a domain.
    const whole = token.replace(/^@/, "");
    tokens.push({ whole, parts: whole === parts[0] || whole.indexOf("@") >= 0 ? [] : parts });
  }
  const isAddress = tokens.some(({ whole }) => whole.indexOf("@") >= 0);
  if (isAddress) return { tokens, name: "", joined: "" };
  return { tokens, name: words.join(" "), joined: words.length < 2 ? "" : words.join("") };
}
