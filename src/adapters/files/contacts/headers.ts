import { contactFields } from "../../../app/ports/contactFiles";
import { arabic } from "./headers/ar";
import { southernAsianLanguages } from "./headers/asia";
import { german } from "./headers/de";
import { english } from "./headers/en";
import { spanish } from "./headers/es";
import { french } from "./headers/fr";
import type { HeaderKind, HeaderWords } from "./headers/headerWords";
import { japanese } from "./headers/ja";
import { furtherLanguages } from "./headers/more";
import { northernAndEasternLanguages } from "./headers/north";
import { portuguese } from "./headers/pt";
import { russian } from "./headers/ru";
import { chinese } from "./headers/zh";

/** What a header says its column holds, and whether the header as a whole is a known word or only a part of it. */
export interface HeaderReading {
  readonly kind: HeaderKind;
  readonly isWhole: boolean;
}

const languages: readonly HeaderWords[] = [
  english,
  chinese,
  german,
  french,
  spanish,
  portuguese,
  russian,
  arabic,
  japanese,
  furtherLanguages,
  northernAndEasternLanguages,
  southernAsianLanguages,
];
/** Kinds in the order in which parts of a header are looked for: in "Contact owner's e-mail" and "Company e-mail" the first decides. */
const partOrder: readonly HeaderKind[] = [
  "owner",
  "address",
  "given",
  "family",
  "name",
  "organization",
  "jobTitle",
  "department",
  "country",
  "note",
];
/** A longer cell is no header. */
const LONGEST_HEADER = 80;
const MOST_REMEMBERED = 5_000;
const ARABIC_LETTERS: Readonly<Record<string, string>> = { ى: "ي", ة: "ه", ـ: "" };

interface PartRule {
  readonly kind: HeaderKind;
  readonly part: string;
  readonly never: readonly string[];
}

interface Vocabulary {
  readonly whole: ReadonlyMap<string, HeaderKind>;
  readonly parts: readonly PartRule[];
}

let vocabulary: Vocabulary | undefined;
const remembered = new Map<string, HeaderReading | undefined>();

/**
 * What a column with this header holds; `undefined` for an unknown header. Case, width, accents, numbers and punctuation do not count,
 * and a header in two languages ("姓名 / Name") is known by either.
 */
export function readHeader(header: string): HeaderReading | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  if (remembered.has(header)) return remembered.get(header);
  const reading = lookUp(header, (vocabulary ??= buildVocabulary()));
  if (remembered.size < MOST_REMEMBERED) remembered.set(header, reading);
  return reading;
}

/** Whether a cell is a known header, letter by letter and in one language. */
export function isHeaderWord(cell: string): boolean {
  return (vocabulary ??= buildVocabulary()).whole.has(headerKey(cell));
}

/** The letters of a header alone, in one case and width, without accents. */
export function headerKey(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .replace(/[ىةـ]/g, (letter) => ARABIC_LETTERS[letter] ?? letter);
}

/** Whether a table is one that RightBox wrote: its headers are the names of the book's own fields, letter by letter. */
export function isOwnHeader(cells: readonly string[]): boolean {
  return cells.includes("address") && cells.filter((cell) => ownNames.has(cell)).length >= LEAST_OWN_NAMES;
}

export function ownKind(cell: string): HeaderKind | undefined {
  return ownNames.get(cell);
}

const ownNames: ReadonlyMap<string, HeaderKind> = new Map(
  (["address", "name", ...contactFields] as const).map((name) => [name, name]),
);
/** Three lower-case words may stand in anybody's list. */
const LEAST_OWN_NAMES = 5;

function lookUp(header: string, { whole, parts }: Vocabulary): HeaderReading | undefined {
  const key = headerKey(header);
  if (key === "") return undefined;
  const kind = whole.get(key) ?? kindOfPiece(header, whole);
  if (kind !== undefined) return { kind, isWhole: true };
  const rule = parts.find(({ part, never }) => key.includes(part) && !never.some((word) => key.includes(word)));
  return rule === undefined ? undefined : { kind: rule.kind, isWhole: false };
}

/** "姓名/Name", "Email (邮箱)", "姓名Name": of several pieces every one must be known or be of no kind, and the first known one counts. */
function kindOfPiece(header: string, whole: ReadonlyMap<string, HeaderKind>): HeaderKind | undefined {
  const pieces = header
    .split(/[/|()（）[\]【】\n:：]|(?<=[\u3040-\u9fff])\s*(?=[A-Za-z])|(?<=[A-Za-z])\s*(?=[\u3040-\u9fff])/u)
    .map(headerKey)
    .filter((key) => key !== "");
  const kinds = pieces.map((piece) => whole.get(piece)).filter((kind) => kind !== undefined);
  return pieces.length > 1 && kinds.length * 2 >= pieces.length && pieces[0] !== undefined && whole.has(pieces[0])
    ? kinds[0]
    : undefined;
}

function buildVocabulary(): Vocabulary {
  const whole = new Map<string, HeaderKind>();
  const parts: PartRule[] = [];
  for (const language of languages)
    for (const [kind, words] of entriesOf(language.whole))
      for (const word of words) if (!whole.has(word)) whole.set(word, kind);
  for (const kind of partOrder)
    for (const language of languages) {
      const never = kind === "address" || kind === "owner" ? [] : keysOf(language.never);
      for (const part of keysOf(language.part[kind] ?? "")) parts.push({ kind, part, never });
    }
  return { whole, parts };
}

function entriesOf(words: HeaderWords["whole"]): ReadonlyArray<readonly [HeaderKind, readonly string[]]> {
  return (Object.keys(words) as HeaderKind[]).map((kind) => [kind, keysOf(words[kind] ?? "")]);
}

function keysOf(words: string): readonly string[] {
  return words
    .split("|")
    .map(headerKey)
    .filter((key) => key !== "");
}
