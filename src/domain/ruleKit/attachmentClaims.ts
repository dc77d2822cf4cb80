import { foldText } from "../kinds/foldText";
import type { AttachmentWords } from "./attachmentWords/attachmentWord";
import { attachmentWords } from "./attachmentWords/attachmentWords";

/** A letter beside which no word of a script that sets words apart begins or ends. */
const LETTER = "a-z0-9а-я\u0620-\u06ff";
/** What is longer is a paper written out, which begins and ends with what the sender has to say. */
const READ = 4_000;
const MOST_CLAIMS = 20;
/** A full stop within a number, a file name or before the month of a German date ends nothing. */
const STOP = "[!?\\n。؟]|\\.(?![^ ]| \\d| (?:jan|feb|mar|apr|mai|ju[nl]i|aug|sep|okt|nov|dez))";
const SENTENCE_END = RegExp(STOP);
const CLAUSE_END = RegExp(`${STOP}|[,;:()、،؛]| [-–—] `);
/** Behind a claim what is joined on begins anew; what is said before holds for both: "I will sign and attach it". */
const JOINED = / (?:and|but|so|und|aber|y|pero|et|mais|e|и|но) /;
/** How far before and behind its words a claim is denied or put off: in its clause, and in its sentence. */
const BEFORE = 80;
const BEHIND = 30;
const FAR = 200;
/** Beside what is cut off, lest part of a word be read as a word. */
const CUT = "a";
/** Matches no text that has a claim in it. */
const NOTHING = "$^";

interface Patterns {
  readonly claims: RegExp;
  readonly others: RegExp;
  readonly farther: RegExp;
}

const shipped = patternsOf(attachmentWords);

/**
 * Whether a text says that a file goes along with it, and does not mean something else: a denial, a promise, a request, another
 * message's attachment, something that is fixed to a machine.
 */
export function claimsAttachment(text: string, languages: readonly Patterns[] = shipped): boolean {
  const read = text.length > 2 * READ ? `${text.slice(0, READ)}\n${text.slice(-READ)}` : text;
  const folded = foldText(read).text;
  return languages.some(({ claims, others, farther }) => {
    claims.lastIndex = 0;
    for (let left = MOST_CLAIMS, match = claims.exec(folded); match !== null && left > 0; left--) {
      const start = match.index + (match[1] ?? "").length;
      const end = match.index + match[0].length;
      if (
        !others.test(around(folded, start, end, CLAUSE_END, BEFORE, BEHIND)) &&
        !farther.test(around(folded, start, end, SENTENCE_END, FAR, FAR))
      )
        return true;
      match = claims.exec(folded);
    }
    return false;
  });
}

/** The words of each language, ready to be looked for. */
export function patternsOf(words: readonly AttachmentWords[]): readonly Patterns[] {
  return words.map(({ claims, others, farther = NOTHING, isJoined }) => ({
    claims: new RegExp(wordOf(claims, isJoined), "g"),
    others: new RegExp(wordOf(others, isJoined)),
    farther: new RegExp(wordOf(farther, isJoined)),
  }));
}

/** Without lookbehind: a word begins after what is no letter. */
function wordOf(alternatives: string, isJoined = false): string {
  return isJoined ? `()(?:${alternatives})` : `(^|[^${LETTER}])(?:${alternatives})(?![${LETTER}])`;
}

/** The words from `start` to `end` with what stands beside them, up to what `stop` finds and no farther than told. */
function around(text: string, start: number, end: number, stop: RegExp, before: number, behind: number): string {
  const first = (start > before ? CUT : "") + text.slice(Math.max(0, start - before), start);
  const last = text.slice(end, end + behind) + (end + behind < text.length ? CUT : "");
  return (first.split(stop).pop() ?? "") + text.slice(start, end) + (last.split(stop)[0]?.split(JOINED)[0] ?? "");
}
