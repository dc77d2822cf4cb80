import type { ClosingLine } from "./closingLine";
import {
  closingOpeners,
  closingWords,
  contactWords,
  organisationWords,
  postscriptWords,
} from "./quoteMarkers/closings";
import { anyOf, wordOf } from "./quoteMarkers/words";

const LONGEST = 100;
/** The usual line before a signature (RFC 3676 §4.3), also as a dash or a rule. */
const SEPARATOR = /^(?:--|[—–─]+|[-_=—–*─~\s]{3,})$/;
const SENTENCE_END = /[.!?。！？؟…]["”»)]?$/;
const BULLET = /^(?:[-*•·▪–►➢✓]\s|\(?\d{1,2}[.)、]\s?\D)/;
const ORGANISATION = new RegExp(`${wordOf(organisationWords)}|[部科课課厂廠室所](?: |$)|公司|会社`);
const CLOSING = new RegExp(
  `^[-–—\\s]{0,3}(?:${anyOf(closingOpeners)}[ ,]*){0,3}(?:${anyOf(closingWords)}(?![a-zа-я])[\\s,.!。、~]*){1,4}`,
);
/** One to four words with a capital; after a blank alone it is one. */
const NAME = /^(?:[A-ZÀ-ÞА-ЯЁ]\S{0,20}[\s.]*){1,4}$/;
const CONTACT = new RegExp(
  `\\S@\\S\\S|www\\.|https?:|\\+\\d[\\d ().-]{4}|\\b0\\d{1,4}[)\\s/-]+\\d{3}` +
    `|(?:^|[^a-zа-я])${anyOf(contactWords)}\\.?[:. ]*[+(]?\\d[\\d ()./+–-]{4}|^${anyOf(contactWords)}\\.?\\s*:`,
);
const POSTSCRIPT = new RegExp(`^${anyOf(postscriptWords)}(?:[\\s.:,)、]|$)`);
const AMOUNT =
  /\d\s?(?:pcs|sets?|units?|kgs?|tons?|mt|usd|eur|stuck|шт|кг|[件个台套吨箱個枚円元%€$])(?![a-z])|(?:usd|eur|[$€£¥])\s?\d/;
const NO_IDEOGRAPHS = /[^\u3040-\u30ff\u3400-\u9fff]/g;
const SIGNED = /(?:[敬拜]?上|谨启|敬启|拝|より|から)$/;
const SMALL = /^[a-z\u00df-\u00ff\u0430-\u044f]/;

/** `place`: how many lines of the signature stand above; the first two are name and company, whatever they are. */
export function isSignatureLine(line: ClosingLine, place: number): boolean {
  const { plain, folded } = line;
  const isReachable = isContact(line);
  if (folded.length > LONGEST * (isReachable ? 2 : 1) || isStatement(line)) return false;
  if (isReachable || isSeparator(line) || isClosing(line)) return true;
  const isTelling = isOrganisation(line);
  const ideographs = ideographsIn(folded);
  if (ideographs > 0) return ideographs <= 30 && (isTelling || isNameLine(line));
  return plain.split(/\s+/).length <= 8 && (place < 2 || isTelling || isCapitalised(plain) || /\d{4}/.test(plain));
}

/** A Chinese or Japanese name, or a few words with capitals. */
export function isNameLine(line: ClosingLine): boolean {
  const { plain, folded } = line;
  if (isStatement(line)) return false;
  if (ideographsIn(folded) > 0) return /^[\u3040-\u9fff·]{2,4}$/.test(folded) || SIGNED.test(folded);
  return plain.split(/\s+/).length <= 5 && isCapitalised(plain);
}

export function isSeparator({ plain }: ClosingLine): boolean {
  return SEPARATOR.test(plain);
}

export function isSentence({ plain }: ClosingLine): boolean {
  return SENTENCE_END.test(plain);
}

/** How to reach the sender: a number, an address. */
export function isContact({ folded }: ClosingLine): boolean {
  return CONTACT.test(folded);
}

export function isOrganisation({ folded }: ClosingLine): boolean {
  return ORGANISATION.test(folded);
}

export function isPostscript({ folded }: ClosingLine): boolean {
  return POSTSCRIPT.test(folded);
}

/** A Chinese or Japanese name with department, or another short line that is no sentence. */
export function isShortIdeographs({ folded }: ClosingLine): boolean {
  return ideographsIn(folded) > 0 && folded.length <= 20 && !/[。!?,:|]/.test(folded);
}

/** A closing formula, alone or with the name after it. */
export function isClosing({ plain, folded }: ClosingLine): boolean {
  const [formula] = CLOSING.exec(folded) ?? [];
  if (formula === undefined) return false;
  const name = plain.slice(formula.length);
  return name === "" || (NAME.test(name) && (/[,.!] *$/.test(formula) || (/ $/.test(formula) && !/ /.test(name))));
}

/** Postscript, list, heading, line of facts, sum or sentence: what the sender has to say. */
function isStatement(line: ClosingLine): boolean {
  const { plain, folded } = line;
  const words = plain.split(/\s+/);
  const small = words.filter((word) => SMALL.test(word)).length;
  const length = words.length + ideographsIn(folded) / 2;
  const isWhole = isSentence(line);
  if (BULLET.test(plain) || /:$/.test(folded) || (length > 6 && (isWhole || small >= 0.6 * length))) return true;
  if (isPostscript(line) && (/:/.test(folded) || !isOrganisation(line))) return true;
  if (isContact(line)) return false;
  if (AMOUNT.test(folded) || /[?؟]/.test(folded)) return true;
  if (isWhole && (length > 5 || (length > 2 && small > 0))) return true;
  return /:\s*\S/.test(folded) && !ORGANISATION.test(folded.replace(/:.*/, ""));
}

function isCapitalised(text: string): boolean {
  const words = text.split(/[\s,/|·&-]+/).filter((word) => /[a-z\u00c0-\u024f\u0400-\u04ff]/i.test(word));
  return words.length > 0 && words.filter((word) => SMALL.test(word)).length <= 0.4 * words.length;
}

function ideographsIn(text: string): number {
  return text.replace(NO_IDEOGRAPHS, "").length;
}
