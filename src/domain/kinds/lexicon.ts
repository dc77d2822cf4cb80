import { kinds, type Kind } from "./kind";
import type { PhraseTrie } from "./phraseTrie";

/**
 * Words that say what happens to a document which is named beside them: it comes with this message, is to be signed, was made or
 * changed; or it is not there, comes later, is asked for, is only referred to; it is ours or yours.
 */
export const cues = ["attach", "sign", "issue", "not", "later", "ask", "refer", "ours", "yours"] as const;

export type Cue = (typeof cues)[number];

/**
 * What a phrase does. `document`: it names a document of the kind. `says`, `against`: it speaks for or against the kind by itself.
 * `paper`: it stands in the text of such documents. `hides`: it only looks like something else.
 * `misspelt`: slips of the keyboard are recognised in it.
 */
export type Sense =
  | { readonly what: "document" | "says" | "against" | "paper"; readonly kind: Kind; readonly weight: number }
  | { readonly what: "cue"; readonly cue: Cue }
  | { readonly what: "hides" }
  | { readonly what: "misspelt" };

type Levelled = Exclude<Sense["what"], "cue" | "hides" | "misspelt">;

/** How weights are written: one character for each step, the lightest first. A document's name may weigh less than nothing: it is often something else. */
const LEVELS: Readonly<Record<Levelled, string>> = {
  says: "123456789",
  against: "efghijklm",
  paper: "nopqrstuv",
  document: "abcdwxyz",
};
/** The step that weighs nothing, counted from 1: steps below it weigh less than nothing. */
const ZERO: Readonly<Record<Levelled, number>> = { says: 0, against: 0, paper: 0, document: 4 };
/** What one step weighs. */
const STEP = 0.4;
const FIRST_KIND = 0x41;
const FIRST_CUE = 0x50;

const HIDES: Sense = { what: "hides" };
const MISSPELT: Sense = { what: "misspelt" };
/** The code of the words in which slips are recognised. */
export const MISSPELT_CODE = "Z";

/** The code of a sense in the packed text. */
export function codeOf(sense: Sense): string {
  if (sense.what === "misspelt") return MISSPELT_CODE;
  if (sense.what === "hides") return String.fromCharCode(FIRST_CUE + cues.length);
  if (sense.what === "cue") return String.fromCharCode(FIRST_CUE + cues.indexOf(sense.cue));
  const letter = String.fromCharCode(FIRST_KIND + kinds.indexOf(sense.kind));
  const levels = LEVELS[sense.what];
  const step = Math.round(sense.weight / STEP) + ZERO[sense.what];
  return letter + levels.charAt(Math.min(levels.length, Math.max(1, step)) - 1);
}

const known: Record<string, Sense> = {};

/** What an entry of the packed text stands for. */
function senseOf(code: string): Sense {
  return (known[code] ??= decode(code.charCodeAt(0), code.charAt(1)));
}

function decode(letter: number, level: string): Sense {
  if (letter === MISSPELT_CODE.charCodeAt(0)) return MISSPELT;
  if (letter >= FIRST_CUE) {
    const cue = cues[letter - FIRST_CUE];
    return cue === undefined ? HIDES : { what: "cue", cue };
  }
  const kind = kinds[letter - FIRST_KIND] ?? "general";
  const what = (Object.keys(LEVELS) as Levelled[]).find((name) => LEVELS[name].indexOf(level) >= 0) ?? "says";
  return { what, kind, weight: (LEVELS[what].indexOf(level) + 1 - ZERO[what]) * STEP };
}

/** One thing that the lexicon says of a place in a text. */
export interface Hit<What extends Sense = Sense> {
  readonly start: number;
  readonly end: number;
  readonly sense: What;
  /** Number of the entry in the lexicon. */
  readonly entry: number;
}

type KindSense = Extract<Sense, { readonly weight: number }>;

/** What the lexicon finds in a text, each list in order. */
export interface Hits {
  /** Names of documents. */
  readonly documents: ReadonlyArray<Hit<KindSense>>;
  /** What speaks for or against a kind, each entry where it stands first. */
  readonly signs: ReadonlyArray<Hit<KindSense>>;
  readonly cues: CueHits;
}

/** Where the cues stand, in order of their starts. They are many: three lists of numbers instead of a list of objects. */
export interface CueHits {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of each its index in `cues`. */
  readonly which: readonly number[];
}

export function hasCue({ which }: CueHits, ...wanted: readonly Cue[]): boolean {
  return wanted.some((cue) => which.indexOf(cues.indexOf(cue)) >= 0);
}

/** `invoice no. 30412` says no No. */
const NUMBER_SIGN = /^\.? ?\d/;

/**
 * Searches a folded text. What hides and the longer name of a document hide all that lies inside them; what speaks for a kind hides
 * only its like, so that a stem which runs over a compound leaves the document in it. Cues are hidden by what hides only. A
 * phrase that hides still does for itself what else it does.
 */
export function hitsIn(text: string, { find, entriesOf }: PhraseTrie): Hits {
  const documents: Array<Hit<KindSense>> = [];
  const signs: Array<Hit<KindSense>> = [];
  const cueHits = { starts: [] as number[], ends: [] as number[], which: [] as number[] };
  const seen: Record<number, true | undefined> = {};
  const hiding = { from: 0, to: 0, by: -1 };
  const names = cover();
  const all = cover();
  find(text, (phrase, start, end) => {
    const entries = entriesOf(phrase);
    const isHidden = start >= hiding.from && end <= hiding.to && phrase !== hiding.by;
    let isName = false;
    let isNaming = false;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      if (entry === undefined) continue;
      const sense = senseOf(entry.code);
      if (sense.what === "misspelt") continue;
      if (sense.what === "hides") {
        isNaming = isName = true;
        if (end > hiding.to) {
          hiding.from = start;
          hiding.to = end;
          hiding.by = phrase;
        }
      }
      if (isHidden || sense.what === "hides") continue;
      if (sense.what === "cue") {
        if (sense.cue === "not" && NUMBER_SIGN.test(text.slice(end, end + 3))) continue;
        cueHits.starts.push(start);
        cueHits.ends.push(end);
        cueHits.which.push(cues.indexOf(sense.cue));
        continue;
      }
      isNaming = true;
      if (sense.what === "document") {
        isName = true;
        if (!isWithin(names, start, end)) documents.push({ start, end, sense, entry: entry.id });
      } else if (!isWithin(all, start, end) && seen[entry.id] !== true) {
        seen[entry.id] = true;
        signs.push({ start, end, sense, entry: entry.id });
      }
    }
    if (isName) extend(names, start, end);
    if (isNaming) extend(all, start, end);
  });
  return { documents, signs, cues: cueHits };
}

/** How far the phrases so far reach; they come in order of their starts. */
interface Cover {
  from: number;
  to: number;
}

function cover(): Cover {
  return { from: 0, to: 0 };
}

function extend(covered: Cover, start: number, end: number): void {
  if (end <= covered.to) return;
  covered.from = start;
  covered.to = end;
}

/** Inside something longer; the same place twice is not. */
function isWithin({ from, to }: Cover, start: number, end: number): boolean {
  return end <= to && (start > from || end < to);
}
