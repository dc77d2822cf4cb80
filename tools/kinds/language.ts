import { readdirSync, readFileSync } from "node:fs";
import { kinds, type Kind } from "../../src/domain/kinds/kind";
import { cues, type Cue, type Sense } from "../../src/domain/kinds/lexicon";

export const LANGUAGES = "src/domain/kinds/languages";

/** What a phrase of a language file does; beside the senses that judging knows, how words are misspelt. */
export type PhraseSense = Sense | { readonly what: "right" };

export interface Phrase {
  readonly text: string;
  readonly sense: PhraseSense;
  /** The weight that its author gave, before tuning. */
  readonly given: number;
  readonly tuned?: number;
  /** In how many development messages (or papers) it stands; known once the file was tuned. */
  readonly seen?: number;
  /** Its weight among the phrases that the events bundle carries (0 for those without one); absent where it is not carried. */
  readonly atSend?: number;
  readonly reason: string;
  readonly line: number;
}

export interface LanguageFile {
  readonly language: string;
  readonly phrases: readonly Phrase[];
  readonly problems: readonly string[];
  readonly lines: readonly string[];
}

/** What a strength of 1, 2 or 3 weighs before tuning. */
const WEIGHT_OF_STRENGTH = 0.8;
const HEADING = /^\[([a-z]+)(?: ([a-z-]+))?(?: (-?\d(?:\.\d)?))?\] (.+)$/;

export function readLanguages(): readonly LanguageFile[] {
  return readdirSync(LANGUAGES)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readLanguage(name.replace(/\.txt$/, ""), readFileSync(`${LANGUAGES}/${name}`, "utf8")));
}

/**
 * Reads a language file. A heading says what the phrases below it do, and why. Tuning writes behind a phrase its weight, where it has
 * one, in how many development messages it stands, and its weight in the events bundle, `+` where it has none, nothing where the
 * bundle does not carry it: `phrase<TAB>weight<TAB>messages<TAB>at Send`.
 */
export function readLanguage(language: string, content: string): LanguageFile {
  const lines = content.split("\n");
  const phrases: Phrase[] = [];
  const problems: string[] = [];
  let heading: { readonly sense: PhraseSense; readonly given: number; readonly reason: string } | undefined;
  lines.forEach((line, index) => {
    const at = `${language}.txt:${String(index + 1)}`;
    if (line.trim() === "" || line.startsWith("#")) return;
    if (line.startsWith("[")) {
      heading = readHeading(line);
      if (heading === undefined) problems.push(`${at}: this heading is not understood: ${line}`);
      return;
    }
    if (heading === undefined) {
      problems.push(`${at}: there is no heading above ${line}`);
      return;
    }
    const [text = "", ...results] = line.split("\t");
    const [tuned, seen, atSend] = results.map((value) =>
      value === "" ? undefined : Number(value === "+" ? 0 : value),
    );
    if ([tuned, seen, atSend].some(Number.isNaN)) problems.push(`${at}: this line is not understood: ${line}`);
    phrases.push({
      text,
      ...heading,
      line: index + 1,
      ...(tuned === undefined ? {} : { tuned }),
      ...(seen === undefined ? {} : { seen }),
      ...(atSend === undefined ? {} : { atSend }),
    });
  });
  return { language, phrases, problems, lines };
}

function readHeading(line: string): Pick<Phrase, "sense" | "given" | "reason"> | undefined {
  const [, what = "", name = "", strength, reason = ""] = HEADING.exec(line) ?? [];
  const kind = kinds.find((known) => known === name);
  const given = strength === undefined ? 0 : Number(strength) * WEIGHT_OF_STRENGTH;
  const sense = senseOf(what, name, kind, given);
  return sense === undefined ? undefined : { sense, given, reason };
}

function senseOf(what: string, name: string, kind: Kind | undefined, weight: number): PhraseSense | undefined {
  switch (what) {
    case "document":
      return kind === undefined ? undefined : { what, kind, weight };
    case "says":
    case "against":
    case "paper":
      return kind === undefined || weight <= 0 ? undefined : { what, kind, weight };
    case "cue": {
      const cue: Cue | undefined = cues.find((known) => known === name);
      return cue === undefined ? undefined : { what, cue };
    }
    case "hides":
      return { what };
    case "misspelt":
      return { what };
    case "right":
      return { what };
    default:
      return undefined;
  }
}
