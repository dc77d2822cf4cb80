import { isNear } from "../../src/domain/kinds/mendTypos";
import { codeOf, type Sense } from "../../src/domain/kinds/lexicon";
import type { LanguageFile, Phrase } from "./language";

/** Phrases as `phraseTrie.ts` reads them, which of them each entry is (its folded text and what it does), and what it weighs. */
export interface PackedPhrases {
  readonly text: string;
  readonly keys: readonly string[];
  readonly given: readonly number[];
}

/** What the bundles carry of the language files. */
export interface Packed {
  /** What shows the kind of a message: everything but what stands in papers. */
  readonly lexicon: PackedPhrases;
  /** What shows the kind of an attachment's text: the names of documents, and what stands in papers. */
  readonly papers: PackedPhrases;
  /** What the events bundle carries of the first: the phrases that count most for their bytes. */
  readonly atSend: PackedPhrases;
  /** Right words that would be taken for a slip; for all phrases and for those of the events bundle. */
  readonly right: string;
  readonly rightAtSend: string;
}

/** A lighter phrase is not worth its bytes. */
const LEAST = 0.2;

/** Packs the phrases of all languages, folded by `fold`, as `phraseTrie.ts` reads them. The same phrase in two languages is one. */
export function pack(files: readonly LanguageFile[], fold: (text: string) => string): Packed {
  const phrases = files.flatMap((file) => file.phrases);
  return {
    lexicon: packed(phrases, isForMessages, fold),
    papers: packed(phrases, ({ sense: { what } }) => what === "paper" || what === "document" || what === "hides", fold),
    atSend: packed(phrases.flatMap(asCarried), isForMessages, fold),
    right: rightWords(phrases, fold),
    rightAtSend: rightWords(
      phrases.filter(({ sense, atSend }) => sense.what === "right" || atSend !== undefined),
      fold,
    ),
  };
}

function packed(
  phrases: readonly Phrase[],
  isWanted: (phrase: Phrase) => boolean,
  fold: (text: string) => string,
): PackedPhrases {
  const codes = new Map<string, Map<string, Sense>>();
  for (const phrase of phrases) {
    const sense = weighedSense(phrase);
    if (sense === undefined || !isWanted(phrase)) continue;
    const folded = fold(phrase.text);
    const entries = codes.get(folded) ?? new Map<string, Sense>();
    const key = senseKey(sense);
    if (!entries.has(key)) entries.set(key, sense);
    codes.set(folded, entries);
  }
  return frontCoded(codes);
}

/** A phrase as the events bundle carries it: with the weight that was tuned among those that it carries. */
function asCarried(phrase: Phrase): readonly Phrase[] {
  return phrase.atSend === undefined ? [] : [{ ...phrase, tuned: phrase.atSend }];
}

function isForMessages({ sense }: Phrase): boolean {
  return sense.what !== "paper";
}

/** Of the words that the authors say are right only those that would be mended are carried along. */
function rightWords(phrases: readonly Phrase[], fold: (text: string) => string): string {
  const decisive = new Map<string, string[]>();
  for (const { text, sense } of phrases) {
    if (sense.what !== "misspelt") continue;
    const word = fold(text);
    decisive.set(word.charAt(0), [...(decisive.get(word.charAt(0)) ?? []), word]);
  }
  const known = new Set(phrases.filter(({ sense }) => sense.what !== "right").map(({ text }) => fold(text)));
  const right = phrases.filter(({ sense }) => sense.what === "right").map(({ text }) => fold(text));
  return [...new Set(right)]
    .filter((word) => !known.has(word) && (decisive.get(word.charAt(0)) ?? []).some((other) => isNear(word, other)))
    .sort()
    .join(" ");
}

/** Tells what a phrase does, without how much. */
export function senseKey(sense: Sense): string {
  if (sense.what === "hides" || sense.what === "misspelt") return sense.what;
  return sense.what === "cue" ? `cue ${sense.cue}` : `${sense.what} ${sense.kind}`;
}

/** A phrase that tuning found to weigh nothing is left out of the bundle; it stays in the file with its weight. */
function weighedSense({ sense, tuned }: Phrase): Sense | undefined {
  if (sense.what === "right") return undefined;
  if (!("weight" in sense) || tuned === undefined) return sense;
  return sense.what !== "document" && tuned < LEAST ? undefined : { ...sense, weight: tuned };
}

function frontCoded(codes: ReadonlyMap<string, ReadonlyMap<string, Sense>>): PackedPhrases {
  const keys: string[] = [];
  const given: number[] = [];
  let before = "";
  let text = "";
  for (const phrase of [...codes.keys()].sort()) {
    const most = Math.min(before.length, phrase.length, 35);
    let shared = 0;
    while (shared < most && before[shared] === phrase[shared]) shared += 1;
    const entries = [...(codes.get(phrase) ?? [])].sort(([, one], [, other]) => (codeOf(one) < codeOf(other) ? -1 : 1));
    text += shared.toString(36) + phrase.slice(shared) + entries.map(([, sense]) => codeOf(sense)).join("");
    keys.push(...entries.map(([key]) => phraseKey(phrase, key)));
    given.push(...entries.map(([, sense]) => weightOf(sense)));
    before = phrase;
  }
  return { text, keys, given };
}

function weightOf(sense: Sense): number {
  if (!("weight" in sense)) return 0;
  return sense.what === "against" ? -sense.weight : sense.weight;
}

/** Tells one use of one phrase from all others. */
export function phraseKey(folded: string, sense: string): string {
  return `${folded}\n${sense}`;
}
