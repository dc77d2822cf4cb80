import { anyOf, wordOf } from "../draft/quoteMarkers/words";
import { noticeLanguages } from "./languages";
import type { NoticeWords } from "./languages/noticeWords";

/** Whole words where the language sets them apart. No escape in `words` may be a capital letter: they are folded. */
export function patternOf({ isSpaced }: NoticeWords, words: string): RegExp {
  return new RegExp(isSpaced ? wordOf(words) : anyOf(words));
}

/** One pattern for what all languages have for the same. */
export function inAnyLanguage(words: (language: NoticeWords) => string): RegExp {
  return new RegExp(noticeLanguages.map((language) => patternOf(language, words(language)).source).join("|"));
}
