import { FIRST_SHARE, hows, wordRoles, type KnownWord } from "../../src/domain/book/departments/wordTable";

/** The last capital letter. */
const MOST_SHARED = 25;

/**
 * Packs words as `unpackWords` reads them: a line for each role and how, the words in order and without what they share with the one
 * before. Words of other scripts come after all of ASCII: mixed, they compress 4 % worse.
 */
export function packWords(words: readonly KnownWord[]): string {
  const isAscii = ({ word }: KnownWord): boolean => word < "\u0080";
  return [...linesOf(words.filter(isAscii)), ...linesOf(words.filter((word) => !isAscii(word)))].join("\n");
}

function linesOf(words: readonly KnownWord[]): readonly string[] {
  return wordRoles
    .flatMap((role) => hows.map((how) => ({ role, how })))
    .map((group) => ({
      ...group,
      words: words.filter(({ role, how }) => role === group.role && how === group.how).map(({ word }) => word),
    }))
    .filter((group) => group.words.length > 0)
    .map((group) => `${group.role} ${group.how} ${frontCoded(group.words.sort())}`);
}

function frontCoded(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const share = sharedLength(words[index - 1] ?? "", word);
      return String.fromCharCode(FIRST_SHARE + share) + word.slice(share);
    })
    .join("");
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}
