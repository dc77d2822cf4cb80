import { foldText } from "../../kinds/foldText";
import { splitCompound } from "./splitCompound";
import type { KnownWord, WordTable } from "./wordTable";

/** What the words of a local part are. */
export interface LocalPart {
  /** In order, without those that nobody knows. */
  readonly words: readonly KnownWord[];
  /** How many pieces nobody knows, initials included. */
  readonly unknown: number;
  /** Whether it begins with a single letter: `b.sales`. */
  readonly hasInitial: boolean;
  readonly hasDigits: boolean;
}

/** RFC 5321 §4.5.3.1.1. What is longer is no mailbox that anybody has. */
const LONGEST_LOCAL = 64;
/** The most words that are written apart and mean one: `atencion al cliente`, `do not reply`. */
const MOST_JOINED = 4;
/** Abbreviations that are written with a sign between their letters, as `a/p`, `r-d`, `f&e`. Initials have a full stop. */
const SIGNED = /(^|[^a-z])(?:([afipqr])-([acdepr])|([a-z])[/&+]([a-z]))(?![a-z])/g;
/** All of ASCII but small letters and digits. */
const SEPARATORS = /[^a-z0-9\u0080-\uffff]+/;
const SHORTEST_LABEL = 4;
const SHORTEST_STEM = 8;
/** A single letter or two are a name's or a country's, and no ending. */
const SHORTEST_ENDED = 3;
const INITIAL = /^[a-z]$/;
const LAST_DIGITS = /\d+$/;
/** The Arabic article, written to the word: `el7esabat`. */
const ARTICLE = /^[ae]l(?=\d)/;

/** Takes a local part apart into known words. The domain's own name among them says nothing, so it is left out. */
export function readLocalPart(local: string, domainLabels: readonly string[], table: WordTable): LocalPart {
  const folded = foldText(local.slice(0, LONGEST_LOCAL)).text.replace(SIGNED, "$1$2$3$4$5");
  const tokens = folded
    .split(SEPARATORS)
    .reduce<readonly string[]>((all, piece) => all.concat(lettersOf(piece, table)), [])
    .reduce<readonly string[]>((all, token) => all.concat(withoutLabels(token, domainLabels, table)), []);
  const words: KnownWord[] = [];
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    const joined = longestJoined(tokens, at, table);
    if (joined !== undefined) {
      words.push(joined.known);
      at += joined.count;
      continue;
    }
    const compound = splitCompound(tokens[at] ?? "", table);
    words.push(...compound.words);
    if (!compound.isWhole) unknown += 1;
    at += 1;
  }
  return { words, unknown, hasInitial: INITIAL.test(tokens[0] ?? ""), hasDigits: /\d/.test(folded) };
}

/** Digits number a mailbox, but for Arabic ones that stand for letters: `mabi3at`. */
function lettersOf(piece: string, table: WordTable): readonly string[] {
  const unnumbered = piece.replace(LAST_DIGITS, "");
  const bare = [piece, unnumbered, unnumbered.replace(ARTICLE, "")].find((candidate) => table.has(candidate));
  return bare === undefined ? piece.split(/\d+/).filter((letters) => letters !== "") : [bare];
}

/** `acmesales` at acme.example is `sales`; a short label could be a syllable, so it goes only where it stands by itself. */
function withoutLabels(token: string, labels: readonly string[], table: WordTable): readonly string[] {
  if (table.has(token)) return [token];
  const label = labels.find((name) =>
    name.length < SHORTEST_LABEL ? name === token : !table.has(name) && token.indexOf(name) >= 0,
  );
  return label === undefined ? [token] : token.split(label).filter((rest) => rest !== "");
}

/** The longest known word that begins at a token, written apart or not: `no-reply`, `accounts.payable`. */
function longestJoined(
  tokens: readonly string[],
  at: number,
  table: WordTable,
): { readonly known: KnownWord; readonly count: number } | undefined {
  for (let count = Math.min(MOST_JOINED, tokens.length - at); count > 0; count--) {
    const parts = tokens.slice(at, at + count);
    const known = joinedWord(parts, table);
    if (known !== undefined && (count === 1 || isJoint(known, parts, table))) return { known, count };
  }
  return undefined;
}

/** What is written apart may have an ending that the word of the table lacks: `human.resources`. */
function joinedWord(parts: readonly string[], table: WordTable): KnownWord | undefined {
  const text = parts.join("");
  const [last = ""] = parts.slice(-1);
  const hasEnding = parts.length > 1 && text.length > SHORTEST_STEM && last.length >= SHORTEST_ENDED;
  return table.get(text) ?? (hasEnding ? table.get(text.slice(0, -1)) : undefined);
}

/** Not two initials, and not two names that together happen to be a word, as `ye.wu`. */
function isJoint(known: KnownWord, parts: readonly string[], table: WordTable): boolean {
  const isName = (part: string): boolean => table.get(part)?.role === "name";
  if (known.how === "alone" || parts.every((part) => part.length === 1)) return false;
  return known.how === "inside" ? !parts.every(isName) : !parts.some(isName);
}
