import {
  ADDRESS,
  DOMAIN,
  EXACT,
  gradeOf,
  mayMatch,
  NAME,
  NONE,
  PINYIN,
  pinyinSpan,
  soughtWord,
  spanOf,
  WORD,
  type SoughtWord,
} from "./grades";
import { mayBePinyin } from "./pinyin";
import type { QueryToken, SearchQuery } from "./query";
import { foldForSearch, spanBefore, type SearchText, type Span } from "./searchFold";
import { eachTerm, plainName, WHOLE_ADDRESS, type ClientText, type SearchField } from "./searchable";

/** What a reader marks in a client that was found: a stretch of one of its texts as people see it. */
export interface SearchMark {
  readonly field: SearchField;
  /** Which of the client's domains or addresses; 0 for its names. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** How well one client matches a query, and where. */
export interface ClientMatch {
  /** The grade of the word that matches worst. */
  readonly worst: number;
  /** The grades of all words together: the fewer, the better. */
  readonly sum: number;
  readonly marks: readonly SearchMark[];
}

interface WordMatch {
  readonly grade: number;
  readonly mark: SearchMark;
}

interface FoldedText extends ClientText {
  /** Folded when it is first looked at. */
  search?: SearchText;
}

/** The best that a word without a full stop can get in each field; as fields are in this order, nothing behind is better. */
const bestIn: Readonly<Record<SearchField, number>> = {
  name: WORD,
  shortName: WORD,
  domain: DOMAIN,
  address: ADDRESS,
  addressName: ADDRESS,
};

/**
 * Matches one client, text by text: the meaning of the search, which the index serves for all clients at once. `undefined` where some
 * word of the query is nowhere.
 */
export function matchClient(query: SearchQuery, texts: readonly ClientText[]): ClientMatch | undefined {
  const folded = texts.map((text): FoldedText => ({ ...text }));
  const byTokens = matchTokens(query.tokens, folded);
  const asName = query.name === "" ? NONE : nameGrade(query.name, folded);
  if (asName < NONE && byTokens !== undefined) return { worst: asName, sum: asName, marks: byTokens.marks };
  if (!mayBePinyin(query.joined) || (byTokens !== undefined && byTokens.worst < PINYIN)) return byTokens;
  const mark = firstReadAs(query.joined, folded);
  const isBetter = byTokens === undefined || byTokens.worst > PINYIN || byTokens.sum > PINYIN;
  return mark !== undefined && isBetter ? { worst: PINYIN, sum: PINYIN, marks: [mark] } : byTokens;
}

function matchTokens(tokens: readonly QueryToken[], texts: readonly FoldedText[]): ClientMatch | undefined {
  let [worst, sum] = [0, 0];
  const marks: SearchMark[] = [];
  for (const { whole, parts } of tokens) {
    const isPlain = parts.length === 0 && whole.indexOf("@") < 0;
    const asWhole = bestMatch(soughtWord(whole, false), isPlain, texts);
    const found = parts.map((part) => bestMatch(soughtWord(part, true), true, texts));
    const worstPart = found.length === 0 ? NONE : Math.max(...found.map((match) => match?.grade ?? NONE));
    const grade = Math.min(worstPart, asWhole?.grade ?? NONE);
    if (grade === NONE) return undefined;
    for (const match of asWhole?.grade === grade ? [asWhole] : found) if (match !== undefined) marks.push(match.mark);
    worst = Math.max(worst, grade);
    sum += grade;
  }
  return { worst, sum, marks };
}

/** Whether the whole query is a name, or the beginning of one. */
function nameGrade(name: string, texts: readonly FoldedText[]): number {
  let grade = NONE;
  for (const text of texts) {
    if (text.field !== "name" && text.field !== "shortName") break;
    const plain = plainName(foldedOf(text).text);
    if (plain.startsWith(name)) grade = Math.min(grade, plain.length === name.length ? EXACT : NAME);
  }
  return grade;
}

/** The first of the best matches of a word. */
function bestMatch(sought: SoughtWord, isPlain: boolean, texts: readonly FoldedText[]): WordMatch | undefined {
  let best: WordMatch | undefined;
  for (const text of texts) {
    const { field, index } = text;
    const search = foldedOf(text);
    if (!mayMatch(search.text, sought)) continue;
    eachTerm(field, search.text, ({ start, end }, place) => {
      const term = search.text.slice(start, end);
      const grade = gradeOf(term, place, sought);
      if (grade >= (best?.grade ?? NONE)) return;
      best = { grade, mark: { field, index, ...shifted(search, start, spanOf(term, sought.word, grade)) } };
    });
    if (isPlain && best !== undefined && best.grade <= bestIn[field]) break;
  }
  return best;
}

/** The first characters that are read as the word. */
function firstReadAs(word: string, texts: readonly FoldedText[]): SearchMark | undefined {
  let mark: SearchMark | undefined;
  for (const text of texts) {
    const { field, index } = text;
    const search = foldedOf(text);
    eachTerm(field, search.text, ({ start, end }, place) => {
      if (mark !== undefined || place === WHOLE_ADDRESS) return;
      const span = pinyinSpan(search.text.slice(start, end), word);
      if (span !== undefined) mark = { field, index, ...shifted(search, start, span) };
    });
    if (mark !== undefined) break;
  }
  return mark;
}

/** Where a span of a term that begins at `start` stood before. */
function shifted(search: SearchText, start: number, span: Span): Span {
  return spanBefore(search, { start: start + span.start, end: start + span.end });
}

function foldedOf(text: FoldedText): SearchText {
  return (text.search ??= foldForSearch(text.text));
}
