import type { LocalPart } from "./readLocalPart";
import { isWide } from "./splitCompound";
import type { KnownWord, WordRole } from "./wordTable";

/** What names a department, the strongest last. `supplier.quality` checks what `purchasing` buys; service and support stand in the name of any department. */
const STRENGTH: ReadonlyArray<readonly WordRole[]> = [
  ["technical"],
  ["other"],
  ["logistics"],
  ["purchasing", "sales"],
  ["finance", "quality", "legal"],
  ["machine"],
];
/** Two letters are somebody's initials where anything unknown stands beside them. */
const INITIALS = 2;
/** 业务: what the sales department is called in Chinese, and the work of any department in Japanese, as in 経理業務課. */
const WORK = "业务";
/** `sales.amy` is Amy in sales, for family names seldom stand first; shorter words are initials or family names that do, as in `law.ka.ming`. */
const SHORTEST_BEFORE_NAME = 5;

export interface Department {
  readonly word: KnownWord;
  /** Whether the words name more than one. */
  readonly isContested: boolean;
  /** Whether a name stands beside it. */
  readonly isOfPerson: boolean;
}

/** The department that the words name; `undefined` where they name none, or a person who is called like one. */
export function departmentIn(part: LocalPart): Department | undefined {
  const isOfPerson = namesPerson(part);
  const candidates = part.words.filter((word) => strengthOf(word) >= 0 && counts(word, part, isOfPerson));
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  const word = others.reduce((best, other) => (isStronger(other, best) ? other : best), first);
  return { word, isContested: candidates.some(({ role }) => role !== word.role), isOfPerson };
}

/** Whether a person's name stands in the local part: one that we know, or an initial with one word behind it. */
export function namesPerson({ words, unknown, hasInitial }: LocalPart): boolean {
  return words.some(({ role }) => role === "name") || (hasInitial && words.length + unknown === 2);
}

function counts({ word, how }: KnownWord, part: LocalPart, isOfPerson: boolean): boolean {
  const { words, unknown, hasInitial, hasDigits } = part;
  if (how === "inside") return true;
  if (isOfPerson)
    return how === "whole" && word.length >= SHORTEST_BEFORE_NAME && words[0]?.word === word && !hasInitial;
  if (how === "whole") return word.length > INITIALS || isWide(word) || unknown === 0;
  return unknown === 0 && !hasDigits && words.every((other) => other.word === word || other.role === "beside");
}

/**
 * Whether a word that stands behind another goes before it. Between equals the one that counts anywhere does, then the first; in
 * characters the last, which a compound ends on, unless it is service or support, which any department gives, or work, which any does.
 */
function isStronger(later: KnownWord, earlier: KnownWord): boolean {
  if (isWide(later.word) && isWide(earlier.word)) return strengthOf(later) > 0 && later.word.indexOf(WORK) < 0;
  const lead = strengthOf(later) - strengthOf(earlier);
  return lead > 0 || (lead === 0 && later.how === "inside" && earlier.how !== "inside");
}

function strengthOf({ role }: KnownWord): number {
  return STRENGTH.reduce((found, roles, strength) => (roles.indexOf(role) >= 0 ? strength : found), -1);
}
