import type { MailboxAddress } from "../../address/mailboxAddress";
import type { Client } from "../../book/book";
import type { Greeted } from "./greeted";
import { spellingsOf } from "./ideographicGreeting";
import { isGeneral, isNobody, namesBusiness } from "./nobody";
import { isGivenName, namesLike } from "./sameName";
import { latinOf, soundOf } from "./sound";
import { chineseSurnames } from "./surnames";

/** Whoever reads a mailbox, as far as its address and the names given to it say. */
export interface Person {
  /** The words of its names, in Latin letters, but for those that its company has too. */
  readonly words: readonly string[];
  /** Those that its company has too: whoever founded it may have them. */
  readonly shared: readonly string[];
  /** The names' ideographs. */
  readonly ideographs: string;
  readonly local: string;
  /** Whether it is one person, whose name is known. */
  readonly isNamed: boolean;
}

/** Whether greeting and person are one: for sure, for sure not, or nobody can tell. */
export type Likeness = "same" | "other" | "unknown";

const LONGEST_NAMES = 200;
const IDEOGRAPHS = /[\u4e00-\u9fff々]+/g;
const PINYIN = /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,3}(?:ng?(?![aeiou])|r)?){1,3}$/;
const chineseSpellings = new Set(chineseSurnames.split(/[^a-z]+/));

/**
 * The person behind a mailbox. Words of its company, of roles and of nobody are no names; a local part of two words is one. Whoever reads
 * a mailbox that is called after a department or a company may have any name beside.
 */
export function personAt(address: MailboxAddress, names: readonly string[], client: Client | undefined): Person {
  const given = names
    .filter((name) => name.indexOf("@") < 0)
    .join(" ")
    .slice(0, LONGEST_NAMES);
  const company = `${address.unicodeDomain} ${latinOf(client === undefined ? "" : `${client.name} ${client.shortName ?? ""}`)}`;
  const parts = address.local.split(/[^a-z\u0400-\u06ff]+/).filter((part) => part !== "");
  const isOfMany = parts.some((part) => part.length > 2 && isGeneral(part));
  const shown = latinOf(given.replace(IDEOGRAPHS, " "))
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const ideographs = (given.match(IDEOGRAPHS) ?? []).join("");
  const known = shown
    .concat(parts.length > 1 && !isOfMany ? parts.map(latinOf) : [])
    .filter((word) => word !== "" && !isNobody(word));
  const isShared = (word: string): boolean => word.length > 2 && company.indexOf(word) >= 0;
  const words = known.filter((word) => !isShared(word));
  const isPerson = words.length > 1 || words.some(isGivenName) || ideographs.length > 1;
  return {
    words,
    shared: known.filter(isShared),
    ideographs,
    local: address.local,
    isNamed: isPerson && !isOfMany && !namesBusiness(shown, ideographs),
  };
}

/**
 * Makes the question whether a greeting means a person, so that what depends on the greeting alone is done once. A Chinese surname is also
 * one that foreigners get for the sound of their own: `马` for Ahmad and Martin.
 */
export function meaning({ words, ideographs, as }: Greeted): (person: Person) => Likeness {
  const spellings = spellingsOf(ideographs);
  const names = words
    .reduce<readonly string[]>((all, word) => all.concat(latinOf(word).split(/[^a-z]+/)), [])
    .filter(({ length }) => length > (words.length > 1 ? 1 : 0));
  const alike = names.map((name) => namesLike(name, as === "titled"));
  return (person) => {
    const isTheirs = (other: string): boolean => {
      const sound = soundOf(other);
      return (
        alike.some((isLike) => isLike(other, sound)) ||
        spellings.some((one) => hasSpelling(other, one) || sound.indexOf(soundOf(one) || "-") === 0)
      );
    };
    if (
      hasCommon(ideographs, person.ideographs) ||
      person.words.concat(person.shared, ideographs === "" ? spellingsOf(person.ideographs) : []).some(isTheirs) ||
      names.some((name) => name.length > 2 && person.local.indexOf(name) >= 0) ||
      spellings.some((one) => person.local.indexOf(one) === 0)
    )
      return "same";
    return person.isNamed && isTold(person) ? "other" : "unknown";
  };

  /** Whether the names of both can be held against each other. A Chinese name leaves open what its bearer is called in English. */
  function isTold({ words: theirs, ideographs: characters }: Person): boolean {
    const hasChineseSurname = theirs.some((word) => chineseSpellings.has(word));
    if (ideographs !== "")
      return (
        characters !== "" ||
        (spellings.length > 0 && theirs.length > 0 && (hasChineseSurname || ideographs.length === 1 || isJapanese()))
      );
    if (as === "titled") return theirs.length > 0 || spellingsOf(characters).length > 0;
    return theirs.length > 0 && (names.length > 1 || !hasChineseSurname || theirs.some((word) => !PINYIN.test(word)));
  }

  function isJapanese(): boolean {
    return spellings.some((one) => !chineseSpellings.has(one));
  }
}

/** Two letters, such as `ng`, stand in many names that are others; they may begin one. */
function hasSpelling(name: string, spelling: string): boolean {
  return spelling.length > 2 ? name.indexOf(spelling) >= 0 : name.indexOf(spelling) === 0;
}

function hasCommon(one: string, other: string): boolean {
  return one.split("").some((character) => other.indexOf(character) >= 0);
}
