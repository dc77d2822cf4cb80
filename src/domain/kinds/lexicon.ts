import type { Kind } from "./kind";
import { kinds } from "./kind";
import type { LanguageData } from "./languageData";
import { en } from "./languages/en";
import { zh } from "./languages/zh";
import { matcherOf, type Match, type Matcher } from "./matcher";

/** What a phrase does in the judgement. */
export type Sense =
  | { readonly what: "document"; readonly kind: Kind }
  | { readonly what: "phrase"; readonly kind: Kind; readonly weight: number }
  | { readonly what: "homonym" | "conveyance" | "negation" };

/** A phrase found, and all that it does. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

export interface Lexicon {
  readonly find: (text: string) => readonly Hit[];
  readonly oftenMistyped: readonly string[];
  readonly neverMistyped: ReadonlySet<string>;
}

/** Every language that kinds are judged in; a message may mix them. */
export const languageData = { en, zh } as const satisfies Readonly<Record<string, LanguageData>>;

interface Entry {
  readonly senses: Sense[];
  readonly isWord: boolean;
}

let built: Lexicon | undefined;

/** The phrases of all languages in one matcher, made at first use. */
export function lexicon(): Lexicon {
  built ??= build(Object.keys(languageData).map((name) => languageData[name as keyof typeof languageData]));
  return built;
}

function build(all: readonly LanguageData[]): Lexicon {
  const entries = new Map<string, Entry>();
  all.forEach((data) => {
    const add = (phrases: string | undefined, sense: Sense): void => {
      wordsOf(phrases).forEach((phrase) => {
        const entry = entries.get(phrase) ?? { senses: [], isWord: data.hasSpaces || /^[ -~]+$/.test(phrase) };
        entry.senses.push(sense);
        entries.set(phrase, entry);
      });
    };
    kinds.forEach((kind) => {
      add(data.documents[kind], { what: "document", kind });
      const byWeight = data.phrases[kind] ?? {};
      Object.keys(byWeight).forEach((weight) => {
        add(byWeight[Number(weight)], { what: "phrase", kind, weight: Number(weight) });
      });
    });
    add(data.homonyms, { what: "homonym" });
    add(data.conveyance, { what: "conveyance" });
    add(data.negation, { what: "negation" });
  });
  const phrases = Array.from(entries.keys());
  const values = Array.from(entries.values());
  const match: Matcher = matcherOf(phrases);
  return {
    find: (text) => hitsOf(match(text), values, text),
    oftenMistyped: all.reduce<readonly string[]>((words, data) => words.concat(wordsOf(data.oftenMistyped)), []),
    neverMistyped: new Set(
      all.reduce<readonly string[]>((words, data) => words.concat(wordsOf(data.neverMistyped)), []),
    ),
  };
}

/** Whole words only where words are set apart; of overlapping phrases that name something, the longest stands. */
function hitsOf(matches: readonly Match[], values: readonly Entry[], text: string): readonly Hit[] {
  const hits = matches.reduce<Hit[]>((all, { phrase, start, end }) => {
    const entry = values[phrase];
    if (entry !== undefined && (!entry.isWord || isWhole(text, start, end)))
      all.push({ start, end, senses: entry.senses });
    return all;
  }, []);
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  let reach = 0;
  return hits.filter(({ end, senses }) => {
    if (!senses.some(isNaming)) return true;
    if (end <= reach) return false;
    reach = Math.max(reach, end);
    return true;
  });
}

function isNaming({ what }: Sense): boolean {
  return what === "document" || what === "phrase" || what === "homonym";
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(isLetter(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(start))) &&
    !(isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)))
  );
}

/** Latin letters and digits; `NaN` beyond the ends is none. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}

function wordsOf(phrases: string | undefined): readonly string[] {
  return phrases === undefined || phrases === "" ? [] : phrases.split("|");
}
