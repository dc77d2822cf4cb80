import type { ReadText, Span } from "../readText";
import { noticeLanguages } from "../languages";
import type { AnswerWords } from "../languages/noticeWords";
import { patternOf } from "../wordPattern";

/** What a sentence can say of a mailbox. */
export type Topic = "left" | "leftSomebody" | "closed" | "moved" | "movedPerhaps" | "contact" | "me" | "away";

/** Words that say it, and the sentence that they stand in. */
export interface Said extends Span {
  readonly sentence: Span;
}

const topics: readonly Topic[] = ["left", "leftSomebody", "closed", "moved", "movedPerhaps", "contact", "me", "away"];
/** Said in an answer, these need no more than to be there: whoever asks to be written to may well do so under a condition. */
const beyondDoubt: readonly Topic[] = ["contact", "me", "away"];

interface TopicPatterns {
  readonly byTopic: ReadonlyArray<readonly [Topic, RegExp]>;
  readonly doubtful: RegExp;
  readonly today: RegExp;
}

const languages: readonly TopicPatterns[] = noticeLanguages.map((language) => {
  const pattern = (words: keyof AnswerWords): RegExp => patternOf(language, language.answer[words]);
  return {
    byTopic: topics.map((topic) => [topic, pattern(topic)] as const),
    doubtful: pattern("doubtful"),
    today: pattern("today"),
  };
});

/** What is said of each topic, in the order of the text: at most once in a sentence, and neither asked, supposed nor denied. */
export function saidIn(reading: ReadText): Readonly<Record<Topic, readonly Said[]>> {
  const said: Record<Topic, Said[]> = {
    left: [],
    leftSomebody: [],
    closed: [],
    moved: [],
    movedPerhaps: [],
    contact: [],
    me: [],
    away: [],
  };
  for (const sentence of reading.sentences) {
    const words = reading.folded.slice(sentence.at, sentence.end).replace(/\n/g, " ");
    if (words.trim() === "") continue;
    const isAsked = /[?？؟]\s*$/.test(words);
    for (const { byTopic, doubtful, today } of languages)
      for (const [topic, pattern] of byTopic) {
        const isOpen = beyondDoubt.indexOf(topic) < 0;
        const match = isOpen && isAsked ? null : pattern.exec(words);
        if (match === null || said[topic].some((before) => before.sentence === sentence)) continue;
        const at = sentence.at + match.index;
        const clause = wordsOfClauses(reading, at, at + match[0].length);
        const isDoubtful = isOpen && (doubtful.test(clause) || (topic === "leftSomebody" && today.test(clause)));
        if (!isDoubtful) said[topic].push({ sentence, at, end: at + match[0].length });
      }
  }
  return said;
}

/** From the comma before the words to the one after them. */
function wordsOfClauses({ folded, clauseAt }: ReadText, at: number, end: number): string {
  const [start, last] = [firstLetter(folded, at, end), Math.max(at, end - 1)];
  return folded.slice(clauseAt(start).at, clauseAt(last).end).replace(/\n/g, " ");
}

/** A pattern of whole words begins with what stands before them, be it the comma. */
function firstLetter(folded: string, at: number, end: number): number {
  return at + 1 < end && /[\s,.:;()"'-]/.test(folded.charAt(at)) ? at + 1 : at;
}
