import { asciiOf, isBlank, type ByteLines } from "./vcardLines";

/** What a line is that is no property. A card begins at `at`; what stands before that on the line is a line of its own. */
export type Frame = { readonly kind: "begin"; readonly at: number } | { readonly kind: "end" };

const LOWER_D = 0x64;
const SHORTEST = "END:VCARD".length;
/** So much of the end of a line shows whether a card begins there. */
const TAIL = 40;
const BEGIN = /BEGIN[ \t]*:[ \t]*VCARD[\s\0\x1a]*$/i;
const END = /^[\s\0]*END[ \t]*:[ \t]*VCARD[\s\0\x1a]*$/i;
/** What may stand before the beginning of a card on its line: the mark of UTF-8, the end of another, where files were joined, or `AGENT:`. */
const BEFORE_BEGIN =
  /^(?:\xef\xbb\xbf)?[\s\0]*(?:END[ \t]*:[ \t]*VCARD[\s\0\x1a]*(?:\xef\xbb\xbf)?|(?:[\w-]+\.)?AGENT(?:;[^:]*)?:[ \t]*)?$/i;
const AFTER_END = /^\s*(?:$|BEGIN[ \t]*:)/i;
const VERSION = /^[ \t]*VERSION[ \t]*[:;]/i;
const LONGEST_HEAD = 200;
const PROPERTY =
  /^[ \t]*(?:item\d+\.)?(?:VERSION|N|FN|ORG|TITLE|ROLE|EMAIL|TEL|ADR|LABEL|URL|NOTE|REV|UID|BDAY|PHOTO|IMPP|NICKNAME|CATEGORIES|X-[A-Z-]+)(?:;[\w=,;".-]*)?:/i;

/**
 * What the current line of a file of cards is, `undefined` for a property or junk. Where it might as well be text of a card (`isText`: the
 * line is more of a folded one), or begins a card in its middle, since the one before was cut off, the next line decides.
 */
export function frameOf(lines: ByteLines, isWithinCard: boolean, isText: boolean): Frame | undefined {
  const { bytes, start } = lines;
  let { end } = lines;
  while (end > start && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  if (end - start < SHORTEST || ((bytes[end - 1] ?? 0) | 0x20) !== LOWER_D) return undefined;
  const from = Math.max(start, end - TAIL);
  const tail = asciiOf(bytes, from, end);
  if (from === start && END.test(tail)) return !isText || AFTER_END.test(nextLine(lines)) ? { kind: "end" } : undefined;
  const begin = BEGIN.exec(tail);
  if (begin === null) return undefined;
  const at = from + begin.index;
  const isPlain = !isText && BEFORE_BEGIN.test(asciiOf(bytes, start, at));
  return isPlain || !isWithinCard || VERSION.test(nextLine(lines)) ? { kind: "begin", at } : undefined;
}

/** Whether a line begins with a property that everybody writes, although it should be more of the one before. */
export function looksLikeProperty(bytes: Uint8Array, start: number, end: number, isAfterSoftBreak: boolean): boolean {
  const text = asciiOf(bytes, start, Math.min(end, start + LONGEST_HEAD));
  const written = PROPERTY.exec(text)?.[0];
  if (written === undefined || !isAfterSoftBreak) return written !== undefined;
  // A text broken anywhere may begin a line with "Tel: 12". A property has capitals, and its value at once.
  return written === written.toUpperCase() && /^\S/.test(text.slice(written.length));
}

/** Spaces and tabs at the beginning of the line. */
export function blanksAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(bytes[at])) at += 1;
  return at - start;
}

function nextLine({ bytes, at }: ByteLines): string {
  return asciiOf(bytes, at, at + TAIL);
}
