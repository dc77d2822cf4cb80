import { parseMailboxAddress, type MailboxAddress } from "../address/mailboxAddress";
import { foldText } from "../kinds/foldText";
import { clausesOf } from "../kinds/clauses";

/** From one character up to another. */
export interface Span {
  readonly at: number;
  readonly end: number;
}

/** A mail address and where it stands. */
export interface FoundAddress extends Span {
  readonly address: MailboxAddress;
}

/** A text and its folded form, in which every mail address is a row of `@`. Indices are the same in both. */
export interface ReadText {
  readonly text: string;
  readonly folded: string;
  readonly addresses: readonly FoundAddress[];
  readonly sentences: readonly Span[];
  /** The part of a sentence, between commas, that an index stands in. */
  readonly clauseAt: (index: number) => Span;
}

/** What counts is said within this many characters; this also bounds the work. */
const LONGEST_TEXT = 20_000;
const MOST_ADDRESSES = 100;
/** A full stop that ends no sentence: of titles, legal forms and German dates. */
const NO_SENTENCE_END =
  /(?:^|[\s(])(?:mrs?|ms|dr|prof|sra?|srta|hrn?|fr|mme|mlle|st|ing|lic|engr?|г|ул|тел|no|nr|tel|ltd|inc|corp|co|sp|bzw|ext|(?:\d{1,2}\.)?\d{1,2})\.(?= [a-z@а-я0-9])/g;
/** Latin and Cyrillic only: Chinese and Japanese put no space between a word and an address. */
const LETTER = "a-z0-9\\u00c0-\\u024f\\u0400-\\u04ff";
const ADDRESS = new RegExp(
  `[${LETTER}][${LETTER}.!#$%&'*+/=?^_\`{|}~-]{0,63}@[${LETTER}][${LETTER}-]{0,62}(?:\\.[${LETTER}][${LETTER}-]{0,62}){1,6}`,
  "gi",
);

/** Reads the first 20,000 characters. `company`: what names a company; it becomes a row of `§`. */
export function readText(original: string, company?: RegExp): ReadText {
  const { text, folded } = aligned(original.slice(0, LONGEST_TEXT).replace(/\r\n?/g, "\n"));
  const addresses = addressesIn(text);
  const withoutAddresses = addresses.reduceRight(
    (masked, { at, end }) => masked.slice(0, at) + "@".repeat(end - at) + masked.slice(end),
    folded,
  );
  const named =
    company === undefined ? withoutAddresses : withoutAddresses.replace(company, (word) => "§".repeat(word.length));
  const masked = named.replace(NO_SENTENCE_END, (short) => `${short.slice(0, -1)} `);
  const { sentenceOf, clauseOf } = clausesOf(masked);
  return {
    text,
    folded: masked,
    addresses,
    sentences: spansOf(masked.length, sentenceOf),
    clauseAt: (index) => around(masked.length, index, clauseOf),
  };
}

/** Takes what is not seen out of the text, so that it is as long as its folded form. */
function aligned(original: string): Pick<ReadText, "text" | "folded"> {
  const { text: folded, origins } = foldText(original);
  if (origins === undefined) return { text: original, folded };
  return { text: Array.from(origins.subarray(0, folded.length), (at) => original.charAt(at)).join(""), folded };
}

function addressesIn(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(text); match !== null && found.length < MOST_ADDRESSES; match = ADDRESS.exec(text)) {
    const address = parseMailboxAddress(match[0]);
    if (address !== undefined) found.push({ address, at: match.index, end: match.index + match[0].length });
  }
  return found;
}

function spansOf(length: number, numberOf: (index: number) => number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0, end = 1; at < length; end++) {
    if (end < length && numberOf(end) === numberOf(at)) continue;
    spans.push({ at, end });
    at = end;
  }
  return spans;
}

function around(length: number, index: number, numberOf: (index: number) => number): Span {
  let at = index;
  let end = index;
  while (at > 0 && numberOf(at - 1) === numberOf(index)) at -= 1;
  while (end < length && numberOf(end) === numberOf(index)) end += 1;
  return { at, end };
}
