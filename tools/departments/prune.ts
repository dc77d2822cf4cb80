import { readLocalPart } from "../../src/domain/book/departments/readLocalPart";
import { departmentIn, namesPerson } from "../../src/domain/book/departments/weighWords";
import type { KnownWord, WordTable } from "../../src/domain/book/departments/wordTable";

const SHORTEST_PIECE = 3;

/**
 * Leaves out the words whose role the others give anyway, for a word in them (`einkaufsabteilung`) or for what they are made of
 * (`salesdept`). A word that counts anywhere goes only where another that does takes its place.
 */
export function withoutImplied<Word extends KnownWord>(words: readonly Word[]): readonly Word[] {
  const table = new Map<string, KnownWord>(words.map((word) => [word.word, word]));
  const longestFirst = [...words].sort((one, other) => other.word.length - one.word.length);
  for (const word of longestFirst) {
    table.delete(word.word);
    if (!isImplied(word, table)) table.set(word.word, word);
  }
  // What stood for a word may itself have gone after it.
  let missed = words;
  while (missed.length > 0) {
    missed = words.filter((word) => !table.has(word.word) && !isImplied(word, table));
    for (const word of missed) table.set(word.word, word);
  }
  return words.filter(({ word }) => table.has(word));
}

/** A word with one letter wrong is no proof, nor are initials: written apart, `do-not-reply` and `r.d.dept` are found only whole. */
function isImplied({ word, role, how }: KnownWord, table: WordTable): boolean {
  if (how === "alone" || role === "beside" || role === "name") return false;
  const part = readLocalPart(word, [], table);
  if (namesPerson(part) || part.words.some((known) => known.word.length < SHORTEST_PIECE && word.charAt(0) < "\u0080"))
    return false;
  const department = departmentIn(part);
  const known =
    role === "general" && department === undefined ? part.words.find((other) => other.role === role) : department?.word;
  if (known?.role !== role || department?.isContested === true) return false;
  return word.includes(known.word) && (how === "whole" || known.how === "inside");
}
