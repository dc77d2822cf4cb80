import type { Role } from "../book";

/** What a word says of a mailbox: a role, or that it is `general`, that a `machine` writes from it, that a person has it; `beside` says nothing. */
export const wordRoles = [
  "purchasing",
  "technical",
  "finance",
  "logistics",
  "quality",
  "legal",
  "sales",
  "other",
  "general",
  "machine",
  "beside",
  "name",
] as const;

export type WordRole = Exclude<Role, "official" | "personal"> | "general" | "machine" | "beside" | "name";

/**
 * Where a word counts. `inside`: anywhere, also in a compound with words that nobody knows. `whole`: between separators, or in a
 * compound of nothing but known words. `alone`: only where nothing beside it says anything; such abbreviations are initials as often.
 */
export const hows = ["inside", "whole", "alone"] as const;

export type How = (typeof hows)[number];

export interface KnownWord {
  readonly word: string;
  readonly role: WordRole;
  readonly how: How;
}

/** Finds a folded word. */
export type WordTable = ReadonlyMap<string, KnownWord>;

/** How many letters a word shares with the one before it, from `A` for none. */
export const FIRST_SHARE = 0x41;
/** Folded words have no capitals, so each begins where one stands. */
const WORD = /([A-Z])([^A-Z]*)/g;

/** Reads what `npm run generate` has packed: a line for each role and how, which stand before the words. */
export function unpackWords(packed: string): WordTable {
  const table = new Map<string, KnownWord>();
  packed.split("\n").forEach((line) => {
    const [roleName, howName, words = ""] = line.split(" ");
    const role = wordRoles.find((known) => known === roleName);
    const how = hows.find((known) => known === howName);
    if (role === undefined || how === undefined) return;
    let word = "";
    words.replace(WORD, (_, share: string, rest: string) => {
      word = word.slice(0, share.charCodeAt(0) - FIRST_SHARE) + rest;
      table.set(word, { word, role, how });
      return "";
    });
  });
  return table;
}
