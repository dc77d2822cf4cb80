import type { AnswerWords, Cue, Purpose } from "./answerWords";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";
import { pt } from "./languages/pt";
import { ru } from "./languages/ru";
import { zh } from "./languages/zh";
import { wordFinder, type Span } from "./wordFinder";

/** All at once: people mix languages, and an answer is too short to tell which it is in. */
const languages: readonly AnswerWords[] = [en, zh, es, de, fr, pt, ru, ar, ja];

type Finders<Name extends string> = Readonly<Record<Name, (folded: string) => readonly Span[]>>;

let purposes: Finders<Purpose> | undefined;
let cues: Finders<Cue> | undefined;

export interface FoundPurpose extends Span {
  readonly purpose: Purpose;
}

/** The uses of mailboxes that a folded text names, in their order. `bill of lading` is no bill: the longer words win. */
export function purposesIn(folded: string): readonly FoundPurpose[] {
  purposes ??= findersOf<Purpose>(en.purposes, (words) => words.purposes);
  const all: FoundPurpose[] = [];
  for (const [purpose, find] of entriesOf(purposes)) find(folded).forEach((span) => all.push({ ...span, purpose }));
  all.sort((one, other) => other.end - other.start - (one.end - one.start));
  const kept: FoundPurpose[] = [];
  for (const found of all) if (!kept.some(({ start, end }) => found.start < end && start < found.end)) kept.push(found);
  return kept.sort((one, other) => one.start - other.start);
}

/** Where a folded text gives a cue. */
export function cueIn(folded: string, cue: Cue): readonly Span[] {
  cues ??= findersOf<Cue>(en.cues, (words) => words.cues);
  return cues[cue](folded);
}

function findersOf<Name extends string>(
  names: Readonly<Record<Name, string>>,
  listsOf: (words: AnswerWords) => Readonly<Record<Name, string>>,
): Finders<Name> {
  const made = {} as Record<Name, Finders<Name>[Name]>;
  for (const name of Object.keys(names) as Name[])
    made[name] = wordFinder(languages.map((words) => listsOf(words)[name]));
  return made;
}

function entriesOf<Name extends string>(finders: Finders<Name>): ReadonlyArray<readonly [Name, Finders<Name>[Name]]> {
  return (Object.keys(finders) as Name[]).map((name) => [name, finders[name]] as const);
}
