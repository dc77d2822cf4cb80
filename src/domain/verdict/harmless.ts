/** First strong isolate and its end (Unicode UAX #9): what stands between cannot turn the words around it. */
const ISOLATE = "\u2068";
const END = "\u2069";
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Controls, line ends, bidirectional marks and everything invisible. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;
/** What Markdown might read as a sign, and what looks the same and is none. */
const SIGNS: Readonly<Record<string, string>> = {
  "*": "\u2217",
  "`": "\u2032",
  "[": "(",
  "]": ")",
  "<": "\u2039",
  ">": "\u203a",
  "~": "\u223c",
  "\\": "\u2216",
  "|": "\u00a6",
  "#": "\uff03",
};
/** An underscore inside a word is none of Markdown's, and addresses have them. */
const AT_WORD_EDGE = /(^|[^A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const LINK = /(https?:)\/\//gi;

/**
 * Text from mail as it may stand in a dialog: on one line, without marks that Markdown or a reader of links could act on, without
 * characters that nobody sees, at most `longest` UTF-16 units (cut in the middle, so that both ends can be recognised), and kept from
 * turning the sentence around it.
 */
export function harmless(text: string, longest: number): string {
  const plain = text
    .replace(UNSEEN, " ")
    .replace(/[*`[\]<>~\\|#]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(AT_WORD_EDGE, "$1\u02cd")
    .replace(LINK, "$1\u2215\u2215");
  const short = cutInTheMiddle(plain, longest);
  return RIGHT_TO_LEFT.test(short) ? `${ISOLATE}${short}${END}` : short;
}

/** The isolate of a piece that stands in right-to-left words. */
export function isolated(text: string): string {
  return text.charAt(0) === ISOLATE ? text : `${ISOLATE}${text}${END}`;
}

/** Both ends of a text, never half a surrogate pair. */
function cutInTheMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = Math.max(2, longest - 1);
  const head = text.slice(0, Math.ceil(kept / 2)).replace(/[\ud800-\udbff]$/, "");
  const tail = text.slice(text.length - Math.floor(kept / 2)).replace(/^[\udc00-\udfff]/, "");
  return `${head}\u2026${tail}`;
}
