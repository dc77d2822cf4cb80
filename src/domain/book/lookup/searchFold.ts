import { simplified } from "./simplified";

/** A text made ready to be searched, and where its characters stood before. */
export interface SearchText {
  readonly text: string;
  /** Index in the original of each character, and of the end; absent where nothing has moved. */
  readonly origins?: readonly number[];
}

/** Part of a text: from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Vowel marks and accents of Latin, Greek, Cyrillic, Hebrew and Arabic. Marks of other scripts are letters of their own. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
/** What nobody types: lengthening, zero-width and direction marks, soft hyphens, and apostrophes, so that `oneil` finds O’Neil. */
const UNTYPED = /['\u2018\u2019\u02bc\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff\uff07]/;
const APOSTROPHE = "'";
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Letters that Unicode does not take apart, each with what people type for it. */
const TYPED_AS =
  "ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ n ŧ t ς σ ى ي ة ه ک ك ی ي ھ ه " +
  "٠ 0 ١ 1 ٢ 2 ٣ 3 ٤ 4 ٥ 5 ٦ 6 ٧ 7 ٨ 8 ٩ 9 \u2010 - \u2011 - \u2012 - \u2013 - \u2014 -";
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;

/** Classes of units; 0: not classified yet. */
const SEPARATOR = 1;
const IN_WORD = 2;
const IDEOGRAPHIC = 3;

/** What each UTF-16 unit becomes, filled in as units are met; absent: not met yet. */
const foldedUnits: Record<number, string | undefined> = {};
const classes = new Uint8Array(0x10000);
let special: ReadonlyMap<string, string> | undefined;

/**
 * Folds case, width, accents, forms of Arabic letters and traditional characters, and leaves out what nobody types. One character
 * may become two (`ß`). Folding twice is the same as once.
 */
export function foldForSearch(original: string): SearchText {
  if (!BEYOND_ASCII.test(original) && original.indexOf(APOSTROPHE) < 0) return { text: original.toLowerCase() };
  let text = "";
  let origins: number[] | undefined;
  for (let at = 0; at < original.length; at++) {
    const folded = (foldedUnits[original.charCodeAt(at)] ??= foldUnit(original.charAt(at)));
    if (folded.length !== 1) origins ??= Array.from({ length: at }, (_, before) => before);
    for (let each = 0; each < folded.length; each++) origins?.push(at);
    text += folded;
  }
  if (origins === undefined) return { text };
  origins.push(original.length);
  return { text, origins };
}

/** Where a span of the folded text stood in the original. */
export function spanBefore({ origins }: SearchText, { start, end }: Span): Span {
  if (origins === undefined || end <= start) return { start, end };
  return { start: origins[start] ?? start, end: (origins[end - 1] ?? end - 1) + 1 };
}

/** The words of a folded text: runs of letters and digits, and of ideographs and kana, which are not set apart in writing. */
export function wordsIn(text: string): readonly Span[] {
  const words: Span[] = [];
  let start = 0;
  let current: number = SEPARATOR;
  for (let at = 0; at <= text.length; at++) {
    const next = at < text.length ? classOf(text.charCodeAt(at)) : SEPARATOR;
    if (next === current) continue;
    if (current !== SEPARATOR) words.push({ start, end: at });
    start = at;
    current = next;
  }
  return words;
}

/** Whether a unit is an ideograph or kana. */
export function isIdeograph(unit: number): boolean {
  return unit >= 0x2e80 && classOf(unit) === IDEOGRAPHIC;
}

function classOf(unit: number): number {
  if (classes[unit] === 0) classes[unit] = classify(unit);
  return classes[unit] ?? SEPARATOR;
}

/** Halves of surrogate pairs are taken for ideographs: the planes beyond the first hold little else. */
function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return IDEOGRAPHIC;
  const character = String.fromCharCode(unit);
  if (IDEOGRAPH.test(character)) return IDEOGRAPHIC;
  return LETTER.test(character) ? IN_WORD : SEPARATOR;
}

function foldUnit(character: string): string {
  if (UNTYPED.test(character)) return "";
  const unit = character.charCodeAt(0);
  if (unit >= 0xd800 && unit <= 0xdfff) return character;
  const apart = character.normalize("NFKD").toLowerCase().replace(MARKS, "").normalize("NFC");
  special ??= specialUnits();
  let folded = "";
  for (let at = 0; at < apart.length; at++) folded += special.get(apart.charAt(at)) ?? apart.charAt(at);
  return folded;
}

function specialUnits(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (let at = 0; at + 1 < simplified.length; at += 2) made.set(simplified.charAt(at), simplified.charAt(at + 1));
  const typed = TYPED_AS.split(" ");
  for (let at = 0; at + 1 < typed.length; at += 2) made.set(typed[at] ?? "", typed[at + 1] ?? "");
  return made;
}
