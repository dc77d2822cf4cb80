import type { Kind } from "../kinds/kind";
import { documentNumbers, type NumberPattern } from "../kinds/structure/documentNumbers";

/** The number of a document, as it stands and as it is compared. */
export interface NumberIn {
  readonly kind: Kind;
  /** As somebody wrote it: `PI 2026/118`. */
  readonly text: string;
  /** The same for every way to write it: `PI2026118`. */
  readonly key: string;
  /** Equal for numbers of which a message has one: two of the same kind, and of the same letters where a kind has several papers. */
  readonly series: string;
  /** Found by one of the client's own patterns. */
  readonly isOwn: boolean;
}

/** Letters that begin a number in lower case too; the rest are words. */
const LOWER = /(^|[^A-Za-z0-9])(p[io]|pfi|ci|sc|inv|bl|awb|rfq|qt)(?=[-_ .#/]{0,2}\d)/gi;
/** Kinds whose papers come from both sides: an order is ours (`SO`) and theirs (`PO`). */
const OF_BOTH_SIDES = /order|shipping/;
/** As far as {@link documentNumbers} looks. */
const SEARCHED = 20_000;
const END = /[-/]+$/;

/** The document numbers in a text, by their letters and by clients' own patterns, each once, from left to right. */
export function documentNumbersIn(text: string, patterns?: readonly NumberPattern[]): readonly NumberIn[] {
  const within = text.slice(0, SEARCHED);
  const upper = within.replace(LOWER, (whole) => whole.toUpperCase());
  const keys = new Set<string>();
  return documentNumbers(upper, patterns).reduce<NumberIn[]>((all, { kind, start, end, isOwn = false }) => {
    const found = within.slice(start, end).replace(END, "");
    const key = numberKey(found);
    if (keys.has(key)) return all;
    keys.add(key);
    const letters = isOwn || OF_BOTH_SIDES.test(kind) ? lettersOf(key) : "";
    all.push({ kind, text: found, key, series: `${kind} ${letters}`, isOwn });
    return all;
  }, []);
}

/**
 * Letters, digits and what stands between them, of six characters and four digits or more, or a few letters with many digits behind
 * them: a number of some form of one's own.
 */
const CODE = /[A-Za-z0-9]{1,12}(?:[-/][A-Za-z0-9]{1,12}){1,4}|(?:^|[^A-Za-z0-9])[A-Z]{2,4}\d{8,16}/g;
const MOST_CODES = 30;
/** Dates and telephone numbers are none. */
const NO_CODE = /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|0\d{2,4}[-/]\d{4}.*)$/;

/**
 * What may be numbers of documents by their form alone, such as `LM-2026-118` and `26-P-0420`, each once. Nobody can tell of what kind, so
 * they only say something where another one is nearly the same.
 */
export function codesIn(text: string): readonly NumberIn[] {
  const keys = new Set<string>();
  return (text.slice(0, SEARCHED).match(CODE) ?? []).reduce<NumberIn[]>((all, found) => {
    const code = found.replace(/^[^A-Za-z0-9]/, "");
    const key = numberKey(code);
    const digits = key.replace(/\D/g, "").length;
    if (all.length >= MOST_CODES || keys.has(key) || key.length < 6 || digits < 4 || NO_CODE.test(code)) return all;
    keys.add(key);
    all.push({ kind: "general", text: code, key, series: "", isOwn: false });
    return all;
  }, []);
}

/** What numbers are compared by: `PI-2026-118`, `PI 2026/118` and `pi2026118` are one. */
export function numberKey(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z\u00c0-\uffff]/g, "");
}

function lettersOf(key: string): string {
  return key.replace(/\d.*/, "");
}
