import { decodeAs, decodeText, type DecodedText } from "../decodeText";
import { legacyEncodings, type LegacyEncoding } from "./encodingLetters";
import { isHeaderWord } from "./headers";

/** So many bytes of lines with something beyond ASCII decide, from wherever they stand in the file. */
const SAMPLE = 32 * 1024;
/** A character that says nothing for or against an encoding. */
const PUNCTUATION =
  /^[\u00a0\u00a1\u00a3\u00a7\u00a9\u00ab\u00ae\u00b0\u00b4\u00b7\u00ba\u00bb\u00bf\u2010-\u2027\u2030-\u203a\u20ac\u2116\u2122\u3000-\u301c\uff01-\uff5e]$/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** What makes an ISO 2022 text Japanese (RFC 1468). */
const ISO_2022_JP = /\x1b\$[@B]/;
const HEADER_CELLS = 400;

// Natural logarithms of how likely a character is in text of its encoding.
const LETTERS_SHARE = Math.log(0.7);
const EVERYDAY_SHARE = Math.log(0.25);
const OF_PUNCTUATION = -5;
const UNEXPECTED_LETTER = -11;
const NO_LETTER = -13;
const NO_TEXT = -20;
/** A letter beside one that it does not go with. */
const ILL_MATCHED = -2.5;
/** A capital within a word, as in "иВАНОВ": the same letters by another code page. */
const CASE_SLIP = -4;
/** A header word that is read right counts for more than a few letters. */
const HEADER_WORD = 15;

/**
 * The text of a table in whatever encoding. UTF-8 with a few broken characters stays UTF-8; between the older encodings the letters
 * of their languages decide, and known words in headers. Never throws; linear.
 */
export function decodeTable(bytes: Uint8Array): DecodedText {
  const decoded = decodeText(bytes);
  if (decoded.encoding.startsWith("utf-")) {
    if (!ISO_2022_JP.test(decoded.text.slice(0, SAMPLE))) return decoded;
    return { text: decodeAs(bytes, "iso-2022-jp"), encoding: "iso-2022-jp" };
  }
  const sample = sampleOf(bytes);
  const encoding = isMostlyUtf8(sample) ? "utf-8" : likeliest(sample);
  return { text: decodeLegacy(bytes, encoding), encoding };
}

/** What windows-1252 has at 0x80 to 0x9f (Encoding standard, index windows-1252): Node 20 leaves controls there. */
const WESTERN_CONTROLS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

function decodeLegacy(bytes: Uint8Array, label: string): string {
  const text = decodeAs(bytes, label);
  if (label !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WESTERN_CONTROLS.charAt(control.charCodeAt(0) - 0x80));
}

/** The lines that have bytes beyond ASCII, as many of them as a sample takes. A line end is no part of a character in any of the encodings. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(SAMPLE, bytes.length));
  let length = 0;
  for (let at = 0; at < bytes.length && length < sample.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const start = Math.max(bytes.lastIndexOf(0x0a, at) + 1, at - SAMPLE / 4);
    const feed = bytes.indexOf(0x0a, at);
    const end = Math.min(feed < 0 ? bytes.length : feed + 1, start + sample.length - length);
    sample.set(bytes.subarray(start, end), length);
    length += end - start;
    at = end - 1;
  }
  return sample.subarray(0, length);
}

function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = decodeAs(sample, "utf-8");
  const broken = text.split("\ufffd").length - 1;
  let whole = 0;
  for (const character of text) if (character > "\u007f" && character !== "\ufffd") whole += 1;
  return whole > 4 * broken;
}

function likeliest(sample: Uint8Array): string {
  let best = { label: "windows-1252", likelihood: -Infinity };
  const read = new Map<string, { readonly text: string; readonly words: number }>();
  for (const encoding of legacyEncodings) {
    const known = read.get(encoding.label) ?? readAs(sample, encoding.label);
    read.set(encoding.label, known);
    const likelihood =
      likelihoodOf(known.text, modelOf(encoding), encoding.beside) + HEADER_WORD * known.words - encoding.handicap;
    if (likelihood > best.likelihood) best = { label: encoding.label, likelihood };
  }
  return best.label;
}

function readAs(sample: Uint8Array, label: string): { readonly text: string; readonly words: number } {
  const text = decodeLegacy(sample, label);
  return { text, words: headerWords(text) };
}

/** Known header words beyond ASCII among the first cells. */
function headerWords(text: string): number {
  const cells = text.split(/[,;\t|"\r\n]/, HEADER_CELLS);
  return cells.filter((cell) => /[^\0-\u007f]/.test(cell) && isHeaderWord(cell)).length;
}

type Model = ReadonlyMap<string, number>;

const models = new Map<LegacyEncoding, Model>();

function modelOf(encoding: LegacyEncoding): Model {
  const known = models.get(encoding);
  if (known !== undefined) return known;
  const made = buildModel(encoding);
  models.set(encoding, made);
  return made;
}

function buildModel({ label, letters, everyday }: LegacyEncoding): Model {
  const model = new Map<string, number>();
  const common = everyday === undefined ? [] : charactersBetween(label, everyday);
  for (const character of common) model.set(character, EVERYDAY_SHARE - Math.log(common.length));
  const ranked = Array.from(letters);
  // Letters of an alphabet follow Zipf's law roughly; the thousands of other scripts are near enough alike.
  const weights = ranked.map((_, rank) => (everyday === undefined ? 1 / (rank + 3) : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  ranked.forEach((letter, rank) => model.set(letter, LETTERS_SHARE + Math.log((weights[rank] ?? 0) / sum)));
  return model;
}

function charactersBetween(label: string, [first, last]: readonly [number, number]): readonly string[] {
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) bytes.push(lead, trail, 0x0a);
  return decodeAs(Uint8Array.from(bytes), label)
    .split("\n")
    .filter((character) => character.length === 1 && CJK.test(character));
}

function likelihoodOf(text: string, model: Model, beside: LegacyEncoding["beside"]): number {
  let likelihood = 0;
  let before: "none" | "ascii" | "beyond" = "none";
  let isAfterSmall = false;
  for (const character of text) {
    const isAscii = character <= "\u007f";
    const small = character.toLowerCase();
    const isCased = small !== character || small.toUpperCase() !== character;
    const sort = isAscii ? (isCased ? "ascii" : "none") : /\p{L}/u.test(character) ? "beyond" : "none";
    if (!isAscii) likelihood += model.get(character) ?? model.get(small) ?? strange(character);
    if (small !== character && isAfterSmall && (!isAscii || before === "beyond")) likelihood += CASE_SLIP;
    if (beside !== undefined && sort === "beyond" && before === (beside === "ascii" ? "beyond" : "ascii"))
      likelihood += ILL_MATCHED;
    isAfterSmall = isCased && small === character;
    before = sort;
  }
  return likelihood;
}

function strange(character: string): number {
  if (PUNCTUATION.test(character)) return OF_PUNCTUATION;
  if (character === "\ufffd" || character < "\u00a0" || (character >= "\ue000" && character <= "\uf8ff"))
    return NO_TEXT;
  return /\p{L}/u.test(character) ? UNEXPECTED_LETTER : NO_LETTER;
}
