import { foldText } from "../kinds/foldText";

/** A text as words to be found in: each folded, and where it begins. What is written without blanks is one word a character. */
export interface Words {
  readonly list: readonly string[];
  /** Index in the text of the first character of each. */
  readonly starts: readonly number[];
  /** All of them, with a blank before and after each. */
  readonly joined: string;
  /** Index in `joined` of the first character of each. */
  readonly places: readonly number[];
}

const WORD = /[\u3040-\u309f\u3400-\u9fff\uac00-\ud7af]|[\u30a1-\u30ff]+|[0-9a-z\u00df-\u02ff\u0370-\u1fff]+/g;
/** What joins two names is written in one way here and in another there. */
const JOINING = /^(?:and|und|et|y|и|و)$/;
/** Endings of Russian cases. */
const ENDING = /^([а-я]{3,}?)(?:ами|ями|ов|ев|ом|ем|ой|ей|ам|ах|[аеиоуыэюяйь])$/;

/** The words of a text. Linear. */
export function wordsOf(text: string): Words {
  const { text: folded, origins } = foldText(text);
  const [list, starts, places]: [string[], number[], number[]] = [[], [], []];
  let joined = " ";
  WORD.lastIndex = 0;
  for (let match = WORD.exec(folded); match !== null; match = WORD.exec(folded)) {
    const word = plainWord(match[0]);
    if (word === "") continue;
    list.push(word);
    starts.push(origins?.[match.index] ?? match.index);
    places.push(joined.length);
    joined += `${word} `;
  }
  return { list, starts, joined, places };
}

/** Whether a word is a single character of a writing without blanks. */
export function isSingle(word: string): boolean {
  return word.length === 1 && word >= "\u3040";
}

/** A few words, as {@link Words.joined} has them, without the blanks around. */
export function phraseOf(text: string): string {
  const words = foldText(text).text.match(WORD) ?? [];
  return words.map(plainWord).filter(isThere).join(" ");
}

/** A word as it is compared; nothing for one that only joins two others. */
function plainWord(word: string): string {
  if (word.length < 4 && JOINING.test(word)) return "";
  return word.length > 4 && word >= "а" ? word.replace(ENDING, "$1") : word;
}

function isThere(word: string): boolean {
  return word !== "";
}
