import type { SaveAnswer } from "../../src/app/ports/bookStore";
import type { PersonalAside } from "../../src/app/team/teamChanges";
import type { BookAside } from "../../src/domain/book/changes/bookAside";

/** What is personal, in memory. */
export function personalAside(part: Partial<BookAside> = {}, answer: SaveAnswer = { status: "saved" }): PersonalAside {
  let aside: BookAside = { own: { domains: [], bankAccounts: [] }, corrections: [], ...part };
  return {
    read: () => aside,
    save: (next) => {
      if (answer.status === "saved") aside = next;
      return Promise.resolve(answer);
    },
  };
}
