import { variants } from "./variants";

/** A text made ready to be matched: one case, one width, no accents, and where each of its characters stood before. */
export interface FoldedText {
  readonly text: string;
  /** Index in the original of each character, and of the end; absent where nothing has moved. */
  readonly origins?: Int32Array;
}

/** Invisible in writing and no letter: Arabic vowel marks and lengthening, zero-width and direction marks, soft hyphens. */
const UNWRITTEN = /[\u00ad\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]/;
/** U+00C0 to U+017F without their accents. Æ, Œ and ß are folded to their first letter: one character stays one. */
const LATIN =
  "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii" +
  "iiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
const FILE_NAME_SEPARATORS = /[_\-+.()[\]]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const TABS = /[\t\r]/g;
const CHUNK = 8_192;
/** Where shorter texts are folded, so that nothing is allocated for each line of a body. */
const scratch = new Uint16Array(CHUNK);

let table: Uint16Array | undefined;

/**
 * Folds case, width, accents, Arabic letter forms and traditional Chinese characters, white space to blanks (a new line
 * stays one); in file names separators too. The same folding makes the phrases of the languages, so that both meet.
 */
export function foldText(original: string, isFileName = false): FoldedText {
  return foldBy((table ??= foldingTable(variants)), original, isFileName);
}

/** Folds by a table that {@link foldingTable} made. */
export function foldBy(fold: Uint16Array, original: string, isFileName = false): FoldedText {
  const length = original.length;
  if (!BEYOND_ASCII.test(original)) return { text: separated(original.toLowerCase().replace(TABS, " "), isFileName) };
  const codes = length <= CHUNK ? scratch : new Uint16Array(length);
  if (!UNWRITTEN.test(original)) {
    for (let at = 0; at < length; at++) codes[at] = fold[original.charCodeAt(at)] ?? 0;
    return { text: textOf(codes, length, isFileName) };
  }
  const origins = new Int32Array(length + 1);
  let end = 0;
  for (let at = 0; at < length; at++) {
    const code = fold[original.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    codes[end] = code;
    origins[end] = at;
    end += 1;
  }
  origins[end] = length;
  return { text: textOf(codes, end, isFileName), origins: origins.subarray(0, end + 1) };
}

/** What each UTF-16 unit becomes; 0: nothing. `simplified` holds pairs of a traditional character and the simplified one for it. */
export function foldingTable(simplified: string): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (let code = 1; code < 0x10000; code++) made[code] = code;
  shift(made, 0x41, 0x5a, 32);
  for (let code = 0xc0; code <= 0x17f; code++) made[code] = LATIN.charCodeAt(code - 0xc0);
  shift(made, 0x391, 0x3a9, 32);
  shift(made, 0x410, 0x42f, 32);
  shift(made, 0x400, 0x40f, 80);
  for (let code = 0xff01; code <= 0xff5e; code++) made[code] = made[code - 0xfee0] ?? code;
  pairs("\t \r \u00a0 \u3000 \u2028 \u2029 \u202f Ёеёе’'‘'أاإاآاٱاىيةهؤوکكیي\u2010-\u2011-\u2012-", made);
  for (let code = 0x2000; code <= 0x200a; code++) made[code] = 0x20;
  shift(made, 0x660, 0x669, -0x630);
  pairs(simplified, made);
  [0xad, 0x640, 0x670, 0xfe0f, 0xfeff].forEach((code) => {
    made[code] = 0;
  });
  made.fill(0, 0x64b, 0x653);
  made.fill(0, 0x200b, 0x2010);
  made.fill(0, 0x202a, 0x202f);
  made.fill(0, 0x2060, 0x206a);
  return made;
}

function shift(made: Uint16Array, from: number, to: number, by: number): void {
  for (let code = from; code <= to; code++) made[code] = code + by;
}

/** Each first character becomes the second. */
function pairs(text: string, made: Uint16Array): void {
  for (let at = 0; at + 1 < text.length; at += 2) made[text.charCodeAt(at)] = text.charCodeAt(at + 1);
}

function textOf(codes: Uint16Array, length: number, isFileName: boolean): string {
  let text = "";
  for (let start = 0; start < length; start += CHUNK)
    text += String.fromCharCode.apply(
      undefined,
      codes.subarray(start, Math.min(length, start + CHUNK)) as unknown as number[],
    );
  return separated(text, isFileName);
}

function separated(text: string, isFileName: boolean): string {
  return isFileName ? text.replace(FILE_NAME_SEPARATORS, " ") : text;
}
