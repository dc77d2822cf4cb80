import { firstFrom } from "./ascending";

/** The sentences and clauses of a folded text, by number. */
export interface Clauses {
  readonly sentenceOf: (index: number) => number;
  readonly clauseOf: (index: number) => number;
}

/** Shorter lines were ended by their writer, longer ones by a mail program. */
const WRAPPED = 60;
const FULL_STOP = 0x2e;
const SENTENCE = 1;
const CLAUSE = 2;
/** What ends where, by character. */
const ends: Record<number, number | undefined> = {};
[".!?;。؟؛…", ",:()、،–—"].forEach((characters, index) => {
  for (let at = 0; at < characters.length; at++) ends[characters.charCodeAt(at)] = index === 0 ? SENTENCE : CLAUSE;
});

/** Finds where sentences and clauses end, in one pass. A full stop counts only before a blank: `13.70` is one number. */
export function clausesOf(text: string): Clauses {
  const sentences: number[] = [];
  const clauses: number[] = [];
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      const isWrapped = at - lineStart > WRAPPED && text.charCodeAt(at + 1) !== 0x0a;
      if (!isWrapped) {
        sentences.push(at);
        clauses.push(at);
      }
      lineStart = at + 1;
      // Stryker disable next-line all: only spares most characters the look into the table
    } else if (code < 0x40 ? code > 0x20 : code >= 0x60c && !(code >= 0x3400 && code < 0xff00)) {
      const what = ends[code];
      if (what === undefined) continue;
      const next = text.charCodeAt(at + 1);
      const isInside = code === FULL_STOP && next !== 0x20 && next !== 0x0a && at + 1 < text.length;
      if (isInside) continue;
      if (what === SENTENCE) sentences.push(at);
      clauses.push(at);
    }
  }
  return { sentenceOf: (index) => firstFrom(sentences, index), clauseOf: (index) => firstFrom(clauses, index) };
}
