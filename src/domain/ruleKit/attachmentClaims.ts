import { foldText } from "../kinds/foldText";
import type { AttachmentWords } from "./attachmentWords/attachmentWord";
import { attachmentWords } from "./attachmentWords/attachmentWords";

/** A letter beside which no word of a script that sets words apart begins or ends. */
const LETTER = "a-z0-9а-я\u0620-\u06ff";
/** What is longer is a paper written out, which begins and ends with what the sender has to say. */
const READ = 4_000;
const MOST_CLAIMS = 20;
const CLAUSE_END = /[.!?\n,;:。！？、，；：؟،؛]/;
/** How far before and behind its words a claim is denied or put off. */
const BEFORE = 80;
const BEHIND = 30;

interface Patterns {
  readonly claims: RegExp;
  readonly others: RegExp;
}

const shipped = patternsOf(attachmentWords);

/**
 * Whether a text says that a file goes along with it, and does not mean something else: a denial, a promise, a request, another
 * message's attachment, something that is fixed to a machine.
 */
export function claimsAttachment(text: string, languages: readonly Patterns[] = shipped): boolean {
  const read = text.length > 2 * READ ? `${text.slice(0, READ)}\n${text.slice(-READ)}` : text;
  const folded = foldText(read).text;
  return languages.some(({ claims, others }) => {
    claims.lastIndex = 0;
    for (let left = MOST_CLAIMS, match = claims.exec(folded); match !== null && left > 0; left--) {
      const start = match.index + (match[1] ?? "").length;
      if (!others.test(clauseAround(folded, start, match.index + match[0].length))) return true;
      match = claims.exec(folded);
    }
    return false;
  });
}

/** The words of each language, ready to be looked for. */
export function patternsOf(words: readonly AttachmentWords[]): readonly Patterns[] {
  return words.map(({ claims, others, isJoined }) => ({
    claims: new RegExp(wordOf(claims, isJoined), "g"),
    others: new RegExp(wordOf(others, isJoined)),
  }));
}

/** Without lookbehind: a word begins after what is no letter. */
function wordOf(alternatives: string, isJoined = false): string {
  return isJoined ? `()(?:${alternatives})` : `(^|[^${LETTER}])(?:${alternatives})(?![${LETTER}])`;
}

function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < BEFORE && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < BEHIND && !CLAUSE_END.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
}
