import { isSameLesson, type Correction } from "../../corrections/correction";
import type { Book, OwnCompany } from "../book";
import { isSameJson, type Json } from "../rows";

/** What a book holds beside its clients. */
export interface BookAside {
  readonly own: OwnCompany;
  readonly corrections: readonly Correction[];
}

export function asideOf({ own, corrections = [] }: Book): BookAside {
  return { own, corrections };
}

export function isSameAside(one: BookAside, other: BookAside): boolean {
  return isSameJson(one as unknown as Json, other as unknown as Json);
}

/** Takes a change back out of what stands now: what it added goes, what it took away returns, and what came later stays. */
export function asideUndone(
  now: BookAside,
  { before, after }: { readonly before: BookAside; readonly after: BookAside },
): BookAside {
  const texts = (name: keyof OwnCompany): readonly string[] =>
    undone<string>(now.own[name], before.own[name], after.own[name], (one, other) => one === other);
  return {
    own: { domains: texts("domains") as OwnCompany["domains"], bankAccounts: texts("bankAccounts") },
    corrections: undone(now.corrections, before.corrections, after.corrections, (one, other) =>
      isSameJson(one as unknown as Json, other as unknown as Json),
    ).filter((one, index, all) => all.findIndex((other) => isSameLesson(one, other)) === index),
  };
}

function undone<Item>(
  now: readonly Item[],
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const has = (items: readonly Item[], item: Item): boolean => items.some((one) => isSame(one, item));
  const returned = before.filter((item) => !has(after, item) && !has(now, item));
  return [...returned, ...now.filter((item) => has(before, item) || !has(after, item))];
}
